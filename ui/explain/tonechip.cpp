// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/tonechip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/common/plainlabel.h"
#include "ui/common/symbollabel.h"

namespace Ui {

namespace {

constexpr int symbolSide = 16;
constexpr qreal radius = 4;
constexpr float tintShare = 0.12F;

} // namespace

ToneChip::ToneChip(const QString &symbol, Tone tone, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    auto *glyph = new SymbolLabel(symbol, tone, this);
    glyph->setSide(symbolSide);
    auto *label = new PlainLabel(word, smallFont(), this);
    label->setWordWrap(false);
    label->setColor(toneColor(tone, palette()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->setSpacing(gap / 2);
    row->addWidget(glyph);
    row->addWidget(label);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ToneChip::paintEvent(QPaintEvent * /*event*/)
{
    QColor tint = toneColor(m_tone, palette());
    tint.setAlphaF(tintShare);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace Ui
