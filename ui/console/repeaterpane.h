// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "smtp/plan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace Workbench {
class DialogueDesk;
class RepeaterDesk;
class ConsoleDesk;
class Workbench;
} // namespace Workbench

namespace Ui {

class PlainLabel;

/// A conversation as a list of commands: to be changed, put in another order, switched off, and said again.
class RepeaterPane final : public QWidget {
    Q_OBJECT
public:
    /// The desks must outlive the pane.
    explicit RepeaterPane(Workbench::Workbench &workbench, QWidget *parent = nullptr);

    /// Takes the commands of the conversation that is looked at.
    void takeConversation();

private:
    void makeList();
    void arrange();
    void connectParts();
    void follow();
    void showSteps();
    void takeEdits();
    void move(int by);
    void addStep();
    void removeStep();
    void start();
    void run(std::optional<Smtp::Login> login);
    void followServer();
    [[nodiscard]] bool isAllowed() const;

    Workbench::DialogueDesk &m_dialogue;
    Workbench::ConsoleDesk &m_console;
    Workbench::RepeaterDesk &m_desk;
    QTableWidget *m_list;
    QPushButton *m_take;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_add;
    QPushButton *m_remove;
    QComboBox *m_where;
    QLineEdit *m_server;
    QCheckBox *m_isEncrypted;
    QSpinBox *m_rounds;
    QCheckBox *m_isMine;
    QPushButton *m_run;
    PlainLabel *m_news;
    bool m_isShowing = false; ///< the list is being filled: what changes in it is not the user's
};

} // namespace Ui
