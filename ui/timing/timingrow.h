// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>

#include "transcript/span.h"

namespace Ui {

/// Everything that one row of the waterfall shows.
struct TimingRow {
    Transcript::Span span; ///< its end is set, to the newest entry where it still goes on
    bool isOpen = false; ///< it still goes on
    qint64 lead = 0; ///< nanoseconds until the first of all begins; 0 for the others
    std::optional<Transcript::Span> before; ///< the same in the run to compare with

    [[nodiscard]] bool hasBegun() const { return span.from >= 0; }
    [[nodiscard]] qint64 duration() const { return span.to - span.from; }
    [[nodiscard]] qint64 wait() const { return span.to - span.sentUntil; }
};

/// "RCPT × 3"
[[nodiscard]] QString timingTitle(const TimingRow &row);
/// "2.6 s", "2.6 s (0.4 s before)"
[[nodiscard]] QString timingNumber(const TimingRow &row);
/// All numbers in words, for a tool tip and a screen reader.
[[nodiscard]] QString timingSentence(const TimingRow &row);

} // namespace Ui
