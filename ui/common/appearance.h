// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace Ui {

enum class Appearance : quint8 { System, Light, Dark };

/// Our own colours, for where the user or the system has chosen none.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The same with what a desktop has left out: a theme of few colours may show what is disabled, and what a field is for,
/// in the colour of their ground.
[[nodiscard]] QPalette completed(QPalette palette);

/// Gives the whole program this appearance. System: the palette of the desktop; where there is no desktop, ours.
void applyAppearance(Appearance appearance);

} // namespace Ui
