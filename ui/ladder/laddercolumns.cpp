// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/laddercolumns.h"

#include <algorithm>

#include <QFontMetrics>

#include "transcript/phase.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::Phase;

namespace {

constexpr int leastLaneCharacters = 24;
constexpr int widestMargin = 320;

int widestPhase(const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (int phase = 0; phase <= static_cast<int>(Phase::Other); ++phase)
        width = std::max(width, metrics.horizontalAdvance(phaseWord(static_cast<Phase>(phase))));
    return width;
}

QString widestTime(TimeMode mode)
{
    switch (mode) {
    case TimeMode::Start:
        return u"9999.999"_s;
    case TimeMode::Previous:
    case TimeMode::Command:
    case TimeMode::Zero:
        return u"+9999.999"_s;
    case TimeMode::Clock:
        return u"23:59:59.999"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

int LadderColumns::lane(Transcript::Lane lane) const
{
    switch (lane) {
    case Transcript::Lane::Names:
        return names >= 0 ? names : client;
    case Transcript::Lane::Client:
        return client;
    case Transcript::Lane::Server:
        break;
    }
    return server;
}

LadderMeasures LadderMeasures::of(const QFont &wire, const QFont &small, bool hasNames, TimeMode time)
{
    const QFontMetrics metrics(wire);
    return {metrics.horizontalAdvance(widestTime(time)), widestPhase(small),
        metrics.averageCharWidth() * leastLaneCharacters, hasNames};
}

int LadderMeasures::leastWidth() const
{
    return time + phase + lane * (hasNames ? 3 : 2) + 6 * gap;
}

LadderColumns LadderMeasures::columns(int width) const
{
    LadderColumns columns;
    columns.timeRight = gap + time;
    columns.phaseLeft = columns.timeRight + gap;
    columns.phaseRight = columns.phaseLeft + phase + 2 * gap;
    columns.right = width - gap;
    const int room = columns.right - columns.phaseRight - 3 * gap;
    const int notes = std::min(room / (4), widestMargin);
    const int lanes = room - notes;
    const int first = columns.phaseRight + groupGap;
    columns.names = hasNames ? first : -1;
    columns.client = hasNames ? first + lanes / 3 : first;
    columns.server = first + lanes;
    columns.marginLeft = columns.server + gap;
    return columns;
}

} // namespace Ui
