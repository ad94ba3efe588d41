// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QToolButton;

namespace Ui {

class TranscriptDelegate;
class TranscriptModel;

/// The table of a transcript: fixed rows, follows the end while the end is in sight.
class TranscriptView final : public QTableView {
    Q_OBJECT
public:
    explicit TranscriptView(TranscriptModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// The selected entries as text, one line for each line that was said.
    [[nodiscard]] QString selectedText() const;
    void copySelection() const;
    /// Selects the row of the store and brings it into sight.
    void showEntry(qsizetype entry);

Q_SIGNALS:
    /// Row of the store; -1: nothing is selected.
    void entryChosen(qsizetype entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void arrangeColumns();
    void tintSelection();
    void goToRow(int row);
    void setFollowing(bool isFollowing);
    void updatePill();
    [[nodiscard]] bool isAtEnd() const;

    TranscriptModel &m_model;
    TranscriptDelegate *m_delegate;
    QToolButton *m_pill; ///< "12 new lines", over the lower edge
    bool m_isFollowing = true;
    int m_unseen = 0; ///< rows that came while the end was out of sight
};

} // namespace Ui
