// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/fact.h"

namespace Smtp {

/// Refused for now, or for good.
[[nodiscard]] Outcome outcomeOf(const Reply &refusal);

/// It went as it should.
[[nodiscard]] Concluded done(Outcome outcome);
/// The server said no.
[[nodiscard]] Concluded refused(const Reply &reply, Base::Problem problem, Base::Stage stage);
/// The server said no, and what that comes to is known better.
[[nodiscard]] Concluded refusedAs(Outcome outcome, const Reply &reply, Base::Problem problem, Base::Stage stage);
/// We will not go on.
[[nodiscard]] Concluded declined(Outcome outcome, Base::Problem problem, Base::Stage stage);
[[nodiscard]] Concluded declined(Outcome outcome, const Base::Error &error);

/// A reply that the command cannot have: the session makes no sense any more, so not even QUIT is said.
[[nodiscard]] Concluded protocolBroken(const Reply &reply, Base::Stage stage);

} // namespace Smtp
