// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/octetfilter.h"

namespace Message {

/// Base64 in lines of 76 characters, each with its CRLF (RFC 2045 6.8).
class Base64Filter final : public OctetFilter {
public:
    [[nodiscard]] QByteArray take(QByteArrayView octets) override;
    [[nodiscard]] QByteArray finish() override;

    /// Octets that so many octets become.
    [[nodiscard]] static qint64 encodedSize(qint64 octets);

private:
    QByteArray m_rest; ///< less than a line
};

} // namespace Message
