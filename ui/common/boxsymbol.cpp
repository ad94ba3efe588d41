// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/boxsymbol.h"

#include <QPainter>
#include <QWidget>

#include "ui/common/icons.h"

namespace Ui {

namespace {

constexpr int side = 32;

} // namespace

QPixmap boxSymbol(const QString &name, Tone tone, const QWidget &box)
{
    const qreal ratio = box.devicePixelRatioF();
    QPixmap pixmap((QSizeF(side, side) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSymbol(&painter, QRectF(0, 0, side, side), name, toneColor(tone, box.palette()));
    return pixmap;
}

} // namespace Ui
