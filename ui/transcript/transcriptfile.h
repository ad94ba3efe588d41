// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/result.h"

namespace Transcript {
class Store;
}

namespace Ui {

/// Writes the whole conversation in the format that the suffix stands for, else as text. Errors: FileUnwritable.
[[nodiscard]] Base::Result<void> saveTranscript(const Transcript::Store &store, const QString &path);

} // namespace Ui
