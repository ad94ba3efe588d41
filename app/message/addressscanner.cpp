// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/addressscanner.h"

namespace Message {

namespace {

using Kind = AddressToken::Kind;

bool isSpecial(QChar character)
{
    switch (character.unicode()) {
    case u'(':
    case u')':
    case u'<':
    case u'>':
    case u'[':
    case u']':
    case u':':
    case u';':
    case u'@':
    case u'\\':
    case u',':
    case u'.':
    case u'"':
        return true;
    default:
        return false;
    }
}

// One past the character that closes what opens at `begin`; -1: it is never closed. Comments nest (RFC 5322 3.2.2).
qsizetype closingEnd(QStringView source, qsizetype begin, QChar close, bool nests)
{
    const QChar open = source[begin];
    int depth = 1;
    for (qsizetype at = begin + 1; at < source.size(); ++at) {
        if (source[at] == u'\\')
            ++at;
        else if (source[at] == close && --depth == 0)
            return at + 1;
        else if (nests && source[at] == open)
            ++depth;
    }
    return -1;
}

AddressToken enclosed(QStringView source, qsizetype begin, QChar close, Kind kind)
{
    const qsizetype end = closingEnd(source, begin, close, kind == Kind::Comment);
    if (end < 0)
        return {.kind = Kind::Unfinished, .begin = begin, .end = source.size()};
    return {.kind = kind, .begin = begin, .end = end};
}

AddressToken tokenAt(QStringView source, qsizetype begin)
{
    switch (source[begin].unicode()) {
    case u'"':
        return enclosed(source, begin, u'"', Kind::Quoted);
    case u'(':
        return enclosed(source, begin, u')', Kind::Comment);
    case u'[':
        return enclosed(source, begin, u']', Kind::Literal);
    default:
        break;
    }
    if (isSpecial(source[begin]))
        return {.kind = Kind::Special, .begin = begin, .end = begin + 1};
    qsizetype end = begin + 1;
    while (end < source.size() && !isSpecial(source[end]) && !source[end].isSpace())
        ++end;
    return {.kind = Kind::Atom, .begin = begin, .end = end};
}

} // namespace

QList<AddressToken> scanAddresses(QStringView source)
{
    QList<AddressToken> tokens;
    bool isAfterSpace = false;
    for (qsizetype at = 0; at < source.size();) {
        if (source[at].isSpace()) {
            isAfterSpace = true;
            ++at;
            continue;
        }
        AddressToken token = tokenAt(source, at);
        token.isAfterSpace = isAfterSpace;
        isAfterSpace = false;
        at = token.end;
        tokens.append(token);
    }
    return tokens;
}

} // namespace Message
