// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/symbolicon.h"

#include <QPainter>
#include <QPixmap>

#include "ui/common/icons.h"

namespace Ui {

QIcon symbolIcon(const QString &name, const QColor &color, int side)
{
    constexpr int density = 2; // sharp on the screens that there are
    QPixmap pixmap(QSize(side, side) * density);
    pixmap.setDevicePixelRatio(density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSymbol(&painter, QRectF(0, 0, side, side), name, color);
    painter.end();
    return pixmap;
}

} // namespace Ui
