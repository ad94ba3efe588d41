// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace Ui {

/// Undo, redo, cut, copy, paste and select all, for whichever widget has the keyboard.
void fillEditMenu(QMenu &menu);

} // namespace Ui
