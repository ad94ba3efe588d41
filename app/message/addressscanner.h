// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Message {

/// A lexical piece of an address list, RFC 5322 3.2, as a stretch of the source text.
struct AddressToken {
    enum class Kind : quint8 {
        Atom,
        Quoted, ///< with its quotes
        Comment, ///< with its parentheses, the outermost ones
        Literal, ///< with its brackets
        Special, ///< one character
        Unfinished, ///< a quote, comment or bracket that is never closed
    };
    Kind kind = Kind::Atom;
    qsizetype begin = 0;
    qsizetype end = 0; ///< one past the last character
    bool isAfterSpace = false;
};

[[nodiscard]] QList<AddressToken> scanAddresses(QStringView source);

} // namespace Message
