// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/result.h"

namespace Transcript {
class Store;
}

namespace Ui {

/// Draws the whole ladder into a file, dark on white: SVG, PNG, PDF, and as characters or Mermaid, by the suffix
/// ".svg", ".png", ".pdf", ".mmd"; every other is text. Errors: FileUnwritable.
[[nodiscard]] Base::Result<void> saveLadder(const Transcript::Store &store, const QString &path);

} // namespace Ui
