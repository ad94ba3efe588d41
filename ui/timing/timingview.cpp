// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingview.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include "ui/common/quietselection.h"
#include "ui/timing/timingdelegate.h"
#include "ui/timing/timinghead.h"
#include "ui/timing/timingmodel.h"

namespace Ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr qint64 shortestAxis = 10'000; ///< nanoseconds: clocks are no finer

} // namespace

TimingView::TimingView(TimingModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new TimingHead(model, m_painter, this));
    setModel(&model);
    setItemDelegate(new TimingDelegate(model, m_painter, this));
    setAccessibleName(tr("Waterfall"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setLayoutDirection(Qt::LeftToRight); // as TimingPainter says
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimingView::lookAnew);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimingView::takeLook);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimingView::takeLook);
    new QuietSelection(*this);
    takeLook();
}

void TimingView::lookAnew()
{
    m_zoomed.reset();
    m_range.reset();
    m_slowest = -1;
    takeLook();
}

void TimingView::takeLook()
{
    const Range range = shown();
    m_painter = TimingPainter({QGuiApplication::palette(), range.from, range.to, m_model.hasOverlay()});
    if (verticalHeader()->defaultSectionSize() != m_painter.rowHeight()) { // it walks over all rows
        verticalHeader()->setMinimumSectionSize(m_painter.rowHeight());
        verticalHeader()->setDefaultSectionSize(m_painter.rowHeight());
    }
    horizontalHeader()->setMinimumSectionSize(m_painter.leastWidth());
    horizontalHeader()->viewport()->update();
    viewport()->update();
}

TimingView::Range TimingView::shown() const
{
    return m_zoomed.value_or(Range{0, std::max<qint64>(m_model.end(), shortestAxis)});
}

TimeScale TimingView::scale() const
{
    return m_painter.scale(horizontalHeader()->sectionSize(0));
}

std::optional<TimingView::Range> TimingView::measured() const
{
    if (m_range)
        return m_range;
    if (!selectionModel()->hasSelection())
        return {};
    const TimingRow row = m_model.rowAt(currentIndex().row());
    return row.hasBegun() ? std::optional(Range{row.span.from, row.span.to}) : std::nullopt;
}

void TimingView::showEntry(qsizetype entry)
{
    const int row = m_model.rowOfEntry(entry);
    const QScopedValueRollback silence(m_isSilent, true);
    if (row < 0)
        selectionModel()->clear();
    else if (row != currentIndex().row())
        setCurrentIndex(m_model.index(row, 0));
}

void TimingView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!selected.isEmpty() && !m_isSilent)
        Q_EMIT entryChosen(m_model.rowAt(selected.first().top()).span.firstRow);
}

void TimingView::zoomTo(const Range &range)
{
    const qint64 length = std::max(range.to - range.from, shortestAxis);
    m_zoomed = Range{range.from, range.from + length};
    forgetRange();
    takeLook();
}

void TimingView::zoomToMeasured()
{
    if (const std::optional<Range> range = measured())
        zoomTo(*range);
}

void TimingView::zoomToAll()
{
    m_zoomed.reset();
    forgetRange();
    takeLook();
}

void TimingView::zoomAround(qint64 moment, double factor)
{
    const Range all{0, std::max<qint64>(m_model.end(), shortestAxis)};
    const Range now = shown();
    const auto moved = [&](qint64 edge) {
        return moment + static_cast<qint64>(static_cast<double>(edge - moment) * factor);
    };
    const Range wanted{std::max(moved(now.from), all.from), std::min(moved(now.to), all.to)};
    if (wanted == all)
        zoomToAll();
    else
        zoomTo(wanted);
}

void TimingView::goToSlowest()
{
    const bool goesOn = selectionModel()->hasSelection() && currentIndex().row() == m_slowest;
    m_slowest = m_model.slowestAfter(goesOn ? m_slowest : -1);
    if (m_slowest >= 0)
        setCurrentIndex(m_model.index(m_slowest, 0));
}

void TimingView::forgetRange()
{
    m_range.reset();
    viewport()->update();
}

void TimingView::keyPressEvent(QKeyEvent *event)
{
    const Range range = shown();
    const qint64 middle = range.from + (range.to - range.from) / 2;
    switch (event->key()) {
    case Qt::Key_S:
        goToSlowest();
        break;
    case Qt::Key_Home: // the first and the last row: in a table these keys go along the row
        setCurrentIndex(m_model.index(0, 0));
        break;
    case Qt::Key_End:
        setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
        break;
    case Qt::Key_Plus:
        zoomAround(middle, 1 / zoomStep);
        break;
    case Qt::Key_Minus:
        zoomAround(middle, zoomStep);
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

void TimingView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTableView::wheelEvent(event);
        return;
    }
    zoomAround(scale().time(event->position().x()), std::pow(zoomStep, -event->angleDelta().y() / 120.0));
    event->accept();
}

void TimingView::mousePressEvent(QMouseEvent *event)
{
    forgetRange();
    m_pressedAt.reset();
    const TimeScale at = scale();
    if (event->button() == Qt::LeftButton && event->pos().x() >= at.left && event->pos().x() <= at.right)
        m_pressedAt = event->pos();
    QTableView::mousePressEvent(event);
}

/// A short way is a click that trembled.
void TimingView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if (!m_range && std::abs(event->pos().x() - m_pressedAt->x()) < QApplication::startDragDistance())
        return;
    const TimeScale at = scale();
    const qint64 one = at.time(std::clamp(m_pressedAt->x(), at.left, at.right));
    const qint64 other = at.time(std::clamp(event->pos().x(), at.left, at.right));
    m_range = Range{std::min(one, other), std::max(one, other)};
    viewport()->update();
    Q_EMIT measuring();
}

void TimingView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (m_pressedAt && m_range)
        Q_EMIT rangeDrawn(event->globalPosition().toPoint());
    m_pressedAt.reset();
}

void TimingView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_range)
        return;
    QPainter painter(viewport());
    const QRect whole(-horizontalOffset(), 0, horizontalHeader()->sectionSize(0), viewport()->height());
    m_painter.paintRange(painter, whole, m_range->from, m_range->to);
}

void TimingView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeLook();
}

} // namespace Ui
