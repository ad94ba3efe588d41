// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "transcript/entry.h"
#include "transcript/phase.h"

namespace Transcript {

/// Who stands at the sides of a ladder, from left to right.
enum class Lane : quint8 { Names, Client, Server };

/// One rung of the ladder: what an entry is when a conversation is drawn as arrows between lanes.
struct LadderStep {
    enum class Kind : quint8 {
        Message, ///< words on the wire
        Way, ///< a look-up, an attempt to connect: an arrow, but no words
        Secured, ///< from here on everything is encrypted: a line across
        Note, ///< said by the way, at the margin
    };
    Kind kind = Kind::Note;
    Lane from = Lane::Client;
    Lane to = Lane::Client;
    bool isFailure = false; ///< refused, or no reply at all
    QString text; ///< of a message: its first line, visible; empty for a letter
    qsizetype moreLines = 0; ///< of a reply

    friend bool operator==(const LadderStep &, const LadderStep &) = default;
};

/// phase: the one that the entry belongs to.
[[nodiscard]] LadderStep ladderStep(const Entry &entry, Phase phase);

/// What stands at the rung in an export, in English.
[[nodiscard]] QString rungText(const Entry &entry, const LadderStep &step);
/// With "…" at its end where it is longer than so many units; no character is cut in half.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

} // namespace Transcript
