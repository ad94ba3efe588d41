// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/cellmarks.h"

#include <algorithm>

#include <QPainter>

#include "ui/common/theme.h"
#include "ui/common/tinted.h"

namespace Ui {

using Column = TranscriptModel::Column;

namespace {

constexpr int longestProgress = 160;
constexpr int shortestProgress = 40;
constexpr double badgeTint = 0.12;

} // namespace

QRect contentRect(Column column, const QRect &cell)
{
    const int before = column == Column::TextColumn ? foldWidth : column == Column::WhoColumn ? 0 : cellPadding;
    return cell.adjusted(before, 0, column == Column::WhoColumn ? 0 : -cellPadding, 0);
}

Qt::Alignment contentAlignment(Column column)
{
    switch (column) {
    case Column::NumberColumn:
    case Column::TimeColumn:
    case Column::WaitColumn:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Column::WhoColumn:
        return Qt::AlignCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

QColor hitColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x5c, 0x48, 0x0a) : QColor(0xff, 0xe7, 0x8f);
}

QRect symbolIn(const QRect &cell)
{
    QRect box(0, 0, cellSymbolSide, cellSymbolSide);
    box.moveCenter(cell.center());
    return box;
}

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintBadge(QPainter &painter, const QRect &cell, int textWidth, const QColor &color)
{
    const int width = std::min(textWidth + 2 * cellPadding, cell.width());
    paintRounded(
        painter, QRect(cell.left(), cell.top() + 3, width, cell.height() - 6), badgeRadius, tinted(color, badgeTint));
}

void paintProgress(QPainter &painter, const QRect &cell, double share, const QColor &color)
{
    QRectF groove(cell.left(), cell.center().y() - 2, std::min(longestProgress, cell.width()), 6);
    if (groove.width() < shortestProgress)
        return;
    paintRounded(painter, groove, 3, tinted(color, 0.18));
    groove.setWidth(groove.width() * share);
    paintRounded(painter, groove, 3, color);
}

} // namespace Ui
