// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/explanation.h"

namespace Diagnosis {

/// The reply in this row: its code digit by digit, its enhanced code, its text; the capabilities of one to EHLO.
[[nodiscard]] Explanation explainReply(const Transcript::Store &store, qsizetype row, const Knowledge &knowledge);

} // namespace Diagnosis
