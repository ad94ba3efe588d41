// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPalette;

namespace Ui {

/// A tint keeps the colours of meaning readable where the full highlight would swallow them.
[[nodiscard]] QPalette withTintedSelection(const QPalette &palette);

} // namespace Ui
