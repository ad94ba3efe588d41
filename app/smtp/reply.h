// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "smtp/enhancedcode.h"

namespace Smtp {

/// A whole reply, RFC 5321 4.2.
struct Reply {
    int code = 0; ///< 200 … 599; 0: the command was never said, see skippedReply()
    QList<QByteArray> lines; ///< the text of each line, without code, separator and line end
    bool hasMixedCodes = false; ///< the lines had different codes of one class; the last one counts

    [[nodiscard]] bool isNotSaid() const { return code == 0; }
    [[nodiscard]] bool isCompletion() const { return code / 100 == 2; } ///< 2yz: done
    [[nodiscard]] bool isIntermediate() const { return code / 100 == 3; } ///< 3yz: go on
    [[nodiscard]] bool isTransient() const { return code / 100 == 4; } ///< 4yz: not now
    [[nodiscard]] bool isPermanent() const { return code / 100 == 5; } ///< 5yz: no

    [[nodiscard]] std::optional<EnhancedCode> enhancedCode() const;
    [[nodiscard]] QByteArray text() const; ///< all lines, joined with LF
    /// The lines joined with a space, the enhanced code taken off each.
    [[nodiscard]] QByteArray plainText() const;
    friend bool operator==(const Reply &, const Reply &) = default;
};

} // namespace Smtp
