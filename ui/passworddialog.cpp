// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passworddialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "profiles/account.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

namespace Ui {

PasswordDialog::PasswordDialog(const Profiles::Account &account, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("&Remember it in the system’s keychain"), this))
{
    setWindowTitle(tr("Password"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setMinimumHeight(targetHeight);
    m_remember->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *use = buttons->button(QDialogButtonBox::Ok);
    use->setText(tr("&Log in"));
    use->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, use, [use](const QString &text) { use->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(new PlainLabel(tr("%1 wants the password of %2.").arg(account.host, account.user), this));
    column->addWidget(m_password);
    column->addWidget(m_remember);
    column->addSpacing(gap);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

Base::Secret PasswordDialog::takePassword()
{
    QString typed = m_password->text();
    m_password->clear(); // so that the text is not shared and can be wiped
    return Base::Secret::takenFrom(typed);
}

bool PasswordDialog::isToBeRemembered() const
{
    return m_remember->isChecked();
}

} // namespace Ui
