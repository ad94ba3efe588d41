// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "transcript/timeline.h"
#include "ui/timing/timingrow.h"

namespace Ui {

class TimelineFollower;

/// One row for each span of a conversation, beside the same span of an older run.
class TimingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The follower must outlive the model.
    explicit TimingModel(const TimelineFollower &follower, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] TimingRow rowAt(int row) const;
    /// When the conversation is over, or has come to; the longer of the two runs.
    [[nodiscard]] qint64 end() const;
    /// Row of the span that a row of the transcript belongs to; -1: none.
    [[nodiscard]] int rowOfEntry(qsizetype entry) const;
    /// The row that waited longest among those that waited less than the given one; among all where there is none.
    [[nodiscard]] int slowestAfter(int row) const;
    /// An older run, in grey; null: none. It is read now and not looked at again.
    void setOverlay(const Transcript::Store *store);
    [[nodiscard]] bool hasOverlay() const { return !m_overlay.isEmpty(); }
    [[nodiscard]] const TimelineFollower &follower() const { return m_follower; }

private:
    void reset();
    void takeOver();
    void pairUp(qsizetype from);
    void forgetPairs(qsizetype from);

    const TimelineFollower &m_follower;
    int m_rows = 0;
    QHash<Transcript::Phase, QList<Transcript::Span>> m_overlay;
    struct Older { ///< what stands beside a row
        Transcript::Phase phase = Transcript::Phase::Other;
        std::optional<Transcript::Span> span;
    };
    QList<Older> m_older; ///< empty without an overlay
    QHash<Transcript::Phase, qsizetype> m_paired; ///< so many of each phase have been looked for
    qint64 m_overlayEnd = 0;
};

} // namespace Ui
