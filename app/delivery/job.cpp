// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/job.h"

#include "base/clock.h"
#include "delivery/endings.h"
#include "delivery/gate.h"
#include "delivery/tlsnotes.h"
#include "delivery/waynotes.h"
#include "net/channel.h"
#include "smtp/dialogues/deliver.h"
#include "smtp/dialogues/probe.h"
#include "transcript/store.h"

namespace Delivery {

using Base::NoteKind;
using Base::Problem;
using Base::Stage;
using Smtp::Outcome;

namespace {

constexpr int serviceClosing = 421; // may come at any moment, RFC 5321 3.8

Base::Patience::Milliseconds patienceFor(Stage stage, const Base::Patience &patience)
{
    switch (stage) {
    case Stage::Data:
        return patience.dataStart;
    case Stage::Quit:
        return patience.quit;
    default:
        return patience.command;
    }
}

} // namespace

Job::Job(Order order, std::unique_ptr<Net::Channel> channel, Transcript::Store &store, Gate &gate,
    const Base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_channel(std::move(channel))
    , m_store(store)
    , m_gate(gate)
    , m_clock(clock)
    , m_report(m_order)
    , m_reader(store)
{
    connect(&m_waiting, &Waiting::timedOut, this, &Job::handleTimeout);
    connect(&m_waiting, &Waiting::stillSilent, this, &Job::handleSilence);
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
    connect(&m_gate, &Gate::released, this, [this] {
        if (!m_isOver)
            sendFlight(std::get<Smtp::Say>(*m_action));
    });
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
    if (isVerdictDue()) {
        m_store.appendNote({NoteKind::Cancelling, {}}, m_channel->isEncrypted());
        Q_EMIT cancelling();
        return;
    }
    m_store.appendNote({NoteKind::CancelledByUser, {}}, m_channel->isEncrypted());
    breakOff(Outcome::Cancelled, {.problem = Problem::Cancelled, .stage = m_report.stage()});
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
    noteEncryption(facts, m_store);
    if (!m_conversation)
        beginDialogue();
    else
        goOn(m_conversation->answer({}));
}

void Job::handleReceived(const QByteArray &octets)
{
    m_reader.append(octets);
    readReplies();
}

void Job::handleWritten()
{
    if (m_body && !m_isBodySent)
        pumpBody();
}

void Job::handleClosed()
{
    if (m_isOver)
        return;
    m_reader.recordRest(m_channel->isEncrypted());
    m_store.appendNote({NoteKind::ConnectionClosedByServer, {}}, m_channel->isEncrypted());
    if (isVerdictDue())
        breakOff(Outcome::Unknown, verdictUnknown());
    else
        breakOff(Outcome::Unreachable, {.problem = Problem::ConnectionLost, .stage = m_report.stage()});
}

void Job::handleFailed(const Base::Error &error)
{
    if (m_isOver)
        return;
    m_reader.recordRest(m_channel->isEncrypted());
    if (error.problem != Problem::CertificateRefused) {
        const bool wasConnected = m_report.hasAddress();
        m_store.appendNote({wasConnected ? NoteKind::ConnectionLost : NoteKind::NoConnection, {error.detail}});
    }
    if (isVerdictDue()) {
        breakOff(Outcome::Unknown, verdictUnknown(error.detail));
        return;
    }
    Base::Error located = error;
    if (error.problem == Problem::ConnectionLost) // in mid-conversation, of which the channel knows nothing
        located.stage = m_report.stage();
    breakOff(outcomeOf(located), located);
}

// ── the dialogue ────────────────────────────────────────────────────────────────────────────────────────────────────

void Job::beginDialogue()
{
    Smtp::SessionPlan plan = std::move(m_order.session);
    if (plan.login) {
        m_isLoginAllowedInClear = plan.login->isAllowedInClear;
        m_reader.guard(*plan.login);
    }
    if (plan.clientName.isEmpty())
        plan.clientName = addressLiteral(m_channel->localAddress());
    if (m_order.stopAfter)
        m_conversation = std::make_unique<Smtp::Conversation>(
            Smtp::probe(std::move(plan), *m_order.stopAfter, m_order.transaction));
    else
        m_conversation = std::make_unique<Smtp::Conversation>(
            Smtp::deliver(std::move(plan), m_order.transaction.value_or(Smtp::Transaction())));
    goOn(m_conversation->begin());
}

void Job::readReplies()
{
    while (!m_isOver) {
        const qsizetype answers = m_unanswered.empty() ? 0 : m_unanswered.front();
        switch (m_reader.advance(m_channel->isEncrypted(), answers)) {
        case ReplyReader::Progress::NeedsMore:
            return;
        case ReplyReader::Progress::Broken:
            // Behind the final dot the letter may be theirs, whatever they say.
            breakOff(isVerdictDue() ? Outcome::Unknown : Outcome::Protocol,
                {.problem = m_reader.isOverLimit() ? Problem::ReplyTooLong : Problem::NotAReply,
                    .stage = m_report.stage(),
                    .replyText
                    = m_reader.offendingLine().first(std::min(m_reader.offendingLine().size(), qsizetype(512)))});
            return;
        case ReplyReader::Progress::Reply:
            break;
        }
        const Smtp::Reply reply = m_reader.takeReply();
        const auto enhanced = reply.enhancedCode();
        m_store.completeReply(reply.code, enhanced ? enhanced->toBytes() : QByteArray());
        if (reply.hasMixedCodes)
            m_store.appendNote({NoteKind::DifferentCodesInReply, {}}, m_channel->isEncrypted());
        takeReply(reply);
    }
}

void Job::takeReply(const Smtp::Reply &reply)
{
    m_waiting.something();
    if (reply.code == serviceClosing) {
        breakOff(Outcome::Deferred,
            {.problem = Problem::ServiceClosing,
                .stage = m_report.stage(),
                .code = reply.code,
                .replyText = reply.text()});
        return;
    }
    if (m_unanswered.empty()) {
        takeEarlyReply(reply);
        return;
    }
    m_unanswered.pop_front();
    m_replies.push_back(reply);
    if (m_unanswered.empty())
        goOn(m_conversation->answer(std::exchange(m_replies, {})));
}

// A reply that nothing asked for. While the letter is on its way it is a verdict given early: there is no way to leave
// DATA but to go (RFC 5321 4.1.1.4), and without the final dot the letter is not theirs.
void Job::takeEarlyReply(const Smtp::Reply &reply)
{
    m_store.appendNote({NoteKind::UnsolicitedReply, {}}, m_channel->isEncrypted());
    const bool isRefusal = reply.isTransient() || reply.isPermanent();
    if (!m_body || m_isBodySent || !isRefusal)
        return;
    m_report.take(Smtp::VerdictHeard{reply});
    breakOff(reply.isTransient() ? Outcome::Deferred : Outcome::Rejected,
        {.problem = Problem::MessageRefused, .stage = Stage::Data, .code = reply.code, .replyText = reply.text()});
}

void Job::goOn(std::optional<Smtp::Action> action)
{
    tellFacts();
    m_action = std::move(action);
    if (!m_action) {
        finish();
        return;
    }
    std::visit([this](const auto &wanted) { perform(wanted); }, *m_action);
}

void Job::perform(const Smtp::Hear &hear)
{
    enterStage(hear.stage);
    m_unanswered.push_back(0);
    m_report.countRoundTrip();
    m_waiting.begin(m_order.patience.greeting);
    m_waiting.watchForSilence();
}

void Job::perform(const Smtp::Say &say)
{
    QByteArray display;
    for (const Smtp::Command &command : say.commands)
        display += command.display();
    if (!m_gate.letsPass(display)) {
        m_waiting.pause(); // our own waiting is not the server's fault
        return;
    }
    sendFlight(say);
}

void Job::sendFlight(const Smtp::Say &say)
{
    enterStage(say.stage);
    for (const Smtp::Command &command : say.commands) {
        if (m_isOver)
            return;
        write(command);
    }
    m_report.countRoundTrip();
    m_waiting.begin(patienceFor(say.stage, m_order.patience));
}

void Job::perform(const Smtp::Upgrade &)
{
    // What came in clear behind the 220 was put there by somebody else (RFC 3207 6).
    if (m_reader.hasUnread()) {
        m_reader.recordRest(false);
        breakOff(Outcome::Protocol, {.problem = Problem::DataBeforeTls, .stage = Stage::Tls});
        return;
    }
    m_waiting.begin(m_order.patience.handshake);
    m_channel->startEncryption();
}

void Job::perform(const Smtp::SendBody &body)
{
    m_body = std::make_unique<BodySender>(*m_order.letter, body.form, *m_channel);
    m_bodyEntry = m_store.beginBody(m_body->facts().octetsTotal, false, m_channel->isEncrypted());
    m_report.countRoundTrip();
    pumpBody();
}

void Job::write(const Smtp::Command &command)
{
    const bool isEncrypted = m_channel->isEncrypted();
    if (command.isSecret() && !isEncrypted && !m_isLoginAllowedInClear) {
        breakOff(Outcome::Insecure, {.problem = Problem::LoginNeedsEncryption, .stage = Stage::Login});
        return;
    }
    if (!command.isSafe()) {
        breakOff(Outcome::Invalid, {.problem = Problem::LineBreakInField, .stage = m_report.stage()});
        return;
    }
    m_channel->write(command.wire());
    m_unanswered.push_back(m_store.appendCommand(command.display(), isEncrypted));
}

void Job::pumpBody()
{
    const BodySender::Progress progress = m_body->pump();
    const Transcript::BodyFacts facts = m_body->facts();
    m_report.setBodyOctets(facts.octets);
    Q_EMIT bodySent(facts.octets, facts.octetsTotal);
    switch (progress) {
    case BodySender::Progress::Waiting:
        m_store.updateBody(facts);
        m_waiting.begin(m_order.patience.dataBlock);
        return;
    case BodySender::Progress::Failed:
        m_store.updateBody(facts);
        breakOff(Outcome::Invalid, m_body->error());
        return;
    case BodySender::Progress::Done:
        m_isBodySent = true;
        m_store.endBody(facts);
        m_unanswered.push_back(m_bodyEntry);
        enterStage(Stage::Verdict);
        m_waiting.begin(m_order.patience.verdict);
        return;
    }
}

void Job::tellFacts()
{
    for (const Smtp::Fact &fact : m_conversation->takeFacts()) {
        m_report.take(fact);
        if (const auto *note = std::get_if<Base::Note>(&fact))
            m_store.appendNote(*note, m_channel->isEncrypted());
    }
}

// ── time and ends ───────────────────────────────────────────────────────────────────────────────────────────────────

void Job::enterStage(Stage stage)
{
    m_report.enterStage(stage, m_clock.nanoseconds() - m_startedAt);
    Q_EMIT stageReached(stage);
}

void Job::handleTimeout(qint64 seconds)
{
    m_store.appendNote({NoteKind::TimedOut, {QString::number(seconds)}}, m_channel->isEncrypted());
    if (isVerdictDue()) {
        breakOff(Outcome::Unknown, verdictUnknown());
        return;
    }
    const Base::Error error{.problem = timeoutProblem(m_report.stage()), .stage = m_report.stage()};
    breakOff(outcomeOf(error), error);
}

void Job::handleSilence(int seconds)
{
    if (!m_hasNotedSilence)
        m_store.appendNote({NoteKind::StillSilent, {QString::number(seconds)}}, m_channel->isEncrypted());
    m_hasNotedSilence = true;
    Q_EMIT stillSilent(seconds);
}

// Ends the run from outside the dialogue. What is settled stays settled: a connection that is lost at QUIT harms nothing.
void Job::breakOff(Outcome outcome, Base::Error error)
{
    if (m_isOver)
        return;
    m_report.conclude(outcome, std::move(error));
    m_channel->abort();
    finish();
}

void Job::finish()
{
    m_isOver = true;
    m_waiting.end();
    m_conversation.reset();
    m_channel->disconnect(this);
    m_channel->close();
    enterStage(Stage::Done);
    Q_EMIT finished(m_report.finish(m_clock.nanoseconds() - m_startedAt));
}

bool Job::isVerdictDue() const
{
    return m_isBodySent && !m_report.isConcluded();
}

} // namespace Delivery
