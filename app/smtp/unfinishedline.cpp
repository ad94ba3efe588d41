// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/unfinishedline.h"

#include "smtp/commandparts.h"
#include "smtp/linecompletion.h"

namespace Smtp {

using Kind = LineRemark::Kind;

namespace {

bool isKeyword(const LineRemark &remark)
{
    return remark.words.value(0).endsWith(':');
}

/// The blank parts the last word from one that may come.
bool mayWordFollow(QByteArrayView line)
{
    const CommandParts parts = partsOf(line);
    const QByteArray verb = parts.verb.text.toUpper();
    if (verb == "BDAT")
        return parts.words.size() < 2; // LAST, RFC 3030 2
    return parts.words.isEmpty() && !takesNoWord(verb);
}

/// A name that the dot, or the bracket, is still missing of.
bool mayBecomeHostName(const QByteArray &name)
{
    return name.startsWith('[') ? !name.contains(']') : !name.contains('_') && !name.startsWith('.');
}

} // namespace

bool isOnlyUnfinished(const LineRemark &remark, QByteArrayView line, const SessionPoint &point)
{
    const bool isAtEnd = remark.position + remark.length == line.size();
    const bool canBeCompleted = !completionsOf(line, point).isEmpty();
    switch (remark.kind) {
    case Kind::UnknownVerb:
    case Kind::NotOffered:
        return isAtEnd && canBeCompleted;
    case Kind::Missing:
        return isKeyword(remark) ? remark.length == 0 && canBeCompleted : remark.length == 0;
    case Kind::NoBrackets:
        return isAtEnd && (canBeCompleted || line.at(remark.position) == '<');
    case Kind::BadValue:
        return isAtEnd && (canBeCompleted || remark.words.value(1).isEmpty());
    case Kind::NoHostName:
        return isAtEnd && mayBecomeHostName(remark.words.value(0));
    case Kind::BlankBehind:
        return canBeCompleted || mayWordFollow(line);
    case Kind::BlankBefore:
    case Kind::Unexpected:
    case Kind::BlankBehindColon:
    case Kind::NoBlankBehindPath:
    case Kind::BadAddress:
    case Kind::NotAscii:
    case Kind::TooLong:
    case Kind::NotNow:
    case Kind::OverLimit:
    case Kind::SecretInClear:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Smtp
