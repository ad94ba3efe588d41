// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Net {
struct TlsFacts;
}
namespace Transcript {
class Store;
}

namespace Delivery {

/// What the transcript says of a handshake: protocol and cipher, and how far the certificate can be trusted.
/// isToMailHost: one that does not verify is put up with because that is usual, not because somebody wished it.
void noteEncryption(const Net::TlsFacts &facts, bool isToMailHost, Transcript::Store &store);
/// One note for each defect of a certificate that was refused.
void noteRefusedCertificate(const Net::TlsFacts &facts, Transcript::Store &store);

/// Our end of a connection as an address literal for EHLO: `[192.0.2.1]`, `[IPv6:2001:db8::1]` (RFC 5321 4.1.3).
[[nodiscard]] QByteArray addressLiteral(const QString &address);

} // namespace Delivery
