// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingrow.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

struct TimingWords {
    Q_DECLARE_TR_FUNCTIONS(TimingWords)
};

QString endWords(const TimingRow &row)
{
    if (row.isOpen)
        return TimingWords::tr("not over yet");
    if (row.span.isBroken)
        return TimingWords::tr("it ended without a reply");
    return row.span.code > 0 ? TimingWords::tr("answered %1").arg(row.span.code) : QString();
}

} // namespace

QString timingTitle(const TimingRow &row)
{
    const QString word = phaseWord(row.span.phase);
    return row.span.commands > 1 ? u"%1 × %2"_s.arg(word).arg(row.span.commands) : word;
}

QString timingNumber(const TimingRow &row)
{
    if (!row.hasBegun())
        return {};
    QString duration = durationText(row.duration());
    if (!row.before)
        return duration;
    return u"%1 (%2)"_s.arg(duration, durationText(row.before->to - row.before->from));
}

QString timingSentence(const TimingRow &row)
{
    if (!row.hasBegun())
        return TimingWords::tr("%1: not begun").arg(timingTitle(row));
    QStringList words{TimingWords::tr("began after %1").arg(durationText(row.span.from)),
        TimingWords::tr("took %1").arg(durationText(row.duration()))};
    if (row.span.sentUntil > row.span.from)
        words += TimingWords::tr("%1 to send").arg(durationText(row.span.sentUntil - row.span.from));
    if (row.wait() > 0)
        words += TimingWords::tr("%1 to wait").arg(durationText(row.wait()));
    if (row.span.octets > 0)
        words += TimingWords::tr("%1 sent").arg(sizeText(row.span.octets));
    words += endWords(row);
    if (row.before)
        words += TimingWords::tr("%1 in the compared one").arg(durationText(row.before->to - row.before->from));
    if (const auto least = Transcript::leastPatience(row.span.phase))
        words += TimingWords::tr(
            "a client waits %n minute(s) at least (RFC 5321 4.5.3.2)", nullptr, static_cast<int>(least->count()));
    words.removeAll(QString());
    return u"%1: %2"_s.arg(timingTitle(row), words.join(u", "_s));
}

} // namespace Ui
