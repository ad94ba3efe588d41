// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/explanation.h"

namespace Diagnosis {

/// The command in this row: its verb, then each argument.
[[nodiscard]] Explanation explainCommand(const Transcript::Store &store, qsizetype row, const Knowledge &knowledge);

} // namespace Diagnosis
