// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingbars.h"

#include <QPainter>

#include "ui/common/tinted.h"

namespace Ui {

void paintSending(QPainter &painter, const QRectF &bar, const QColor &color)
{
    painter.fillRect(bar, color);
}

void paintWaiting(QPainter &painter, const QRectF &bar, const QColor &color, Waiting how)
{
    painter.fillRect(bar, tinted(color, 0.35F));
    if (how.isBroken)
        painter.fillRect(bar, QBrush(color, Qt::BDiagPattern));
    painter.setPen(QPen(color, 1, how.isOpen ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    if (bar.width() > narrowestBar)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    else if (bar.width() > 0)
        painter.fillRect(bar, color);
}

void paintShadow(QPainter &painter, const QRectF &bar, const QColor &muted)
{
    painter.fillRect(bar, tinted(muted, 0.7F));
}

} // namespace Ui
