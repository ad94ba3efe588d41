// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/handover.h"

#include <algorithm>

#include "base/limits.h"
#include "smtp/conclusions.h"

namespace Smtp {

using Base::Problem;
using Base::Stage;

Round::Round(std::vector<Transaction> letters, const SessionFacts &session, bool mayPipeline, bool forLmtp)
    : m_bag(std::move(letters), session)
    , m_isPipelined(mayPipeline && session.capabilities.has("PIPELINING"))
    , m_isLmtp(forLmtp)
{
}

std::unique_ptr<Envelope> Round::nextEnvelope()
{
    if (m_ahead)
        return std::move(m_ahead);
    return m_isBroken || m_isQuitSaid ? nullptr : makeEnvelope();
}

std::unique_ptr<Envelope> Round::makeEnvelope()
{
    const std::optional<Batch> batch = m_bag.next();
    if (!batch)
        return nullptr;
    const Manner &manner = m_bag.manner(*batch);
    const Envelope::Wish wish{.isPipelined = m_isPipelined,
        .beginsWithReset = std::exchange(m_needsReset, false),
        .endsWithData = m_isPipelined && !manner.isChunked && !m_bag.letter(*batch).allOrNothing};
    return std::make_unique<Envelope>(m_bag.letter(*batch), *batch, manner, wish);
}

bool Round::goesInOneFlight(const Envelope &envelope)
{
    const Manner &manner = m_bag.manner(envelope.batch());
    const bool isAllowed
        = m_isPipelined && manner.isChunked && !m_isLmtp && !m_bag.letter(envelope.batch()).allOrNothing;
    return isAllowed && envelope.fitsOneFlight() && manner.octets <= Base::Limits::sendWindow;
}

std::vector<Command> Round::whatFollows()
{
    m_ahead = makeEnvelope();
    if (m_ahead)
        return m_ahead->nextFlight();
    m_isQuitSaid = true;
    return farewell();
}

std::vector<Command> farewell()
{
    std::vector<Command> flight;
    flight.push_back(quit());
    return flight;
}

namespace {

SendChunk chunkOf(Round *round, const Batch &batch, qint64 octets)
{
    return {.letter = batch.letter, .form = round->bag().manner(batch).form, .octets = octets};
}

SendChunk lastChunkOf(Round *round, const Batch &batch, qint64 octets, qsizetype verdicts)
{
    SendChunk chunk = chunkOf(round, batch, octets);
    chunk.isLast = true;
    chunk.verdicts = verdicts;
    return chunk;
}

// The next command goes into the same flight as the end of the letter: the verdict changes nothing of it.
Dialogue<> sendWhatFollows(Round *round)
{
    if (round->isPipelined())
        co_await send(Stage::Verdict, round->whatFollows());
}

VerdictHeard takeVerdict(Round *round, const Batch &batch, const QList<qsizetype> &recipients, const Reply &verdict)
{
    round->bag().takeVerdict(batch, recipients.size(), verdict);
    if (verdict.isIntermediate())
        round->breakOff();
    return {batch.letter, recipients, verdict};
}

// Who each verdict is about: everybody, or in LMTP one after the other.
QList<QList<qsizetype>> audiencesOf(const Round &round, const QList<qsizetype> &accepted)
{
    if (!round.isLmtp())
        return {accepted};
    QList<QList<qsizetype>> audiences;
    for (const qsizetype recipient : accepted)
        audiences.append(QList<qsizetype>{recipient});
    return audiences;
}

qsizetype verdictsDue(const Round &round, const QList<qsizetype> &accepted)
{
    return round.isLmtp() ? accepted.size() : 1;
}

} // namespace

Dialogue<> hearVerdicts(Round *round, Batch batch, QList<qsizetype> accepted)
{
    const QList<QList<qsizetype>> audiences = audiencesOf(*round, accepted);
    for (const QList<qsizetype> &audience : audiences) {
        const Reply verdict = co_await hear(Stage::Verdict);
        const VerdictHeard heard = takeVerdict(round, batch, audience, verdict);
        co_yield heard;
    }
}

Dialogue<> handOverData(Round *round, Batch batch, EnvelopeAnswer answer)
{
    Reply go;
    if (answer.data)
        go = *answer.data;
    else
        go = co_await say(Stage::Data, data());
    if (go.isTransient() || go.isPermanent() || go.isNotSaid()) {
        round->bag().fail(batch, refused(go, Problem::DataRefused, Stage::Data));
        round->resetFirst();
        co_return;
    }
    if (go.code != 354) {
        round->bag().fail(batch, protocolBroken(go, Stage::Data));
        round->breakOff();
        co_return;
    }
    const QList<qsizetype> accepted = round->bag().accepted(batch, answer);
    const SendBody body{batch.letter, round->bag().manner(batch).form, verdictsDue(*round, accepted)};
    co_await sendBody(body);
    co_await sendWhatFollows(round);
    co_await hearVerdicts(round, batch, accepted);
}

Dialogue<> launch(Round *round, Envelope *envelope)
{
    if (!envelope->isBegun())
        co_await send(Stage::Envelope, envelope->nextFlight());
    const Batch &batch = envelope->batch();
    const SendChunk whole = lastChunkOf(round, batch, round->bag().manner(batch).octets, 1);
    co_await sendChunk(whole);
    round->resetFirst(); // should the chunk be refused, RFC 3030 2
    co_await sendWhatFollows(round);
}

Dialogue<> handOverChunks(Round *round, Batch batch, EnvelopeAnswer answer)
{
    const QList<qsizetype> accepted = round->bag().accepted(batch, answer);
    // One chunk is on its way while the reply to the one before is awaited: the wire is never idle, and a refusal
    // stops us after one chunk more (RFC 3030 2).
    qint64 left = round->bag().manner(batch).octets;
    int unheard = 0;
    bool isFirst = true;
    while (left > Base::Limits::chunkOctets) {
        SendChunk piece = chunkOf(round, batch, Base::Limits::chunkOctets);
        piece.isFirst = isFirst;
        isFirst = false;
        co_await sendChunk(piece);
        left -= Base::Limits::chunkOctets;
        if (unheard++ == 0 && round->isPipelined())
            continue;
        --unheard;
        const Reply reply = co_await hear(Stage::Data);
        if (reply.isCompletion())
            continue;
        if (unheard > 0)
            co_await hear(Stage::Data); // refused too, for the same reason
        const VerdictHeard heard = takeVerdict(round, batch, accepted, reply);
        co_yield heard;
        round->resetFirst();
        co_return;
    }
    SendChunk rest = lastChunkOf(round, batch, left, verdictsDue(*round, accepted));
    rest.isFirst = isFirst;
    co_await sendChunk(rest);
    round->resetFirst(); // after a chunk that failed, RFC 3030 2
    co_await sendWhatFollows(round);
    if (unheard > 0)
        co_await hear(Stage::Data); // when it is no, the verdict says so too
    co_await hearVerdicts(round, batch, accepted);
}

} // namespace Smtp
