// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>
#include <QRect>

#include "ui/common/theme.h"
#include "ui/timing/timescale.h"
#include "ui/timing/timingrow.h"

class QPainter;

namespace Ui {

/// Draws rows of a waterfall, on the screen and on paper: the phase, its bar in two parts, its numbers.
///
/// Time runs from left to right in every language.
class TimingPainter final {
public:
    struct Look {
        QPalette palette;
        qint64 from = 0; ///< the moments at the two ends, nanoseconds
        qint64 to = 0;
        bool hasOverlay = false; ///< room for the numbers of two runs
        friend bool operator==(const Look &, const Look &) = default;
    };

    TimingPainter() = default;
    explicit TimingPainter(Look look);

    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int headHeight() const { return m_rowHeight; }
    [[nodiscard]] int leastWidth() const;
    /// In the width of a row.
    [[nodiscard]] TimeScale scale(int width) const;
    /// The axis, and the length of the whole.
    void paintHead(QPainter &painter, const QRect &rect, qint64 total) const;
    void paintRow(QPainter &painter, const QRect &rect, const TimingRow &row) const;
    /// The stretch that is measured, over rows and head.
    void paintRange(QPainter &painter, const QRect &rect, qint64 from, qint64 to) const;

private:
    [[nodiscard]] QColor color(Tone tone) const { return toneColor(tone, m_look.palette); }
    void paintGrid(QPainter &painter, const QRect &rect, const TimeScale &scale) const;
    void paintLead(QPainter &painter, const QRect &rect, const TimingRow &row, const TimeScale &scale) const;
    void paintBar(QPainter &painter, const QRect &rect, const TimingRow &row, const TimeScale &scale) const;
    void paintLimit(QPainter &painter, const QRect &rect, const TimingRow &row, const TimeScale &scale) const;
    void paintWords(QPainter &painter, const QRect &rect, const TimingRow &row, const TimeScale &scale) const;

    Look m_look;
    QFont m_font;
    QFont m_small;
    int m_rowHeight = 0;
    int m_titleWidth = 0;
    int m_numberWidth = 0;
};

} // namespace Ui
