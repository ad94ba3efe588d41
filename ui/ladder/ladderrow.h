// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/entry.h"
#include "transcript/ladderstep.h"
#include "transcript/phase.h"
#include "ui/words/timemode.h"

namespace Archive {
struct ConversationHead;
}
namespace Transcript {
class Store;
class Timeline;
} // namespace Transcript

namespace Ui {

/// Everything that one row of the ladder shows.
struct LadderRow {
    QString heading; ///< of one of several conversations; then there is nothing else
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
/// Stands above each of several conversations. isShown: it is the one that everyone looks at.
[[nodiscard]] LadderRow ladderHeading(const Archive::ConversationHead &head, bool isShown);

/// What stands at the arrow.
[[nodiscard]] QString rungWords(const LadderRow &row);
/// The same for a tool tip and a screen reader, with all that the row shows.
[[nodiscard]] QString rungSentence(const LadderRow &row);

} // namespace Ui
