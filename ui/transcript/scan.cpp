// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/scan.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QElapsedTimer>

#include "transcript/store.h"

namespace Ui {

namespace {

constexpr qint64 sliceMilliseconds = 8;
constexpr int batchMilliseconds = 33; ///< what is appended or changed is collected for as long
constexpr qsizetype rowsBetweenLooks = 64; ///< looking at the clock takes time too

} // namespace

Scan::Scan(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { walk(sliceMilliseconds); });
}

void Scan::start(Transcript::Store *store, Test test)
{
    stop();
    m_store = store;
    m_test = std::move(test);
    if (!m_store)
        return;
    connect(m_store, &Transcript::Store::rowsAppended, this, &Scan::wake);
    connect(m_store, &Transcript::Store::rowChanged, this, &Scan::testAgain);
    connect(m_store, &QObject::destroyed, this, &Scan::stop);
    m_next.start(0);
}

void Scan::stop()
{
    if (m_store)
        m_store->disconnect(this);
    m_store.clear();
    m_next.stop();
    m_hits.clear();
    m_changed.clear();
    m_tested = 0;
}

bool Scan::isRunning() const
{
    return m_store && m_tested < m_store->size();
}

double Scan::share() const
{
    return isRunning() ? static_cast<double>(m_tested) / static_cast<double>(m_store->size()) : 1;
}

void Scan::finishNow()
{
    walk(std::numeric_limits<qint64>::max());
}

void Scan::testAgain(qsizetype row)
{
    m_changed.insert(row);
    wake();
}

void Scan::wake()
{
    if (!m_next.isActive())
        m_next.start(batchMilliseconds);
}

void Scan::walk(qint64 milliseconds)
{
    if (!m_store)
        return;
    testChanged();
    QElapsedTimer timer;
    timer.start();
    while (m_tested < m_store->size() && !timer.hasExpired(milliseconds)) {
        const qsizetype end = std::min(m_store->size(), m_tested + rowsBetweenLooks);
        for (; m_tested < end; ++m_tested) {
            if (m_test(*m_store, m_tested))
                m_hits.append(static_cast<quint32>(m_tested));
        }
    }
    const bool isDone = !isRunning();
    if (!isDone)
        m_next.start(0);
    Q_EMIT moved();
    if (isDone)
        Q_EMIT finished();
}

void Scan::testChanged()
{
    bool isOther = false;
    const QSet<qsizetype> changed = std::exchange(m_changed, {});
    for (const qsizetype row : changed) {
        if (row >= m_tested)
            continue;
        const auto place = std::lower_bound(m_hits.begin(), m_hits.end(), row);
        const bool passed = place != m_hits.end() && *place == row;
        if (m_test(*m_store, row) == passed)
            continue;
        isOther = true;
        if (passed)
            m_hits.erase(place);
        else
            m_hits.insert(place, static_cast<quint32>(row));
    }
    if (isOther)
        Q_EMIT corrected();
}

} // namespace Ui
