// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/entry.h"
#include "transcript/ladderstep.h"
#include "transcript/phase.h"
#include "ui/words/timemode.h"

namespace Transcript {
class Store;
class Timeline;
} // namespace Transcript

namespace Ui {

/// Everything that one row of the ladder shows.
struct LadderRow {
    QString heading; ///< of a conversation below the first one; then there is nothing else
    QString time;
    Transcript::Entry entry;
    Transcript::LadderStep step;
    Transcript::Phase phase = Transcript::Phase::Other;
    bool beginsPhase = true; ///< the row above belongs to another
    bool endsPhase = true; ///< the row below does
};

/// row: of the store, read by the timeline.
[[nodiscard]] LadderRow ladderRow(
    const Transcript::Store &store, const Transcript::Timeline &timeline, qsizetype row, TimeMode mode);
/// Stands above a conversation below the first one.
[[nodiscard]] LadderRow ladderHeading(const Transcript::Store &store);

/// What stands at the arrow.
[[nodiscard]] QString rungWords(const LadderRow &row);
/// The same for a tool tip and a screen reader, with all that the row shows.
[[nodiscard]] QString rungSentence(const LadderRow &row);

} // namespace Ui
