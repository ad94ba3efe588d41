// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/wireboxmodel.h"

#include <algorithm>

namespace Ui {

void WireBoxModel::setBoxes(const QList<WireBox> &boxes)
{
    const auto [old, other] = std::ranges::mismatch(m_boxes, boxes);
    const auto same = static_cast<int>(other - boxes.begin());
    if (same < m_boxes.size()) {
        beginRemoveRows({}, same, static_cast<int>(m_boxes.size()) - 1);
        m_boxes.resize(same);
        endRemoveRows();
    }
    if (same < boxes.size()) {
        beginInsertRows({}, same, static_cast<int>(boxes.size()) - 1);
        m_boxes = boxes;
        endInsertRows();
    }
}

int WireBoxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_boxes.size());
}

QVariant WireBoxModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return box(index.row()).copied();
    return role == Qt::AccessibleTextRole ? QVariant(box(index.row()).spoken()) : QVariant();
}

} // namespace Ui
