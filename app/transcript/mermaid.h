// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "transcript/ladderchapter.h"

namespace Transcript {

/// Conversations for programs that draw Mermaid's sequence diagrams, one below the other: a solid arrow goes in clear, a
/// dotted one is encrypted, one that ends in a cross failed.
[[nodiscard]] QString asMermaid(const QList<LadderChapter> &chapters);

} // namespace Transcript
