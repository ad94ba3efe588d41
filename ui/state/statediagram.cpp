// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state/statediagram.h"

#include <algorithm>
#include <cmath>
#include <numbers>

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
constexpr int rowGap = 48;
constexpr int columnGap = 36;
constexpr int arcRoom = 56; ///< above the first row, for the ways back
constexpr qsizetype mostNumbers = 3;
constexpr qreal headLength = 7;

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

QSize StateDiagram::cell() const
{
    QSize largest;
    for (const StateNode *node : m_nodes)
        largest = largest.expandedTo(node->sizeHint());
    return largest;
}

QSize StateDiagram::sizeHint() const
{
    const QSize node = cell();
    return {columns * node.width() + (columns - 1) * columnGap + 2 * margin,
        arcRoom + rows * node.height() + rowGap + margin + rowGap / 2};
}

void StateDiagram::place()
{
    const QSize size = cell();
    const int step = (width() - 2 * margin - size.width()) / (columns - 1);
    for (StateNode *node : std::as_const(m_nodes)) {
        const QPoint at = gridPlace(node->step());
        node->setGeometry(QRect(QPoint(margin + at.x() * step, arcRoom + at.y() * (size.height() + rowGap)), size));
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
        const double height = side * std::min<double>(arcRoom, 20.0 + 12 * std::abs(end.x() - begin.x()));
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
    label.moveCenter(path.pointAtPercent(0.5));
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
