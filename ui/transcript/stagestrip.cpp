// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/stagestrip.h"

#include <QAccessible>
#include <QPainter>

#include "diagnosis/milestones.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using State = Station::State;

namespace {

constexpr qreal markSize = 14;
constexpr qreal markTop = 8;
constexpr qreal lineWidth = 1.5;
constexpr int wordGap = 4;

QString timeWord(const Station &station)
{
    switch (station.state) {
    case State::Skipped:
        return StageStrip::tr("not used");
    case State::Stopped:
        return StageStrip::tr("stopped");
    case State::Now:
        return StageStrip::tr("now");
    case State::Done:
        return durationText(station.nanoseconds);
    case State::ToCome:
        break;
    }
    return {};
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Done:
        return Tone::Done;
    case State::Now:
        return Tone::GoOn;
    case State::Stopped:
        return Tone::No;
    case State::ToCome:
    case State::Skipped:
        break;
    }
    return Tone::Muted;
}

QString spoken(const Stations &stations)
{
    QStringList parts;
    for (const Station &station : stations) {
        const QString time = timeWord(station);
        //: a station of the way of a letter that is not reached yet
        parts += u"%1: %2"_s.arg(stageWord(station.stage), time.isEmpty() ? StageStrip::tr("to come") : time);
    }
    return parts.join(u", "_s);
}

} // namespace

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
    , m_stations(stationsOf({}, {}))
{
    setAccessibleName(tr("Stages"));
    setAccessibleDescription(spoken(m_stations));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageStrip::setStations(const Stations &stations)
{
    if (stations == m_stations)
        return;
    m_stations = stations;
    setAccessibleDescription(spoken(m_stations));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QSize StageStrip::sizeHint() const
{
    const QFontMetrics words(font());
    const QFontMetrics times(smallFont());
    int widest = times.horizontalAdvance(u"999 ms"_s);
    for (const Station &station : m_stations)
        widest = std::max(widest, words.horizontalAdvance(stageWord(station.stage)));
    const int height = qRound(markTop + markSize) + wordGap + words.height() + times.height() + wordGap;
    return {static_cast<int>(m_stations.size()) * (widest + gap), height};
}

QSize StageStrip::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

QRectF StageStrip::cell(std::size_t index) const
{
    const qreal width = QWidget::width() / static_cast<qreal>(m_stations.size());
    const std::size_t place = layoutDirection() == Qt::RightToLeft ? m_stations.size() - 1 - index : index;
    return {static_cast<qreal>(place) * width, 0, width, static_cast<qreal>(height())};
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        if (i > 0)
            paintLine(painter, i);
        paintMark(painter, i);
        paintWords(painter, i);
    }
}

/// From the station before to this one; full where the letter has come along.
void StageStrip::paintLine(QPainter &painter, std::size_t index) const
{
    const bool isTravelled = m_stations[index].state == State::Done || m_stations[index].state == State::Now
        || m_stations[index].state == State::Stopped;
    const qreal y = markTop + markSize / 2;
    const qreal here = cell(index).center().x();
    const qreal before = cell(index - 1).center().x();
    const qreal inset = (markSize / 2 + 5) * (here > before ? 1 : -1);
    QColor color = toneColor(Tone::Muted, palette());
    if (!isTravelled)
        color.setAlphaF(0.4F);
    painter.setPen(QPen(color, lineWidth, isTravelled ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
    painter.drawLine(QPointF(before + inset, y), QPointF(here - inset, y));
}

void StageStrip::paintMark(QPainter &painter, std::size_t index) const
{
    const State state = m_stations[index].state;
    const QPointF center(cell(index).center().x(), markTop + markSize / 2);
    const QColor color = toneColor(toneOf(state), palette());
    constexpr qreal radius = markSize / 2 - lineWidth / 2;
    painter.setPen(QPen(color, state == State::Now ? 2 * lineWidth : lineWidth, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(state == State::Done ? QBrush(color) : Qt::NoBrush);
    if (state == State::Stopped) {
        constexpr qreal arm = radius * 0.75;
        painter.drawLine(center + QPointF(-arm, -arm), center + QPointF(arm, arm));
        painter.drawLine(center + QPointF(-arm, arm), center + QPointF(arm, -arm));
    } else if (state == State::Skipped) {
        painter.drawLine(center - QPointF(radius / 2, 0), center + QPointF(radius / 2, 0));
    } else {
        painter.drawEllipse(center, radius, radius);
    }
    if (state == State::Done) {
        painter.setPen(QPen(palette().color(QPalette::Base), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({center + QPointF(-3, 0.2), center + QPointF(-0.8, 2.4), center + QPointF(3.2, -2.2)}));
    }
}

void StageStrip::paintWords(QPainter &painter, std::size_t index) const
{
    const Station &station = m_stations[index];
    const bool isAhead = station.state == State::ToCome || station.state == State::Skipped;
    QRectF box = cell(index).adjusted(2, markTop + markSize + wordGap, -2, 0);
    painter.setFont(font());
    box.setHeight(painter.fontMetrics().height());
    painter.setPen(isAhead ? toneColor(Tone::Muted, palette()) : palette().color(QPalette::WindowText));
    const QString word
        = painter.fontMetrics().elidedText(stageWord(station.stage), Qt::ElideRight, qRound(box.width()));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, word);
    painter.setFont(smallFont());
    box.translate(0, box.height());
    painter.setPen(toneColor(station.state == State::Done ? Tone::Muted : toneOf(station.state), palette()));
    const QString time = painter.fontMetrics().elidedText(timeWord(station), Qt::ElideRight, qRound(box.width()));
    // The window's direction would set the unit before its number.
    painter.setLayoutDirection(time.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, time);
}

} // namespace Ui
