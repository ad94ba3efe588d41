// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/result.h"

namespace Ui {

class LadderModel;

/// Draws the whole ladder into a file, dark on white: SVG, PNG, PDF, and as characters, Mermaid or PlantUML, by the suffix
/// ".svg", ".png", ".pdf", ".mmd", ".puml"; every other is text. Errors: FileUnwritable.
[[nodiscard]] Base::Result<void> saveLadder(const LadderModel &model, const QString &path);

} // namespace Ui
