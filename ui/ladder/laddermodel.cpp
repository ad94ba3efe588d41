// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/laddermodel.h"

#include <algorithm>
#include <numeric>

#include "ui/common/plaintip.h"
#include "ui/common/timelinefollower.h"
#include "ui/words/historywords.h"

namespace Ui {

using namespace Qt::StringLiterals;

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
    const int first = firstOwnRow();
    beginInsertRows({}, first + m_rows, first + size - 1);
    m_rows = size;
    endInsertRows();
}

/// A view paints no more than it shows.
void LadderModel::repaint()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void LadderModel::setParts(const QList<Workbench::LadderPart> &parts)
{
    const auto isOf = [](const Part &part, const Workbench::LadderPart &given) {
        return part.isOf(given);
    };
    if (std::equal(m_parts.cbegin(), m_parts.cend(), parts.cbegin(), parts.cend(), isOf))
        return; // as before
    beginResetModel();
    for (const Part &part : m_parts) {
        if (part.store)
            part.store->disconnect(this);
    }
    m_parts.clear();
    if (parts.size() > 1) {
        for (const Workbench::LadderPart &given : parts) {
            Part part{given.head, given.transcript == nullptr, given.transcript, {}};
            if (part.store) {
                part.timeline.follow(*part.store);
                connect(part.store, &QObject::destroyed, this, [this] { setParts({}); });
            }
            m_parts.push_back(std::move(part));
        }
    }
    endResetModel();
}

QList<Transcript::LadderChapter> LadderModel::chapters() const
{
    if (m_parts.empty())
        return {{m_follower.store()}};
    QList<Transcript::LadderChapter> chapters;
    for (const Part &part : m_parts) {
        const Transcript::Store *store = part.isFollowed ? m_follower.store() : part.store.get();
        const QString outcome = isByHand(part.head) ? u"by hand"_s : part.head.outcome;
        if (store != nullptr)
            chapters.append({store, Transcript::chapterHeading(*store, part.head.server, outcome)});
    }
    return chapters;
}

int LadderModel::rowsOf(const Part &part) const
{
    const int rungs = part.isFollowed ? m_rows : part.store ? static_cast<int>(part.store->size()) : 0;
    return rungs + 1; // and its heading
}

int LadderModel::firstOwnRow() const
{
    int row = 0;
    for (const Part &part : m_parts) {
        if (part.isFollowed)
            return row + 1;
        row += rowsOf(part);
    }
    return row;
}

LadderModel::Place LadderModel::placeOf(int row) const
{
    Place place{0, row - (m_parts.empty() ? 0 : 1)};
    while (place.part + 1 < parts() && row >= rowsOf(m_parts.at(place.part))) {
        row -= rowsOf(m_parts.at(place.part));
        place = {place.part + 1, row - 1};
    }
    return place;
}

int LadderModel::partOf(int row) const
{
    return placeOf(row).part;
}

qsizetype LadderModel::entryOf(int row) const
{
    const int own = row - firstOwnRow();
    return own >= 0 && own < m_rows ? own : -1;
}

int LadderModel::rowOf(qsizetype entry) const
{
    return entry >= 0 && entry < m_rows ? firstOwnRow() + static_cast<int>(entry) : -1;
}

void LadderModel::setTimeMode(TimeMode mode)
{
    m_timeMode = mode;
    repaint();
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (m_parts.empty())
        return m_rows;
    return std::accumulate(
        m_parts.cbegin(), m_parts.cend(), 0, [this](int rows, const Part &part) { return rows + rowsOf(part); });
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
    const Place place = placeOf(row);
    if (m_parts.empty())
        return ladderRow(*m_follower.store(), m_follower.timeline(), row, m_timeMode);
    const Part &part = m_parts.at(place.part);
    if (place.row < 0)
        return ladderHeading(part.head, part.isFollowed);
    if (part.isFollowed)
        return ladderRow(*m_follower.store(), m_follower.timeline(), place.row, m_timeMode);
    return part.store ? ladderRow(*part.store, part.timeline, place.row, m_timeMode) : LadderRow();
}

bool LadderModel::hasNames() const
{
    return m_follower.timeline().hasLookups()
        || std::ranges::any_of(m_parts, [](const Part &part) { return part.timeline.hasLookups(); });
}

} // namespace Ui
