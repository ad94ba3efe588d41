// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/reply.h"

namespace Smtp {

/// What a dialogue hears in the place of a reply when the user skips a command.
///
/// Where going on can do no harm, it hears 250 and goes on, so that one sees what the server makes of the gap: EHLO
/// (nothing is offered then), MAIL, RSET, NOOP and questions; QUIT gets 221. Where going on would claim what is not
/// so, it hears that the command was not said (Reply::isNotSaid): STARTTLS, AUTH, RCPT, DATA. Then the recipient is
/// left out, or the run ends as if the server had refused, and the outcome is "cancelled".
[[nodiscard]] Reply skippedReply(const QByteArray &verb);

} // namespace Smtp
