// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparedelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "ui/common/theme.h"
#include "ui/compare/comparemodel.h"

namespace Ui {

using Diagnosis::LineMark;

namespace {

constexpr int wordTint = 46; // 18 %
constexpr int rowTint = 20; // 8 %

LineMark markOf(const QModelIndex &index)
{
    return static_cast<LineMark>(index.data(CompareModel::MarkRole).toInt());
}

Tone toneOf(LineMark mark)
{
    switch (mark) {
    case LineMark::Same:
        return Tone::Muted;
    case LineMark::Changed:
        return Tone::Later;
    case LineMark::LeftOnly:
        return Tone::No;
    case LineMark::RightOnly:
        return Tone::Done;
    }
    Q_UNREACHABLE();
}

QColor tinted(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

/// The underline is there for those who do not see the tint.
QList<QTextLayout::FormatRange> formatsOf(const QModelIndex &index, const QColor &color)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Diagnosis::TextSpan &span : index.data(CompareModel::SpansRole).value<QList<Diagnosis::TextSpan>>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(span.position);
        range.length = static_cast<int>(span.length);
        range.format.setBackground(tinted(color, wordTint));
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    return formats;
}

} // namespace

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, QFontMetrics(index.data(CompareModel::IsFactRole).toBool() ? option.font : wireFont()).height() + gap};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LineMark mark = markOf(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = toneColor(toneOf(mark), option.palette);
    QStyleOptionViewItem ground = option;
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    if (mark != LineMark::Same && !isSelected)
        painter->fillRect(option.rect, tinted(color, rowTint));
    const bool isSign = index.column() == CompareModel::Mark;
    const bool isFact = index.data(CompareModel::IsFactRole).toBool();
    painter->setFont(isFact && !isSign ? option.font : wireFont());
    const bool isMuted = isSign || mark == LineMark::Same;
    painter->setPen(isMuted ? color : option.palette.color(QPalette::Text));
    const QRect box = option.rect.adjusted(gap, 0, -gap, 0);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
    QTextLayout layout(text, painter->font());
    QTextOption direction;
    direction.setTextDirection(isFact ? option.direction : Qt::LeftToRight); // the wire runs one way
    direction.setWrapMode(QTextOption::NoWrap);
    direction.setAlignment(isSign ? Qt::AlignHCenter : isFact ? Qt::AlignLeading : Qt::AlignLeft);
    layout.setTextOption(direction);
    layout.setFormats(formatsOf(index, color));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width());
    layout.endLayout();
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - layout.boundingRect().height()) / 2));
    painter->restore();
}

} // namespace Ui
