// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sessionpoint.h"

namespace Smtp {

/// Something that is wrong, or odd, about a line that a client is about to say.
struct LineRemark {
    enum class Kind : quint8 {
        // wrong wherever it is said
        BlankBefore, ///< a blank before the verb
        BlankBehind, ///< a blank at the end
        UnknownVerb, ///< words: the verb; a known one that is near, or empty
        Unexpected, ///< words: the verb; it takes no argument
        Missing, ///< words: what is missing, as the RFC writes it: "<address>", "FROM:"
        BlankBehindColon, ///< RFC 5321 3.3: no blank between FROM: and <
        NoBrackets, ///< an address without < >
        NoBlankBehindPath, ///< words: what stands right behind the >
        BadAddress, ///< words: the address
        NotAscii, ///< words: the extension that would allow it, or empty
        TooLong, ///< over 512 octets, RFC 5321 4.5.3.1.4
        NoHostName, ///< words: the name; it is no full domain, and no address in brackets
        BadValue, ///< words: the parameter, the value
        // wrong here
        NotNow, ///< the objection says why
        NotOffered, ///< words: the parameter or mechanism; the keyword that brings it, where it is known
        OverLimit, ///< words: the parameter, the limit
        SecretInClear, ///< AUTH on a connection that is not encrypted
    };
    Kind kind = Kind::UnknownVerb;
    qsizetype position = 0; ///< of the part that it is about, in octets
    qsizetype length = 0;
    QList<QByteArray> words = {};
    Objection objection = Objection::None;

    friend bool operator==(const LineRemark &, const LineRemark &) = default;
};

/// What there is to say about a line without its line end, at this point of a session; in the order of the line.
[[nodiscard]] QList<LineRemark> remarksOn(QByteArrayView line, const SessionPoint &point);

} // namespace Smtp
