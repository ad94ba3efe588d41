// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/longlist.h"

#include <algorithm>

#include <QSet>

#include "base/clock.h"
#include "base/limits.h"
#include "delivery/job.h"
#include "transcript/store.h"

namespace Delivery {

using Base::NoteKind;
using Base::Stage;

namespace {

QList<Smtp::Mailbox> leftOf(const QList<Smtp::Mailbox> &recipients, const Report &report)
{
    QList<Smtp::Mailbox> left;
    for (const qsizetype index : report.recipientsLeft)
        left.append(recipients.at(index));
    return left;
}

/// Without those of whom the next session will tell.
Report withoutLeft(const Report &report)
{
    const QSet<qsizetype> left(report.recipientsLeft.begin(), report.recipientsLeft.end());
    Report rest = report;
    rest.recipients.clear();
    for (qsizetype i = 0; i < report.recipients.size(); ++i) {
        if (!left.contains(i))
            rest.recipients.append(report.recipients.at(i));
    }
    return rest;
}

} // namespace

bool isLongList(const Order &order)
{
    const bool isDelivery = !order.isByHand && !order.stopAfter && order.mail.size() == 1;
    return isDelivery && order.mail.front().transaction.recipients.size() > 1;
}

LongList::LongList(Order order, Means means, QObject *parent)
    : Run(parent)
    , m_order(std::move(order))
    , m_means(std::move(means))
    , m_waiting(m_order.mail.front().transaction.recipients)
    , m_tally(m_waiting)
{
}

LongList::~LongList() = default;

void LongList::start()
{
    m_startedAt = m_means.clock.nanoseconds();
    connectOnce();
}

void LongList::connectOnce()
{
    ++m_begun;
    MailObject mail = m_order.mail.front();
    mail.transaction.recipients = m_waiting;
    m_job = m_means.makeJob(m_order.duplicateWith({mail}));
    connect(m_job.get(), &Run::stageReached, this, &LongList::enterStage);
    passOn(*m_job);
    connect(m_job.get(), &Run::lettersSettled, this, &LongList::lettersSettled);
    connect(m_job.get(), &Run::cancelling, this, &LongList::cancelling);
    connect(m_job.get(), &Run::finished, this, &LongList::handleFinished);
    m_job->start();
}

void LongList::enterStage(Stage stage)
{
    const qint64 now = m_means.clock.nanoseconds() - m_startedAt;
    if (stage == Stage::Done) {
        m_doneAt = now;
        return;
    }
    if (std::ranges::find(m_stages, stage, &StageTime::stage) == m_stages.end())
        m_stages.append({stage, now});
    Q_EMIT stageReached(stage);
}

void LongList::handleFinished(const Report &report)
{
    m_job.release()->deleteLater(); // it is on the stack
    if (m_begun == 1 && report.recipientsLeft.isEmpty()) {
        conclude(report);
        return;
    }
    const bool isWanted = hasSuccessor(report);
    const bool isLast = m_begun >= Base::Limits::connectionsOfLetter;
    if (isWanted && !isLast) {
        goOn(report);
        return;
    }
    if (isWanted)
        m_means.store.appendNote(
            {NoteKind::NoFurtherConnection, {QString::number(report.recipientsLeft.size()), QString::number(m_begun)}});
    m_tally.take(m_isCancelled ? withoutLeft(report) : report);
    if (m_isCancelled)
        m_tally.cancelRest();
    conclude(m_tally.total(false));
}

void LongList::goOn(const Report &report)
{
    m_tally.take(withoutLeft(report));
    m_waiting = leftOf(m_waiting, report);
    m_means.store.appendNote(
        {NoteKind::FurtherConnectionBegun, {QString::number(m_begun + 1), QString::number(m_waiting.size())}});
    m_doneAt.reset();
    connectOnce();
}

// What a server refuses to the sender, it refuses to all of them.
bool LongList::hasSuccessor(const Report &report) const
{
    const bool isSenderRefused = report.error && report.error->problem == Base::Problem::SenderRefused;
    return !m_isCancelled && !isSenderRefused && !report.recipientsLeft.isEmpty();
}

void LongList::conclude(Report report)
{
    if (m_doneAt) {
        m_stages.append({Stage::Done, *m_doneAt});
        Q_EMIT stageReached(Stage::Done);
    }
    report.stages = m_stages;
    report.nanoseconds = m_means.clock.nanoseconds() - m_startedAt;
    Q_EMIT finished(report);
}

void LongList::cancel()
{
    if (m_isCancelled || !m_job)
        return;
    m_isCancelled = true;
    m_job->cancel();
}

} // namespace Delivery
