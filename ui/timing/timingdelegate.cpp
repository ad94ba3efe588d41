// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingdelegate.h"

#include <QGuiApplication>
#include <QPainter>

#include "ui/timing/timingmodel.h"
#include "ui/timing/timingpainter.h"

namespace Ui {

namespace {

constexpr int edgeWidth = 3;

} // namespace

TimingDelegate::TimingDelegate(const TimingModel &model, const TimingPainter &painter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_painter(painter)
{
}

void TimingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected)) // the view has filled the ground
        painter->fillRect(QRect(option.rect.topLeft(), QSize(edgeWidth, option.rect.height())),
            QGuiApplication::palette().color(QPalette::Highlight));
    m_painter.paintRow(*painter, option.rect, m_model.rowAt(index.row()));
}

} // namespace Ui
