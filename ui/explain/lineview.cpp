// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/lineview.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/common/theme.h"

namespace Ui {

using Diagnosis::ExplainedPart;

namespace {

constexpr qsizetype mostCharacters = 20000;
constexpr qreal radius = 4;
constexpr int tintAlpha = 40;

/// Lays the text out at this width and says how high it gets.
qreal fold(QTextLayout &layout, qreal width)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// Only ever from left to right, as it stood on the wire.
void prepare(QTextLayout &layout, const QString &text)
{
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(wireFont());
    layout.setText(text);
}

QString shownText(QString line)
{
    line.truncate(mostCharacters);
    return line.replace(u'\n', QChar::LineSeparator);
}

} // namespace

LineView::LineView(const QString &line, const QList<ExplainedPart> &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    prepare(m_layout, shownText(line));
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        if (parts.at(i).begin >= 0 && parts.at(i).begin + parts.at(i).length <= m_layout.text().size())
            m_walk.append(i);
    }
    underlineParts();
    setMouseTracking(true);
    setFocusPolicy(m_walk.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("The line"));
}

void LineView::underlineParts()
{
    QList<QTextLayout::FormatRange> ranges;
    for (const int index : std::as_const(m_walk)) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(toneColor(Tone::Muted, palette()));
        const ExplainedPart &part = m_parts.at(index);
        ranges.append({static_cast<int>(part.begin), static_cast<int>(part.length), format});
    }
    m_layout.setFormats(ranges);
}

void LineView::setCurrent(int part)
{
    if (part == m_current || !m_walk.contains(part))
        return;
    m_current = part;
    announce();
    update();
    Q_EMIT currentChanged(part);
}

/// The name of the widget is the part in question: a screen reader says it when it changes.
void LineView::announce()
{
    const ExplainedPart &part = m_parts.at(m_current);
    setAccessibleDescription(
        tr("Part %1 of %2 of the line; the arrow keys go on").arg(m_walk.indexOf(m_current) + 1).arg(m_walk.size()));
    setAccessibleName(tr("%1: %2").arg(part.piece, part.meaning));
}

bool LineView::walk(int steps)
{
    const qsizetype next = m_walk.indexOf(m_current) + steps;
    if (next < 0 || next >= m_walk.size())
        return false;
    setCurrent(m_walk.at(next));
    return true;
}

/// Tab walks on as the arrow keys do, and leaves behind the last part.
bool LineView::focusNextPrevChild(bool isNext)
{
    return walk(isNext ? 1 : -1) || QWidget::focusNextPrevChild(isNext);
}

void LineView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason && !m_walk.isEmpty())
        setCurrent(m_walk.constFirst());
    else if (event->reason() == Qt::BacktabFocusReason && !m_walk.isEmpty())
        setCurrent(m_walk.constLast());
    QWidget::focusInEvent(event);
    update();
}

void LineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void LineView::keyPressEvent(QKeyEvent *event)
{
    const auto all = static_cast<int>(m_walk.size());
    const auto place = static_cast<int>(m_walk.indexOf(m_current));
    switch (event->key()) {
    case Qt::Key_Right:
        walk(1);
        return;
    case Qt::Key_Left:
        walk(-1);
        return;
    case Qt::Key_Home:
        walk(-place);
        return;
    case Qt::Key_End:
        walk(all - 1 - place);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LineView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(partAt(event->position()));
}

void LineView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(partAt(event->position()));
}

/// The smallest one at this place: a digit rather than its code.
int LineView::partAt(QPointF position) const
{
    int found = -1;
    for (const int index : m_walk) {
        const ExplainedPart &part = m_parts.at(index);
        const QList<QRectF> boxes = boxesOf(part);
        const bool isThere
            = std::ranges::any_of(boxes, [position](const QRectF &box) { return box.contains(position); });
        if (isThere && (found < 0 || part.length < m_parts.at(found).length))
            found = index;
    }
    return found;
}

/// One box for each line that the part has a piece of.
QList<QRectF> LineView::boxesOf(const ExplainedPart &part) const
{
    const auto begin = static_cast<int>(part.begin);
    const int end = begin + static_cast<int>(part.length);
    QList<QRectF> boxes;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        boxes.append(
            QRectF(std::min(left, right), line.y(), std::abs(right - left), line.height()).translated(gap, gap));
    }
    return boxes;
}

void LineView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().alternateBase());
    painter.drawRoundedRect(rect(), radius, radius);
    if (m_current >= 0) {
        const QColor color = hasFocus() ? palette().color(QPalette::Highlight) : toneColor(Tone::GoOn, palette());
        QColor tint = color;
        tint.setAlpha(tintAlpha);
        painter.setPen(QPen(color, hasFocus() ? 2 : 1));
        painter.setBrush(tint);
        for (const QRectF &box : boxesOf(m_parts.at(m_current)))
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), radius / 2, radius / 2);
    }
    painter.setPen(palette().color(QPalette::Text));
    m_layout.draw(&painter, QPointF(gap, gap));
}

void LineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold(m_layout, width() - 2 * gap);
}

QSize LineView::sizeHint() const
{
    constexpr int usualWidth = 320;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize LineView::minimumSizeHint() const
{
    return {targetHeight * 2, targetHeight};
}

int LineView::heightForWidth(int width) const
{
    QTextLayout layout;
    prepare(layout, m_layout.text());
    return static_cast<int>(std::ceil(fold(layout, width - 2 * gap))) + 2 * gap;
}

} // namespace Ui
