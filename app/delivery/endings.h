// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "smtp/outcome.h"
#include "smtp/reply.h"

namespace Delivery {

struct Order;

/// How a run ends that its dialogue does not bring to its end.
struct Ending {
    Smtp::Outcome outcome = Smtp::Outcome::Unreachable;
    Base::Error error;
};

// isVerdictDue: the letter may be theirs, and nobody will ever know (RFC 1047).

[[nodiscard]] Ending connectionClosed(Base::Stage stage, bool isVerdictDue);
/// failure: as the channel tells it. stage: where the run is, of which a channel knows nothing in mid-conversation.
[[nodiscard]] Ending connectionFailed(const Base::Error &failure, Base::Stage stage, bool isVerdictDue);
/// order: what was looked up or connected to, in case that no answer came to that.
[[nodiscard]] Ending timedOut(Base::Stage stage, const Order &order, bool isVerdictDue);
/// defect: what came instead of a reply.
[[nodiscard]] Ending notAReply(const Base::Error &defect, bool isVerdictDue);
/// 421, which may come at any moment (RFC 5321 3.8).
[[nodiscard]] Ending serviceClosing(const Smtp::Reply &reply, Base::Stage stage);
/// A refusal while the letter was on its way.
[[nodiscard]] Ending refusedEarly(const Smtp::Reply &verdict);
/// The command must not go out.
[[nodiscard]] Ending notSayable(const Base::Error &why);
/// The letter cannot be read to its end: it is never finished.
[[nodiscard]] Ending letterBroken(const Base::Error &why);
[[nodiscard]] Ending dataBeforeTls();
[[nodiscard]] Ending cancelledAt(Base::Stage stage);

} // namespace Delivery
