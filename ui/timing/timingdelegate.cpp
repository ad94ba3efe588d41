// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingdelegate.h"

#include <QPainter>

#include "ui/common/chosenedge.h"
#include "ui/timing/timingmodel.h"
#include "ui/timing/timingpainter.h"

namespace Ui {

TimingDelegate::TimingDelegate(const TimingModel &model, const TimingPainter &painter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_painter(painter)
{
}

void TimingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintChosenEdge(*painter, option);
    m_painter.paintRow(*painter, option.rect, m_model.rowAt(index.row()));
}

} // namespace Ui
