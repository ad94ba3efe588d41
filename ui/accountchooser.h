// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Workbench {
class AccountsDesk;
}

namespace Ui {

/// The server that the letter goes through.
class AccountChooser final : public QComboBox {
    Q_OBJECT
public:
    /// The desk must outlive the chooser.
    explicit AccountChooser(Workbench::AccountsDesk &desk, QWidget *parent = nullptr);

private:
    void refresh();

    Workbench::AccountsDesk &m_desk;
};

} // namespace Ui
