// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QListView>

#include "workbench/historydesk.h"

class QAction;

namespace Ui {

class HistoryModel;

/// The conversations that are kept, with all that can be done to them: by keys, and in the menu of the right button.
class HistoryList final : public QListView {
    Q_OBJECT
public:
    /// The desk must outlive the list.
    explicit HistoryList(Workbench::HistoryDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Draws those that are selected in one ladder.
    [[nodiscard]] QAction *draw() const { return m_draw; }
    /// What waits for a line of text: its words so far.
    [[nodiscard]] QString currentTag() const;
    [[nodiscard]] QString currentNote() const;
    void setTag(const QString &tag);
    void setNote(const QString &note);

public Q_SLOTS:
    /// Puts back what was deleted; the Edit menu calls it by this name.
    void undo();

Q_SIGNALS:
    /// 0: what everyone looks at, where it is not in the history.
    void compareWanted(qint64 one, qint64 other);
    void ladderWanted(const QList<qint64> &ids);
    /// Everyone looks at it by now.
    void repeatWanted();
    void tagWanted();
    void noteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QAction *addKey(const QString &symbol, const QString &text, const QList<QKeySequence> &keys);
    void makeActions();
    void openCurrent();
    void compareSelected();
    void drawSelected();
    void repeatCurrent();
    void togglePin();
    void removeSelected();
    void follow();
    void followDraw(const QList<qint64> &ids);
    void relabel(const std::function<void(Archive::ConversationLabel &)> &change);
    [[nodiscard]] const Archive::ConversationHead *current() const;

    Workbench::HistoryDesk &m_desk;
    HistoryModel *m_model;
    QAction *m_open = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_draw = nullptr;
    QAction *m_repeat = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_tag = nullptr;
    QAction *m_note = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_putBack = nullptr;
    qint64 m_currentId = 0; ///< stays current when the list is filled anew
};

} // namespace Ui
