// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/rowpainter.h"

#include <algorithm>
#include <cmath>

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include "transcript/gravity.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tinted.h"
#include "ui/transcript/cellmarks.h"
#include "ui/transcript/celltext.h"
#include "ui/transcript/columnfitter.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;
using Column = TranscriptModel::Column;
using Fold = TranscriptModel::Fold;

namespace {

constexpr int rowPadding = 8;
constexpr int shortestBar = 8;
constexpr int narrowestCharacter = 2; ///< of a usual text, on average
constexpr double longestBarMilliseconds = 10'000;
constexpr double exchangeTint = 0.07;
constexpr double hitTint = 0.5;

/// Short waits stay visible and long ones stay inside: the bar grows with the logarithm.
double barShare(qint64 nanoseconds)
{
    const double milliseconds = static_cast<double>(nanoseconds) / 1e6;
    return std::clamp(std::log10(1 + milliseconds) / std::log10(1 + longestBarMilliseconds), 0.03, 1.0);
}

void paintLock(QPainter &painter, const RowLook &look, const QPalette &palette)
{
    if (look.entry.kind == EntryKind::Note)
        return;
    const bool isEncrypted = look.entry.isEncrypted;
    drawSymbol(&painter, symbolIn(look.cells[Column::LockColumn]), isEncrypted ? u"security-high"_s : u"security-low"_s,
        toneColor(isEncrypted ? Tone::Muted : Tone::Later, palette));
}

} // namespace

RowPainter::RowPainter()
{
    takeFonts();
}

void RowPainter::takeFonts()
{
    m_wire = wireFont();
    m_verb = m_wire;
    m_verb.setWeight(QFont::DemiBold);
    m_small = smallFont();
    m_waitWords = waitWordsWidth();
}

int RowPainter::rowHeight() const
{
    return QFontMetrics(m_wire).height() + rowPadding;
}

QRect RowPainter::foldMark(const QRect &textCell)
{
    return {textCell.topLeft(), QSize(foldWidth, textCell.height())};
}

/// Returns how wide the text became. What is far too long is cut before it is measured.
int RowPainter::drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString sight = text.left(rect.width() / narrowestCharacter + 1);
    int width = metrics.horizontalAdvance(sight);
    const bool fits = width <= rect.width();
    const QString shown = fits ? sight : metrics.elidedText(sight, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return fits ? width : rect.width();
}

void RowPainter::paint(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    painter.setLayoutDirection(Qt::LeftToRight); // what was on the wire runs from left to right everywhere
    paintGround(painter, look, palette);
    paintBracket(painter, look, palette);
    if (look.line < 0) {
        paintMark(painter, look, palette);
        paintPause(painter, look, palette);
        paintNumbers(painter, look, palette);
        paintWho(painter, look, palette);
        if (!look.cells[Column::LockColumn].isEmpty())
            paintLock(painter, look, palette);
        paintWhat(painter, look, palette);
        paintWait(painter, look, palette);
        paintGravity(painter, look, palette);
    }
    paintText(painter, look, palette);
}

/// What failed, and what is selected, is marked at the edge too.
void RowPainter::paintGround(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    QRect row;
    for (const QRect &cell : look.cells)
        row = row.united(cell);
    if (look.isSelected)
        painter.fillRect(row, palette.color(QPalette::Highlight));
    else if (look.bracket == Bracket::Begins || look.bracket == Bracket::Ends)
        painter.fillRect(row, tinted(toneColor(Tone::GoOn, palette), exchangeTint));
    if (look.isHit)
        painter.fillRect(look.cells[Column::TextColumn], tinted(hitColor(palette), look.isSelected ? 1 : hitTint));
    QRect edge = row;
    edge.setWidth(edgeWidth);
    edge = QStyle::visualRect(look.direction, row, edge);
    if (look.gravity & (Transcript::ErrorLine | Transcript::WarningLine))
        painter.fillRect(edge, toneColor(gravityTone(look.gravity), palette));
    else if (look.isSelected)
        painter.fillRect(edge, QGuiApplication::palette().color(QPalette::Highlight));
}

void RowPainter::paintMark(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    if (!(look.gravity & Transcript::MarkedLine))
        return;
    QRect box = symbolIn(look.cells[Column::MarkColumn]);
    box.moveLeft(look.cells[Column::MarkColumn].left() + edgeWidth - 1);
    drawSymbol(&painter, QStyle::visualRect(look.direction, look.cells[Column::MarkColumn], box), u"bookmark-new"_s,
        toneColor(Tone::GoOn, palette));
}

/// In the gutter, or where the margin stands in for it.
void RowPainter::paintPause(QPainter &painter, const RowLook &look, const QPalette &palette)
{
    if (!look.isPause)
        return;
    const QRect number = look.cells[Column::NumberColumn];
    const QRect cell = number.isEmpty() ? look.cells[Column::MarkColumn] : number;
    QRect box = symbolIn(cell);
    box.moveLeft(cell.left() + cellPadding / 2);
    box = QStyle::visualRect(look.direction, cell, box);
    const QColor color = toneColor(Tone::GoOn, palette);
    paintRounded(painter, box, badgeRadius, tinted(color, 0.2));
    drawSymbol(&painter, box.adjusted(1, 1, -1, -1), u"media-playback-pause"_s, color);
}

/// From the command down to its reply, in the margin of the row.
void RowPainter::paintBracket(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    if (look.bracket == Bracket::None)
        return;
    const QRect cell = look.cells[Column::MarkColumn];
    const QColor color = toneColor(Tone::GoOn, palette);
    const int x = cell.right() - 5;
    const int top = look.bracket == Bracket::Begins ? cell.center().y() : cell.top();
    const int bottom = look.bracket == Bracket::Ends ? cell.center().y() : cell.bottom();
    const auto fill = [&](const QRect &rect) {
        painter.fillRect(QStyle::visualRect(look.direction, cell, rect), color);
    };
    fill(QRect(QPoint(x, top), QPoint(x, bottom)));
    if (look.bracket != Bracket::Within)
        fill(QRect(x, cell.center().y(), 6, 1));
}

void RowPainter::paintNumbers(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    painter.setPen(toneColor(Tone::Muted, palette));
    painter.setFont(m_wire);
    const QRect number = look.cells[Column::NumberColumn];
    if (!number.isEmpty())
        drawText(
            painter, contentRect(Column::NumberColumn, number), Qt::AlignRight, QString::number(look.entry.number));
    const QRect time = look.cells[Column::TimeColumn];
    if (time.isEmpty())
        return;
    const QRect place = contentRect(Column::TimeColumn, time);
    drawText(painter, place, Qt::AlignRight, timeInRoom(look.time, painter.fontMetrics(), place.width()));
    if (!look.isTimeZero)
        return;
    painter.setFont(m_small);
    painter.setPen(toneColor(Tone::GoOn, palette));
    drawText(painter, place, Qt::AlignLeft, u"t₀"_s);
}

void RowPainter::paintWho(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    const QRect cell = look.cells[Column::WhoColumn];
    if (cell.isEmpty())
        return;
    painter.setFont(m_wire);
    painter.setPen(toneColor(whoTone(look.entry), palette));
    drawText(painter, cell, Qt::AlignHCenter, whoCell(look.entry));
}

/// The verb of a command; in a badge, how a reply or a note of something that went wrong is meant.
void RowPainter::paintWhat(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    const QRect cell = look.cells[Column::WhatColumn];
    const QString text = whatCell(look.entry, look.gravity);
    if (text.isEmpty() || cell.isEmpty())
        return;
    const QColor color = toneColor(whatTone(look.entry, look.gravity), palette);
    const bool isNote = look.entry.kind == EntryKind::Note;
    const bool isReply = look.entry.kind == EntryKind::Reply;
    painter.setFont(isNote ? m_small : isReply ? m_wire : m_verb);
    if (isReply || isNote)
        paintBadge(painter, cell, painter.fontMetrics().horizontalAdvance(text), color);
    painter.setPen(color);
    drawText(painter, contentRect(Column::WhatColumn, cell), Qt::AlignLeft, text);
}

void RowPainter::paintText(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    QRect whole = look.cells[Column::TextColumn];
    const bool isNote = look.entry.kind == EntryKind::Note;
    if (isNote && look.note.isEmpty()
        && look.direction == Qt::LeftToRight) // nobody waits for a note: its words may run on there
        whole = whole.united(look.cells[Column::WaitColumn]);
    if (look.fold == Fold::Closed || look.fold == Fold::Open)
        drawSymbol(&painter, foldMark(whole).adjusted(3, 0, -3, 0),
            look.fold == Fold::Open ? u"go-down"_s : u"go-next"_s, toneColor(Tone::Muted, palette));
    QRect cell = whole.adjusted(foldWidth + (look.line >= 0 ? groupGap : 0), 0, -cellPadding, 0);
    if (!look.note.isEmpty() && look.line < 0)
        cell.setRight(paintNote(painter, cell, look.note, palette) - gap);
    const bool isQuiet = isNote && !(look.gravity & (Transcript::ErrorLine | Transcript::WarningLine));
    const bool isOurs = isNote || !look.peek.isEmpty();
    painter.setFont(isOurs ? QGuiApplication::font() : m_wire);
    painter.setPen(isQuiet      ? toneColor(Tone::Note, palette)
            : isOurs && !isNote ? toneColor(Tone::GoOn, palette)
                                : palette.color(QPalette::Text));
    const QString said = look.line < 0 ? textCell(look.entry) : lineCell(look.entry, look.line);
    const QString text = look.peek.isEmpty() ? said : look.peek;
    const int used = drawText(painter, cell, Qt::AlignLeft, text);
    const double progress = TranscriptModel::progressOf(look.entry);
    if (progress >= 0)
        paintProgress(painter, cell.adjusted(used + groupGap, 0, 0, 0), progress, toneColor(Tone::Client, palette));
    else if (!look.after.isEmpty())
        paintAfter(painter, cell.adjusted(used + gap, 0, 0, 0), look.after, palette);
}

/// What the user wrote about the line, at its end. Returns where it begins.
int RowPainter::paintNote(QPainter &painter, const QRect &cell, const QString &note, const QPalette &palette) const
{
    painter.setFont(m_small);
    const int wanted = painter.fontMetrics().horizontalAdvance(note) + cellSymbolSide + 3 * cellPadding;
    QRect bubble = cell.adjusted(0, 2, 0, -2);
    bubble.setLeft(std::max(cell.left() + cell.width() / 2, cell.right() - wanted));
    const QColor color = toneColor(Tone::GoOn, palette);
    paintRounded(painter, bubble, badgeRadius, tinted(color, 0.12));
    const QRect symbol(bubble.left() + cellPadding / 2, bubble.top(), cellSymbolSide, bubble.height());
    drawSymbol(&painter, symbol, u"user-note"_s, color);
    painter.setPen(palette.color(QPalette::Text));
    drawText(painter, bubble.adjusted(cellSymbolSide + cellPadding, 0, -cellPadding, 0), Qt::AlignLeft, note);
    return bubble.left();
}

void RowPainter::paintAfter(QPainter &painter, const QRect &cell, const QString &text, const QPalette &palette) const
{
    if (cell.width() <= 0)
        return;
    painter.setFont(m_small);
    painter.setPen(toneColor(Tone::Muted, palette));
    drawText(painter, cell, Qt::AlignLeft, text);
}

void RowPainter::paintWait(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    const QRect cell = look.cells[Column::WaitColumn];
    const qint64 wait = look.entry.wait;
    if (wait < 0 || cell.isEmpty())
        return;
    const QColor color = toneColor(wait > Transcript::slowNanoseconds ? Tone::Later : Tone::Muted, palette);
    const int longest = std::min(waitBarWidth, cell.width() - m_waitWords - gap);
    if (longest >= shortestBar)
        paintRounded(painter, QRectF(cell.left() + cellPadding, cell.center().y() - 3, longest * barShare(wait), 7), 2,
            tinted(color, 0.55));
    painter.setPen(color);
    painter.setFont(m_small);
    drawText(painter, cell.adjusted(0, 0, -cellPadding, 0), Qt::AlignRight, waitCell(look.entry));
}

void RowPainter::paintGravity(QPainter &painter, const RowLook &look, const QPalette &palette) const
{
    const QRect cell = look.cells[Column::GravityColumn];
    const QString text = gravityCell(look.gravity);
    if (text.isEmpty() || cell.isEmpty())
        return;
    painter.setFont(m_small);
    painter.setPen(toneColor(gravityTone(look.gravity), palette));
    drawText(painter, contentRect(Column::GravityColumn, cell), Qt::AlignLeft, text);
}

} // namespace Ui
