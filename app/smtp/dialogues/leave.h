// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "smtp/dialogue.h"

namespace Smtp {

/// Settles the outcome, then says QUIT. What QUIT is answered changes nothing (RFC 5321 4.1.1.10).
[[nodiscard]] Dialogue<> leave(Outcome outcome, std::optional<Base::Error> error = std::nullopt);

/// Refused for now, or for good.
[[nodiscard]] Outcome outcomeOf(const Reply &refusal);

/// What the server said, as an error.
[[nodiscard]] Base::Error errorFrom(const Reply &reply, Base::Problem problem, Base::Stage stage);

/// A reply that the command cannot have: the session makes no sense any more, so not even QUIT is said.
[[nodiscard]] Concluded protocolBroken(const Reply &reply, Base::Stage stage);

} // namespace Smtp
