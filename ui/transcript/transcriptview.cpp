// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptview.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "transcript/textexport.h"
#include "ui/common/quietselection.h"
#include "ui/common/theme.h"
#include "ui/transcript/newlinespill.h"
#include "ui/transcript/transcriptheader.h"
#include "ui/transcript/transcriptmodel.h"

namespace Ui {

using namespace Qt::StringLiterals;

TranscriptView::TranscriptView(TranscriptModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_columns(TranscriptHeader::of(*this), model)
    , m_looks(model)
    , m_pill(new NewLinesPill(this))
{
    setModel(&model);
    setAccessibleName(tr("Transcript"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    listenToModel();
    arrangeColumns();
    new QuietSelection(*this);
}

void TranscriptView::listenToModel()
{
    connect(m_pill, &QToolButton::clicked, this, [this] { setFollowing(true); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { setFollowing(isAtEnd()); });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TranscriptView::keepPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TranscriptView::returnToPlace);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &TranscriptView::fitColumns);
}

/// Rows may be replaced by others of the same transcript: a filter came or went.
void TranscriptView::keepPlace()
{
    m_placeStore = m_model.store();
    m_placeCurrent = currentEntry();
    m_placeTop = m_isFollowing ? -1 : entriesInSight().first;
}

void TranscriptView::returnToPlace()
{
    m_hovered = -1;
    executeDelayedItemsLayout(); // else the scroll bar still ends where the rows before did
    const bool isSame = m_placeStore != nullptr && m_placeStore == m_model.store();
    const bool hasCurrent = isSame && m_placeCurrent >= 0 && m_model.rowCount() > 0;
    const bool wasFollowing = m_placeTop < 0;
    if (hasCurrent)
        goToRow(m_model.rowNearEntry(m_placeCurrent));
    else
        Q_EMIT entryChosen(-1);
    if (isSame && !hasCurrent && !wasFollowing && m_model.rowCount() > 0)
        scrollTo(m_model.index(m_model.rowNearEntry(m_placeTop), TranscriptModel::TextColumn), PositionAtTop);
    setFollowing(!isSame || (wasFollowing && (!hasCurrent || currentIndex().row() + 1 == m_model.rowCount())));
}

void TranscriptView::arrangeColumns()
{
    verticalHeader()->setDefaultSectionSize(m_painter.rowHeight());
    m_columns.setFont(m_painter.wire());
    fitColumns();
}

/// Before it is first laid out, nobody knows how wide it will be.
void TranscriptView::fitColumns()
{
    m_columns.fit(testAttribute(Qt::WA_PendingResizeEvent) ? QWIDGETSIZE_MAX : viewport()->width());
}

void TranscriptView::setColumnWanted(int column, bool isWanted)
{
    m_columns.setWanted(column, isWanted);
    fitColumns();
}

bool TranscriptView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void TranscriptView::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing) {
        m_unseen = 0;
        scrollToBottom();
    }
    m_pill->setCount(m_isFollowing ? 0 : m_unseen);
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool wasFollowing = m_isFollowing;
    QTableView::rowsInserted(parent, start, end);
    if (end + 1 < m_model.rowCount())
        return; // lines of a reply that was opened
    if (!wasFollowing)
        m_unseen += end - start + 1;
    setFollowing(wasFollowing);
}

void TranscriptView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // the bracket of the exchange reaches beyond what was selected
    const QModelIndex current = currentIndex();
    const bool isChosen = current.isValid() && selectionModel()->isSelected(current);
    Q_EMIT entryChosen(isChosen ? m_model.entryRow(current.row()) : -1);
}

qsizetype TranscriptView::currentEntry() const
{
    return currentIndex().isValid() ? m_model.entryRow(currentIndex().row()) : -1;
}

QList<qsizetype> TranscriptView::selectedEntries() const
{
    QList<qsizetype> entries;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            entries.append(m_model.entryRow(row));
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

QString TranscriptView::selectedText() const
{
    QString text;
    for (const qsizetype entry : selectedEntries())
        text += Transcript::entryAsText(m_model.store()->at(entry)) + u'\n';
    return text;
}

void TranscriptView::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TranscriptView::showEntry(qsizetype entry)
{
    m_model.takeOver();
    if (m_model.showsPart() && m_model.rowOfEntry(entry) < 0)
        Q_EMIT hiddenEntryWanted(entry);
    else
        showNear(entry);
}

void TranscriptView::showNear(qsizetype entry)
{
    goToRow(m_model.rowNearEntry(entry));
}

void TranscriptView::showLine(qsizetype entry, qsizetype line)
{
    const int row = m_model.rowOfEntry(entry);
    if (row < 0 || line <= 0)
        return;
    m_model.setOpen(row, true);
    goToRow(static_cast<int>(row + 1 + line));
}

void TranscriptView::setHits(const QList<quint32> *hits)
{
    m_looks.setHits(hits);
    viewport()->update();
}

void TranscriptView::goToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_pointedColumn = TranscriptModel::WhatColumn;
    setCurrentIndex(m_model.index(row, TranscriptModel::TextColumn)); // this column is never hidden
}

void TranscriptView::setPeeking(bool isPeeking)
{
    m_isPeeking = isPeeking;
    m_looks.setPeeking(m_isPeeking || m_isCtrlHeld);
    viewport()->update();
}

void TranscriptView::setCtrlHeld(bool isHeld)
{
    if (m_isCtrlHeld == isHeld)
        return;
    m_isCtrlHeld = isHeld;
    setPeeking(m_isPeeking);
}

void TranscriptView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        setCtrlHeld(false);
    QTableView::keyReleaseEvent(event);
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    setCtrlHeld(false);
    QTableView::focusOutEvent(event);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        setCtrlHeld(true);
    const QModelIndex current = currentIndex();
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (isPlain && event->key() == Qt::Key_Home)
        goToRow(0);
    else if (isPlain && event->key() == Qt::Key_End) {
        goToRow(m_model.rowCount() - 1);
        setFollowing(true);
    } else if (isPlain && event->key() == Qt::Key_Right && current.isValid())
        m_model.setOpen(current.row(), true);
    else if (isPlain && event->key() == Qt::Key_Left && current.isValid()) {
        goToRow(m_model.rowOfEntry(m_model.entryRow(current.row())));
        m_model.setOpen(currentIndex().row(), false);
    } else
        QTableView::keyPressEvent(event);
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOtherColumn = index.isValid() && std::exchange(m_pointedColumn, index.column()) != index.column();
    const bool isOnMark = index.isValid() && index.column() == TranscriptModel::TextColumn
        && RowPainter::foldMark(visualRect(index)).contains(event->position().toPoint());
    const auto fold = isOnMark ? m_model.foldAt(index.row()) : TranscriptModel::Fold::None;
    const bool isPlainClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (index.isValid() && index.column() == TranscriptModel::NumberColumn && isPlainClick)
        Q_EMIT numberClicked(m_model.entryRow(index.row()));
    else if (fold == TranscriptModel::Fold::Closed || fold == TranscriptModel::Fold::Open)
        m_model.setOpen(index.row(), fold == TranscriptModel::Fold::Closed);
    else
        QTableView::mousePressEvent(event);
    if (isOtherColumn)
        Q_EMIT columnPointed();
}

/// The margin of a row is the bracket of its exchange, and leads to the other end.
void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    if (index.column() == TranscriptModel::MarkColumn)
        Q_EMIT partnerWanted();
    else if (index.column() != TranscriptModel::NumberColumn)
        m_model.setOpen(index.row(), m_model.foldAt(index.row()) == TranscriptModel::Fold::Closed);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void TranscriptView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void TranscriptView::hover(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    const bool wasFollowing = m_isFollowing;
    const QRect before(QPoint(), event->oldSize());
    const bool wasInSight = currentIndex().isValid() && before.contains(visualRect(currentIndex()).center());
    QTableView::resizeEvent(event);
    m_columns.fit(viewport()->width());
    if (wasInSight && !wasFollowing)
        scrollTo(currentIndex());
    setFollowing(wasFollowing);
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_painter.takeFonts();
    arrangeColumns();
}

std::pair<qsizetype, qsizetype> TranscriptView::entriesInSight() const
{
    const int first = rowAt(0);
    if (first < 0)
        return {-1, -1};
    const int last = rowAt(viewport()->height() - 1);
    return {m_model.entryRow(first), m_model.entryRow(last < 0 ? m_model.rowCount() - 1 : last)};
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    const int first = rowAt(event->rect().top());
    if (first < 0 || m_model.store() == nullptr)
        return;
    int last = rowAt(event->rect().bottom());
    if (last < 0)
        last = m_model.rowCount() - 1;
    const std::pair<int, int> exchange = m_looks.exchangeOf(m_hovered >= 0 ? m_hovered : currentIndex().row());
    QPainter painter(viewport());
    for (int row = first; row <= last; ++row)
        m_painter.paint(painter, m_looks.at(row, *this, exchange), palette());
}

} // namespace Ui
