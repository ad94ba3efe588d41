// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/octetfilter.h"

namespace Message {

/// Makes every line end CRLF: LF, CR and CRLF end a line each. Nothing else can pass for the end of the data
/// (RFC 5321 2.3.8).
class LineEndFilter final : public OctetFilter {
public:
    [[nodiscard]] QByteArray take(QByteArrayView octets) override;
    /// The end of a last line that has none.
    [[nodiscard]] QByteArray finish() override;

private:
    [[nodiscard]] QByteArray rewritten(QByteArrayView octets);

    bool m_isAfterCr = false;
    bool m_isInLine = false;
};

} // namespace Message
