// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderdelegate.h"

#include <QGuiApplication>
#include <QPainter>

#include "ui/ladder/laddermodel.h"
#include "ui/ladder/ladderpainter.h"

namespace Ui {

namespace {

constexpr int edgeWidth = 3;

} // namespace

LadderDelegate::LadderDelegate(const LadderModel &model, const LadderPainter &painter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_painter(painter)
{
}

void LadderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    LadderRow row = m_model.rowAt(index.row());
    row.beginsPhase = row.beginsPhase || option.rect.top() <= 0; // the topmost row in sight names its phase too
    if (option.state.testFlag(QStyle::State_Selected)) // the view has filled the ground
        painter->fillRect(QRect(option.rect.topLeft(), QSize(edgeWidth, option.rect.height())),
            QGuiApplication::palette().color(QPalette::Highlight));
    m_painter.paintRow(*painter, option.rect, row);
}

} // namespace Ui
