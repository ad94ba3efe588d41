// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bytes/wirebox.h"

namespace Transcript {
struct WireSegment;
class Store;
} // namespace Transcript

namespace Ui {

/// What went through the socket in one go, box by box. Of a conversation of which that is not known: turn by turn.
[[nodiscard]] WireBoxes segmentBoxes(const Transcript::Store &store);

/// The box of a segment, all but its lines.
[[nodiscard]] WireBox boxOf(const Transcript::WireSegment &segment);
/// What was said in it, line by line; a letter as one.
[[nodiscard]] QList<WireBox::Line> linesOf(const Transcript::WireSegment &segment);

} // namespace Ui
