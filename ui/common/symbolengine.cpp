// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/symbolengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include "ui/common/icons.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: // in lists, whose selections are quiet
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

} // namespace

SymbolEngine::SymbolEngine(QString name)
    : m_name(std::move(name))
{
}

void SymbolEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    drawSymbol(painter, rect, m_name, colorFor(mode));
}

QPixmap SymbolEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine *SymbolEngine::clone() const
{
    return new SymbolEngine(m_name);
}

bool SymbolEngine::isNull()
{
    return !QFile::exists(u":/icons/"_s + m_name + u".svg"_s);
}

} // namespace Ui
