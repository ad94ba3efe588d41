// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/wireboxmodel.h"

namespace Ui {

void WireBoxModel::setBoxes(const QList<WireBox> &boxes)
{
    beginResetModel();
    m_boxes = boxes;
    endResetModel();
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
