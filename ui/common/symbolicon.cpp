// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/symbolicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include "ui/common/icons.h"

namespace Ui {

namespace {

QPixmap drawn(const QString &name, const QColor &color, int side, const QColor &ground)
{
    constexpr int density = 2; // sharp on the screens that there are
    constexpr qreal radius = 4;
    QPixmap pixmap(QSize(side, side) * density);
    pixmap.setDevicePixelRatio(density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, side, side), radius, radius);
    drawSymbol(&painter, QRectF(0, 0, side, side), name, color);
    return pixmap;
}

} // namespace

QIcon symbolIcon(const QString &name, const QColor &color, int side)
{
    QIcon icon(drawn(name, color, side, Qt::transparent));
    // The colour tells something, and is made for the ground of a list: it brings that along where a row is chosen.
    icon.addPixmap(drawn(name, color, side, QGuiApplication::palette().color(QPalette::Base)), QIcon::Selected);
    return icon;
}

} // namespace Ui
