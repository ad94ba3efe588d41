// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace Workbench {
class Workbench;
}

namespace Ui {

/// Everything that the window can be asked to do, each with its words, symbol and key. What they do is wired elsewhere;
/// when they can be done is decided here, from the snapshots of the desks.
class Actions final : public QObject {
    Q_OBJECT
public:
    Actions(Workbench::Workbench &workbench, QWidget *window);

    // File
    QAction *newLetter;
    QAction *saveDraft;
    QAction *saveTranscript;
    QAction *closeWindow;
    QAction *quit;
    // Edit
    QAction *copyTranscript;
    // Message
    QAction *send;
    QAction *neverSend;
    QAction *editAgain;
    QAction *editAgainForRefused;
    QAction *discard;
    // Dialogue
    QAction *run;
    QAction *pause;
    QAction *step;
    QAction *cancel;
    // Server
    QAction *addServer;
    QAction *editServer;
    QAction *practiceServer;
    QAction *forgetMessages;
    // View
    QAction *mailLayout;
    QAction *diagnoseLayout;
    QAction *nextPane;
    QAction *previousPane;
    QActionGroup *appearances;
    // Help
    QAction *showKeys;
    QAction *about;

private:
    void makeLetterActions();
    void makeDialogueActions();
    void makeServerActions();
    void makeViewActions();
    void makeHelpActions();
    void follow();

    Workbench::Workbench &m_workbench;
};

} // namespace Ui
