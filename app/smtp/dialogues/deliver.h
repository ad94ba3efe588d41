// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/dialogue.h"
#include "smtp/plan.h"

namespace Smtp {

/// Letters to one server, from the greeting to QUIT: RFC 5321 3.1 to 3.3 and 3.8, LMTP (RFC 2033), BDAT (RFC 3030).
///
/// With PIPELINING the client waits once for an envelope and once for a verdict: DATA goes along with MAIL and RCPT, and
/// behind the final dot goes what comes next, the next envelope or QUIT. Refused recipients do not keep a letter from
/// the others, unless its transaction says so; then DATA waits for all replies. When all are refused, no letter is sent.
/// What the driver handles is not here: lost connections, timeouts, 421, cancelling.
[[nodiscard]] Dialogue<> deliver(SessionPlan plan, std::vector<Transaction> letters);

} // namespace Smtp
