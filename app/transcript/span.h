// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include "transcript/phase.h"

namespace Transcript {

/// A stretch of time with one purpose: one exchange, the round trips of a login, or commands of a kind that went out
/// in one flight. Times are nanoseconds, as Entry::time.
struct Span {
    Phase phase = Phase::Other;
    qsizetype firstRow = 0;
    qsizetype lastRow = 0; ///< with pipelining, rows of other spans lie between
    qint64 from = -1; ///< -1: not yet begun; a verdict is waited for when the letter is gone
    qint64 sentUntil = -1; ///< the client was speaking until here; what follows is waiting
    qint64 to = -1; ///< -1: still going on
    qsizetype commands = 0; ///< that the client sent
    qsizetype unanswered = 0; ///< of those
    qint64 octets = 0; ///< that the client sent
    int code = 0; ///< the worst of the replies; 0: none
    bool isBroken = false; ///< it ended without the reply that was due

    [[nodiscard]] bool isOpen() const { return to < 0; }
    friend bool operator==(const Span &, const Span &) = default;
};

} // namespace Transcript
