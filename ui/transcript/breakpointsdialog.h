// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "delivery/breakpoint.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class PlainLabel;

/// Where a run shall pause by itself. What is changed here counts at once.
class BreakpointsDialog final : public QDialog {
    Q_OBJECT
public:
    /// The desk must outlive the dialog.
    explicit BreakpointsDialog(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

private:
    void arrange(QPushButton *close);
    void showBreakpoints();
    void takeTicks();
    void followKind();
    void followChoice();
    void addNew();
    void removeChosen();
    /// What the form says; none: its field is empty or no number.
    [[nodiscard]] std::optional<Delivery::Breakpoint> written() const;

    Workbench::DialogueDesk &m_desk;
    QListWidget *m_list;
    PlainLabel *m_nothing; ///< in the list while it is empty
    QComboBox *m_kind;
    QLineEdit *m_value;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace Ui
