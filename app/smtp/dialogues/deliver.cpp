// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/deliver.h"

#include "smtp/conclusions.h"
#include "smtp/dialogues/handover.h"
#include "smtp/dialogues/mailtransaction.h"
#include "smtp/dialogues/opensession.h"

namespace Smtp {

using Base::Problem;
using Base::Stage;

namespace {

Base::Note refusedInPart(qsizetype missed, qsizetype all)
{
    return {Base::NoteKind::RecipientsRefusedInPart, {QString::number(missed), QString::number(all)}};
}

Base::Note comeAgain(qsizetype recipients)
{
    return {Base::NoteKind::RecipientsCarriedOver, {QString::number(recipients)}};
}

// Nobody gets the letter. A DATA that went along with the envelope may have been taken all the same: then the letter is
// ended before it begins, which is safe only where the server has nobody to give it to (RFC 2920 3.1).
Dialogue<> withdraw(Round *round, EnvelopeAnswer answer, Concluded why)
{
    const bool isDataTaken = answer.data && answer.data->isIntermediate();
    if (why.outcome == Outcome::Protocol || (isDataTaken && answer.acceptedCount() > 0))
        round->breakOff();
    else if (isDataTaken)
        co_await say(Stage::Data, finalDot());
    else if (answer.sender.isCompletion())
        round->resetFirst();
}

// What was sent along with its envelope is theirs where they say so, whatever they said to the envelope.
Dialogue<> hearLaunched(Round *round, Batch batch, EnvelopeAnswer answer)
{
    const bool isForSomebody = answer.sender.isCompletion() && answer.acceptedCount() > 0;
    if (isForSomebody)
        co_await hearVerdicts(round, batch, round->bag().accepted(batch, answer));
    else
        co_await hear(Stage::Verdict); // a chunk for nobody is refused (RFC 3030 2)
}

// Nothing is lost yet: the letter was not sent. It costs a round trip where the server means what it says.
Dialogue<> startAgain(Round *round, Batch batch, EnvelopeAnswer answer)
{
    const Base::Note why{Base::NoteKind::FlightNotUnderstood, {}};
    co_yield why;
    round->sayOneByOne();
    round->bag().takeBack(batch);
    const Concluded nothing;
    co_await withdraw(round, answer, nothing);
}

Dialogue<> transact(Round *round, Envelope *envelope)
{
    const Batch batch = envelope->batch();
    const bool isLaunched = round->goesInOneFlight(*envelope);
    if (isLaunched)
        co_await launch(round, envelope);
    const EnvelopeAnswer answer = co_await presentEnvelope(envelope);
    if (round->isPipelined() && !isLaunched && isFlightMisunderstood(answer)) {
        co_await startAgain(round, batch, answer);
        co_return;
    }
    const std::optional<Concluded> obstacle = round->bag().takeEnvelope(batch, answer, !isLaunched);
    const qsizetype carried = round->bag().carriedOver(batch);
    const qsizetype missed = std::ssize(answer.recipients) - answer.acceptedCount() - carried;
    if (!obstacle && missed > 0)
        co_yield refusedInPart(missed, std::ssize(answer.recipients));
    if (carried > 0)
        co_yield comeAgain(carried);
    if (isLaunched)
        co_await hearLaunched(round, batch, answer);
    if (obstacle)
        co_await withdraw(round, answer, *obstacle);
    else if (!isLaunched && round->bag().manner(batch).isChunked)
        co_await handOverChunks(round, batch, answer);
    else if (!isLaunched)
        co_await handOverData(round, batch, answer);
}

Dialogue<> tellSettled(Round *round)
{
    for (const LetterConcluded &settled : round->bag().takeSettled())
        co_yield settled;
}

} // namespace

Dialogue<> deliver(SessionPlan plan, std::vector<Transaction> letters)
{
    const bool mayPipeline = plan.usePipelining;
    const bool isLmtp = plan.hello == HelloVerb::Lhlo;
    const auto session = co_await openSession(std::move(plan));
    if (!session)
        co_return;

    Round round(std::move(letters), *session, mayPipeline, isLmtp);
    while (const std::unique_ptr<Envelope> envelope = round.nextEnvelope()) {
        co_await transact(&round, envelope.get());
        round.bag().close(envelope->batch());
        co_await tellSettled(&round);
    }
    co_await tellSettled(&round);
    if (round.isBroken()) {
        const Concluded noSense = declined(Outcome::Protocol, Problem::UnexpectedReply, Stage::Envelope);
        co_yield noSense;
        co_return;
    }
    const SessionSpent spent;
    if (round.bag().isSpent())
        co_yield spent;
    if (!round.isQuitSaid())
        co_await send(Stage::Quit, farewell());
    co_await hear(Stage::Quit);
}

} // namespace Smtp
