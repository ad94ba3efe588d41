// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderdelegate.h"

#include <QPainter>

#include "ui/common/chosenedge.h"
#include "ui/ladder/laddermodel.h"
#include "ui/ladder/ladderpainter.h"

namespace Ui {

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
    paintChosenEdge(*painter, option);
    m_painter.paintRow(*painter, option.rect, row);
}

} // namespace Ui
