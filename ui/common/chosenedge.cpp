// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/chosenedge.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace Ui {

void paintChosenEdge(QPainter &painter, const QStyleOptionViewItem &option)
{
    constexpr int width = 3;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(width, option.rect.height())),
            QGuiApplication::palette().color(QPalette::Highlight));
}

} // namespace Ui
