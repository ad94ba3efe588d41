// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Workbench {
class Workbench;
}

namespace Ui {

/// Chooses the practice server and has a letter ready for it. A letter that is there already is kept.
void writePracticeLetter(Workbench::Workbench &workbench);

} // namespace Ui
