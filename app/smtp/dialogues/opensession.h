// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "smtp/dialogue.h"
#include "smtp/plan.h"
#include "smtp/sessionfacts.h"

namespace Smtp {

/// Greeting, EHLO, HELO or LHLO, STARTTLS, XCLIENT and login as the plan says (RFC 5321 3.1, 3.2; RFC 3207; RFC 4954).
/// None: the server would not; the outcome is settled and QUIT said where that makes sense.
/// until: how far to go, at the most to Login.
[[nodiscard]] Dialogue<std::optional<SessionFacts>> openSession(SessionPlan plan, ProbeStop until = ProbeStop::Login);

} // namespace Smtp
