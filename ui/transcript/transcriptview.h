// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#include <QTableView>

#include "ui/transcript/columnfitter.h"
#include "ui/transcript/rowlooks.h"
#include "ui/transcript/rowpainter.h"

namespace Ui {

class NewLinesPill;

/// The table of a transcript: fixed rows, follows the end while the end is in sight.
///
/// A QTableView, for its selection, its keys and what it tells a screen reader; but it paints its rows itself, see
/// RowPainter.
class TranscriptView final : public QTableView {
    Q_OBJECT
public:
    explicit TranscriptView(TranscriptModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TranscriptModel &shown() const { return m_model; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// Rows of the store that are selected, in ascending order.
    [[nodiscard]] QList<qsizetype> selectedEntries() const;
    /// The selected entries as text, one line for each line that was said.
    [[nodiscard]] QString selectedText() const;
    /// Row of the store that has the keyboard; -1: none.
    [[nodiscard]] qsizetype currentEntry() const;
    /// Column of the cell that was pointed at; of no cell: that which says what the line is.
    [[nodiscard]] int pointedColumn() const { return m_pointedColumn; }
    /// Selects the row of the store and brings it into sight; where a filter hides it, that is told instead.
    void showEntry(qsizetype entry);
    /// The same for a place: where the row is not shown, the next one that is.
    void showNear(qsizetype entry);
    /// Selects that line of a reply, from 0; the first one is seen in the reply's own row, for the others it is opened.
    void showLine(qsizetype entry, qsizetype line);
    /// Rows of the store that a search has found, in ascending order; the list must outlive the view. Null: no search.
    void setHits(const QList<quint32> *hits);
    /// It may be hidden all the same, where the text would have too little room beside it.
    void setColumnWanted(int column, bool isWanted);
    /// Lines of a login say what they consist of, also while Ctrl is held.
    void setPeeking(bool isPeeking);
    /// Rows of the store at the upper and the lower edge; -1, -1: none.
    [[nodiscard]] std::pair<qsizetype, qsizetype> entriesInSight() const;

public Q_SLOTS:
    /// The selected lines. The Edit menu finds it by its name.
    void copy() const;

Q_SIGNALS:
    /// Row of the store; -1: nothing is selected.
    void entryChosen(qsizetype entry);
    /// Somebody pointed at another column.
    void columnPointed();
    /// Somebody clicked on the number of the entry, which is the gutter.
    void numberClicked(qsizetype entry);
    /// A filter hides the row that is to be shown; nothing was selected in its stead.
    void hiddenEntryWanted(qsizetype entry);
    /// The bracket in the margin was pressed: to the other end of it.
    void partnerWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void listenToModel();
    void keepPlace();
    void returnToPlace();
    void arrangeColumns();
    void fitColumns();
    void goToRow(int row);
    void setFollowing(bool isFollowing);
    void hover(int row);
    void setCtrlHeld(bool isHeld);
    [[nodiscard]] bool isAtEnd() const;

    TranscriptModel &m_model;
    ColumnFitter m_columns;
    RowLooks m_looks;
    RowPainter m_painter;
    NewLinesPill *m_pill;
    int m_pointedColumn = TranscriptModel::WhatColumn;
    int m_hovered = -1; ///< row under the mouse
    bool m_isFollowing = true;
    bool m_isPeeking = false;
    bool m_isCtrlHeld = false;
    int m_unseen = 0; ///< rows that came while the end was out of sight
    const void *m_placeStore = nullptr; ///< whose rows are about to be replaced
    qsizetype m_placeCurrent = -1; ///< entry that had the keyboard then
    qsizetype m_placeTop = -1; ///< entry that was at the upper edge then
};

} // namespace Ui
