// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Workbench {
class AccountsDesk;
class ConsoleDesk;
} // namespace Workbench

namespace Ui {

class PlainLabel;

/// Which server one speaks with by hand: one of the accounts, or any other. Connects, and hangs up.
class ServerChoice final : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    ServerChoice(Workbench::AccountsDesk &accounts, Workbench::ConsoleDesk &console, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerServers();
    void follow();
    void connectOrLeave();
    [[nodiscard]] bool isOther() const;

    Workbench::AccountsDesk &m_accounts;
    Workbench::ConsoleDesk &m_console;
    QComboBox *m_server;
    QLineEdit *m_other;
    QCheckBox *m_isEncrypted;
    QPushButton *m_connect;
    PlainLabel *m_trouble;
};

} // namespace Ui
