// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "base/result.h"
#include "smtp/dialogue.h"
#include "smtp/plan.h"

namespace Smtp {

/// How a letter will go, decided after EHLO.
struct Manner {
    MailParameters parameters;
    Base::BodyType form = Base::BodyType::SevenBit;
};

/// 7bit or 8BITMIME, SMTPUTF8 or not, within SIZE (RFC 6152, 6531, 1870).
/// Errors: NeedsEightBit, NeedsSmtpUtf8, MessageTooLarge. Pure.
[[nodiscard]] Base::Result<Manner> chooseManner(const Transaction &transaction, const Capabilities &capabilities);

/// What the server said to the envelope.
struct EnvelopeAnswer {
    Reply sender;
    std::vector<Reply> recipients; ///< in the order of the transaction; shorter when it broke off

    [[nodiscard]] qsizetype acceptedCount() const;
};

/// MAIL and every RCPT (RFC 5321 3.3): in flights where PIPELINING is offered, else one by one.
[[nodiscard]] Dialogue<EnvelopeAnswer> presentEnvelope(
    Transaction transaction, MailParameters parameters, bool pipelined);

/// Why nobody gets the letter; or, with allOrNothing, why not everybody would. None: send it.
[[nodiscard]] std::optional<Concluded> envelopeObstacle(const Transaction &transaction, const EnvelopeAnswer &answer);

} // namespace Smtp
