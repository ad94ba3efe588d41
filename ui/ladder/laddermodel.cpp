// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/laddermodel.h"

#include "ui/common/timelinefollower.h"

namespace Ui {

using namespace Qt::StringLiterals;

LadderModel::LadderModel(const TimelineFollower &follower, QObject *parent)
    : QAbstractTableModel(parent)
    , m_follower(follower)
{
    connect(&follower, &TimelineFollower::replaced, this, &LadderModel::reset);
    connect(&follower, &TimelineFollower::advanced, this, &LadderModel::takeOver);
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
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, 0)); // a view paints no more than it shows
    if (size <= m_rows)
        return;
    beginInsertRows({}, m_rows, size - 1);
    m_rows = size;
    endInsertRows();
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
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
    if (role == Qt::ToolTipRole) // marked as HTML and escaped, so that a server's words are never taken for markup
        return u"<qt>%1</qt>"_s.arg(rungSentence(rowAt(index.row())).toHtmlEscaped());
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
    return ladderRow(*m_follower.store(), m_follower.timeline(), row);
}

bool LadderModel::hasNames() const
{
    return m_follower.timeline().hasLookups();
}

} // namespace Ui
