// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Ui {

/// The colour as a thin layer over whatever is below. opacity: 0 to 1.
[[nodiscard]] QColor tinted(QColor color, double opacity);

} // namespace Ui
