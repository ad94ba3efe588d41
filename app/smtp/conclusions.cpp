// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/conclusions.h"

namespace Smtp {

Outcome outcomeOf(const Reply &refusal)
{
    if (refusal.isNotSaid())
        return Outcome::Cancelled;
    return refusal.isTransient() ? Outcome::Deferred : Outcome::Rejected;
}

Concluded done(Outcome outcome)
{
    return {outcome};
}

Concluded refused(const Reply &reply, Base::Problem problem, Base::Stage stage)
{
    return refusedAs(outcomeOf(reply), reply, problem, stage);
}

Concluded refusedAs(Outcome outcome, const Reply &reply, Base::Problem problem, Base::Stage stage)
{
    if (reply.isNotSaid()) // nobody refused anything: the user would not have it said
        return declined(Outcome::Cancelled, Base::Problem::Cancelled, stage);
    return {outcome, Base::Error{.problem = problem, .stage = stage, .code = reply.code, .replyText = reply.text()}};
}

Concluded declined(Outcome outcome, Base::Problem problem, Base::Stage stage)
{
    return {outcome, Base::Error{.problem = problem, .stage = stage}};
}

Concluded declined(Outcome outcome, const Base::Error &error)
{
    return {outcome, error};
}

Concluded protocolBroken(const Reply &reply, Base::Stage stage)
{
    return refusedAs(Outcome::Protocol, reply, Base::Problem::UnexpectedReply, stage);
}

} // namespace Smtp
