// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {
class Store;
}

namespace Ui {

/// The filter that a cell stands for: "code==550", "verb==RCPT", "wait>=3100ms". Empty: there is none.
/// column: of the TranscriptModel.
[[nodiscard]] QString filterTermOf(const Transcript::Store &store, qsizetype row, int column);

} // namespace Ui
