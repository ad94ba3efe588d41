// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderpainter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include "transcript/gravity.h"
#include "ui/common/icons.h"
#include "ui/common/tinted.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;
using Transcript::LadderStep;

namespace {

constexpr int rowPadding = 12; ///< a label above its arrow
constexpr int headLength = 8;
constexpr int symbolSide = 14;
constexpr qreal thinnest = 1.5;
constexpr qreal thickest = 7;

struct LadderNames {
    Q_DECLARE_TR_FUNCTIONS(LadderNames)
};

QFont scaled(QFont font, double zoom)
{
    font.setPointSizeF(font.pointSizeF() * zoom);
    return font;
}

void drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, fitting);
}

/// The letter's arrow grows with the logarithm of its size: 1 MB is thick, a kilobyte is not.
qreal thicknessOf(const Transcript::Entry &entry)
{
    if (entry.kind != EntryKind::Body)
        return thinnest;
    const auto octets = static_cast<double>(std::max<qint64>(entry.body.octets, 1));
    return std::clamp(std::log10(octets) - 1, thinnest, thickest);
}

Qt::PenStyle strokeOf(const LadderRow &row)
{
    if (row.step.kind == LadderStep::Kind::Way)
        return Qt::DotLine;
    return row.entry.isEncrypted ? Qt::DashLine : Qt::SolidLine;
}

/// Colour is not the only mark of a failure.
QString marked(const LadderRow &row, const QString &text)
{
    if (!row.step.isFailure)
        return text;
    return (row.entry.code / 100 == 4 ? u"↻ "_s : u"✕ "_s) + text;
}

Tone toneOf(const LadderRow &row)
{
    if (row.step.isFailure)
        return row.entry.code / 100 == 4 ? Tone::Later : Tone::No;
    if (row.entry.kind == EntryKind::Note)
        return Tone::Note;
    return row.entry.kind == EntryKind::Reply ? Tone::Server : Tone::Client;
}

void drawHead(QPainter &painter, QPointF tip, qreal direction, qreal size)
{
    QPainterPath path(tip);
    path.lineTo(tip.x() - direction * size, tip.y() - size / 2);
    path.lineTo(tip.x() - direction * size, tip.y() + size / 2);
    path.closeSubpath();
    painter.fillPath(path, painter.pen().color());
}

} // namespace

LadderPainter::LadderPainter(Look look)
    : m_look(std::move(look))
    , m_wire(scaled(wireFont(), m_look.zoom))
    , m_small(scaled(smallFont(), m_look.zoom))
    , m_measures(LadderMeasures::of(m_wire, m_small, m_look.hasNames, m_look.time))
    , m_rowHeight(
          std::max(QFontMetrics(m_wire).height(), QFontMetrics(m_small).height()) + qRound(rowPadding * m_look.zoom))
{
}

void LadderPainter::paintHead(QPainter &painter, const QRect &rect) const
{
    painter.setLayoutDirection(Qt::LeftToRight);
    const LadderColumns at = columns(rect);
    const auto word = [&](int lane, Qt::Alignment side, Tone tone, const QString &name) {
        QFont font = m_small;
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(color(tone));
        const int width = painter.fontMetrics().horizontalAdvance(name) + 2;
        const int left = side.testFlag(Qt::AlignRight) ? lane - width : lane;
        painter.drawText(QRect(rect.left() + left, rect.top(), width, rect.height()),
            static_cast<int>(Qt::AlignVCenter | side), name);
    };
    word(at.timeRight, Qt::AlignRight, Tone::Muted, LadderNames::tr("Time"));
    word(at.phaseLeft, Qt::AlignLeft, Tone::Muted, LadderNames::tr("Phase"));
    if (at.names >= 0)
        word(at.names, Qt::AlignLeft, Tone::Note, LadderNames::tr("Name servers"));
    word(at.client, Qt::AlignLeft, Tone::Client, LadderNames::tr("Client"));
    word(at.server, Qt::AlignRight, Tone::Server, LadderNames::tr("Server"));
    word(at.marginLeft, Qt::AlignLeft, Tone::Muted, LadderNames::tr("Wait and notes"));
}

void LadderPainter::paintRow(QPainter &painter, const QRect &rect, const LadderRow &row) const
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!row.heading.isEmpty()) {
        paintHeading(painter, rect, row.heading);
        painter.restore();
        return;
    }
    paintRails(painter, rect, row);
    paintLanes(painter, rect, row);
    switch (row.step.kind) {
    case LadderStep::Kind::Message:
    case LadderStep::Kind::Way:
        paintArrow(painter, rect, row);
        break;
    case LadderStep::Kind::Secured:
        paintSecured(painter, rect, row);
        break;
    case LadderStep::Kind::Note:
        break;
    }
    paintMargin(painter, rect, row);
    painter.restore();
}

void LadderPainter::paintHeading(QPainter &painter, const QRect &rect, const QString &text) const
{
    const QColor ink = m_look.palette.color(QPalette::Text);
    painter.fillRect(rect, tinted(ink, 0.08F));
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tinted(ink, 0.5F));
    QFont font = m_small;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    drawText(painter, rect.adjusted(margin, 0, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void LadderPainter::paintRails(QPainter &painter, const QRect &rect, const LadderRow &row) const
{
    const LadderColumns at = columns(rect);
    painter.setFont(m_wire);
    painter.setPen(color(Tone::Muted));
    drawText(painter, QRect(rect.left(), rect.top(), at.timeRight, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
        row.time);
    const int top = rect.top() + (row.beginsPhase ? 2 : 0);
    const int bottom = rect.top() + rect.height() - (row.endsPhase ? 2 : 0);
    const QRect band(rect.left() + at.phaseLeft, top, at.phaseRight - at.phaseLeft, bottom - top);
    painter.fillRect(band, tinted(color(Tone::Muted), 0.12F));
    painter.fillRect(QRect(band.left(), band.top(), 2, band.height()), tinted(color(Tone::Muted), 0.6F));
    if (!row.beginsPhase)
        return;
    painter.setFont(m_small);
    drawText(painter, band.adjusted(gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, phaseWord(row.phase));
}

/// Where a note stands: in the margin; where that is too narrow it begins further left, as nothing else does in its row.
QRect LadderPainter::notePlace(const QRect &rect, const LadderRow &row) const
{
    const LadderColumns at = columns(rect);
    const int wanted = QFontMetrics(m_small).horizontalAdvance(marked(row, rungWords(row))) + 1;
    const int left = std::max(std::min(at.marginLeft, at.right - wanted), at.client + gap);
    return {rect.left() + left, rect.top(), at.right - left, rect.height()};
}

/// The server's line makes room for a note that goes over it.
void LadderPainter::paintLanes(QPainter &painter, const QRect &rect, const LadderRow &row) const
{
    const LadderColumns at = columns(rect);
    const bool isNote = row.step.kind == LadderStep::Kind::Note;
    const bool isCrossed = isNote && notePlace(rect, row).left() < rect.left() + at.marginLeft;
    const int crossing = isCrossed ? QFontMetrics(m_small).height() : 0;
    const int edge = (rect.height() - crossing) / 2;
    for (const auto &[lane, tone] :
        {std::pair(at.names, Tone::Note), std::pair(at.client, Tone::Client), std::pair(at.server, Tone::Server)}) {
        if (lane < 0)
            continue;
        const QRect line(rect.left() + lane - 1, rect.top(), 2, rect.height());
        if (lane != at.server || !isCrossed) {
            painter.fillRect(line, tinted(color(tone), 0.45F));
            continue;
        }
        painter.fillRect(line.adjusted(0, 0, 0, edge - line.height()), tinted(color(tone), 0.45F));
        painter.fillRect(line.adjusted(0, line.height() - edge, 0, 0), tinted(color(tone), 0.45F));
    }
}

void LadderPainter::paintArrow(QPainter &painter, const QRect &rect, const LadderRow &row) const
{
    const LadderColumns at = columns(rect);
    const qreal thickness = thicknessOf(row.entry) * m_look.zoom;
    const qreal direction = row.step.from < row.step.to ? 1 : -1;
    const qreal size = headLength * m_look.zoom + thickness - thinnest;
    const qreal y = rect.top() + rect.height() - rowPadding * m_look.zoom / 2;
    const QPointF tail(rect.left() + at.lane(row.step.from) + direction * 2, y);
    const QPointF tip(rect.left() + at.lane(row.step.to) - direction * 2, y);
    QPen pen(color(toneOf(row)), thickness, strokeOf(row), Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(tail, tip - QPointF(direction * size, 0));
    drawHead(painter, tip, direction, size);

    const int left = qRound(std::min(tail.x(), tip.x())) + gap;
    const int right = qRound(std::max(tail.x(), tip.x())) - gap;
    const bool isWire = row.step.kind == LadderStep::Kind::Message;
    painter.setFont(isWire ? m_wire : m_small);
    painter.setPen(row.step.isFailure || !isWire ? color(toneOf(row)) : m_look.palette.color(QPalette::Text));
    const int base = qRound(y - thickness / 2 - 1);
    drawText(painter, QRect(left, rect.top(), right - left, base - rect.top()), Qt::AlignBottom | Qt::AlignLeft,
        marked(row, rungWords(row)));
}

void LadderPainter::paintSecured(QPainter &painter, const QRect &rect, const LadderRow &row) const
{
    const LadderColumns at = columns(rect);
    const int y = rect.center().y();
    const QColor ink = color(Tone::GoOn);
    painter.fillRect(QRect(rect.left() + at.client, y - 2, at.server - at.client, 4), ink);
    painter.setFont(m_small);
    const QString text = rungWords(row);
    const int side = qRound(symbolSide * m_look.zoom);
    const int room = at.server - at.client - 4 * gap - side;
    const int width = std::min(painter.fontMetrics().horizontalAdvance(text) + 2, room);
    QRect label(0, 0, width + side + 3 * gap, painter.fontMetrics().height() + 6);
    label.moveCenter(QPoint(rect.left() + (at.client + at.server) / 2, y));
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(m_look.palette.color(QPalette::Base));
    painter.drawRoundedRect(label, 4, 4);
    const QRect symbol(label.left() + gap, label.center().y() - side / 2, side, side);
    drawSymbol(&painter, symbol, u"security-high"_s, ink);
    painter.setPen(ink);
    drawText(painter, label.adjusted(2 * gap + side, 0, -gap, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void LadderPainter::paintMargin(QPainter &painter, const QRect &rect, const LadderRow &row) const
{
    const LadderColumns at = columns(rect);
    const QRect place(rect.left() + at.marginLeft, rect.top(), at.right - at.marginLeft, rect.height());
    painter.setFont(m_small);
    if (row.step.kind == LadderStep::Kind::Note) {
        painter.setPen(color(toneOf(row)));
        drawText(painter, notePlace(rect, row), Qt::AlignLeft | Qt::AlignVCenter, marked(row, rungWords(row)));
    } else if (row.entry.wait >= 0) {
        painter.setPen(color(row.entry.wait > Transcript::slowNanoseconds ? Tone::Later : Tone::Muted));
        const QString wait = durationText(row.entry.wait);
        drawText(painter, place, Qt::AlignLeft | Qt::AlignVCenter,
            row.entry.wait > Transcript::slowNanoseconds ? LadderNames::tr("%1, slow").arg(wait) : wait);
    }
}

} // namespace Ui
