// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include "transcript/store.h"
#include "transcript/timeline.h"
#include "ui/ladder/ladderrow.h"

namespace Ui {

class TimelineFollower;

/// One row for each entry of a transcript, as a rung of the ladder, and of one below it. Rows are made when they are asked for.
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
    [[nodiscard]] const TimelineFollower &follower() const { return m_follower; }
    /// Those of the transcript that is followed; another one may stand below them.
    [[nodiscard]] int ownRows() const { return m_rows; }
    /// Null: nothing.
    [[nodiscard]] const Transcript::Store *below() const { return m_below; }
    /// Draws this one below, under a heading; null: none.
    void setBelow(const Transcript::Store *store);
    void setTimeMode(TimeMode mode);
    [[nodiscard]] TimeMode timeMode() const { return m_timeMode; }

private:
    void reset();
    void takeOver();
    void repaint();

    const TimelineFollower &m_follower;
    int m_rows = 0;
    QPointer<const Transcript::Store> m_below;
    int m_rowsBelow = 0; ///< with the heading
    Transcript::Timeline m_timelineBelow;
    TimeMode m_timeMode = TimeMode::Start;
};

} // namespace Ui
