// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "transcript/ladderchapter.h"

namespace Transcript {

/// Conversations for PlantUML, which draws them as a sequence, one below the other: a solid arrow goes in clear, a dotted
/// one is encrypted, one that ends in a cross failed.
[[nodiscard]] QString asPlantUml(const QList<LadderChapter> &chapters);

} // namespace Transcript
