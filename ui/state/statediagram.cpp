// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state/statediagram.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include "ui/common/theme.h"
#include "ui/state/statenode.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Smtp::SessionStep;

namespace {

constexpr int columns = 6;
constexpr int rows = 2;
constexpr int rowGap = 40;
constexpr int columnGap = 36;
constexpr int leastColumnGap = 24; ///< an arrow and its head
constexpr int arcRoom = 44; ///< above the first row, for the ways back
constexpr int arcRoomBelow = 24; ///< and below the second
constexpr int deepestArc = 24; ///< of the points that it is drawn towards; it is less deep itself
constexpr qsizetype mostNumbers = 3;
constexpr qreal headLength = 7;
constexpr double labelOverlap = 8; ///< of numbers and the way that they stand beside

/// The straight way of a letter is the first row; what lies beside it is the second.
QPoint gridPlace(SessionStep step)
{
    switch (step) {
    case SessionStep::Connected:
        return {0, 0};
    case SessionStep::Greeted:
        return {1, 0};
    case SessionStep::Ready:
        return {2, 0};
    case SessionStep::Mail:
        return {3, 0};
    case SessionStep::Recipients:
        return {4, 0};
    case SessionStep::Data:
        return {5, 0};
    case SessionStep::TurnedAway:
        return {0, 1};
    case SessionStep::Encrypting:
        return {1, 1};
    case SessionStep::Login:
        return {2, 1};
    case SessionStep::Closed:
        return {3, 1};
    case SessionStep::Chunks:
        return {4, 1};
    }
    Q_UNREACHABLE();
}

/// Where a line that begins inside a box is out of it, with some air.
double shareInside(const QRectF &box, const QPointF &begin, const QPointF &end)
{
    const QRectF around = box.adjusted(-2, -2, 2, 2);
    constexpr int steps = 200;
    for (int step = 0; step < steps; ++step) {
        const double share = static_cast<double>(step) / steps;
        if (!around.contains(begin + (end - begin) * share))
            return share;
    }
    return 1;
}

void drawHead(QPainter &painter, const QPainterPath &path, const QColor &ink)
{
    const double angle = path.angleAtPercent(1) * std::numbers::pi / 180;
    const QPointF tip = path.currentPosition();
    const QPointF back(-std::cos(angle) * headLength, std::sin(angle) * headLength);
    const QPointF side(back.y() / 2, -back.x() / 2);
    QPainterPath head(tip);
    head.lineTo(tip + back + side);
    head.lineTo(tip + back - side);
    head.closeSubpath();
    painter.fillPath(head, ink);
}

} // namespace

const QList<StateDiagram::Edge> StateDiagram::usualEdges{{SessionStep::Connected, SessionStep::Greeted},
    {SessionStep::Greeted, SessionStep::Ready}, {SessionStep::Ready, SessionStep::Encrypting},
    {SessionStep::Encrypting, SessionStep::Greeted}, {SessionStep::Ready, SessionStep::Login},
    {SessionStep::Login, SessionStep::Ready}, {SessionStep::Ready, SessionStep::Mail},
    {SessionStep::Mail, SessionStep::Recipients}, {SessionStep::Recipients, SessionStep::Data},
    {SessionStep::Data, SessionStep::Ready}, {SessionStep::Ready, SessionStep::Closed},
    {SessionStep::Recipients, SessionStep::Chunks}, {SessionStep::Chunks, SessionStep::Ready},
    {SessionStep::Connected, SessionStep::TurnedAway}};

StateDiagram::StateDiagram(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Steps of the session"));
    setLayoutDirection(Qt::LeftToRight); // the way of a letter, as in the ladder
    for (int step = 0; step <= static_cast<int>(SessionStep::Closed); ++step) {
        auto *node = new StateNode(static_cast<SessionStep>(step), this);
        connect(node, &QAbstractButton::clicked, this, [this, node] { Q_EMIT stepChosen(node->step()); });
        m_nodes.append(node);
    }
    setPath({});
}

const StateNode &StateDiagram::node(SessionStep step) const
{
    return *m_nodes.at(static_cast<int>(step));
}

void StateDiagram::setPath(const Diagnosis::SessionPath &path)
{
    m_moves = path.moves();
    const QList<Smtp::SessionPoint> ahead = path.state().ahead();
    for (StateNode *node : std::as_const(m_nodes)) {
        const SessionStep step = node->step();
        const auto isThere = [step](const Smtp::SessionPoint &point) {
            return point.step == step;
        };
        const qsizetype visits = path.visits(step);
        const StateNode::Look look = path.state().settled().step == step ? StateNode::Look::Current
            : std::any_of(ahead.cbegin(), ahead.cend(), isThere)         ? StateNode::Look::Pending
            : visits > 0                                                 ? StateNode::Look::Visited
                                                                         : StateNode::Look::Never;
        node->setLook(look, visits);
    }
    update();
}

QString StateDiagram::numbers(SessionStep from, SessionStep to) const
{
    QStringList numbers;
    for (qsizetype i = 0; i < m_moves.size(); ++i) {
        if (m_moves.at(i).from != from || m_moves.at(i).to != to)
            continue;
        if (numbers.size() == mostNumbers)
            return numbers.join(u", "_s) + u", …"_s;
        numbers.append(QString::number(i + 1));
    }
    return numbers.join(u", "_s);
}

/// Each column is as wide as the longer of its two words.
StateDiagram::Cells StateDiagram::cells() const
{
    Cells cells;
    cells.widths.fill(0, columns);
    for (const StateNode *node : m_nodes) {
        const QSize wanted = node->sizeHint();
        int &width = cells.widths[gridPlace(node->step()).x()];
        width = std::max(width, wanted.width());
        cells.height = std::max(cells.height, wanted.height());
    }
    cells.together = std::accumulate(cells.widths.cbegin(), cells.widths.cend(), 0);
    return cells;
}

QSize StateDiagram::sizeFor(int gapWidth) const
{
    const Cells cells = this->cells();
    return {
        cells.together + (columns - 1) * gapWidth + 2 * margin, arcRoom + rows * cells.height + rowGap + arcRoomBelow};
}

QSize StateDiagram::sizeHint() const
{
    return sizeFor(columnGap);
}

QSize StateDiagram::minimumSizeHint() const
{
    return sizeFor(leastColumnGap);
}

void StateDiagram::place()
{
    const Cells cells = this->cells();
    const int between = (width() - 2 * margin - cells.together) / (columns - 1);
    for (StateNode *node : std::as_const(m_nodes)) {
        const QPoint at = gridPlace(node->step());
        const int before = std::accumulate(cells.widths.cbegin(), cells.widths.cbegin() + at.x(), 0);
        node->setGeometry(margin + before + at.x() * between, arcRoom + at.y() * (cells.height + rowGap),
            cells.widths.at(at.x()), cells.height);
    }
}

void StateDiagram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void StateDiagram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateGeometry();
    place();
}

/// Arrows go from step to step, in the order of a session.
void StateDiagram::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (isForward || isBack)
        focusNextPrevChild(isForward);
    else
        QWidget::keyPressEvent(event);
}

QPainterPath StateDiagram::pathOf(const Edge &edge) const
{
    const QRectF from = node(edge.from).geometry();
    const QRectF to = node(edge.to).geometry();
    const QPoint begin = gridPlace(edge.from);
    const QPoint end = gridPlace(edge.to);
    if (begin.y() == end.y() && std::abs(end.x() - begin.x()) != 1 + (end.x() < begin.x() ? -2 : 0)) {
        // A way back, or over the heads of others: an arc above or below its row.
        const double side = begin.y() == 0 ? -1 : 1;
        const double most = begin.y() == 0 ? arcRoom : deepestArc;
        const double height = side * std::min(most, 20.0 + 12 * std::abs(end.x() - begin.x()));
        const QPointF lift(0, side * from.height() / 2);
        QPainterPath arc(from.center() + lift + QPointF(from.width() / 6, 0));
        arc.cubicTo(from.center() + lift + QPointF(0, height), to.center() + lift + QPointF(0, height),
            to.center() + lift + QPointF(to.width() / 6 * (end.x() < begin.x() ? 1 : -1), 0));
        return arc;
    }
    // Two ways between the same steps run beside each other.
    const QPointF way = to.center() - from.center();
    const double length = std::max(std::hypot(way.x(), way.y()), 1.0);
    const QPointF aside = begin.y() == end.y() ? QPointF() : QPointF(-way.y(), way.x()) / length * 8;
    const QPointF first = from.center() + aside;
    const QPointF last = to.center() + aside;
    QPainterPath line(first + (last - first) * shareInside(from, first, last));
    line.lineTo(last + (first - last) * shareInside(to, last, first));
    return line;
}

/// Where the numbers of a way stand: upon it; beside it where it is so short that they would hide its head, or has another
/// one beside it.
QPointF StateDiagram::labelPlace(const Edge &edge, const QPointF &middle, const QSizeF &label) const
{
    const QPoint begin = gridPlace(edge.from);
    const QPoint end = gridPlace(edge.to);
    const double away = (label.width() - labelOverlap) / 2;
    if (begin.y() == end.y() && end.x() - begin.x() == 1) {
        const QRect box = node(edge.from).geometry();
        const bool fits = label.width() <= node(edge.to).geometry().left() - box.right();
        return {middle.x(), (fits ? middle.y() - headLength / 2 - 1 : box.top()) - label.height() / 2};
    }
    if (begin.y() == end.y())
        return middle;
    return middle + QPointF(begin.y() < end.y() ? -away : away, 0);
}

void StateDiagram::paintEdge(QPainter &painter, const Edge &edge, const QString &numbers) const
{
    const bool isGone = !numbers.isEmpty();
    QColor ink = toneColor(Tone::Muted, palette());
    if (!isGone)
        ink.setAlphaF(0.35F);
    const QPainterPath path = pathOf(edge);
    painter.strokePath(path, QPen(ink, isGone ? 1.5 : 1));
    drawHead(painter, path, ink);
    if (!isGone)
        return;
    const QFontMetrics metrics(painter.font());
    QRectF label(0, 0, std::max(metrics.horizontalAdvance(numbers) + gap, metrics.height()), metrics.height());
    label.moveCenter(labelPlace(edge, path.pointAtPercent(0.5), label.size()));
    painter.setPen(QPen(ink, 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(label, label.height() / 2, label.height() / 2);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(label, Qt::AlignCenter, numbers);
}

void StateDiagram::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    for (const Edge &edge : usualEdges) {
        if (numbers(edge.from, edge.to).isEmpty())
            paintEdge(painter, edge, {});
    }
    QList<std::pair<SessionStep, SessionStep>> painted;
    for (const Diagnosis::SessionMove &move : m_moves) {
        const std::pair way(move.from, move.to);
        if (painted.contains(way))
            continue;
        painted.append(way);
        paintEdge(painter, {move.from, move.to}, numbers(move.from, move.to));
    }
}

} // namespace Ui
