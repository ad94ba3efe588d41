// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/symbolicon.h"

#include <QPainter>
#include <QPixmap>

#include "ui/common/icons.h"

namespace Ui {

namespace {

QPixmap drawn(const QString &name, const QColor &color, int side)
{
    constexpr int density = 2; // sharp on the screens that there are
    QPixmap pixmap(QSize(side, side) * density);
    pixmap.setDevicePixelRatio(density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSymbol(&painter, QRectF(0, 0, side, side), name, color);
    return pixmap;
}

} // namespace

QIcon symbolIcon(const QString &name, const QColor &color, int side)
{
    const QPixmap symbol = drawn(name, color, side);
    QIcon icon(symbol);
    icon.addPixmap(symbol, QIcon::Selected); // the colour tells something, and the selections of lists are quiet
    return icon;
}

} // namespace Ui
