// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "base/secret.h"
#include "profiles/account.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Ui {

class FieldNote;
class TrustedCertificates;

/// The port that servers of this kind usually listen on.
[[nodiscard]] quint16 usualPort(Smtp::Security security);

/// One server: how it is reached, who one is there, what is trusted.
class AccountForm final : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// Shows it and forgets what was typed before. An empty id: a server that is not saved yet.
    void setAccount(const Profiles::Account &account);
    /// As typed.
    [[nodiscard]] Profiles::Account account() const;
    /// What was typed as password, once: the field is empty afterwards.
    [[nodiscard]] Base::Secret takePassword();
    [[nodiscard]] bool isModified() const;
    /// Marks what cannot be saved and puts the keyboard on the first of it; false: something is.
    [[nodiscard]] bool validate();
    /// Says where the password of this server is: in the system's keychain, or in memory because there is none.
    void showPasswordKept(bool isInKeychain);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void arrange();
    void connectFields();
    FieldNote *addField(const QString &name, QWidget *field);
    void addSecurities();
    [[nodiscard]] Smtp::Security security() const;
    [[nodiscard]] bool isClearLoginPossible() const;
    void followSecurity();
    void showWhatMatters();
    void checkHost();
    void checkFrom();
    [[nodiscard]] QString hostProblem() const;
    [[nodiscard]] QString fromProblem() const;

    Profiles::Account m_original;
    Profiles::Account m_unchanged; ///< what account() says while nothing is changed
    QLineEdit *m_label;
    QLineEdit *m_from;
    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_allowClear;
    QWidget *m_clearLogin = nullptr; ///< the switch and its warning
    TrustedCertificates *m_certificates;
    FieldNote *m_fromNote = nullptr;
    FieldNote *m_hostNote = nullptr;
    FieldNote *m_securityNote = nullptr;
    FieldNote *m_passwordNote = nullptr;
    QFormLayout *m_layout;
    Smtp::Security m_portIsFor = Smtp::Security::StartTls; ///< whose usual port was suggested last
};

} // namespace Ui
