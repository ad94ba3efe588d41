// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Ui {

/// What the time of a line is counted from.
enum class TimeMode : quint8 {
    Start, ///< of the conversation
    Previous, ///< the line before
    Command, ///< that a reply answers
    Zero, ///< the line that was chosen as zero; the start where none was
    Clock, ///< none: the time of day
};

} // namespace Ui
