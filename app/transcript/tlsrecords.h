// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {

/// What so many octets become when TLS makes records of them.
struct TlsRecords {
    qint64 records = 0;
    qint64 octets = 0; ///< on the wire, their headers with them
    friend bool operator==(const TlsRecords &, const TlsRecords &) = default;
};

/// Computed, not measured: as few records as can be (RFC 8446 5.1, RFC 5246 6.2.1), without the padding that TLS 1.3
/// allows. protocol: "TLSv1.3"; cipher: as OpenSSL calls it, "ECDHE-RSA-AES256-GCM-SHA384".
[[nodiscard]] TlsRecords tlsRecords(qint64 octets, const QString &protocol, const QString &cipher);

} // namespace Transcript
