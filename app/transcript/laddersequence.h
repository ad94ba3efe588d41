// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QList>

#include "transcript/ladderchapter.h"
#include "transcript/ladderstep.h"

namespace Transcript {

/// What a lane is called in a language for such diagrams.
[[nodiscard]] QChar laneLetter(Lane lane);
/// Whether a ladder of all of them needs a lane for the name servers.
[[nodiscard]] bool haveLookups(const QList<LadderChapter> &chapters);

/// What stands at the rung where a program breaks no line that is too long.
[[nodiscard]] QString diagramText(const Entry &entry, const LadderStep &step);

/// Every rung of a ladder of conversations that stand one below the other. begin is called before each of several,
/// with what stands above it.
void forEachRung(const QList<LadderChapter> &chapters, const std::function<void(const QString &heading)> &begin,
    const std::function<void(const Entry &entry, const LadderStep &step)> &take);

} // namespace Transcript
