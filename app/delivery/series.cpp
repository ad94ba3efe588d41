// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/series.h"

#include <algorithm>

#include <QPointer>

#include "base/clock.h"
#include "base/limits.h"
#include "base/visibletext.h"
#include "delivery/job.h"
#include "transcript/store.h"

namespace Delivery {

using namespace Qt::StringLiterals;
using Base::NoteKind;
using Base::Stage;

namespace {

/// So many for each lane, and never more than one session may have.
qsizetype shareOf(qsizetype letters, qsizetype lanes)
{
    const qsizetype share = (letters + lanes - 1) / lanes;
    return std::min(share, Base::Limits::lettersOfSession);
}

QString secondsText(qint64 nanoseconds)
{
    return QString::number(static_cast<double>(nanoseconds) / 1e9, 'f', 3);
}

QString reasonOf(const Base::Error &error)
{
    if (error.code > 0)
        return u"%1 %2"_s.arg(error.code).arg(Base::visibleText(error.replyText));
    return error.detail.isEmpty() ? QString(Base::problemId(error.problem)) : Base::visibleText(error.detail);
}

Repetition repetitionOf(const Order &order)
{
    return order.repetition.value_or(Repetition());
}

} // namespace

Series::Series(Order order, Means means, QObject *parent)
    : Run(parent)
    , m_order(std::move(order))
    , m_means(std::move(means))
    , m_lanes(std::min(repetitionOf(m_order).connections, repetitionOf(m_order).messages))
    , m_waiting(repetitionOf(m_order).messages)
    , m_tally(repetitionOf(m_order).messages)
{
}

Series::~Series() = default;

void Series::start()
{
    m_startedAt = m_means.clock.nanoseconds();
    connectOnce();
}

void Series::connectOnce()
{
    const qsizetype letters = shareOf(m_waiting, idleLanes());
    m_waiting -= letters;
    Order order = m_order.duplicateWith({static_cast<std::size_t>(letters), m_order.mail.front()});

    Connection &connection = m_running.emplace_back();
    connection.number = ++m_begun;
    connection.begunAt = m_means.clock.nanoseconds();
    const bool isFirst = connection.number == 1;
    // What the others say is read by nobody; it goes when their jobs do.
    auto *store = isFirst ? &m_means.store : new Transcript::Store(m_means.clock, this);
    Gate &gate = isFirst ? m_means.gate : m_openGate;
    connection.job = Means{m_means.makeChannel, *store, gate, m_means.clock}.makeJob(std::move(order));
    Job &job = *connection.job;
    if (!isFirst)
        store->setParent(&job);
    connect(&job, &Run::cancelling, this, &Series::cancelling);
    connect(&job, &Run::lettersSettled, this,
        [this, &connection](qsizetype settled, qsizetype accepted) { handleSettled(connection, settled, accepted); });
    connect(&job, &Run::finished, this,
        [this, number = connection.number](const Report &report) { handleFinished(number, report); });
    if (isFirst)
        listenToFirst(job);
    job.start();
}

void Series::listenToFirst(Job &job)
{
    connect(&job, &Run::stageReached, this, &Series::handleStage);
    passOn(job);
}

void Series::handleStage(Stage stage)
{
    m_stages = m_running.front().job->stages();
    Q_EMIT stageReached(stage);
    if (m_isLetIn || stage != Stage::Envelope)
        return;
    m_isLetIn = true;
    fillLanes();
}

void Series::fillLanes()
{
    while (m_waiting > 0 && idleLanes() > 0)
        connectOnce();
}

void Series::handleSettled(Connection &connection, qsizetype settled, qsizetype accepted)
{
    connection.settled = settled;
    connection.accepted = accepted;
    qsizetype allSettled = m_tally.settled();
    qsizetype allAccepted = m_tally.accepted();
    for (const Connection &running : m_running) {
        allSettled += running.settled;
        allAccepted += running.accepted;
    }
    Q_EMIT lettersSettled(allSettled, allAccepted);
}

void Series::handleFinished(qsizetype number, const Report &report)
{
    const auto connection = std::ranges::find(m_running, number, &Connection::number);
    m_tally.take(report);
    if (number > 1)
        noteEnd(*connection, report);
    connection->job.release()->deleteLater(); // it is on the stack
    m_running.erase(connection);
    m_waiting += report.messagesLeft;
    if (report.messagesLeft == report.messages)
        --m_lanes;
    if (m_isLetIn && !m_isCancelled)
        fillLanes();
    if (!m_running.empty())
        return;
    Report total = m_tally.total(m_isCancelled);
    total.nanoseconds = m_means.clock.nanoseconds() - m_startedAt;
    Q_EMIT finished(total);
}

void Series::noteEnd(const Connection &connection, const Report &report)
{
    const QString number = QString::number(connection.number);
    const QString accepted = QString::number(report.messagesAccepted);
    const QString letters = QString::number(report.messages);
    if (report.error)
        m_means.store.appendNote(
            {NoteKind::FurtherConnectionLost, {number, accepted, letters, reasonOf(*report.error)}});
    else
        m_means.store.appendNote({NoteKind::FurtherConnectionDone,
            {number, accepted, letters, secondsText(m_means.clock.nanoseconds() - connection.begunAt)}});
}

// Each may be over at once, and with the last one the series.
void Series::cancel()
{
    if (m_isCancelled)
        return;
    m_isCancelled = true;
    std::vector<QPointer<Job>> jobs;
    for (const Connection &connection : m_running)
        jobs.emplace_back(connection.job.get());
    for (const QPointer<Job> &job : jobs) {
        if (job)
            job->cancel();
    }
}

} // namespace Delivery
