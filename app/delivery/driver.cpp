// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/driver.h"

#include <utility>

#include "base/clock.h"
#include "delivery/recordedwire.h"
#include "delivery/waiting.h"
#include "net/channel.h"
#include "smtp/dialogues/leave.h"

namespace Delivery {

using Base::NoteKind;
using Base::Problem;
using Base::Stage;
using Smtp::Outcome;

namespace {

/// The first one, out of a queue that is not empty.
template <typename Value> Value takeFirst(std::deque<Value> &queue)
{
    Value first = std::move(queue.front());
    queue.pop_front();
    return first;
}

} // namespace

Driver::Driver(const Order &order, Net::Channel &channel, RecordedWire &wire, Gate &gate, Waiting &waiting,
    const Base::Clock &clock)
    : m_order(order)
    , m_channel(channel)
    , m_wire(wire)
    , m_gate(gate)
    , m_waiting(waiting)
    , m_clock(clock)
    , m_passage(gate, wire)
{
}

Driver::~Driver() = default;

void Driver::begin(Smtp::Dialogue<> dialogue, bool hasLogin)
{
    m_hasLogin = hasLogin;
    m_spokeAt = m_clock.nanoseconds(); // whoever connects has asked for the greeting
    m_conversation = std::make_unique<Smtp::Conversation>(std::move(dialogue));
    run(m_conversation->begin());
}

void Driver::end()
{
    m_conversation.reset();
}

std::chrono::nanoseconds Driver::sinceSpoken() const
{
    return std::chrono::nanoseconds(m_clock.nanoseconds() - m_spokeAt);
}

// ── what has come ───────────────────────────────────────────────────────────────────────────────────────────────────

void Driver::takeReply(const Smtp::Reply &reply)
{
    m_passage.renewPatience();
    m_replies.push_back(reply);
    // Else a chunk is on its way: the dialogue hears it later.
    if (awaited<Smtp::Hear>() != nullptr || awaited<Smtp::TakeTurn>() != nullptr)
        answer(takeFirst(m_replies));
}

void Driver::takeWish(Smtp::HandWish wish)
{
    if (const auto *login = std::get_if<Smtp::HandLogin>(&wish))
        m_wire.guard(login->login);
    m_wishes.push_back(std::move(wish));
    if (awaited<Smtp::TakeTurn>() != nullptr)
        answer(nextTurn());
}

void Driver::collectSkipped()
{
    while (auto reply = m_wire.takeSkipped())
        m_replies.push_back(std::move(*reply));
}

void Driver::pumpOn()
{
    answer(pumpBody());
}

void Driver::tellEncrypted()
{
    answer(Smtp::Answer());
}

void Driver::obeyGate(Gate::Decision decision)
{
    answer(passed(m_passage.resume(decision)));
}

void Driver::hearWhatCame()
{
    if (m_replies.empty() || !m_conversation || awaited<Smtp::Send>() == nullptr)
        return;
    m_isSilenced = true;
    m_passage.abandon();
    answer(Smtp::Answer());
    m_isSilenced = false;
}

// ── what the dialogue wants ─────────────────────────────────────────────────────────────────────────────────────────

void Driver::answer(std::optional<Smtp::Answer> answer)
{
    if (answer && m_conversation)
        run(m_conversation->answer(std::move(*answer)));
}

// A loop and no recursion: most actions are done at once, and a run may have a hundred thousand of them.
void Driver::run(std::optional<Smtp::Action> action)
{
    while (true) {
        tellFacts();
        if (!m_conversation)
            return;
        m_action = std::move(action);
        if (!m_action) {
            Q_EMIT done();
            return;
        }
        if (m_isSilenced && (awaited<Smtp::Hear>() == nullptr || m_replies.empty()))
            return;
        auto answer = std::visit([this](const auto &wanted) { return perform(wanted); }, *m_action);
        if (!answer || !m_conversation)
            return;
        action = m_conversation->answer(std::move(*answer));
    }
}

void Driver::tellFacts()
{
    const std::vector<Smtp::Fact> facts = m_conversation->takeFacts();
    for (const Smtp::Fact &fact : facts)
        Q_EMIT factTold(fact);
    Q_EMIT factsTold();
}

void Driver::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageReached(stage);
}

void Driver::markSpoken()
{
    m_hasSpoken = true;
    m_spokeAt = m_clock.nanoseconds();
}

void Driver::breakOff(const Ending &ending)
{
    Q_EMIT brokenOff(ending);
}

std::optional<Smtp::Answer> Driver::perform(const Smtp::Send &send)
{
    enter(send.stage);
    return passed(m_passage.send(send.stage, send.commands));
}

std::optional<Smtp::Answer> Driver::passed(Passage::Progress progress)
{
    if (m_passage.takeHasSpoken())
        markSpoken();
    switch (progress) {
    case Passage::Progress::Held:
        m_waiting.pause(); // our own waiting is not the server's fault
        return std::nullopt;
    case Passage::Progress::Through:
        return awaited<Smtp::Send>() != nullptr ? Smtp::Answer() : beginBody();
    case Passage::Progress::Quit:
        return leaveAtGate();
    case Passage::Progress::Drop:
        dropAtGate();
        return std::nullopt;
    case Passage::Progress::Refused:
        breakOff(notSayable(m_passage.error()));
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Smtp::Answer> Driver::perform(const Smtp::Hear &hear)
{
    enter(hear.stage);
    if (std::exchange(m_hasSpoken, false))
        Q_EMIT flightOut();
    collectSkipped();
    if (!m_replies.empty())
        return takeFirst(m_replies);
    if (!m_wire.isAnythingDue())
        m_wire.expectGreeting();
    m_waiting.begin(patienceFor(hear.stage, m_order.patience));
    return std::nullopt;
}

std::optional<Smtp::Answer> Driver::perform(const Smtp::Upgrade &)
{
    // What came in clear behind the 220 was put there by somebody else (RFC 3207 6).
    if (m_wire.hasUnread()) {
        m_wire.recordRest();
        breakOff(dataBeforeTls());
        return std::nullopt;
    }
    enter(Stage::Tls); // said by hand, STARTTLS was a line as any other until now
    m_waiting.begin(m_order.patience.handshake);
    m_channel.startEncryption();
    return std::nullopt;
}

std::optional<Smtp::Answer> Driver::perform(const Smtp::LookAtEncryption &)
{
    // Nothing but a login is bound to the certificate, which takes its time to be parsed.
    const QByteArray serverEndPoint = m_hasLogin ? m_channel.serverEndPoint() : QByteArray();
    return Smtp::Encryption{m_channel.isEncrypted(), m_channel.isVerified(), serverEndPoint};
}

std::optional<Smtp::Answer> Driver::perform(const Smtp::SendBody &)
{
    return passed(m_passage.announceLetter(Stage::Data));
}

std::optional<Smtp::Answer> Driver::perform(const Smtp::SendChunk &)
{
    return passed(m_passage.announceLetter(Stage::Data));
}

// Nothing is waited for in particular: whoever speaks by hand has time, and the server has its own patience.
std::optional<Smtp::Answer> Driver::perform(const Smtp::TakeTurn &)
{
    collectSkipped();
    m_waiting.pause();
    return nextTurn();
}

std::optional<Smtp::Answer> Driver::nextTurn()
{
    if (!m_replies.empty())
        return takeFirst(m_replies);
    if (!m_wishes.empty())
        return takeFirst(m_wishes);
    return std::nullopt;
}

std::optional<Smtp::Answer> Driver::perform(const Smtp::SendTyped &typed)
{
    enter(typed.stage);
    m_wire.writeTyped(typed);
    markSpoken();
    return Smtp::Answer();
}

const Message::Letter &Driver::letterOf(qsizetype index) const
{
    return *m_order.mail[static_cast<std::size_t>(index)].letter;
}

std::optional<Smtp::Answer> Driver::beginBody()
{
    if (const auto *body = awaited<Smtp::SendBody>())
        m_wire.beginMessage(letterOf(body->letter), body->form, body->verdicts);
    else if (const auto *chunk = awaited<Smtp::SendChunk>())
        m_wire.beginChunk(letterOf(chunk->letter), *chunk);
    return pumpBody();
}

std::optional<Smtp::Answer> Driver::pumpBody()
{
    const BodySender::Progress progress = m_wire.pumpBody();
    const Transcript::BodyFacts facts = m_wire.bodyFacts();
    Q_EMIT bodySent(facts.octets, facts.octetsTotal);
    switch (progress) {
    case BodySender::Progress::Waiting:
        m_waiting.begin(m_order.patience.dataBlock);
        return std::nullopt;
    case BodySender::Progress::Failed:
        breakOff(letterBroken(m_wire.bodyError()));
        return std::nullopt;
    case BodySender::Progress::Done:
        Q_EMIT bodyDone(facts.octets);
        markSpoken();
        return Smtp::Answer();
    }
    Q_UNREACHABLE();
}

// ── the user at the gate ────────────────────────────────────────────────────────────────────────────────────────────

/// In order, but at once. A letter that is theirs already has its verdict first: that is what cancelling does.
std::optional<Smtp::Answer> Driver::leaveAtGate()
{
    m_wire.note({NoteKind::LeftAtGate, {}});
    m_gate.open();
    if (m_wire.isVerdictDue()) {
        Q_EMIT leftBeforeVerdict();
        return passed(m_passage.resume(Gate::Decision::Skip));
    }
    hearWhatCame();
    if (!m_conversation) // with that it was at its end
        return std::nullopt;
    const Base::Error error{.problem = Problem::Cancelled, .stage = m_stage};
    const qsizetype unheard = std::ssize(m_replies) + m_wire.dueReplies();
    begin(Smtp::breakOff(unheard, Smtp::Concluded{Outcome::Cancelled, error}), m_hasLogin);
    return std::nullopt;
}

void Driver::dropAtGate()
{
    m_wire.note({NoteKind::DroppedAtGate, {}});
    if (m_wire.isVerdictDue())
        breakOff(connectionClosed(m_stage, true));
    else
        breakOff(cancelledAt(m_stage));
}

} // namespace Delivery
