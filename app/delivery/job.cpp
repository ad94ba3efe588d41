// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/job.h"

#include "base/clock.h"
#include "delivery/dialoguefor.h"
#include "delivery/tlsnotes.h"
#include "delivery/waynotes.h"
#include "net/channel.h"
#include "transcript/store.h"

namespace Delivery {

using Base::NoteKind;
using Base::Problem;
using Base::Stage;

namespace {

constexpr int serviceClosingCode = 421; // may come at any moment, RFC 5321 3.8
constexpr int conspicuousSilence = 5; // seconds without a greeting

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
    , m_driver(m_order, *m_channel, m_wire, gate, m_waiting, clock)
{
    connect(&m_waiting, &Waiting::timedOut, this, &Job::handleTimeout);
    connect(&m_waiting, &Waiting::stillWaiting, this, &Job::handleWait);
    connect(&m_gate, &Gate::decided, this, [this](Gate::Decision decision) {
        if (!m_isOver)
            m_driver.obeyGate(decision);
    });
    connectChannel();
    connectDriver();
}

void Job::connectChannel()
{
    connect(m_channel.get(), &Net::Channel::lookedUp, this, [this] { enterStage(Stage::Connect); });
    connect(m_channel.get(), &Net::Channel::attempting, this, [this] { enterStage(Stage::Connect); });
    connect(m_channel.get(), &Net::Channel::connected, this, &Job::handleConnected);
    connect(m_channel.get(), &Net::Channel::encrypted, this, &Job::handleEncrypted);
    connect(m_channel.get(), &Net::Channel::certificateRefused, this, [this](const Net::TlsFacts &facts) {
        m_report.setTls(facts);
        Q_EMIT tlsLearnt(facts);
        noteRefusedCertificate(facts, m_store);
    });
    connect(m_channel.get(), &Net::Channel::received, this, &Job::handleReceived);
    connect(m_channel.get(), &Net::Channel::written, this, &Job::handleWritten);
    connect(m_channel.get(), &Net::Channel::leftTogether, this, [this](qint64 octets) { m_wire.noteLeft(octets); });
    connect(m_channel.get(), &Net::Channel::closed, this, &Job::handleClosed);
    connect(m_channel.get(), &Net::Channel::failed, this, &Job::handleFailed);
}

Job::~Job() = default;

void Job::start()
{
    m_startedAt = m_clock.nanoseconds();
    m_isHeaderUnproven = m_order.route.header != Net::ProxyHeader::None;
    // Whoever steps through a conversation wants to see one command at a time.
    if (m_gate.policy() == Gate::Policy::PauseBeforeEach)
        m_order.session.usePipelining = false;
    enterStage(Stage::Resolve);
    m_store.appendNote(connectingNote(m_order.server));
    noteWay(*m_channel, m_order.server, m_order.route, m_store);
    if (m_order.route.proxy || m_order.server.isLocal()) // no name is looked up here
        enterStage(Stage::Connect);
    m_waiting.begin(m_order.patience.connect);
    m_channel->open(m_order.server, m_order.session.security == Smtp::Security::Implicit);
}

void Job::cancel()
{
    if (m_isOver)
        return;
    if (m_wire.isVerdictDue() && !m_report.isConcluded()) {
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
    if (!m_isOver)
        m_driver.takeWish(std::move(wish));
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
    m_wire.noteEncrypted();
    if (m_driver.hasBegun())
        m_driver.tellEncrypted();
    else
        beginDialogue();
}

void Job::handleReceived(const QByteArray &octets)
{
    m_wire.append(octets);
    readReplies();
}

void Job::handleWritten()
{
    if (m_wire.isSendingBody())
        m_driver.pumpOn();
}

void Job::handleClosed()
{
    if (m_isOver)
        return;
    m_wire.recordRest();
    m_wire.note({NoteKind::ConnectionClosedByServer, {}});
    breakOff(becauseOfHeader(connectionClosed(m_report.stage(), m_wire.isVerdictDue())));
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
    breakOff(becauseOfHeader(connectionFailed(error, m_report.stage(), m_wire.isVerdictDue())));
}

// ── the dialogue ────────────────────────────────────────────────────────────────────────────────────────────────────

void Job::connectDriver()
{
    connect(&m_driver, &Driver::stageReached, this, &Job::enterStage);
    connect(&m_driver, &Driver::factTold, this, &Job::takeFact);
    connect(&m_driver, &Driver::factsTold, this, &Job::cancelWhenHeard);
    connect(&m_driver, &Driver::flightOut, this, [this] { m_report.countRoundTrip(); });
    connect(&m_driver, &Driver::bodySent, this, &Run::bodySent);
    connect(&m_driver, &Driver::bodyDone, this, [this](qint64 octets) { m_report.addBodyOctets(octets); });
    connect(&m_driver, &Driver::leftBeforeVerdict, this, &Job::cancel);
    connect(&m_driver, &Driver::brokenOff, this, &Job::breakOff);
    connect(&m_driver, &Driver::done, this, &Job::finish);
}

void Job::beginDialogue()
{
    Smtp::SessionPlan plan = std::move(m_order.session);
    const bool hasLogin = plan.login || m_order.isByHand;
    if (plan.login)
        m_wire.guard(*plan.login);
    plan.followsProxyHeader = m_isHeaderUnproven;
    if (plan.clientName.isEmpty())
        plan.clientName = addressLiteral(m_channel->localAddress());
    m_driver.begin(dialogueFor(std::move(plan), m_order, m_channel->isEncrypted()), hasLogin);
}

void Job::readReplies()
{
    while (!m_isOver) {
        m_driver.collectSkipped(); // before the reply behind it is taken for its own
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
    m_gate.noteReply(reply, m_driver.sinceSpoken());
    if (reply.code == serviceClosingCode)
        breakOff(serviceClosing(reply, m_report.stage()));
    else if (isDue)
        m_driver.takeReply(reply);
    else
        takeUnasked(reply);
}

// While the letter is on its way it is a verdict given early: there is no way to leave DATA but to go (RFC 5321
// 4.1.1.4), and without the final dot the letter is not theirs.
void Job::takeUnasked(const Smtp::Reply &reply)
{
    m_wire.note({NoteKind::UnsolicitedReply, {}});
    if (m_order.isByHand) { // what a line is due is a guess there
        m_driver.takeReply(reply);
        return;
    }
    const bool isRefusal = reply.isTransient() || reply.isPermanent();
    if (!m_wire.isSendingBody() || !isRefusal)
        return;
    m_report.takeEarlyVerdict(reply);
    breakOff(refusedEarly(reply));
}

void Job::takeFact(const Smtp::Fact &fact)
{
    m_report.take(fact);
    if (std::holds_alternative<Smtp::CapabilitiesLearnt>(fact))
        m_isHeaderUnproven = false;
    if (const auto *note = std::get_if<Base::Note>(&fact))
        m_wire.note(*note);
    if (const auto *typed = std::get_if<Smtp::TypedLetterHeard>(&fact); typed != nullptr && typed->reply.isCompletion())
        enterStage(Stage::Verdict); // of a refused one nothing is accepted, and one goes on by hand
    if (std::holds_alternative<Smtp::LetterConcluded>(fact))
        Q_EMIT lettersSettled(m_report.lettersSettled(), m_report.lettersAccepted());
}

void Job::cancelWhenHeard()
{
    if (!m_isCancelled || m_wire.isVerdictDue() || m_report.isConcluded())
        return;
    m_wire.note({NoteKind::CancelledByUser, {}});
    breakOff(cancelledAt(m_report.stage()));
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
    breakOff(timedOut(m_report.stage(), m_order, m_wire.isVerdictDue()));
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

// Whoever does not expect a PROXY header may hang up on it, and whoever expects TLS there cannot read it.
Ending Job::becauseOfHeader(Ending ending) const
{
    const Problem problem = ending.error.problem;
    if (m_isHeaderUnproven && (problem == Problem::ConnectionLost || problem == Problem::HandshakeFailed))
        ending.error.problem = Problem::ProxyHeaderRefused;
    return ending;
}

// Ends the run from outside the dialogue. What is settled stays settled: a connection that is lost at QUIT harms nothing.
void Job::breakOff(const Ending &ending)
{
    if (m_isOver)
        return;
    m_driver.hearWhatCame();
    if (m_isOver) // with that the dialogue was at its end
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
    m_driver.end();
    m_driver.disconnect(this);
    m_channel->disconnect(this);
    m_channel->close();
    enterStage(Stage::Done);
    Q_EMIT finished(m_report.finish(m_clock.nanoseconds() - m_startedAt));
}

} // namespace Delivery
