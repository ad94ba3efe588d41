// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <algorithm>

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/common/symbolengine.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray svgInColor(const QString &name, const QColor &color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

/// A list draws the same few symbols in every row: they are read and drawn once.
QPixmap symbolPixmap(const QString &name, const QColor &color, const QSizeF &size, qreal scale)
{
    const int side = std::max(1, qRound(size.width() * scale));
    const QString key = u"symbol/%1/%2/%3"_s.arg(name, color.name(), QString::number(side));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svgInColor(name, color)).render(&painter, QRectF(0, 0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SymbolEngine(name)); // QIcon takes it over
}

void drawSymbol(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const QRectF square = squareIn(rect);
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(square.topLeft(), symbolPixmap(name, color, square.size(), scale));
}

} // namespace Ui
