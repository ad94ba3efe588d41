// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/liverun.h"

#include "base/clock.h"
#include "cli/console.h"
#include "cli/entryfeed.h"
#include "diagnosis/diagnose.h"
#include "transcript/store.h"
#include "workbench/dialoguedesk.h"

namespace Cli {

LiveRun::LiveRun(Workbench::DialogueDesk &desk, std::unique_ptr<RunOutput> output, Console &console,
    const Base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_output(std::move(output))
    , m_showsProgress(console.isErrorsTerminal())
    , m_progress(console.errors(), clock)
{
    connect(&m_desk, &Workbench::DialogueDesk::transcriptReplaced, this, &LiveRun::follow);
    connect(&m_desk, &Workbench::DialogueDesk::changed, this, &LiveRun::showChange);
    connect(&m_desk, &Workbench::DialogueDesk::finished, this,
        [this](const Delivery::Report &report) { finish(report, m_desk.snapshot().findings); });
}

void LiveRun::run(Delivery::Order order)
{
    m_server = order.server;
    if (!order.mail.empty()) {
        for (const Smtp::Mailbox &recipient : order.mail.front().transaction.recipients)
            m_recipients.append(recipient.toText());
    }
    m_startedAt = m_clock.nanoseconds();
    m_desk.runOnce(std::move(order));
}

void LiveRun::interrupt()
{
    if (m_desk.snapshot().isCancelling) {
        const Delivery::Report report = reportOfGivingUp();
        finish(report, Diagnosis::diagnose(report));
    } else {
        m_desk.cancel();
    }
}

void LiveRun::follow(Transcript::Store *store)
{
    m_feed = new EntryFeed(*store, this);
    connect(m_feed, &EntryFeed::entryReady, this, [this](const Transcript::Entry &entry) {
        m_progress.clear();
        m_output->show(entry);
    });
    connect(m_feed, &EntryFeed::entryRepeated, this, [this](const Transcript::Entry &entry) {
        m_progress.clear();
        m_output->showRepeated(entry);
    });
}

void LiveRun::showChange()
{
    const Workbench::DialogueSnapshot &snapshot = m_desk.snapshot();
    if (snapshot.tls && m_handshakesShown < snapshot.handshakes) {
        m_handshakesShown = snapshot.handshakes;
        m_output->show(*snapshot.tls);
    }
    if (m_showsProgress && snapshot.messages > 1)
        m_progress.showCount(snapshot.messagesSettled, snapshot.messages);
    else if (m_showsProgress && snapshot.bodySent < snapshot.bodyTotal)
        m_progress.show(snapshot.bodySent, snapshot.bodyTotal);
    if (m_showsProgress && snapshot.waitedSeconds > 0)
        m_progress.show(snapshot.stage, snapshot.waitedSeconds, snapshot.patienceSeconds);
}

void LiveRun::finish(const Delivery::Report &report, const QList<Diagnosis::Finding> &findings)
{
    m_desk.disconnect(this);
    m_progress.clear();
    m_feed->finish();
    Q_EMIT finished({report, m_desk.snapshot().isProbe, findings, {}});
}

/// The letter has gone and its verdict was not waited for: nobody knows.
Delivery::Report LiveRun::reportOfGivingUp() const
{
    Delivery::Report report;
    report.outcome = Smtp::Outcome::Unknown;
    report.stage = Base::Stage::Verdict;
    report.error = Base::Error{.problem = Base::Problem::VerdictUnknown, .stage = Base::Stage::Verdict};
    report.server = m_server;
    report.messages = m_desk.snapshot().messages;
    for (const QString &recipient : m_recipients)
        report.recipients.append({recipient, Smtp::Outcome::Unknown, {}});
    report.stages = m_desk.snapshot().stages;
    report.nanoseconds = m_clock.nanoseconds() - m_startedAt;
    report.bodyOctets = m_desk.snapshot().bodySent;
    return report;
}

} // namespace Cli
