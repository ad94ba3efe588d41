// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/filteredrows.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include "transcript/store.h"

namespace Transcript {

namespace {

constexpr qint64 sliceNanoseconds = 8'000'000; ///< half of a frame: the window paints in the other
constexpr qsizetype rowsBetweenLooks = 64; ///< at the clock

} // namespace

FilteredRows::FilteredRows(QObject *parent)
    : QObject(parent)
{
}

void FilteredRows::setStore(Store *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (store != nullptr) {
        connect(store, &Store::rowsAppended, this, &FilteredRows::schedule);
        connect(store, &Store::rowChanged, this, &FilteredRows::rewind);
        connect(store, &Store::annotated, this, &FilteredRows::rewind);
        connect(store, &QObject::destroyed, this, [this] { setStore(nullptr); });
    }
    setFilter(filter(), context());
}

void FilteredRows::setFilter(const Filter &filter, FilterContext context)
{
    const bool hadRows = !rows().isEmpty();
    m_selection = RowSelection(filter, context);
    m_isCancelled = false;
    m_timer.stop();
    work();
    if (hadRows && rows().isEmpty())
        Q_EMIT rowsChanged(0);
}

void FilteredRows::cancel()
{
    if (!isBusy())
        return;
    m_timer.stop();
    m_isCancelled = true;
    Q_EMIT progressed();
}

double FilteredRows::progress() const
{
    const qsizetype size = m_store ? m_store->size() : 0;
    return size == 0 ? 1 : static_cast<double>(m_selection.next()) / static_cast<double>(size);
}

void FilteredRows::schedule()
{
    if (isActive() && !m_isCancelled && !isBusy())
        m_timer.start(0, this);
}

void FilteredRows::rewind(qsizetype row)
{
    m_selection.rewind(row);
    schedule();
}

void FilteredRows::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        work();
}

void FilteredRows::work()
{
    if (!m_store || !isActive())
        return;
    QElapsedTimer clock;
    clock.start();
    while (m_selection.next() < m_store->size() && clock.nsecsElapsed() < sliceNanoseconds)
        m_selection.read(*m_store, rowsBetweenLooks);
    if (m_selection.next() < m_store->size())
        schedule();
    else
        m_timer.stop();
    if (const std::optional<qsizetype> change = m_selection.takeChange())
        Q_EMIT rowsChanged(*change);
    Q_EMIT progressed();
}

} // namespace Transcript
