// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderhead.h"

#include <QPainter>

#include "ui/ladder/ladderpainter.h"

namespace Ui {

LadderHead::LadderHead(const LadderPainter &painter, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_painter(painter)
{
    setSectionResizeMode(Stretch);
    setSectionsClickable(false);
}

QSize LadderHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_painter.headHeight()};
}

void LadderHead::paintSection(QPainter *painter, const QRect &rect, int /*logicalIndex*/) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette().color(QPalette::Mid));
    m_painter.paintHead(*painter, rect);
    painter->restore();
}

} // namespace Ui
