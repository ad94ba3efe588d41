// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>
#include <QPointer>

namespace Workbench {
class Workbench;
}

namespace Ui {

class Actions;
class CloseGuard;
class ComposePane;
class ConsolePane;
class DetailPanes;
class Docks;
class Fixer;
class HistoryPanes;
class GateActions;
class PracticePane;
class RepeaterPane;
class ServersDialog;
class TranscriptPane;
struct PaneSpec;

/// The window: makes the panes, arranges them, and ties actions to desks. It knows nothing about mail.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// The desks must outlive the window. settingsPath: where its size, its layout and its appearance are remembered.
    MainWindow(Workbench::Workbench &workbench, QString settingsPath, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QList<PaneSpec> paneSpecs() const;
    void makeMenus();
    void connectLetter();
    void connectDialogue();
    void connectServers();
    void connectView();
    void recallState();
    void rememberState() const;
    void send();
    void goToLetter();
    void showTrouble();
    [[nodiscard]] ServersDialog &servers();

    Workbench::Workbench &m_workbench;
    QString m_settingsPath;
    Actions *m_actions;
    ComposePane *m_compose;
    TranscriptPane *m_transcript;
    GateActions *m_gate;
    DetailPanes *m_details;
    ConsolePane *m_console;
    RepeaterPane *m_repeater;
    PracticePane *m_practice;
    HistoryPanes *m_past;
    Docks *m_docks;
    Fixer *m_fixer;
    CloseGuard *m_guard;
    QPointer<ServersDialog> m_servers; ///< while it is open
    bool m_needsLayout = false; ///< nothing was remembered: arrange the docks when the window has its size
};

} // namespace Ui
