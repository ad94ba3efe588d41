// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/octetview.h"

#include <algorithm>

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "base/visibletext.h"
#include "ui/bytes/octetglyphs.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::OctetContext;
using Transcript::OctetMark;

namespace {

constexpr int offsetCells = 10; ///< eight digits and a gap
constexpr int cellsPerNumber = 3;
constexpr qsizetype mostMarks = 10000;

/// A wheel of the mouse and a scroll bar count in int.
int bounded(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

} // namespace

OctetView::OctetView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Octets"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // octets have their order
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    measure();
}

void OctetView::setSource(OctetSource source)
{
    m_source = std::move(source);
    m_cursor = 0;
    m_anchor = -1;
    m_text = m_source.size > 0 ? m_source.at(0, std::min(m_source.size, mostText)) : QByteArray();
    m_marks = Transcript::oddOctets(m_text, m_source.isLetter ? OctetContext::Letter : OctetContext::Line, mostMarks);
    m_lineStarts = {0};
    for (qsizetype end = m_text.indexOf('\n'); end >= 0; end = m_text.indexOf('\n', end + 1))
        m_lineStarts.append(end + 1);
    layOut();
    verticalScrollBar()->setValue(0);
    Q_EMIT cursorMoved();
}

void OctetView::setMode(Mode mode)
{
    m_mode = mode;
    layOut();
    goTo(m_cursor, m_anchor >= 0);
}

void OctetView::measure()
{
    const QFontMetrics metrics(wireFont());
    m_cell = metrics.horizontalAdvance(u'0');
    m_rowHeight = metrics.height() + 2;
}

void OctetView::layOut()
{
    const int cells = std::max(1, (viewport()->width() - 2 * margin) / m_cell);
    m_octetsPerRow = cells >= offsetCells + 16 * (cellsPerNumber + 1) + 1 ? 16 : 8;
    layOutText();
    verticalScrollBar()->setRange(0, bounded(std::max<qint64>(0, rowCount() - visibleRows())));
    verticalScrollBar()->setPageStep(visibleRows());
    viewport()->update();
}

/// Lines, and where one is wider than the view, pieces of it.
void OctetView::layOutText()
{
    m_rows.clear();
    const qint64 width = std::max(16, (viewport()->width() - 2 * margin) / m_cell);
    for (qsizetype line = 0; line < m_lineStarts.size(); ++line) {
        const qint64 end = line + 1 < m_lineStarts.size() ? m_lineStarts.at(line + 1) : m_text.size();
        for (qint64 offset = m_lineStarts.at(line); offset < end; offset += width)
            m_rows.append({offset, std::min(width, end - offset)});
    }
}

int OctetView::visibleRows() const
{
    return std::max(1, (viewport()->height() - 2 * gap) / m_rowHeight);
}

qint64 OctetView::rowCount() const
{
    return m_mode == Mode::Text ? m_rows.size() : (m_source.size + m_octetsPerRow - 1) / m_octetsPerRow;
}

OctetView::Row OctetView::row(qint64 number) const
{
    if (m_mode == Mode::Text)
        return m_rows.at(number);
    const qint64 offset = number * m_octetsPerRow;
    return {offset, std::min<qint64>(m_octetsPerRow, m_source.size - offset)};
}

qint64 OctetView::rowOf(qint64 offset) const
{
    if (m_mode == Mode::Hex)
        return offset / m_octetsPerRow;
    const auto after = std::ranges::upper_bound(m_rows, offset, {}, &Row::offset);
    return std::max<qint64>(0, after - m_rows.begin() - 1);
}

qint64 OctetView::lineAt(qint64 offset) const
{
    return offset < mostText ? std::ranges::upper_bound(m_lineStarts, offset) - m_lineStarts.begin() : 0;
}

int OctetView::textLeft() const
{
    return m_mode == Mode::Text ? margin : margin + (offsetCells + m_octetsPerRow * cellsPerNumber + 1) * m_cell;
}

bool OctetView::isChosen(qint64 offset) const
{
    if (m_anchor < 0)
        return offset == m_cursor && hasFocus();
    return offset >= std::min(m_anchor, m_cursor) && offset <= std::max(m_anchor, m_cursor);
}

void OctetView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // it would take that of the program
    painter.fillRect(viewport()->rect(), palette().base());
    painter.setFont(wireFont());
    const qint64 first = verticalScrollBar()->value();
    for (qint64 number = first; number < std::min(rowCount(), first + visibleRows() + 1); ++number)
        paintRow(painter, row(number), gap + static_cast<int>(number - first) * m_rowHeight);
}

void OctetView::paintRow(QPainter &painter, const Row &row, int top) const
{
    const QByteArray octets = m_source.at(row.offset, row.octets);
    if (m_mode == Mode::Hex) {
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(QRect(margin, top, offsetCells * m_cell, m_rowHeight), Qt::AlignVCenter,
            QString::number(row.offset, 16).rightJustified(8, u'0'));
        for (int i = 0; i < octets.size(); ++i)
            paintNumber(painter, row.offset + i, octets.at(i), i, top);
    }
    const QStringList glyphs = octetGlyphs(octets);
    for (int i = 0; i < glyphs.size(); ++i)
        paintOctet(painter, row.offset + i, glyphs.at(i), textLeft() + i * m_cell, top);
}

void OctetView::paintNumber(QPainter &painter, qint64 offset, char octet, int column, int top) const
{
    const int left = margin + (offsetCells + column * cellsPerNumber) * m_cell;
    const bool chosen = isChosen(offset);
    if (chosen)
        painter.fillRect(left, top, 2 * m_cell, m_rowHeight, palette().highlight());
    painter.setPen(palette().color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(QRect(left, top, 2 * m_cell, m_rowHeight), Qt::AlignVCenter,
        QString::number(static_cast<uchar>(octet), 16).rightJustified(2, u'0'));
}

void OctetView::paintOctet(QPainter &painter, qint64 offset, QStringView text, int left, int top) const
{
    const bool chosen = isChosen(offset);
    const auto mark = std::ranges::lower_bound(m_marks, offset, {}, &OctetMark::offset);
    const bool isOdd = mark != m_marks.end() && mark->offset == offset;
    const QRect cell(left, top, m_cell, m_rowHeight);
    if (chosen)
        painter.fillRect(cell, palette().highlight());
    painter.setPen(chosen  ? palette().color(QPalette::HighlightedText)
            : isOdd        ? toneColor(Tone::No, palette())
            : isMark(text) ? toneColor(Tone::Muted, palette())
                           : palette().color(QPalette::Text));
    if (isOdd) // a frame as well as a colour
        painter.drawRect(cell.adjusted(0, 1, -1, -2));
    painter.drawText(cell.adjusted(0, 0, m_cell, 0), Qt::AlignVCenter, drawableGlyph(text, painter.fontMetrics()));
}

qint64 OctetView::offsetAt(const QPoint &point) const
{
    const qint64 number = verticalScrollBar()->value() + std::max(0, point.y() - gap) / m_rowHeight;
    if (rowCount() == 0)
        return 0;
    const Row hit = row(std::min(number, rowCount() - 1));
    int column = (point.x() - textLeft()) / m_cell;
    if (m_mode == Mode::Hex && point.x() < textLeft() - m_cell)
        column = (point.x() - margin - offsetCells * m_cell) / (cellsPerNumber * m_cell);
    return hit.offset + std::clamp<qint64>(column, 0, std::max<qint64>(0, hit.octets - 1));
}

void OctetView::goTo(qint64 offset, bool extends)
{
    const qint64 last = (m_mode == Mode::Text ? m_text.size() : m_source.size) - 1;
    if (extends && m_anchor < 0)
        m_anchor = m_cursor;
    if (!extends)
        m_anchor = -1;
    m_cursor = std::clamp<qint64>(offset, 0, std::max<qint64>(0, last));
    const qint64 number = rowOf(m_cursor);
    if (number < verticalScrollBar()->value())
        verticalScrollBar()->setValue(bounded(number));
    else if (number >= verticalScrollBar()->value() + visibleRows())
        verticalScrollBar()->setValue(bounded(number - visibleRows() + 1));
    viewport()->update();
    Q_EMIT cursorMoved();
}

void OctetView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 across = m_mode == Mode::Hex ? m_octetsPerRow : rowCount() > 0 ? row(rowOf(m_cursor)).octets : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(m_cursor - 1, extends);
    case Qt::Key_Right:
        return goTo(m_cursor + 1, extends);
    case Qt::Key_Up:
        return goTo(m_cursor - across, extends);
    case Qt::Key_Down:
        return goTo(m_cursor + across, extends);
    case Qt::Key_PageUp:
        return goTo(m_cursor - across * visibleRows(), extends);
    case Qt::Key_PageDown:
        return goTo(m_cursor + across * visibleRows(), extends);
    case Qt::Key_Home:
        return goTo(0, extends);
    case Qt::Key_End:
        return goTo(m_source.size - 1, extends);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void OctetView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(offsetAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void OctetView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(offsetAt(event->position().toPoint()), true);
}

QByteArray OctetView::chosenOctets() const
{
    if (m_anchor < 0)
        return m_text;
    return m_source.at(std::min(m_anchor, m_cursor), std::min(chosenSize(), mostText));
}

void OctetView::copy() const
{
    QStringList lines;
    for (const QByteArray &line : chosenOctets().split('\n'))
        lines.append(Base::visibleText(line.endsWith('\r') ? line.chopped(1) : line));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void OctetView::selectAll()
{
    goTo(0);
    goTo(m_source.size - 1, true);
}

void OctetView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void OctetView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        layOut();
    }
}

} // namespace Ui
