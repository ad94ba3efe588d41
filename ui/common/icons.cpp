// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <algorithm>

#include <QColor>
#include <QFile>
#include <QPainter>
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

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SymbolEngine(name)); // QIcon takes it over
}

void drawSymbol(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    QSvgRenderer(svgInColor(name, color)).render(painter, squareIn(rect));
}

} // namespace Ui
