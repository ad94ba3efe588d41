// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/chiplook.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include "ui/common/theme.h"
#include "ui/common/tinted.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int markSize = 14; ///< the circle with the exclamation mark
constexpr int markGap = 6;
constexpr int removeWidth = 24;
constexpr qreal radius = 4;
constexpr qreal groundTint = 0.09;
constexpr int smallestTextWidth = 40;

QColor inkColor(const QPalette &palette, bool isCurrent)
{
    return palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

int ChipLook::chromeWidth() const
{
    const int mark = hasProblem ? markSize + markGap : 0;
    return padding + mark + (isRemovable ? removeWidth : padding);
}

QSize ChipLook::size(const QFont &font) const
{
    const QFontMetrics metrics(font);
    const int detailWidth = detail.isEmpty() ? 0 : gap + metrics.horizontalAdvance(detail);
    const int textWidth = text.isEmpty() ? smallestTextWidth : metrics.horizontalAdvance(text) + 1;
    return {chromeWidth() + textWidth + detailWidth, std::max(targetHeight, metrics.height() + gap)};
}

QRect ChipLook::mirrored(const QRect &rect, const QRect &part) const
{
    return QStyle::visualRect(direction, rect, part);
}

QRect ChipLook::removeRect(const QRect &rect) const
{
    if (!isRemovable)
        return {};
    return mirrored(rect, QRect(rect.right() - removeWidth + 1, rect.top(), removeWidth, rect.height()));
}

void ChipLook::paint(QPainter &painter, const QRect &rect, const QPalette &palette) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, rect, palette);
    if (hasProblem)
        paintProblemMark(painter, rect, isCurrent ? inkColor(palette, true) : toneColor(Tone::No, palette));
    paintTexts(painter, rect, palette);
    if (isRemovable)
        paintRemoveMark(painter, rect, palette);
}

void ChipLook::paintGround(QPainter &painter, const QRect &rect, const QPalette &palette) const
{
    const QColor meaning = hasProblem ? toneColor(Tone::No, palette) : palette.color(QPalette::Text);
    painter.setPen(hasProblem ? QPen(meaning, 1) : QPen(Qt::NoPen));
    painter.setBrush(isCurrent ? palette.color(QPalette::Highlight) : tinted(meaning, groundTint));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5), radius, radius);
}

void ChipLook::paintProblemMark(QPainter &painter, const QRect &rect, const QColor &color) const
{
    const QRect place(rect.left() + padding, rect.center().y() - markSize / 2 + 1, markSize, markSize);
    const QRectF circle = QRectF(mirrored(rect, place)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    const QPointF centre = circle.center();
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(0, -3.25), centre + QPointF(0, 0.5));
    painter.drawPoint(centre + QPointF(0, 3.25));
}

void ChipLook::paintTexts(QPainter &painter, const QRect &rect, const QPalette &palette) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int start = rect.left() + padding + (hasProblem ? markSize + markGap : 0);
    const int end = rect.right() + 1 - (isRemovable ? removeWidth : padding);
    const int detailWidth = detail.isEmpty() ? 0 : metrics.horizontalAdvance(detail);
    const int textEnd = detail.isEmpty() ? end : end - detailWidth - gap;
    const QRect textPlace(start, rect.top(), textEnd - start, rect.height());
    painter.setPen(inkColor(palette, isCurrent));
    // An address reads from left to right in any window.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        mirrored(rect, textPlace), Qt::AlignCenter, metrics.elidedText(text, Qt::ElideMiddle, textPlace.width()));
    if (detail.isEmpty())
        return;
    const QRect detailPlace(end - detailWidth, rect.top(), detailWidth, rect.height());
    painter.setPen(isCurrent ? inkColor(palette, true) : toneColor(Tone::Muted, palette));
    painter.drawText(mirrored(rect, detailPlace), Qt::AlignCenter, detail);
}

void ChipLook::paintRemoveMark(QPainter &painter, const QRect &rect, const QPalette &palette) const
{
    constexpr qreal arm = 3.5;
    const QPointF centre = QRectF(removeRect(rect)).center();
    const QColor resting = isRemoveHovered ? palette.color(QPalette::Text) : toneColor(Tone::Muted, palette);
    painter.setPen(QPen(isCurrent ? inkColor(palette, true) : resting, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

} // namespace Ui
