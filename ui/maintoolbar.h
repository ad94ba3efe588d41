// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

class QToolButton;

namespace Workbench {
class Workbench;
}

namespace Ui {

class Actions;

/// Send, run, cancel; through which server; and whether the practice server listens.
class MainToolBar final : public QToolBar {
    Q_OBJECT
public:
    MainToolBar(Workbench::Workbench &workbench, const Actions &actions, QWidget *parent = nullptr);

private:
    void addWords(QAction *action);
    void addNeverSend(QAction *action);
    void addPracticeState(QAction *action);
    void showPracticeState();

    Workbench::Workbench &m_workbench;
    QToolButton *m_practice = nullptr;
};

} // namespace Ui
