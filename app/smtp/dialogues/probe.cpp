// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/probe.h"

#include "smtp/conclusions.h"
#include "smtp/dialogues/leave.h"
#include "smtp/dialogues/mailtransaction.h"
#include "smtp/dialogues/opensession.h"

namespace Smtp {

using Base::Stage;

namespace {

// The transaction is taken back before QUIT, so that no server can mistake the probe for a letter that broke off.
Dialogue<> takeBackAndLeave(Concluded conclusion)
{
    co_yield conclusion;
    co_await say(Stage::Envelope, rset());
    co_await say(Stage::Quit, quit());
}

// The envelope as deliver() would present it, and no letter.
Dialogue<> rehearse(Transaction transaction, SessionFacts session, bool mayPipeline)
{
    const auto manner = chooseManner(transaction, session);
    if (!manner) {
        co_await leave(declined(Outcome::Invalid, manner.error()));
        co_return;
    }
    const bool isPipelined = mayPipeline && session.capabilities.has("PIPELINING");
    const Envelope::Wish wish{.isPipelined = isPipelined};
    const Batch everybody = wholeBatch(transaction);
    Envelope envelope(transaction, everybody, *manner, wish);
    const EnvelopeAnswer answer = co_await presentEnvelope(&envelope);
    const auto obstacle = obstacleIn(answer, transaction.allOrNothing);
    const bool isWhole = answer.acceptedCount() == transaction.recipients.size();
    if (!obstacle)
        co_await takeBackAndLeave(done(isWhole ? Outcome::Stopped : Outcome::Partial));
    else if (obstacle->outcome == Outcome::Protocol)
        co_yield *obstacle;
    else
        co_await takeBackAndLeave(*obstacle);
}

} // namespace

Dialogue<> probe(SessionPlan plan, ProbeStop stop, std::optional<Transaction> transaction)
{
    const bool mayPipeline = plan.usePipelining;
    const bool hasEnvelope = stop == ProbeStop::Mail || stop == ProbeStop::Rcpt;
    const auto session = co_await openSession(std::move(plan), hasEnvelope ? ProbeStop::Login : stop);
    if (!session)
        co_return;
    if (!hasEnvelope) {
        co_await leave(done(Outcome::Stopped));
        co_return;
    }
    Transaction rehearsed = transaction.value_or(Transaction());
    if (stop == ProbeStop::Mail)
        rehearsed.recipients.clear();
    co_await rehearse(std::move(rehearsed), *session, mayPipeline);
}

} // namespace Smtp
