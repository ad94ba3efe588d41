// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Ui {

/// "0.026", as the locale spells it: a moment in seconds, for a column of them.
[[nodiscard]] QString secondsText(qint64 nanoseconds);

} // namespace Ui
