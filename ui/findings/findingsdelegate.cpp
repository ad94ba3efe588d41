// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingsdelegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "ui/common/theme.h"

namespace Ui {

namespace {

constexpr int narrowestMeaning = 96; ///< less of a sentence says nothing

} // namespace

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ContentDelegate::paint(painter, option, index);
    const QString meaning = index.data(meaningRole).toString();
    if (meaning.isEmpty())
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect texts = QApplication::style()->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    // What the style leaves free before a text, the frame's width and one more, it leaves behind it too.
    const int taken = item.fontMetrics.horizontalAdvance(item.text)
        + 2 * (QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1) + gap;
    const QRect free = QStyle::visualRect(option.direction, texts,
        QRect(texts.left() + taken, texts.top(), std::max(texts.width() - taken, 0), texts.height()));
    if (free.width() < narrowestMeaning)
        return;
    painter->save();
    painter->setFont(smallFont());
    painter->setPen(toneColor(Tone::Muted, item.palette));
    painter->drawText(free,
        static_cast<int>(
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
        QFontMetrics(smallFont()).elidedText(meaning, Qt::ElideRight, free.width()));
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = ContentDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), targetHeight));
    return size;
}

} // namespace Ui
