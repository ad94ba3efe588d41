// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QRegularExpression>

#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;

namespace {

constexpr double nanosecondsPerSecond = 1e9;

// A refusal that one of these explains is not told of by its class again.
constexpr QLatin1StringView refusals[]
    = {"greet-reject"_L1, "auth-535"_L1, "greylisted"_L1, "relay-denied"_L1, "seq-503"_L1, "closed-421"_L1};

bool hasDifferentCodes(const QList<QByteArray> &lines)
{
    const QByteArray code = lines.constFirst().left(3);
    return std::ranges::any_of(lines, [&code](const QByteArray &line) { return line.left(3) != code; });
}

/// The enhanced code as it stands; the parser of replies takes none of another class.
QByteArray enhancedCodeOf(const Transcript::Entry &entry)
{
    static const QRegularExpression form(u"^[245]\\.\\d{1,3}\\.\\d{1,3}(?= |$)"_s);
    return form.match(QString::fromLatin1(entry.texts().value(0))).captured().toLatin1();
}

void lookAtCode(const Sight &sight, Observations &found)
{
    const int codeClass = sight.entry.code / 100;
    if (hasDifferentCodes(sight.entry.lines()))
        found.add("code-mismatch"_L1, sight.entries());
    const QByteArray enhanced = enhancedCodeOf(sight.entry);
    if (!enhanced.isEmpty() && enhanced.front() - '0' != codeClass)
        found.add(
            "esc-mismatch"_L1, sight.entries(), {QString::number(sight.entry.code), QString::fromLatin1(enhanced)});
    if (sight.isConsequence)
        return; // its cause was told
    if (sight.entry.code == 503)
        found.add("seq-503"_L1, sight.entries(), {QString::fromLatin1(sight.verb), sight.text()});
    if (sight.entry.code == 421 && sight.course.isGreeted)
        found.add("closed-421"_L1, sight.entries(), {sight.text()});
    if (codeClass < 4 || found.has(refusals, sight.entry.number))
        return;
    found.add(codeClass == 4 ? "transient"_L1 : "permanent"_L1, sight.entries(), {sight.text()});
}

QString secondsText(qint64 nanoseconds)
{
    return QString::number(static_cast<double>(nanoseconds) / nanosecondsPerSecond, 'g', 2);
}

} // namespace

void lookAtReply(const Sight &sight, Observations &found)
{
    const bool isUnheardOf = sight.entry.code < 200 || sight.entry.code > 599;
    if (sight.entry.kind == EntryKind::Reply && isUnheardOf)
        found.add("code-class"_L1, sight.entries(), {sight.text()});
    else if (sight.isReply())
        lookAtCode(sight, found);
    if (const qint64 limit = sight.course.usualWait.limit(); sight.entry.wait > limit)
        found.add("slow"_L1, sight.entries(), {secondsText(sight.entry.wait), secondsText(limit)});
    const bool mayPipeline = sight.course.offered && sight.course.offered->has("PIPELINING");
    if (sight.isCommand() && sight.course.isGreeted && sight.course.unanswered > 0 && !mayPipeline)
        found.add("pipelining"_L1, sight.entries());
}

void lookAtEnd(const Course &course, qsizetype last, Observations &found)
{
    lookAtRecipients(course, found);
    if (course.isGreeted && !course.hasQuit && !course.isDismissed && !course.isRefused)
        found.add("no-quit"_L1, {last});
}

} // namespace Diagnosis
