// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace Ui {

/// What a colour means. Each is shown with a glyph and a word too, never alone.
enum class Tone : quint8 { Client, Server, Note, Done, GoOn, Later, No, Muted };

/// The colour of a meaning on the ground of this palette; at least 4.5 : 1 on light and on dark.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
/// The palette with a selection so quiet that colours with a meaning can be read on it.
[[nodiscard]] QPalette quietSelection(const QPalette &palette);
/// The system's fixed font at the x-height of the interface font, for everything that was on the wire.
[[nodiscard]] QFont wireFont();
/// The small size: times, hints.
[[nodiscard]] QFont smallFont();
/// The large size: one title in a pane.
[[nodiscard]] QFont titleFont();

// The grid, in device-independent pixels.
inline constexpr int margin = 12;
inline constexpr int gap = 8;
inline constexpr int groupGap = 16;
inline constexpr int targetHeight = 28;

} // namespace Ui
