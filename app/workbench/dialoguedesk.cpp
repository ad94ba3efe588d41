// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/dialoguedesk.h"

#include <algorithm>
#include <utility>

#include <QSet>

#include "delivery/makerun.h"
#include "diagnosis/changedlines.h"
#include "diagnosis/diagnose.h"
#include "message/shownheader.h"
#include "net/makechannel.h"
#include "net/tlssessions.h"
#include "transcript/store.h"
#include "workbench/lookout.h"
#include "workbench/pastconversation.h"

namespace Workbench {

namespace {

// How far the letter is changes with every piece that leaves; nobody sees more than twenty pictures a second of it.
constexpr std::chrono::milliseconds progressInterval(50);

/// The letter and the server that a button would mend are other ones than those of the conversation.
void takeAwayFixes(QList<Diagnosis::Finding> &findings)
{
    for (Diagnosis::Finding &finding : findings)
        finding.fix = Diagnosis::Fix::None;
}

} // namespace

DialogueDesk::DialogueDesk(const Base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lookout(new Lookout(this))
{
    connect(m_lookout, &Lookout::found, this, &DialogueDesk::observed);
    m_progress.setSingleShot(true);
    m_progress.setInterval(progressInterval);
    connect(&m_progress, &QTimer::timeout, this, &DialogueDesk::changed);
    const auto follow = [this] {
        m_snapshot.held = m_gate.held();
        Q_EMIT changed();
    };
    connect(&m_gate, &Delivery::Gate::holding, this, follow);
    connect(&m_gate, &Delivery::Gate::decided, this, follow);
}

DialogueDesk::~DialogueDesk() = default;

Transcript::Store *DialogueDesk::transcript() const
{
    return m_past ? m_past->transcript.get() : m_store.get();
}

const QList<Diagnosis::Finding> &DialogueDesk::observations() const
{
    return m_lookout->findings();
}

QList<Diagnosis::Finding> DialogueDesk::everythingFound() const
{
    QList<Diagnosis::Finding> all = snapshot().findings;
    QSet<QString> told;
    for (const Diagnosis::Finding &verdict : std::as_const(all))
        told.insert(verdict.id);
    std::ranges::copy_if(observations(), std::back_inserter(all),
        [&told](const Diagnosis::Finding &hint) { return !told.contains(hint.id); });
    return all;
}

void DialogueDesk::lookAt(Transcript::Store *store)
{
    m_lookout->follow(store, snapshot().letter ? Message::shownHeader(*snapshot().letter) : QByteArray());
    if (!m_snapshot.isRunning)
        m_lookout->finish();
    Q_EMIT transcriptReplaced(store);
}

void DialogueDesk::run(Delivery::Order order, const QString &accountId)
{
    m_keepsFixes = !accountId.isEmpty();
    begin(std::move(order), false, accountId);
}

void DialogueDesk::runOnce(Delivery::Order order)
{
    m_keepsFixes = true;
    begin(std::move(order), false, {});
}

void DialogueDesk::runExample(Delivery::Order order)
{
    m_keepsFixes = false;
    begin(std::move(order), true, {});
}

void DialogueDesk::begin(Delivery::Order order, bool isExample, const QString &accountId)
{
    Q_ASSERT(!m_snapshot.isRunning);
    m_snapshot = {};
    m_snapshot.isRunning = true;
    m_snapshot.isExample = isExample;
    m_snapshot.isByHand = order.isByHand;
    m_snapshot.accountId = accountId;
    m_snapshot.server = order.server;
    m_snapshot.isProbe = order.stopAfter.has_value();
    m_snapshot.letter = order.mail.empty() ? nullptr : order.mail.front().letter;
    m_snapshot.user = order.session.login ? order.session.login->user : QByteArray();
    m_snapshot.messages = order.repetition ? order.repetition->messages : std::ssize(order.mail);

    // What was looked at goes only at the end, after everyone has let go of it.
    const auto past = std::move(m_past);
    const auto store = std::exchange(m_store, std::make_unique<Transcript::Store>(m_clock));
    lookAt(m_store.get());

    m_tlsSessions = std::make_unique<Net::TlsSessions>();
    const auto makeChannel = [sessions = m_tlsSessions.get()](const Delivery::Order &wanted) {
        return Net::makeChannel(wanted.server, wanted.route.duplicate(), wanted.tls, sessions);
    };
    m_run = Delivery::makeRun(std::move(order), makeChannel, *m_store, m_gate, m_clock);
    listenToRun();
    m_run->start();
    Q_EMIT changed();
}

void DialogueDesk::listenToRun()
{
    const auto changeSoon = [this] {
        if (!m_progress.isActive())
            m_progress.start();
    };
    connect(m_run.get(), &Delivery::Run::stageReached, this, [this](Base::Stage stage) {
        m_snapshot.stage = stage;
        m_snapshot.stages = m_run->stages();
        Q_EMIT changed();
    });
    connect(m_run.get(), &Delivery::Run::tlsLearnt, this, [this](const Net::TlsFacts &facts) {
        m_snapshot.tls = facts;
        ++m_snapshot.handshakes;
        Q_EMIT changed();
    });
    connect(m_run.get(), &Delivery::Run::bodySent, this, [this, changeSoon](qint64 octets, qint64 total) {
        m_snapshot.bodySent = octets;
        m_snapshot.bodyTotal = total;
        changeSoon();
    });
    connect(m_run.get(), &Delivery::Run::lettersSettled, this, [this, changeSoon](qsizetype settled) {
        m_snapshot.messagesSettled = settled;
        changeSoon();
    });
    connect(m_run.get(), &Delivery::Run::stillWaiting, this, [this](int seconds, int secondsLeft) {
        m_snapshot.waitedSeconds = seconds;
        m_snapshot.patienceSeconds = secondsLeft;
        Q_EMIT changed();
    });
    connect(m_run.get(), &Delivery::Run::cancelling, this, [this] {
        m_snapshot.isCancelling = true;
        Q_EMIT changed();
    });
    connect(m_run.get(), &Delivery::Run::finished, this, &DialogueDesk::finish);
}

void DialogueDesk::cancel()
{
    if (m_run)
        m_run->cancel();
}

void DialogueDesk::setGatePolicy(Delivery::Gate::Policy policy)
{
    m_gate.setPolicy(policy);
    Q_EMIT changed();
}

Delivery::Gate::Policy DialogueDesk::gatePolicy() const
{
    return m_gate.policy();
}

void DialogueDesk::step()
{
    m_gate.send();
}

void DialogueDesk::take(Smtp::HandWish wish)
{
    if (m_run && m_snapshot.isByHand)
        m_run->take(std::move(wish));
}

void DialogueDesk::setBreakpoints(const QList<Delivery::Breakpoint> &breakpoints)
{
    m_gate.setBreakpoints(breakpoints);
    Q_EMIT changed();
}

void DialogueDesk::runUntil(const Delivery::Breakpoint &place)
{
    m_gate.runUntil(place);
    Q_EMIT changed();
}

bool DialogueDesk::sendEdited(const QByteArray &line)
{
    return m_gate.sendEdited(line);
}

void DialogueDesk::skip()
{
    m_gate.skip();
}

void DialogueDesk::leave()
{
    m_gate.quit();
}

void DialogueDesk::drop()
{
    m_gate.drop();
}

void DialogueDesk::forgetFile()
{
    m_pastSnapshot.fileName.clear();
    Q_EMIT changed();
}

void DialogueDesk::showPast(PastConversation past)
{
    Q_ASSERT(!m_snapshot.isRunning);
    m_pastSnapshot = {};
    m_pastSnapshot.isPast = true;
    m_pastSnapshot.isProbe = past.isProbe;
    m_pastSnapshot.fileName = past.fileName;
    m_pastSnapshot.letter = past.letter;
    m_pastSnapshot.isOnlyHeader = past.letter != nullptr;
    if (past.report) {
        m_pastSnapshot.server = past.report->server;
        m_pastSnapshot.tls = past.report->tls;
        m_pastSnapshot.stages = past.report->stages;
        m_pastSnapshot.stage = past.report->stage;
        m_pastSnapshot.findings = Diagnosis::diagnose(*past.report);
        Diagnosis::cite(*past.transcript, m_pastSnapshot.findings);
        Diagnosis::blameChangedLines(*past.transcript, m_pastSnapshot.findings);
        takeAwayFixes(m_pastSnapshot.findings);
        m_pastSnapshot.report = past.report;
    }
    const auto before = std::exchange(m_past, std::make_unique<PastConversation>(std::move(past)));
    lookAt(m_past->transcript.get());
    m_lookout->mark(m_pastSnapshot.findings);
    Q_EMIT changed();
}

void DialogueDesk::showLatest()
{
    if (!m_past)
        return;
    const auto past = std::move(m_past);
    lookAt(m_store.get());
    Q_EMIT changed();
}

void DialogueDesk::finish(const Delivery::Report &report)
{
    m_progress.stop();
    // The run is still on the stack: it goes when control is back in the event loop.
    m_run.release()->deleteLater();
    m_snapshot.isRunning = false;
    m_snapshot.isCancelling = false;
    m_snapshot.waitedSeconds = 0;
    m_snapshot.patienceSeconds = 0;
    m_snapshot.held.reset();
    m_snapshot.stages = report.stages;
    m_snapshot.report = report;
    m_snapshot.findings = Diagnosis::diagnose(report);
    Diagnosis::cite(*m_store, m_snapshot.findings);
    Diagnosis::blameChangedLines(*m_store, m_snapshot.findings);
    if (!m_keepsFixes)
        takeAwayFixes(m_snapshot.findings);
    m_lookout->mark(m_snapshot.findings);
    m_lookout->finish();
    Q_EMIT changed();
    Q_EMIT finished(report);
}

} // namespace Workbench
