// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/explanation.h"

namespace Diagnosis {

/// The command in this row: its verb, then each argument.
[[nodiscard]] Explanation explainCommand(const Transcript::Store &store, qsizetype row, const Knowledge &knowledge);

/// A line that is not said yet, as it may be seen. answersChallenge: it is said within a login.
[[nodiscard]] Explanation explainWaiting(const QByteArray &display, bool answersChallenge, const Knowledge &knowledge);
/// The letter, before it is said.
[[nodiscard]] Explanation explainWaitingLetter(const Knowledge &knowledge);

} // namespace Diagnosis
