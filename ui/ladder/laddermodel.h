// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "ui/ladder/ladderrow.h"

namespace Ui {

class TimelineFollower;

/// One row for each entry of a transcript, as a rung of the ladder. Rows are made when they are asked for.
class LadderModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The follower must outlive the model.
    explicit LadderModel(const TimelineFollower &follower, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] LadderRow rowAt(int row) const;
    [[nodiscard]] bool hasNames() const;

private:
    void reset();
    void takeOver();

    const TimelineFollower &m_follower;
    int m_rows = 0;
};

} // namespace Ui
