// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenuBar;
class QWidget;

namespace Ui {

/// Opens a window with every action of the menus that has a key, by menu.
void showKeys(const QMenuBar &menus, QWidget *window);
/// Opens a window that says what this is, which version, and under which licence.
void showAbout(QWidget *window);

} // namespace Ui
