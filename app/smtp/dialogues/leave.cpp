// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/leave.h"

namespace Smtp {

Dialogue<> leave(Outcome outcome, std::optional<Base::Error> error)
{
    co_yield Concluded{outcome, std::move(error)};
    co_await say(Base::Stage::Quit, quit());
}

Outcome outcomeOf(const Reply &refusal)
{
    return refusal.isTransient() ? Outcome::Deferred : Outcome::Rejected;
}

Base::Error errorFrom(const Reply &reply, Base::Problem problem, Base::Stage stage)
{
    return {.problem = problem, .stage = stage, .code = reply.code, .replyText = reply.text()};
}

Concluded protocolBroken(const Reply &reply, Base::Stage stage)
{
    return {Outcome::Protocol, errorFrom(reply, Base::Problem::UnexpectedReply, stage)};
}

} // namespace Smtp
