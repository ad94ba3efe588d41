// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "base/secret.h"

class QCheckBox;
class QLineEdit;

namespace Profiles {
struct Account;
}

namespace Ui {

/// Asks for the password of one account. Not modal: the letter and the transcript stay within reach.
class PasswordDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PasswordDialog(const Profiles::Account &account, QWidget *parent = nullptr);

    /// What was typed; the field is empty afterwards.
    [[nodiscard]] Base::Secret takePassword();
    [[nodiscard]] bool isToBeRemembered() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_remember;
};

} // namespace Ui
