// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timinglegend.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "ui/common/theme.h"
#include "ui/timing/timingbars.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchWidth = 18;
constexpr int swatchHeight = 10;

enum class Part : quint8 { Sending, Waiting, BrokenOff, Compared };

} // namespace

TimingLegend::TimingLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setOverlay(false);
}

void TimingLegend::setOverlay(bool hasOverlay)
{
    m_hasOverlay = hasOverlay;
    setAccessibleName(words().join(u", "_s));
    updateGeometry();
    update();
}

QStringList TimingLegend::words() const
{
    QStringList words = {tr("sending"), tr("waiting"), tr("broken off")};
    if (m_hasOverlay)
        words.append(tr("(…) the compared one"));
    return words;
}

QSize TimingLegend::sizeHint() const
{
    int width = 0;
    for (const QString &word : words())
        width += (width > 0 ? groupGap : 0) + swatchWidth + gap / 2 + fontMetrics().horizontalAdvance(word) + 1;
    return {width, fontMetrics().height()};
}

void TimingLegend::paintSwatch(QPainter &painter, const QRect &place, int part) const
{
    switch (static_cast<Part>(part)) {
    case Part::Sending:
        return paintSending(painter, place, toneColor(Tone::Client, palette()));
    case Part::Waiting:
        return paintWaiting(painter, place, toneColor(Tone::Server, palette()), {});
    case Part::BrokenOff:
        return paintWaiting(painter, place, toneColor(Tone::No, palette()), {.isBroken = true, .isOpen = false});
    case Part::Compared:
        return paintShadow(painter,
            QRect(place.left(), place.center().y() - shadowHeight / 2 + 1, place.width(), shadowHeight),
            toneColor(Tone::Muted, palette()));
    }
}

void TimingLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    int part = 0;
    for (const QString &word : words()) {
        const QRect swatch(x, (height() - swatchHeight) / 2, swatchWidth, swatchHeight);
        paintSwatch(painter, QStyle::visualRect(layoutDirection(), rect(), swatch), part++);
        const int width = fontMetrics().horizontalAdvance(word) + 1;
        const QRect place(x + swatchWidth + gap / 2, 0, width, height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignVCenter, word);
        x = place.right() + 1 + groupGap;
    }
}

void TimingLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Ui
