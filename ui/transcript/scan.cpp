// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/scan.h"

#include <algorithm>
#include <utility>

#include "transcript/store.h"

namespace Ui {

namespace {

constexpr qsizetype rowsAtOnce = 64; ///< looking at the clock takes time too

} // namespace

Scan::Scan(QObject *parent)
    : QObject(parent)
    , m_slices([this] { return testSome(); })
{
    connect(&m_slices, &Slices::moved, this, &Scan::moved);
    connect(&m_slices, &Slices::finished, this, &Scan::finished);
}

void Scan::start(Transcript::Store *store, Test test)
{
    stop();
    m_store = store;
    m_test = std::move(test);
    if (!m_store)
        return;
    connect(m_store, &Transcript::Store::rowsAppended, &m_slices, &Slices::wake);
    connect(m_store, &Transcript::Store::rowChanged, this, &Scan::testAgain);
    connect(m_store, &QObject::destroyed, this, &Scan::stop);
    m_slices.begin();
}

void Scan::stop()
{
    if (m_store) {
        m_store->disconnect(this);
        m_store->disconnect(&m_slices);
    }
    m_store.clear();
    m_slices.stop();
    m_hits.clear();
    m_changed.clear();
    m_tested = 0;
}

bool Scan::isRunning() const
{
    return m_store && m_tested < m_store->size();
}

void Scan::testAgain(qsizetype row)
{
    m_changed.insert(row);
    m_slices.wake();
}

bool Scan::testSome()
{
    if (!m_store)
        return false;
    testChanged();
    const qsizetype end = std::min(m_store->size(), m_tested + rowsAtOnce);
    for (; m_tested < end; ++m_tested) {
        if (m_test(*m_store, m_tested))
            m_hits.append(static_cast<quint32>(m_tested));
    }
    return isRunning();
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
