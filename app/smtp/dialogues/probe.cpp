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

/// What the server said to the envelopes of one letter.
struct Rehearsal {
    qsizetype accepted = 0;
    qsizetype missed = 0; ///< refused, and not asked about again
    std::optional<Concluded> obstacle = {}; ///< the first one
};

Concluded conclusionOf(const Rehearsal &rehearsal, bool allOrNothing)
{
    if (rehearsal.obstacle && (rehearsal.accepted == 0 || allOrNothing))
        return *rehearsal.obstacle;
    return done(rehearsal.missed > 0 ? Outcome::Partial : Outcome::Stopped);
}

bool endsRehearsal(const Concluded &obstacle, bool allOrNothing)
{
    return allOrNothing || obstacle.outcome == Outcome::Protocol
        || (obstacle.error && obstacle.error->problem == Base::Problem::SenderRefused);
}

// As many envelopes as the recipients need (RFC 9422, RFC 5321 4.5.3.1.10), as deliver() would present them.
Dialogue<Rehearsal> presentAll(Transaction letter, SessionFacts session, bool isPipelined)
{
    Rehearsal rehearsal;
    Envelope::Wish wish{.isPipelined = isPipelined};
    const std::vector<Transaction> letters{letter};
    Postbag bag(letters, session);
    while (const std::optional<Batch> batch = bag.next()) {
        Envelope envelope(letter, *batch, bag.manner(*batch), wish);
        const EnvelopeAnswer answer = co_await presentEnvelope(&envelope);
        const std::optional<Concluded> obstacle = bag.takeEnvelope(*batch, answer, true);
        rehearsal.accepted += answer.acceptedCount();
        rehearsal.missed += batch->recipients.size() - answer.acceptedCount() - bag.carriedOver(*batch);
        if (obstacle && !rehearsal.obstacle)
            rehearsal.obstacle = obstacle;
        if (obstacle && endsRehearsal(*obstacle, letter.allOrNothing))
            break;
        bag.close(*batch);
        wish.beginsWithReset = true;
    }
    co_return rehearsal;
}

Dialogue<Rehearsal> presentSender(Transaction letter, Manner manner)
{
    const Batch nobody = wholeBatch(letter);
    const Envelope::Wish wish;
    Envelope envelope(letter, nobody, manner, wish);
    const EnvelopeAnswer answer = co_await presentEnvelope(&envelope);
    Rehearsal rehearsal;
    rehearsal.obstacle = obstacleIn(answer, false);
    co_return rehearsal;
}

// The envelope, and no letter.
Dialogue<> rehearse(Transaction transaction, SessionFacts session, bool mayPipeline)
{
    const auto manner = chooseManner(transaction, session);
    if (!manner) {
        co_await leave(declined(Outcome::Invalid, manner.error()));
        co_return;
    }
    const bool isPipelined = mayPipeline && session.capabilities.has("PIPELINING");
    const bool allOrNothing = transaction.allOrNothing;
    Rehearsal rehearsal;
    if (transaction.recipients.isEmpty())
        rehearsal = co_await presentSender(transaction, *manner);
    else
        rehearsal = co_await presentAll(transaction, session, isPipelined);
    const Concluded conclusion = conclusionOf(rehearsal, allOrNothing);
    if (conclusion.outcome == Outcome::Protocol)
        co_yield conclusion;
    else
        co_await takeBackAndLeave(conclusion);
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
