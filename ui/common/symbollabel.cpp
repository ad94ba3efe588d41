// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/symbollabel.h"

#include <QPainter>

#include "ui/common/icons.h"

namespace Ui {

SymbolLabel::SymbolLabel(QString symbol, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_symbol(std::move(symbol))
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(const QString &symbol, Tone tone)
{
    m_symbol = symbol;
    m_tone = tone;
    update();
}

void SymbolLabel::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QSize SymbolLabel::sizeHint() const
{
    return {m_side, m_side};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSymbol(&painter, rect(), m_symbol, toneColor(m_tone, palette()));
}

} // namespace Ui
