// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace Delivery {
struct Breakpoint;
}
namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class TranscriptPane;

/// What can be done with a command that waits at the gate besides sending it, and where the gate closes by itself.
class GateActions final : public QObject {
    Q_OBJECT
public:
    /// Desk, pane and window must outlive them.
    GateActions(Workbench::DialogueDesk &desk, TranscriptPane &pane, QWidget *window);

    /// For the menu, in their order; with separators.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }

private:
    QAction *add(const QString &text, const QString &key, const QString &tip);
    void addPlace(const QString &text, const QString &key, const Delivery::Breakpoint &place);
    void addSeparator();
    void addPlaces();
    void addWishes(TranscriptPane &pane);
    void askForBreakpoints();
    void follow();

    Workbench::DialogueDesk &m_desk;
    QWidget *m_window;
    QList<QAction *> m_all;
    QList<QAction *> m_places; ///< to run to
    QAction *m_edit = nullptr;
    QAction *m_skip = nullptr;
    QAction *m_leave = nullptr;
    QAction *m_drop = nullptr;
};

} // namespace Ui
