// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/timelinefollower.h"

#include <chrono>
#include <utility>

namespace Ui {

namespace {

constexpr auto batchInterval = std::chrono::milliseconds(33);

} // namespace

TimelineFollower::TimelineFollower(QObject *parent)
    : QObject(parent)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchInterval);
    connect(&m_batch, &QTimer::timeout, this, &TimelineFollower::catchUp);
}

void TimelineFollower::setStore(Transcript::Store *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_timeline = {};
    if (store != nullptr) {
        connect(store, &Transcript::Store::rowsAppended, this, &TimelineFollower::notice);
        connect(store, &Transcript::Store::rowChanged, this, &TimelineFollower::notice);
        connect(store, &Transcript::Store::timeZeroChanged, this, &TimelineFollower::countedAnew);
        connect(store, &QObject::destroyed, this, [this] { setStore(nullptr); });
    }
    Q_EMIT replaced();
    if (m_isAwake)
        catchUp();
}

void TimelineFollower::setAwake(bool isAwake)
{
    const bool wasAwake = std::exchange(m_isAwake, isAwake);
    if (isAwake && !wasAwake)
        catchUp();
}

void TimelineFollower::notice()
{
    if (m_isAwake && !m_batch.isActive())
        m_batch.start();
}

void TimelineFollower::catchUp()
{
    m_batch.stop();
    if (!m_store)
        return;
    m_timeline.follow(*m_store);
    Q_EMIT advanced();
}

} // namespace Ui
