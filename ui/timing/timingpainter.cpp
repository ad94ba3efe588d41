// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingpainter.h"

#include <algorithm>
#include <chrono>

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

#include "transcript/gravity.h"
#include "ui/common/tinted.h"
#include "ui/timing/timingbars.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::Phase;

namespace {

constexpr int rowPadding = 10;
constexpr int barHeight = 12;
constexpr int leastBars = 160;
constexpr int gridDistance = 80;

struct TimingNames {
    Q_DECLARE_TR_FUNCTIONS(TimingNames)
};

int widestTitle(const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(u"RCPT × 9999"_s);
    for (int phase = 0; phase <= static_cast<int>(Phase::Other); ++phase)
        width = std::max(width, metrics.horizontalAdvance(phaseWord(static_cast<Phase>(phase))));
    return width;
}

void drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
}

/// The part of a stretch that the scale shows, wide enough to be seen.
QRectF stretch(const QRect &rect, const TimeScale &scale, qint64 from, qint64 to)
{
    const double left = std::clamp(scale.place(from), double(scale.left), double(scale.right));
    const double right = std::clamp(scale.place(to), double(scale.left), double(scale.right));
    return {rect.left() + left, double(rect.top()), right - left, double(rect.height())};
}

/// Of a span's end: how it was answered.
QString glyphOf(const TimingRow &row)
{
    if (row.span.isBroken || row.span.code >= 500)
        return u"✕"_s;
    return row.span.code >= 400 ? u"↻"_s : QString();
}

} // namespace

TimingPainter::TimingPainter(Look look)
    : m_look(std::move(look))
    , m_font(QApplication::font())
    , m_small(smallFont())
    , m_rowHeight(QFontMetrics(m_font).height() + rowPadding)
    , m_titleWidth(widestTitle(m_font))
    , m_numberWidth(QFontMetrics(m_small).horizontalAdvance(
          (m_look.hasOverlay ? TimingNames::tr("%1 (%2 before)").arg(u"999 ms"_s, u"999 ms"_s) : u"999 ms"_s)
          + u" ↻ 999"_s))
{
}

int TimingPainter::leastWidth() const
{
    return m_titleWidth + leastBars + m_numberWidth + 2 * margin + 2 * gap;
}

TimeScale TimingPainter::scale(int width) const
{
    return {m_look.from, std::max(m_look.to, m_look.from + 1), margin + m_titleWidth + gap,
        std::max(width - margin - m_numberWidth - gap, margin + m_titleWidth + gap + 1)};
}

void TimingPainter::paintHead(QPainter &painter, const QRect &rect, qint64 total) const
{
    painter.setLayoutDirection(Qt::LeftToRight);
    const TimeScale at = scale(rect.width());
    painter.setFont(m_small);
    painter.setPen(color(Tone::Muted));
    for (const qint64 moment : at.grid(gridDistance)) {
        const QString text = moment == 0 ? u"0"_s : durationText(moment);
        const int x = rect.left() + qRound(at.place(moment));
        const int half = painter.fontMetrics().horizontalAdvance(text) / 2 + 1;
        if (x + half > rect.left() + at.right) // there the length of the whole begins
            break;
        painter.drawText(QRect(x - half, rect.top(), 2 * half, rect.height()), static_cast<int>(Qt::AlignCenter), text);
    }
    QFont bold = m_small;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    drawText(painter, QRect(rect.left() + margin, rect.top(), m_titleWidth - gap, rect.height()), Qt::AlignLeft,
        TimingNames::tr("Phase"));
    drawText(painter, QRect(rect.left() + at.right + gap, rect.top(), m_numberWidth, rect.height()), Qt::AlignLeft,
        TimingNames::tr("all: %1").arg(durationText(total)));
}

void TimingPainter::paintRow(QPainter &painter, const QRect &rect, const TimingRow &row) const
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const TimeScale at = scale(rect.width());
    paintGrid(painter, rect, at);
    if (row.hasBegun()) {
        paintLead(painter, rect, row, at);
        paintBar(painter, rect, row, at);
        paintLimit(painter, rect, row, at);
    }
    paintWords(painter, rect, row, at);
    painter.restore();
}

void TimingPainter::paintGrid(QPainter &painter, const QRect &rect, const TimeScale &scale) const
{
    for (const qint64 moment : scale.grid(gridDistance))
        painter.fillRect(QRect(rect.left() + qRound(scale.place(moment)), rect.top(), 1, rect.height()),
            tinted(color(Tone::Muted), 0.22F));
}

void TimingPainter::paintBar(QPainter &painter, const QRect &rect, const TimingRow &row, const TimeScale &scale) const
{
    if (row.span.to < scale.from || row.span.from > scale.to)
        return;
    QRect band(rect.left(), rect.center().y() - barHeight / 2, rect.width(), barHeight);
    if (row.before) {
        band.translate(0, -shadowHeight / 2);
        const QRect below(rect.left(), band.bottom() + 2, rect.width(), shadowHeight);
        const QRectF shadow = stretch(below, scale, row.before->from, row.before->to);
        paintShadow(painter, shadow.adjusted(0, 0, narrowestBar, 0), color(Tone::Muted));
    }
    const bool isBad = row.span.isBroken || row.span.code >= 500;
    const bool isLate = row.span.code >= 400 && !isBad;
    const QColor waiting = color(isBad ? Tone::No : isLate ? Tone::Later : Tone::Server);
    QRectF wait = stretch(band, scale, row.span.sentUntil, row.span.to);
    const QRectF sent = stretch(band, scale, row.span.from, row.span.sentUntil);
    if (sent.width() + wait.width() < narrowestBar)
        wait.setWidth(narrowestBar);
    paintSending(painter, sent, color(Tone::Client));
    const Waiting how{row.span.isBroken, row.isOpen};
    paintWaiting(painter, wait, waiting, how);
}

/// Before the first thing that is written down, the letter and the way to the server are made ready.
void TimingPainter::paintLead(QPainter &painter, const QRect &rect, const TimingRow &row, const TimeScale &scale) const
{
    if (row.lead <= 0 || row.lead < scale.from)
        return;
    const QRectF lead = stretch(rect, scale, 0, row.lead);
    painter.setFont(m_small);
    const QString word = TimingNames::tr("preparing");
    constexpr int inset = gap / 2;
    const QRectF place = lead.adjusted(inset, 0, -inset, 0);
    painter.setPen(color(Tone::Muted));
    const int width = painter.fontMetrics().horizontalAdvance(word);
    double begin = place.left();
    if (width <= place.width()) {
        painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), word);
        begin += width + inset;
    }
    painter.setPen(QPen(color(Tone::Muted), 1, Qt::DotLine));
    if (begin < place.right())
        painter.drawLine(QPointF(begin, place.center().y()), QPointF(place.right(), place.center().y()));
}

/// Where a client may give up at the earliest, RFC 5321 4.5.3.2.
void TimingPainter::paintLimit(QPainter &painter, const QRect &rect, const TimingRow &row, const TimeScale &scale) const
{
    const auto least = Transcript::leastPatience(row.span.phase);
    if (!least)
        return;
    const qint64 limit = row.span.sentUntil + std::chrono::nanoseconds(*least).count();
    if (limit < scale.from || limit > scale.to)
        return;
    const int x = rect.left() + qRound(scale.place(limit));
    painter.fillRect(QRect(x - 1, rect.top() + 3, 2, rect.height() - 6), color(Tone::Later));
    painter.setFont(m_small);
    painter.setPen(color(Tone::Later));
    const QString text = TimingNames::tr("%n min", "the least patience of a client", static_cast<int>(least->count()));
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const bool fits = x + gap / 2 + width < rect.left() + scale.right;
    painter.drawText(QRect(fits ? x + gap / 2 : x - gap / 2 - width, rect.top(), width, rect.height()),
        static_cast<int>(Qt::AlignVCenter), text);
}

void TimingPainter::paintWords(QPainter &painter, const QRect &rect, const TimingRow &row, const TimeScale &scale) const
{
    painter.setFont(m_font);
    painter.setPen(m_look.palette.color(QPalette::Text));
    drawText(
        painter, QRect(rect.left() + margin, rect.top(), m_titleWidth, rect.height()), Qt::AlignLeft, timingTitle(row));
    if (!row.hasBegun())
        return;
    painter.setFont(m_small);
    const QString glyph = glyphOf(row);
    const bool isSlow = row.wait() > Transcript::slowNanoseconds;
    painter.setPen(color(!glyph.isEmpty() ? (row.span.code / 100 == 4 && !row.span.isBroken ? Tone::Later : Tone::No)
            : isSlow                      ? Tone::Later
                                          : Tone::Muted));
    QString text = timingNumber(row);
    if (!glyph.isEmpty())
        text += row.span.code >= 400 ? u" %1 %2"_s.arg(glyph).arg(row.span.code) : u" %1"_s.arg(glyph);
    drawText(
        painter, QRect(rect.left() + scale.right + gap, rect.top(), m_numberWidth, rect.height()), Qt::AlignLeft, text);
}

void TimingPainter::paintRange(QPainter &painter, const QRect &rect, qint64 from, qint64 to) const
{
    const QRectF range = stretch(rect, scale(rect.width()), from, to);
    const QColor ink = m_look.palette.color(QPalette::Highlight);
    painter.fillRect(range, tinted(ink, 0.14F));
    painter.fillRect(QRectF(range.left(), range.top(), 1, range.height()), ink);
    painter.fillRect(QRectF(range.right(), range.top(), 1, range.height()), ink);
}

} // namespace Ui
