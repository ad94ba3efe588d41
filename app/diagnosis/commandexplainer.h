// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "diagnosis/explanation.h"

namespace Diagnosis {

/// The command in this row: its verb, then each argument.
[[nodiscard]] Explanation explainCommand(const Transcript::Store &store, qsizetype row, const Knowledge &knowledge);

/// A command by itself, as somebody pasted it; none: it begins with no verb that is known. What may be secret is masked.
[[nodiscard]] std::optional<Explanation> explainPasted(const QByteArray &line, const Knowledge &knowledge);

/// A line that is not said yet, as it may be seen. answersChallenge: it is said within a login.
[[nodiscard]] Explanation explainWaiting(const QByteArray &display, bool answersChallenge, const Knowledge &knowledge);
/// The letter, before it is said.
[[nodiscard]] Explanation explainWaitingLetter(const Knowledge &knowledge);

} // namespace Diagnosis
