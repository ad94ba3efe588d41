// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/ladderstep.h"
#include "ui/words/timemode.h"

class QFont;

namespace Ui {

/// Where things stand in a ladder of a given width, from left to right: time, phase, lanes, margin.
///
/// A ladder runs from left to right in every language: the client is where textbooks have it.
struct LadderColumns {
    int timeRight = 0; ///< of the text
    int phaseLeft = 0;
    int phaseRight = 0;
    int names = -1; ///< the lane; -1: there is none
    int client = 0; ///< the lane
    int server = 0; ///< the lane
    int marginLeft = 0;
    int right = 0;

    [[nodiscard]] int lane(Transcript::Lane lane) const;
};

/// What decides about the columns, measured once.
struct LadderMeasures {
    int time = 0; ///< width of the longest time
    int phase = 0; ///< width of the longest name of a phase
    int lane = 0; ///< between two lanes, below this words are of no use
    bool hasNames = false;

    [[nodiscard]] static LadderMeasures of(const QFont &wire, const QFont &small, bool hasNames, TimeMode time);
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] LadderColumns columns(int width) const;
};

} // namespace Ui
