// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/job.h"

#include "base/clock.h"
#include "delivery/dialoguefor.h"
#include "delivery/tlsnotes.h"
#include "delivery/waynotes.h"
#include "net/channel.h"
#include "smtp/dialogues/leave.h"
#include "transcript/store.h"

namespace Delivery {

using Base::NoteKind;
using Base::Problem;
using Base::Stage;
using Smtp::Outcome;

namespace {

constexpr int serviceClosingCode = 421; // may come at any moment, RFC 5321 3.8
constexpr int conspicuousSilence = 5; // seconds without a greeting

/// The first one, out of a queue that is not empty.
template <typename Value> Value takeFirst(std::deque<Value> &queue)
{
    Value first = std::move(queue.front());
    queue.pop_front();
    return first;
}

} // namespace

Job::Job(Order order, std::unique_ptr<Net::Channel> channel, Transcript::Store &store, Gate &gate,
    const Base::Clock &clock, QObject *parent)
    : Run(parent)
    , m_order(std::move(order))
    , m_channel(std::move(channel))
    , m_store(store)
    , m_gate(gate)
    , m_clock(clock)
    , m_report(m_order)
    , m_wire(*m_channel, store)
    , m_passage(gate, m_wire)
{
    connect(&m_waiting, &Waiting::timedOut, this, &Job::handleTimeout);
    connect(&m_waiting, &Waiting::stillWaiting, this, &Job::handleWait);
    connect(&m_gate, &Gate::decided, this, &Job::obeyGate);
    connectChannel();
}

void Job::connectChannel()
{
    connect(m_channel.get(), &Net::Channel::lookedUp, this, [this] { enterStage(Stage::Connect); });
    connect(m_channel.get(), &Net::Channel::connected, this, &Job::handleConnected);
    connect(m_channel.get(), &Net::Channel::encrypted, this, &Job::handleEncrypted);
    connect(m_channel.get(), &Net::Channel::certificateRefused, this, [this](const Net::TlsFacts &facts) {
        m_report.setTls(facts);
        Q_EMIT tlsLearnt(facts);
        noteRefusedCertificate(facts, m_store);
    });
    connect(m_channel.get(), &Net::Channel::received, this, &Job::handleReceived);
    connect(m_channel.get(), &Net::Channel::written, this, &Job::handleWritten);
    connect(m_channel.get(), &Net::Channel::closed, this, &Job::handleClosed);
    connect(m_channel.get(), &Net::Channel::failed, this, &Job::handleFailed);
}

Job::~Job() = default;

void Job::start()
{
    m_startedAt = m_clock.nanoseconds();
    // Whoever steps through a conversation wants to see one command at a time.
    if (m_gate.policy() == Gate::Policy::PauseBeforeEach)
        m_order.session.usePipelining = false;
    enterStage(Stage::Resolve);
    m_store.appendNote(connectingNote(m_order.server));
    noteWay(*m_channel, m_order.server, m_order.route, m_store);
    m_waiting.begin(m_order.patience.connect);
    m_channel->open(m_order.server, m_order.session.security == Smtp::Security::Implicit);
}

void Job::cancel()
{
    if (m_isOver || m_report.isConcluded())
        return;
    if (m_wire.isVerdictDue()) {
        m_isCancelled = true;
        m_wire.note({NoteKind::Cancelling, {}});
        m_gate.open();
        Q_EMIT cancelling();
        return;
    }
    m_wire.note({NoteKind::CancelledByUser, {}});
    breakOff(cancelledAt(m_report.stage()));
}

void Job::take(Smtp::HandWish wish)
{
    if (m_isOver)
        return;
    if (const auto *login = std::get_if<Smtp::HandLogin>(&wish))
        m_wire.guard(login->login);
    m_wishes.push_back(std::move(wish));
    if (awaited<Smtp::TakeTurn>() == nullptr)
        return;
    if (auto turn = nextTurn())
        run(m_conversation->answer(std::move(*turn)));
}

// ── what the channel tells ──────────────────────────────────────────────────────────────────────────────────────────

void Job::handleConnected(const QString &address, quint16 port)
{
    enterStage(Stage::Connect);
    m_report.setAddress(address);
    m_store.appendNote(connectedNote(address, port));
    if (m_order.session.security == Smtp::Security::Implicit) {
        enterStage(Stage::Tls);
        m_waiting.begin(m_order.patience.handshake);
    } else {
        beginDialogue();
    }
}

void Job::handleEncrypted(const Net::TlsFacts &facts)
{
    m_report.setTls(facts);
    Q_EMIT tlsLearnt(facts);
    noteEncryption(facts, m_order.isToMailHost, m_store);
    m_gate.noteEncryption();
    if (!m_conversation)
        beginDialogue();
    else
        run(m_conversation->answer({}));
}

void Job::handleReceived(const QByteArray &octets)
{
    m_wire.append(octets);
    readReplies();
}

void Job::handleWritten()
{
    if (!m_wire.isSendingBody())
        return;
    if (auto answer = pumpBody())
        run(m_conversation->answer(std::move(*answer)));
}

void Job::handleClosed()
{
    if (m_isOver)
        return;
    m_wire.recordRest();
    m_wire.note({NoteKind::ConnectionClosedByServer, {}});
    breakOff(connectionClosed(m_report.stage(), m_wire.isVerdictDue()));
}

void Job::handleFailed(const Base::Error &error)
{
    if (m_isOver)
        return;
    m_wire.recordRest();
    if (error.problem != Problem::CertificateRefused) {
        const bool wasConnected = m_report.hasAddress();
        m_store.appendNote({wasConnected ? NoteKind::ConnectionLost : NoteKind::NoConnection, {error.detail}});
    }
    breakOff(connectionFailed(error, m_report.stage(), m_wire.isVerdictDue()));
}

// ── the dialogue ────────────────────────────────────────────────────────────────────────────────────────────────────

void Job::beginDialogue()
{
    Smtp::SessionPlan plan = std::move(m_order.session);
    m_hasLogin = plan.login || m_order.isByHand;
    if (plan.login)
        m_wire.guard(*plan.login);
    if (plan.clientName.isEmpty())
        plan.clientName = addressLiteral(m_channel->localAddress());
    m_conversation
        = std::make_unique<Smtp::Conversation>(dialogueFor(std::move(plan), m_order, m_channel->isEncrypted()));
    run(m_conversation->begin());
}

void Job::readReplies()
{
    while (!m_isOver) {
        collectSkipped(); // before the reply behind it is taken for its own
        switch (m_wire.advance()) {
        case RecordedWire::Heard::Nothing:
            return;
        case RecordedWire::Heard::Broken:
            breakOff(notAReply(m_wire.defect(m_report.stage()), m_wire.isVerdictDue()));
            return;
        case RecordedWire::Heard::Reply:
            takeReply(m_wire.takeReply(), true);
            break;
        case RecordedWire::Heard::Unasked:
            takeReply(m_wire.takeReply(), false);
            break;
        }
    }
}

void Job::takeReply(const Smtp::Reply &reply, bool isDue)
{
    m_passage.renewPatience();
    m_gate.noteReply(reply, std::chrono::nanoseconds(m_clock.nanoseconds() - m_spokeAt));
    if (reply.code == serviceClosingCode)
        breakOff(serviceClosing(reply, m_report.stage()));
    else if (isDue)
        takeDue(reply);
    else
        takeUnasked(reply);
}

void Job::takeDue(const Smtp::Reply &reply)
{
    m_replies.push_back(reply);
    if (!isHearing())
        return; // a chunk is on its way: the dialogue hears it later
    run(m_conversation->answer(takeFirst(m_replies)));
}

// While the letter is on its way it is a verdict given early: there is no way to leave DATA but to go (RFC 5321
// 4.1.1.4), and without the final dot the letter is not theirs.
void Job::takeUnasked(const Smtp::Reply &reply)
{
    m_wire.note({NoteKind::UnsolicitedReply, {}});
    if (m_order.isByHand) { // what a line is due is a guess there
        takeDue(reply);
        return;
    }
    const bool isRefusal = reply.isTransient() || reply.isPermanent();
    if (!m_wire.isSendingBody() || !isRefusal)
        return;
    m_report.takeEarlyVerdict(reply);
    breakOff(refusedEarly(reply));
}

// A loop and no recursion: most actions are done at once, and a run may have a hundred thousand of them.
void Job::run(std::optional<Smtp::Action> action)
{
    while (true) {
        tellFacts();
        if (m_isOver)
            return;
        m_action = std::move(action);
        if (!m_action) {
            finish();
            return;
        }
        auto answer = std::visit([this](const auto &wanted) { return perform(wanted); }, *m_action);
        if (!answer || m_isOver)
            return;
        action = m_conversation->answer(std::move(*answer));
    }
}

std::optional<Smtp::Answer> Job::perform(const Smtp::Send &send)
{
    enterStage(send.stage);
    return passed(m_passage.send(send.stage, send.commands));
}

std::optional<Smtp::Answer> Job::passed(Passage::Progress progress)
{
    if (m_passage.takeHasSpoken()) {
        m_hasSpoken = true;
        m_spokeAt = m_clock.nanoseconds();
    }
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

std::optional<Smtp::Answer> Job::perform(const Smtp::Hear &hear)
{
    enterStage(hear.stage);
    if (std::exchange(m_hasSpoken, false))
        m_report.countRoundTrip();
    collectSkipped();
    if (!m_replies.empty())
        return takeFirst(m_replies);
    if (!m_wire.isAnythingDue())
        m_wire.expectGreeting();
    m_waiting.begin(patienceFor(hear.stage, m_order.patience));
    return std::nullopt;
}

std::optional<Smtp::Answer> Job::perform(const Smtp::Upgrade &)
{
    // What came in clear behind the 220 was put there by somebody else (RFC 3207 6).
    if (m_wire.hasUnread()) {
        m_wire.recordRest();
        breakOff(dataBeforeTls());
        return std::nullopt;
    }
    m_waiting.begin(m_order.patience.handshake);
    m_channel->startEncryption();
    return std::nullopt;
}

std::optional<Smtp::Answer> Job::perform(const Smtp::LookAtEncryption &)
{
    // Nothing but a login is bound to the certificate, which takes its time to be parsed.
    const QByteArray serverEndPoint = m_hasLogin ? m_channel->serverEndPoint() : QByteArray();
    return Smtp::Encryption{m_channel->isEncrypted(), m_channel->isVerified(), serverEndPoint};
}

std::optional<Smtp::Answer> Job::perform(const Smtp::SendBody &)
{
    return passed(m_passage.announceLetter(Stage::Data));
}

std::optional<Smtp::Answer> Job::perform(const Smtp::SendChunk &)
{
    return passed(m_passage.announceLetter(Stage::Data));
}

// Nothing is waited for in particular: whoever speaks by hand has time, and the server has its own patience.
std::optional<Smtp::Answer> Job::perform(const Smtp::TakeTurn &)
{
    collectSkipped();
    m_waiting.pause();
    return nextTurn();
}

std::optional<Smtp::Answer> Job::nextTurn()
{
    if (!m_replies.empty())
        return takeFirst(m_replies);
    if (!m_wishes.empty())
        return takeFirst(m_wishes);
    return std::nullopt;
}

bool Job::isHearing() const
{
    return awaited<Smtp::Hear>() != nullptr || awaited<Smtp::TakeTurn>() != nullptr;
}

std::optional<Smtp::Answer> Job::perform(const Smtp::SendTyped &typed)
{
    enterStage(typed.stage);
    m_wire.writeTyped(typed.command, typed.replies);
    m_hasSpoken = true;
    m_spokeAt = m_clock.nanoseconds();
    return Smtp::Answer();
}

const Message::Letter &Job::letterOf(qsizetype index) const
{
    return *m_order.mail[static_cast<std::size_t>(index)].letter;
}

std::optional<Smtp::Answer> Job::beginBody()
{
    if (const auto *body = awaited<Smtp::SendBody>())
        m_wire.beginMessage(letterOf(body->letter), body->form, body->verdicts);
    else if (const auto *chunk = awaited<Smtp::SendChunk>())
        m_wire.beginChunk(letterOf(chunk->letter), *chunk);
    return pumpBody();
}

std::optional<Smtp::Answer> Job::pumpBody()
{
    const BodySender::Progress progress = m_wire.pumpBody();
    const Transcript::BodyFacts facts = m_wire.bodyFacts();
    Q_EMIT bodySent(facts.octets, facts.octetsTotal);
    switch (progress) {
    case BodySender::Progress::Waiting:
        m_waiting.begin(m_order.patience.dataBlock);
        return std::nullopt;
    case BodySender::Progress::Failed:
        breakOff({Outcome::Invalid, m_wire.bodyError()});
        return std::nullopt;
    case BodySender::Progress::Done:
        m_report.addBodyOctets(facts.octets);
        m_hasSpoken = true;
        m_spokeAt = m_clock.nanoseconds();
        return Smtp::Answer();
    }
    Q_UNREACHABLE();
}

// ── the gate ────────────────────────────────────────────────────────────────────────────────────────────────────────

void Job::obeyGate(Gate::Decision decision)
{
    if (m_isOver)
        return;
    if (auto answer = passed(m_passage.resume(decision)))
        run(m_conversation->answer(std::move(*answer)));
}

void Job::collectSkipped()
{
    while (auto reply = m_wire.takeSkipped())
        m_replies.push_back(std::move(*reply));
}

/// In order, but at once. A letter that is theirs already has its verdict first: that is what cancelling does.
std::optional<Smtp::Answer> Job::leaveAtGate()
{
    m_wire.note({NoteKind::LeftAtGate, {}});
    m_gate.open();
    if (m_wire.isVerdictDue()) {
        cancel();
        return passed(m_passage.resume(Gate::Decision::Skip));
    }
    const Base::Error error{.problem = Problem::Cancelled, .stage = m_report.stage()};
    const qsizetype unheard = std::ssize(m_replies) + m_wire.dueReplies();
    m_conversation
        = std::make_unique<Smtp::Conversation>(Smtp::breakOff(unheard, Smtp::Concluded{Outcome::Cancelled, error}));
    run(m_conversation->begin());
    return std::nullopt;
}

void Job::dropAtGate()
{
    m_wire.note({NoteKind::DroppedAtGate, {}});
    if (m_wire.isVerdictDue())
        breakOff(connectionClosed(m_report.stage(), true));
    else
        breakOff(cancelledAt(m_report.stage()));
}

void Job::tellFacts()
{
    for (const Smtp::Fact &fact : m_conversation->takeFacts()) {
        m_report.take(fact);
        if (const auto *note = std::get_if<Base::Note>(&fact))
            m_wire.note(*note);
        if (std::holds_alternative<Smtp::LetterConcluded>(fact))
            Q_EMIT lettersSettled(m_report.lettersSettled(), m_report.lettersAccepted());
    }
    if (m_isCancelled && !m_wire.isVerdictDue() && !m_report.isConcluded()) {
        m_wire.note({NoteKind::CancelledByUser, {}});
        breakOff(cancelledAt(m_report.stage()));
    }
}

// ── time and ends ───────────────────────────────────────────────────────────────────────────────────────────────────

void Job::enterStage(Stage stage)
{
    if (m_report.stage() == stage && !m_report.stages().isEmpty())
        return;
    m_report.enterStage(stage, m_clock.nanoseconds() - m_startedAt);
    Q_EMIT stageReached(stage);
}

void Job::handleTimeout(qint64 seconds)
{
    m_wire.note({NoteKind::TimedOut, {QString::number(seconds)}});
    breakOff(timedOut(m_report.stage(), m_wire.isVerdictDue()));
}

void Job::handleWait(int seconds, int secondsLeft)
{
    // A port that speaks TLS first stays silent when it is spoken to in clear: that is worth a line.
    if (m_report.stage() == Stage::Greeting && seconds >= conspicuousSilence && !m_hasNotedSilence) {
        m_wire.note({NoteKind::StillSilent, {QString::number(seconds)}});
        m_hasNotedSilence = true;
    }
    Q_EMIT stillWaiting(seconds, secondsLeft);
}

// Ends the run from outside the dialogue. What is settled stays settled: a connection that is lost at QUIT harms nothing.
void Job::breakOff(const Ending &ending)
{
    if (m_isOver)
        return;
    m_report.conclude(ending.outcome, ending.error);
    m_channel->abort();
    finish();
}

void Job::finish()
{
    m_isOver = true;
    m_gate.forget();
    m_waiting.end();
    m_conversation.reset();
    m_channel->disconnect(this);
    m_channel->close();
    enterStage(Stage::Done);
    Q_EMIT finished(m_report.finish(m_clock.nanoseconds() - m_startedAt));
}

} // namespace Delivery
