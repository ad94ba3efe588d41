// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace Ui {

enum class Appearance : quint8 { System, Light, Dark };

/// Our own colours, for where the user or the system has chosen none.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Gives the whole program this appearance. System: the palette of the desktop; where there is no desktop, ours.
void applyAppearance(Appearance appearance);

} // namespace Ui
