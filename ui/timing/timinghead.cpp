// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timinghead.h"

#include <QPainter>

#include "ui/common/timelinefollower.h"
#include "ui/timing/timingmodel.h"
#include "ui/timing/timingpainter.h"

namespace Ui {

TimingHead::TimingHead(const TimingModel &model, const TimingPainter &painter, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_painter(painter)
{
    setSectionResizeMode(Stretch);
    setSectionsClickable(false);
}

QSize TimingHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_painter.headHeight()};
}

void TimingHead::paintSection(QPainter *painter, const QRect &rect, int /*logicalIndex*/) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette().color(QPalette::Mid));
    m_painter.paintHead(*painter, rect, m_model.follower().timeline().end());
    painter->restore();
}

} // namespace Ui
