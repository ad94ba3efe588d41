// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include "ui/bytes/wirebox.h"

namespace Ui {

/// Boxes in their order. For those that see them there is box(), for those that hear them the words.
class WireBoxModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Those that are the same stay; so a conversation can be looked at while it goes on.
    void setBoxes(const QList<WireBox> &boxes);
    [[nodiscard]] const WireBox &box(int row) const { return m_boxes.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<WireBox> m_boxes;
};

} // namespace Ui
