// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace Smtp {

/// An enhanced status code, RFC 3463: class 2, 4 or 5, subject and detail 0 to 999.
struct EnhancedCode {
    int statusClass = 0;
    int subject = 0;
    int detail = 0;

    /// Reads a code at the very start of a reply text. The class must fit the reply code (RFC 2034 4), else null.
    [[nodiscard]] static std::optional<EnhancedCode> parse(QByteArrayView text, int replyCode);
    [[nodiscard]] QByteArray toBytes() const; ///< "5.7.1"
    friend bool operator==(const EnhancedCode &, const EnhancedCode &) = default;
};

} // namespace Smtp
