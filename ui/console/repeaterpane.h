// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QWidget>

#include "smtp/plan.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Workbench {
class DialogueDesk;
class RepeaterDesk;
class ConsoleDesk;
class PracticeDesk;
class Workbench;
} // namespace Workbench

namespace Ui {

class PlainLabel;
class RepeatList;

/// A conversation as a list of commands: to be changed, put in another order, switched off, and said again.
class RepeaterPane final : public QWidget {
    Q_OBJECT
public:
    /// The desks must outlive the pane.
    explicit RepeaterPane(Workbench::Workbench &workbench, QWidget *parent = nullptr);

    /// Takes the commands of the conversation that is looked at.
    void takeConversation();

private:
    void makeActions();
    void arrange();
    void connectParts();
    void follow();
    void tellNews();
    /// chosen: rows of the steps to be said; empty: all of them.
    void start(const QSet<qsizetype> &chosen);
    void run(const QSet<qsizetype> &chosen, std::optional<Smtp::Login> login);
    [[nodiscard]] QToolButton *makeButton(QAction *action, Qt::ToolButtonStyle style);
    [[nodiscard]] bool isAllowed() const;

    const Workbench::PracticeDesk &m_practice;
    Workbench::DialogueDesk &m_dialogue;
    Workbench::ConsoleDesk &m_console;
    Workbench::RepeaterDesk &m_desk;
    RepeatList *m_list;
    QAction *m_take = nullptr;
    QToolButton *m_takeButton = nullptr;
    QAction *m_run = nullptr;
    QAction *m_runChosen = nullptr;
    QComboBox *m_where;
    QLineEdit *m_server;
    QCheckBox *m_isEncrypted;
    QSpinBox *m_rounds;
    QCheckBox *m_isMine;
    PlainLabel *m_news;
};

} // namespace Ui
