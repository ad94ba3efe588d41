// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "base/limits.h"
#include "base/visibletext.h"
#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype replyLineOctets = 512; ///< RFC 5321 4.5.3.1.5

bool hasBareLineFeed(QByteArrayView octets)
{
    for (qsizetype i = octets.indexOf('\n'); i >= 0; i = octets.indexOf('\n', i + 1)) {
        if (i == 0 || octets.at(i - 1) != '\r')
            return true;
    }
    return false;
}

/// One that another octet than LF follows; a CR at the very end may be half of a line end that was cut.
bool hasBareCarriageReturn(QByteArrayView octets)
{
    for (qsizetype i = octets.indexOf('\r'); i >= 0 && i + 1 < octets.size(); i = octets.indexOf('\r', i + 1)) {
        if (octets.at(i + 1) != '\n')
            return true;
    }
    return false;
}

bool hasEightBits(QByteArrayView octets)
{
    return std::ranges::any_of(octets, [](char octet) { return static_cast<uchar>(octet) > 127; });
}

qsizetype longestLine(const QByteArray &octets)
{
    qsizetype longest = 0;
    for (const QByteArray &line : octets.split('\n'))
        longest = std::max(longest, line.size() + 1);
    return longest;
}

qsizetype lineLimit(const Sight &sight)
{
    if (!sight.isCommand())
        return replyLineOctets;
    // RFC 4954 4: the lines of a login may be longer
    const bool isLogin = sight.verb == "AUTH" || sight.verb.isEmpty();
    return isLogin ? Base::Limits::commandLineOctets : Base::Limits::verbLineOctets;
}

} // namespace

void lookAtForm(const Sight &sight, Observations &found)
{
    const QByteArray &octets = sight.entry.octets;
    if (hasBareLineFeed(octets))
        found.add("bare-lf"_L1, sight.entries());
    if (hasBareCarriageReturn(octets))
        found.add("bare-cr"_L1, sight.entries());
    if (const qsizetype longest = longestLine(octets); longest > lineLimit(sight))
        found.add("long-line"_L1, sight.entries(), {QString::number(longest), QString::number(lineLimit(sight))});
    // The dots of a mask are not ASCII either, and they were not on the wire.
    const bool isMail = sight.isCommand() && (sight.verb == "MAIL" || sight.verb == "RCPT");
    const bool isAllowed = sight.course.hasSmtpUtf8 || octets.toUpper().contains(" SMTPUTF8");
    if (isMail && !isAllowed && hasEightBits(octets))
        found.add("eight-bit"_L1, sight.entries(), {QString::fromLatin1(sight.verb)});
}

} // namespace Diagnosis
