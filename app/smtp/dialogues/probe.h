// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/dialogue.h"
#include "smtp/plan.h"

namespace Smtp {

/// Speaks with a server up to a stage, then leaves. Never sends a letter: there is no DATA in it.
/// The transaction is needed for ProbeStop::Mail and ProbeStop::Rcpt.
[[nodiscard]] Dialogue<> probe(SessionPlan plan, ProbeStop stop, std::optional<Transaction> transaction);

} // namespace Smtp
