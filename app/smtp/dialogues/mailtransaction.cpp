// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/mailtransaction.h"

#include <algorithm>

#include "base/limits.h"

namespace Smtp {

using Base::Stage;

Envelope::Envelope(const Transaction &letter, const Batch &batch, const Manner &manner, Wish wish)
    : m_batch(batch)
    , m_wish(wish)
    , m_flightSize(wish.isPipelined ? Base::Limits::commandsInFlight : 1)
{
    if (wish.beginsWithReset)
        m_commands.push_back(rset());
    m_commands.push_back(mail(letter.reversePath, manner.parameters));
    for (const qsizetype recipient : batch.recipients)
        m_commands.push_back(rcpt(letter.recipients[recipient], letter.wishes.dsn));
    if (wish.endsWithData)
        m_commands.push_back(data());
}

std::vector<Command> Envelope::nextFlight()
{
    std::vector<Command> flight;
    const qsizetype end = std::min<qsizetype>(m_said + m_flightSize, std::ssize(m_commands));
    for (; m_said < end; ++m_said)
        flight.push_back(std::move(m_commands[static_cast<std::size_t>(m_said)]));
    ++m_flights;
    return flight;
}

namespace {

// The reply to the next command, which is said with its flight when its turn comes.
Dialogue<Reply> nextReply(Envelope *envelope, Stage stage)
{
    if (envelope->isAllHeard())
        co_await send(stage, envelope->nextFlight());
    envelope->countHeard();
    co_return co_await hear(stage);
}

} // namespace

Dialogue<EnvelopeAnswer> presentEnvelope(Envelope *envelope)
{
    EnvelopeAnswer answer;
    if (envelope->beginsWithReset())
        co_await nextReply(envelope, Stage::Envelope); // a server that cannot even do this says so to MAIL
    answer.sender = co_await nextReply(envelope, Stage::Envelope);
    const bool isSenderAccepted = answer.sender.isCompletion();
    const Batch &batch = envelope->batch();
    for (const qsizetype recipient : batch.recipients) {
        if (!isSenderAccepted && envelope->isAllHeard())
            co_return answer;
        Reply reply = co_await nextReply(envelope, Stage::Envelope);
        const RecipientAnswered answered{batch.letter, recipient, reply};
        if (isSenderAccepted) // else it is only the echo of what was said to the sender
            co_yield answered;
        answer.recipients.push_back(std::move(reply));
    }
    const bool isDataSaid = envelope->endsWithData() && (isSenderAccepted || !envelope->isAllHeard());
    if (isDataSaid)
        answer.data = co_await nextReply(envelope, Stage::Data);
    co_return answer;
}

} // namespace Smtp
