// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/laddermodel.h"

#include "ui/common/plaintip.h"
#include "ui/common/timelinefollower.h"

namespace Ui {

LadderModel::LadderModel(const TimelineFollower &follower, QObject *parent)
    : QAbstractTableModel(parent)
    , m_follower(follower)
{
    connect(&follower, &TimelineFollower::replaced, this, &LadderModel::reset);
    connect(&follower, &TimelineFollower::advanced, this, &LadderModel::takeOver);
    connect(&follower, &TimelineFollower::countedAnew, this, &LadderModel::repaint);
}

void LadderModel::reset()
{
    beginResetModel();
    m_rows = 0;
    endResetModel();
}

void LadderModel::takeOver()
{
    const int size = static_cast<int>(m_follower.store()->size());
    repaint();
    if (size <= m_rows)
        return;
    beginInsertRows({}, m_rows, size - 1);
    m_rows = size;
    endInsertRows();
}

/// A view paints no more than it shows.
void LadderModel::repaint()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void LadderModel::setBelow(const Transcript::Store *store)
{
    if (m_rowsBelow > 0) {
        beginRemoveRows({}, m_rows, m_rows + m_rowsBelow - 1);
        m_rowsBelow = 0;
        m_below.clear();
        endRemoveRows();
    }
    if (store == nullptr)
        return;
    const int rows = static_cast<int>(store->size()) + 1;
    beginInsertRows({}, m_rows, m_rows + rows - 1);
    m_rowsBelow = rows;
    m_below = store;
    m_timelineBelow = {};
    m_timelineBelow.follow(*store);
    endInsertRows();
    connect(store, &QObject::destroyed, this, [this, store] {
        if (m_below.isNull() || m_below == store)
            setBelow(nullptr);
    });
}

void LadderModel::setTimeMode(TimeMode mode)
{
    m_timeMode = mode;
    repaint();
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows + m_rowsBelow;
}

int LadderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_follower.store() == nullptr)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return rungSentence(rowAt(index.row()));
    if (role == Qt::ToolTipRole)
        return plainTip(rungSentence(rowAt(index.row())));
    return {};
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == 0 && role == Qt::DisplayRole)
        return tr("What client and server said");
    return {};
}

LadderRow LadderModel::rowAt(int row) const
{
    if (row < m_rows)
        return ladderRow(*m_follower.store(), m_follower.timeline(), row, m_timeMode);
    if (m_below.isNull())
        return {}; // it is about to go
    return row == m_rows ? ladderHeading(*m_below) : ladderRow(*m_below, m_timelineBelow, row - m_rows - 1, m_timeMode);
}

bool LadderModel::hasNames() const
{
    return m_follower.timeline().hasLookups() || (m_rowsBelow > 0 && m_timelineBelow.hasLookups());
}

} // namespace Ui
