// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderview.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/common/quietselection.h"
#include "ui/ladder/ladderdelegate.h"
#include "ui/ladder/ladderhead.h"
#include "ui/ladder/laddermodel.h"

namespace Ui {

namespace {

constexpr double smallest = 0.5;
constexpr double largest = 3;
constexpr double zoomStep = 1.2;

} // namespace

LadderView::LadderView(LadderModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new LadderHead(m_painter, this));
    setModel(&model);
    setItemDelegate(new LadderDelegate(model, m_painter, this));
    setAccessibleName(tr("Ladder"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setLayoutDirection(Qt::LeftToRight); // as LadderColumns says
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_wanted = -1;
        takeLook();
    });
    connect(this, &QTableView::doubleClicked, this, &LadderView::opened);
    new QuietSelection(*this);
    takeLook();
}

void LadderView::takeLook()
{
    m_hasNames = m_model.hasNames();
    m_painter = LadderPainter({palette(), m_zoom, m_hasNames, m_model.timeMode()});
    verticalHeader()->setMinimumSectionSize(m_painter.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_painter.rowHeight());
    horizontalHeader()->setMinimumSectionSize(m_painter.leastWidth());
    updateGeometries();
    horizontalHeader()->viewport()->update();
    viewport()->update();
}

void LadderView::showEntry(qsizetype entry)
{
    m_wanted = entry;
    if (entry < 0)
        selectionModel()->clear();
    else
        selectWanted();
}

void LadderView::selectWanted()
{
    const int row = m_model.rowOf(m_wanted);
    if (row >= 0 && currentIndex().row() != row)
        setCurrentIndex(m_model.index(row, 0));
}

void LadderView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const qsizetype entry = selected.isEmpty() ? -1 : m_model.entryOf(selected.first().top());
    if (entry < 0 || entry == m_wanted)
        return; // a heading, or of a conversation that nobody else shows
    m_wanted = entry;
    Q_EMIT entryChosen(m_wanted);
}

void LadderView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool wasAtEnd = isAtEnd();
    QTableView::rowsInserted(parent, start, end);
    if (m_hasNames != m_model.hasNames())
        takeLook();
    if (const int wanted = m_model.rowOf(m_wanted); wanted >= start && wanted <= end)
        selectWanted();
    else if (wasAtEnd && !currentIndex().isValid())
        scrollToBottom();
}

bool LadderView::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    const auto press = [this](Qt::Key key) {
        QKeyEvent other(QEvent::KeyPress, key, Qt::NoModifier);
        QTableView::keyPressEvent(&other);
    };
    switch (event->key()) {
    case Qt::Key_N:
        press(Qt::Key_Down);
        break;
    case Qt::Key_P:
        press(Qt::Key_Up);
        break;
    case Qt::Key_Home: // the first and the last row: in a table these keys go along the row
        setCurrentIndex(m_model.index(0, 0));
        break;
    case Qt::Key_End:
        setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        break;
    case Qt::Key_Plus:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

void LadderView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTableView::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void LadderView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void LadderView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void LadderView::zoomToNatural()
{
    setZoom(1);
}

void LadderView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallest, largest);
    takeLook();
    scrollTo(currentIndex());
}

void LadderView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeLook();
}

} // namespace Ui
