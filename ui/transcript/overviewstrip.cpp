// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/overviewstrip.h"

#include <algorithm>

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "transcript/gravity.h"
#include "ui/common/theme.h"
#include "ui/transcript/celltext.h"
#include "ui/transcript/landmarks.h"

namespace Ui {

namespace {

constexpr int stripWidth = 16;
constexpr int refreshMilliseconds = 100;
constexpr int errorWidth = 8;
constexpr int warningWidth = 6;
constexpr int slowWidth = 4;
constexpr int hitWidth = 4;
constexpr int thinnest = 2;

/// The worse, the wider: it can be told without the colour.
int widthOf(quint8 gravity)
{
    if (gravity & Transcript::ErrorLine)
        return errorWidth;
    return gravity & Transcript::WarningLine ? warningWidth : slowWidth;
}

} // namespace

OverviewStrip::OverviewStrip(const Landmarks &landmarks, QWidget *parent)
    : QWidget(parent)
    , m_landmarks(landmarks)
{
    setAccessibleName(tr("Overview of the conversation"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&landmarks, &Landmarks::changed, this, &OverviewStrip::refresh);
}

QSize OverviewStrip::sizeHint() const
{
    return {stripWidth, stripWidth};
}

void OverviewStrip::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void OverviewStrip::setSight(std::pair<qsizetype, qsizetype> rows)
{
    m_sight = rows;
    refresh();
}

void OverviewStrip::setHits(const QList<quint32> *hits)
{
    m_hits = hits;
    refresh();
}

void OverviewStrip::setPassed(const QList<quint32> *rows)
{
    m_passed = rows;
    refresh();
}

qsizetype OverviewStrip::rowAt(int y) const
{
    const qsizetype row = m_landmarks.size() * y / std::max(1, height());
    return std::clamp<qsizetype>(row, 0, std::max<qsizetype>(0, m_landmarks.size() - 1));
}

int OverviewStrip::yOf(qsizetype row) const
{
    return static_cast<int>(row * height() / std::max<qsizetype>(1, m_landmarks.size()));
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGravity(painter);
    if (m_passed != nullptr)
        paintRows(painter, *m_passed, width() - 2 * hitWidth, hitWidth, Tone::Muted);
    if (m_hits != nullptr)
        paintRows(painter, *m_hits, width() - hitWidth, hitWidth, Tone::GoOn);
    paintSight(painter);
}

void OverviewStrip::paintGravity(QPainter &painter) const
{
    for (int y = 0; y < height(); ++y) {
        const qsizetype first = m_landmarks.size() * y / height();
        const qsizetype end = m_landmarks.size() * (y + 1) / height();
        const quint8 bits = m_landmarks.within(first, end);
        const quint8 gravity = bits & (Transcript::ErrorLine | Transcript::WarningLine | Transcript::SlowLine);
        if (bits & Transcript::MarkedLine)
            painter.fillRect(0, y, width(), thinnest, toneColor(Tone::GoOn, palette()));
        if (gravity != Transcript::Ordinary)
            painter.fillRect(0, y, widthOf(gravity), thinnest, toneColor(gravityTone(gravity), palette()));
    }
}

void OverviewStrip::paintRows(QPainter &painter, const QList<quint32> &rows, int x, int width, Tone tone) const
{
    const QColor color = toneColor(tone, palette());
    int painted = -1;
    for (const quint32 row : rows) {
        const int y = yOf(row);
        if (y != painted)
            painter.fillRect(x, y, width, thinnest, color);
        painted = y;
    }
}

void OverviewStrip::paintSight(QPainter &painter) const
{
    if (m_sight.first < 0)
        return;
    const int top = yOf(m_sight.first);
    const int bottom = std::max(yOf(m_sight.second + 1), top + 4);
    QColor color = toneColor(Tone::Muted, palette());
    painter.setPen(color);
    color.setAlphaF(0.14F);
    painter.setBrush(color);
    painter.drawRect(0, top, width() - 1, bottom - top - 1);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (m_landmarks.size() > 0)
        Q_EMIT entryWanted(rowAt(event->position().toPoint().y()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    mousePressEvent(event); // comes only while a button is held
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_landmarks.size() == 0)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype row = rowAt(help->pos().y());
    const QString gravity = gravityCell(m_landmarks.within(row, rowAt(help->pos().y() + 1) + 1));
    const QString line = tr("Line %1").arg(locale().toString(row + 1));
    QToolTip::showText(help->globalPos(), gravity.isEmpty() ? line : tr("%1: %2").arg(line, gravity), this);
    return true;
}

} // namespace Ui
