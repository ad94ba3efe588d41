// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace Workbench {
class DialogueDesk;
class ExampleDesk;
} // namespace Workbench

namespace Ui {

/// Runs in which something goes wrong on purpose, for the menu.
class Examples final : public QObject {
    Q_OBJECT
public:
    /// The desk must outlive it.
    Examples(Workbench::DialogueDesk &dialogue, QObject *parent);
    ~Examples() override;

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

private:
    void follow();

    Workbench::DialogueDesk &m_dialogue;
    Workbench::ExampleDesk *m_desk;
    QList<QAction *> m_actions;
};

} // namespace Ui
