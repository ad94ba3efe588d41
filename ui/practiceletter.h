// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace Workbench {
class Workbench;
}

namespace Ui {

/// Chooses the practice server and has a letter ready for it. A letter that is there already is kept.
void writePracticeLetter(Workbench::Workbench &workbench);
/// The same, and sends it. Where there is a letter of the user's own, it asks first: nobody shall take that one for sent.
void sendPracticeLetter(Workbench::Workbench &workbench, const std::function<void()> &send, QWidget *window);

} // namespace Ui
