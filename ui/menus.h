// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAction;
class QMenuBar;
class QWidget;

namespace Workbench {
class AccountsDesk;
}

namespace Ui {

class Actions;
class TranscriptActions;

/// What the panes bring along for the menus.
struct PaneActions {
    QList<QAction *> letter; ///< attach a file, show Cc …
    QList<QAction *> gate; ///< what becomes of a command that waits
    QList<QAction *> visits; ///< go to a pane
    QList<QAction *> toggles; ///< show and hide a pane
    QAction *openConversation = nullptr; ///< from a file
    QList<QAction *> past; ///< conversations of before
    QList<QAction *> examples; ///< runs in which something goes wrong
    const TranscriptActions *conversation = nullptr; ///< what one can do with its lines
    QList<const QWidget *> ofTheirOwn; ///< panes that have actions: each is a menu under the pane's name
};

/// Fills the menu bar; every action of the window is in one of its menus.
void fillMenus(QMenuBar &bar, const Actions &actions, const PaneActions &panes, Workbench::AccountsDesk &accounts);

} // namespace Ui
