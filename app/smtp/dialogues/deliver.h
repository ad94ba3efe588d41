// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/dialogue.h"
#include "smtp/plan.h"

namespace Smtp {

/// One letter to one server, from the greeting to QUIT: RFC 5321 3.1 to 3.3 and 3.8.
///
/// Refused recipients do not keep the letter from the others, unless the transaction says so; when all are refused,
/// no letter is sent. What the driver handles is not here: lost connections, timeouts, 421, cancelling.
[[nodiscard]] Dialogue<> deliver(SessionPlan plan, Transaction transaction);

} // namespace Smtp
