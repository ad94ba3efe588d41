// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/slices.h"

#include <utility>

#include <QElapsedTimer>

namespace Ui {

namespace {

constexpr qint64 sliceMilliseconds = 8;
constexpr int batchMilliseconds = 33;

} // namespace

Slices::Slices(Step step, QObject *parent)
    : QObject(parent)
    , m_step(std::move(step))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Slices::work);
}

void Slices::wake()
{
    if (!m_next.isActive())
        m_next.start(batchMilliseconds);
}

void Slices::begin()
{
    m_next.start(0);
}

void Slices::stop()
{
    m_next.stop();
}

void Slices::work()
{
    QElapsedTimer timer;
    timer.start();
    bool isMore = true;
    while (isMore && !timer.hasExpired(sliceMilliseconds))
        isMore = m_step();
    if (isMore)
        begin();
    Q_EMIT moved();
    if (!isMore)
        Q_EMIT finished();
}

} // namespace Ui
