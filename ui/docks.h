// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace Ui {

/// The panes of the window as docks: where they stand, in two ready-made layouts or as the user has put them.
class Docks final : public QObject {
    Q_OBJECT
public:
    /// The panes of the window, from left to right and from top to bottom.
    struct Panes {
        QWidget *compose = nullptr;
        QWidget *transcript = nullptr;
        QWidget *explain = nullptr;
        QWidget *practice = nullptr;
    };

    Docks(QMainWindow &window, const Panes &panes);

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
    /// Moves the keyboard to the next pane that is in sight, or to the one before.
    void focusNext(bool isForward);

private:
    [[nodiscard]] QDockWidget *add(QWidget *pane, const QString &name, const QString &title);
    void putBack();
    void visit(QDockWidget *dock);
    void makeVisits();
    [[nodiscard]] bool isInSight(const QDockWidget *dock) const;
    [[nodiscard]] qsizetype focusedIndex() const;

    QMainWindow &m_window;
    QDockWidget *m_compose;
    QDockWidget *m_transcript;
    QDockWidget *m_explain;
    QDockWidget *m_practice;
    QList<QDockWidget *> m_all;
    QList<QAction *> m_visits;
};

} // namespace Ui
