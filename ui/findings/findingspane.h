// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Workbench {
class DialogueDesk;
}

namespace Ui {

/// What is worth knowing about a conversation, grouped, the worst first.
class FindingsPane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit FindingsPane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);

private:
    Workbench::DialogueDesk &m_desk;
    qsizetype m_entry = -1;
};

} // namespace Ui
