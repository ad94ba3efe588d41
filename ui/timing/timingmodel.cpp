// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingmodel.h"

#include <algorithm>

#include "transcript/store.h"
#include "ui/common/plaintip.h"
#include "ui/common/timelinefollower.h"

namespace Ui {

using Transcript::Span;

TimingModel::TimingModel(const TimelineFollower &follower, QObject *parent)
    : QAbstractTableModel(parent)
    , m_follower(follower)
{
    connect(&follower, &TimelineFollower::replaced, this, &TimingModel::reset);
    connect(&follower, &TimelineFollower::advanced, this, &TimingModel::takeOver);
}

void TimingModel::reset()
{
    beginResetModel();
    m_rows = 0;
    forgetPairs(0);
    m_overlay.clear();
    m_overlayEnd = 0;
    endResetModel();
}

void TimingModel::takeOver()
{
    const QList<Span> &spans = m_follower.timeline().spans();
    const int size = static_cast<int>(spans.size());
    if (size < m_rows) { // a verdict is no longer due when its letter breaks off
        beginRemoveRows({}, size, m_rows - 1);
        m_rows = size;
        endRemoveRows();
    }
    if (!m_overlay.isEmpty())
        pairUp(m_follower.timeline().changedFrom());
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, 0)); // a view paints no more than it shows
    if (size == m_rows)
        return;
    beginInsertRows({}, m_rows, size - 1);
    m_rows = size;
    endInsertRows();
}

void TimingModel::setOverlay(const Transcript::Store *store)
{
    m_overlay.clear();
    forgetPairs(0);
    m_overlayEnd = 0;
    if (store != nullptr) {
        Transcript::Timeline timeline;
        timeline.follow(*store);
        for (Span span : timeline.spans()) {
            span.to = timeline.endOf(span);
            m_overlay[span.phase].append(span);
        }
        m_overlayEnd = timeline.end();
        pairUp(0);
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, 0));
}

/// The n-th span of a phase stands beside the n-th of the run before.
void TimingModel::pairUp(qsizetype from)
{
    forgetPairs(from);
    const QList<Span> &spans = m_follower.timeline().spans();
    for (qsizetype row = m_older.size(); row < spans.size(); ++row) {
        const Transcript::Phase phase = spans.at(row).phase;
        const QList<Span> candidates = m_overlay.value(phase);
        const qsizetype ordinal = m_paired[phase]++;
        m_older.append({phase, ordinal < candidates.size() ? std::optional(candidates.at(ordinal)) : std::nullopt});
    }
}

void TimingModel::forgetPairs(qsizetype from)
{
    for (; m_older.size() > from; m_older.removeLast())
        --m_paired[m_older.constLast().phase];
}

int TimingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TimingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant TimingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return timingSentence(rowAt(index.row()));
    if (role == Qt::ToolTipRole)
        return plainTip(timingSentence(rowAt(index.row())));
    return {};
}

QVariant TimingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == 0 && role == Qt::DisplayRole)
        return tr("Where the time went");
    return {};
}

TimingRow TimingModel::rowAt(int row) const
{
    TimingRow shown;
    shown.span = m_follower.timeline().spans().at(row);
    if (row == 0)
        shown.lead = std::max<qint64>(shown.span.from, 0);
    shown.isOpen = shown.span.isOpen();
    shown.span.to = m_follower.timeline().endOf(shown.span);
    if (row < m_older.size())
        shown.before = m_older.at(row).span;
    return shown;
}

qint64 TimingModel::end() const
{
    return std::max(m_follower.timeline().end(), m_overlayEnd);
}

int TimingModel::rowOfEntry(qsizetype entry) const
{
    const Transcript::Store *store = m_follower.store();
    if (store == nullptr || entry < 0 || entry >= store->size() || m_rows == 0)
        return -1;
    return std::min(static_cast<int>(m_follower.timeline().spanOf(store->at(entry))), m_rows - 1);
}

int TimingModel::slowestAfter(int row) const
{
    const auto waitAt = [this](int candidate) {
        return rowAt(candidate).hasBegun() ? rowAt(candidate).wait() : 0;
    };
    const qint64 limit = row >= 0 ? waitAt(row) : 0;
    int slowest = -1;
    int next = -1; // the slowest of those that come behind the given one
    for (int candidate = 0; candidate < m_rows; ++candidate) {
        const qint64 wait = waitAt(candidate);
        if (wait > (slowest < 0 ? 0 : waitAt(slowest)))
            slowest = candidate;
        const bool isBehind = wait < limit || (wait == limit && candidate > row);
        if (isBehind && wait > (next < 0 ? 0 : waitAt(next)))
            next = candidate;
    }
    return next >= 0 ? next : slowest;
}

} // namespace Ui
