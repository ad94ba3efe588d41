// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace Ui {

/// Where the ready-made layouts put a pane.
enum class DockPlace : quint8 {
    Letter,
    Side, ///< in front of and behind the letter
    Conversation,
    Detail, ///< below the conversation, or beside the letter
};

struct PaneSpec {
    QWidget *pane = nullptr;
    QString name; ///< under which the layout is remembered
    QString title; ///< of the dock, and the name by which screen readers and menus call the pane
    QString key; ///< that goes there
    DockPlace place = DockPlace::Detail;
};

/// The panes of the window as docks: where they stand, in two ready-made layouts or as the user has put them.
class Docks final : public QObject {
    Q_OBJECT
public:
    /// One pane has the place of the letter, one that of the conversation; the others share theirs as tabs, in their order.
    Docks(QMainWindow &window, const QList<PaneSpec> &panes);

    /// For the View menu: shows and hides each pane.
    [[nodiscard]] QList<QAction *> toggles() const;
    /// For the View menu: brings a pane into sight and gives it the keyboard.
    [[nodiscard]] const QList<QAction *> &visits() const { return m_visits; }
    /// The composer large, the conversation as a strip below.
    void arrangeForWriting();
    /// The conversation large, the composer beside it.
    void arrangeForDiagnosing();
    /// Brings a pane in front of those that it shares its place with; one that was closed stays closed.
    void bringForward(const QWidget *pane);
    /// Brings a pane into sight, also one that was closed, and gives it the keyboard.
    void visit(const QWidget *pane);
    /// Moves the keyboard to the next pane that is in sight, or to the one before.
    void focusNext(bool isForward);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const PaneSpec &spec);
    [[nodiscard]] QDockWidget *firstAt(DockPlace place) const;
    void tabify(DockPlace place, QDockWidget *onto);
    void putBack();
    void showAll();
    void visit(QDockWidget *dock);
    [[nodiscard]] qsizetype focusedIndex() const;

    QMainWindow &m_window;
    QList<QDockWidget *> m_all;
    QList<DockPlace> m_places; ///< of each dock
    QList<QAction *> m_visits;
};

} // namespace Ui
