// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/deliver.h"

#include "smtp/dialogues/leave.h"
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

// The letter may be theirs already: whoever sends it again may send it twice.
Concluded neitherYesNorNo(const Reply &verdict)
{
    return refusedAs(Outcome::Unknown, verdict, Problem::UnexpectedReply, Stage::Verdict);
}

} // namespace

Dialogue<> deliver(SessionPlan plan, Transaction transaction)
{
    const bool mayPipeline = plan.usePipelining;
    const auto session = co_await openSession(std::move(plan));
    if (!session)
        co_return;

    const auto manner = chooseManner(transaction, session->capabilities);
    if (!manner) {
        co_await leave(declined(Outcome::Invalid, manner.error()));
        co_return;
    }

    const bool pipelined = mayPipeline && session->capabilities.has("PIPELINING");
    const EnvelopeAnswer envelope = co_await presentEnvelope(transaction, manner->parameters, pipelined);
    if (const auto obstacle = envelopeObstacle(transaction, envelope)) {
        if (obstacle->outcome == Outcome::Protocol)
            co_yield *obstacle;
        else
            co_await leave(*obstacle);
        co_return;
    }
    const qsizetype missed = transaction.recipients.size() - envelope.acceptedCount();
    if (missed > 0)
        co_yield refusedInPart(missed, transaction.recipients.size());

    const Reply go = co_await say(Stage::Data, data());
    if (go.isTransient() || go.isPermanent()) {
        co_await leave(refused(go, Problem::DataRefused, Stage::Data));
        co_return;
    }
    if (go.code != 354) {
        co_yield protocolBroken(go, Stage::Data);
        co_return;
    }

    const Reply verdict = co_await sendBody(manner->form);
    const VerdictHeard heard{verdict};
    co_yield heard;
    if (verdict.isCompletion())
        co_await leave(done(missed > 0 ? Outcome::Partial : Outcome::Accepted));
    else if (verdict.isIntermediate())
        co_yield neitherYesNorNo(verdict);
    else
        co_await leave(refused(verdict, Problem::MessageRefused, Stage::Verdict));
}

} // namespace Smtp
