// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QPointer>

#include "transcript/ladderchapter.h"
#include "transcript/store.h"
#include "transcript/timeline.h"
#include "ui/ladder/ladderrow.h"
#include "workbench/ladderpart.h"

namespace Ui {

class TimelineFollower;

/// One row for each entry of the transcript that is followed, as a rung of the ladder. Others may stand above and below it,
/// each under a heading; then it has one too. Rows are made when they are asked for.
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
    /// The entry of the transcript that is followed; -1: the row is none of its rungs.
    [[nodiscard]] qsizetype entryOf(int row) const;
    /// -1: it is not there yet.
    [[nodiscard]] int rowOf(qsizetype entry) const;
    /// Which of the parts the row belongs to; 0 where there are none.
    [[nodiscard]] int partOf(int row) const;

    /// Draws these in their order; one of them is the transcript that is followed. Fewer than two: that one alone.
    void setParts(const QList<Workbench::LadderPart> &parts);
    [[nodiscard]] int parts() const { return static_cast<int>(m_parts.size()); }
    /// All that is drawn, from above.
    [[nodiscard]] QList<Transcript::LadderChapter> chapters() const;
    void setTimeMode(TimeMode mode);
    [[nodiscard]] TimeMode timeMode() const { return m_timeMode; }

private:
    struct Part {
        Archive::ConversationHead head;
        bool isFollowed = false;
        [[nodiscard]] bool isOf(const Workbench::LadderPart &given) const
        {
            return head == given.head && isFollowed == (given.transcript == nullptr) && store == given.transcript;
        }
        QPointer<const Transcript::Store> store; ///< of another one
        Transcript::Timeline timeline; ///< of that
    };
    struct Place {
        int part = 0;
        int row = 0; ///< in that part; -1: its heading
    };

    void reset();
    void takeOver();
    void repaint();
    [[nodiscard]] int rowsOf(const Part &part) const;
    [[nodiscard]] int firstOwnRow() const;
    [[nodiscard]] Place placeOf(int row) const;

    const TimelineFollower &m_follower;
    int m_rows = 0; ///< of the transcript that is followed
    std::vector<Part> m_parts; ///< none: that one alone, without a heading
    TimeMode m_timeMode = TimeMode::Start;
};

} // namespace Ui
