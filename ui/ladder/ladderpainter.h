// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>

#include "ui/common/theme.h"
#include "ui/ladder/laddercolumns.h"
#include "ui/ladder/ladderrow.h"

class QPainter;

namespace Ui {

/// Draws rows of a ladder, on the screen and on paper.
class LadderPainter final {
public:
    struct Look {
        QPalette palette;
        double zoom = 1;
        bool hasNames = false; ///< a lane for the look-ups
        TimeMode time = TimeMode::Start;
        friend bool operator==(const Look &, const Look &) = default;
    };

    LadderPainter() = default;
    explicit LadderPainter(Look look);

    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int headHeight() const { return m_rowHeight; }
    [[nodiscard]] int leastWidth() const { return m_measures.leastWidth(); }
    /// The names of the lanes.
    void paintHead(QPainter &painter, const QRect &rect) const;
    void paintRow(QPainter &painter, const QRect &rect, const LadderRow &row) const;

private:
    [[nodiscard]] LadderColumns columns(const QRect &rect) const { return m_measures.columns(rect.width()); }
    [[nodiscard]] QColor color(Tone tone) const { return toneColor(tone, m_look.palette); }
    void paintHeading(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintRails(QPainter &painter, const QRect &rect, const LadderRow &row) const;
    [[nodiscard]] QRect notePlace(const QRect &rect, const LadderRow &row) const;
    void paintLanes(QPainter &painter, const QRect &rect, const LadderRow &row) const;
    void paintArrow(QPainter &painter, const QRect &rect, const LadderRow &row) const;
    void paintSecured(QPainter &painter, const QRect &rect, const LadderRow &row) const;
    void paintMargin(QPainter &painter, const QRect &rect, const LadderRow &row) const;

    Look m_look;
    QFont m_wire;
    QFont m_small;
    LadderMeasures m_measures;
    int m_rowHeight = 0;
};

} // namespace Ui
