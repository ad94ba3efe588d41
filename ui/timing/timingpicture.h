// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/result.h"

namespace Ui {

class TimingModel;

/// Draws the whole waterfall into a file, dark on white: SVG, PNG or PDF by the suffix. Errors: FileUnwritable.
[[nodiscard]] Base::Result<void> saveWaterfall(const TimingModel &model, const QString &path);

} // namespace Ui
