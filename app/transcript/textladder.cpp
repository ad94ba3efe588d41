// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/textladder.h"

#include <algorithm>

#include "transcript/laddersequence.h"
#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype timeColumns = 10; ///< "99999.123"
constexpr qsizetype namesToClient = 44;
constexpr qsizetype clientToServer = 64;

/// The column of each lane; the names have one only where something was looked up.
struct Columns {
    explicit Columns(bool hasNames)
        : names(hasNames ? timeColumns + 1 : -1)
        , client(timeColumns + 1 + (hasNames ? namesToClient : 0))
        , server(client + clientToServer)
    {
    }

    [[nodiscard]] qsizetype of(Lane lane) const
    {
        return lane == Lane::Client ? client : lane == Lane::Server ? server : names;
    }

    qsizetype names;
    qsizetype client;
    qsizetype server;
};

void write(QString &row, qsizetype column, qsizetype room, const QString &text)
{
    const QString shown = shortened(text, room);
    row.replace(column, shown.size(), shown);
}

QString emptyRow(const Columns &columns)
{
    QString row(columns.server + 1, u' ');
    for (const qsizetype column : {columns.names, columns.client, columns.server}) {
        if (column >= 0)
            row[column] = u'|';
    }
    return row;
}

QString headRow(const Columns &columns)
{
    QString row(columns.server + 6, u' ');
    if (columns.names >= 0)
        write(row, columns.names, 3, u"DNS"_s);
    write(row, columns.client, 6, u"client"_s);
    write(row, columns.server, 6, u"server"_s);
    return row;
}

QChar strokeOf(const Entry &entry, const LadderStep &step)
{
    switch (step.kind) {
    case LadderStep::Kind::Message:
        return entry.isEncrypted ? u'=' : u'-';
    case LadderStep::Kind::Way:
        return u'.';
    case LadderStep::Kind::Secured:
        return u'#';
    case LadderStep::Kind::Note:
        break;
    }
    return u' ';
}

QString rung(const Columns &columns, const Entry &entry, const LadderStep &step)
{
    const bool isNote = step.kind == LadderStep::Kind::Note;
    const Lane to = isNote ? Lane::Server : step.to;
    const qsizetype left = std::min(columns.of(step.from), columns.of(to));
    const qsizetype right = std::max(columns.of(step.from), columns.of(to));
    QString row = emptyRow(columns);
    write(row, 0, timeColumns, shortSecondsText(entry.time).rightJustified(timeColumns - 1));
    std::fill(row.begin() + left + 1, row.begin() + right, strokeOf(entry, step));
    const QString text = (step.isFailure ? u"! "_s : isNote ? u"* "_s : QString()) + rungText(entry, step);
    write(row, left + 4, right - left - 7, u' ' + text + u' ');
    if (!isNote && step.kind != LadderStep::Kind::Secured)
        row[step.from < step.to ? right - 1 : left + 1] = step.from < step.to ? u'>' : u'<';
    return row;
}

} // namespace

QString asTextLadder(const QList<LadderChapter> &chapters)
{
    const Columns columns(haveLookups(chapters));
    QString ladder = headRow(columns) + u'\n';
    forEachRung(
        chapters, [&](const QString &heading) { ladder += heading + u'\n'; },
        [&](const Entry &entry, const LadderStep &step) { ladder += rung(columns, entry, step) + u'\n'; });
    return ladder;
}

} // namespace Transcript
