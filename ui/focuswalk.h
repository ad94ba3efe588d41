// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Ui {

/// The next widget, or the one before, that takes the keyboard and can be seen; null: there is no other. To Qt a pane
/// behind another tab is visible, and Tab would go through all of it.
[[nodiscard]] QWidget *nextInSight(QWidget &window, bool isForward);
/// Whether anything of it lies within the window, or can be scrolled there.
[[nodiscard]] bool isInSight(const QWidget &widget);
/// Scrolls whatever it lies in until it is to be seen.
void bringIntoSight(QWidget &widget);

} // namespace Ui
