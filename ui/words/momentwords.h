// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "ui/words/timemode.h"

namespace Transcript {
class Store;
}

namespace Ui {

/// "0.026", as the locale spells it: a moment in seconds, for a column of them.
[[nodiscard]] QString secondsText(qint64 nanoseconds);
/// When an entry was said: seconds like these, or the time of day; "" where there is nothing to count from.
[[nodiscard]] QString momentText(const Transcript::Store &store, qsizetype row, TimeMode mode);

} // namespace Ui
