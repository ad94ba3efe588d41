// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/handlogindialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "base/visibletext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "workbench/practicedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

bool takesToken(const QByteArray &mechanism)
{
    return mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
}

} // namespace

HandLoginDialog::HandLoginDialog(const QList<QByteArray> &mechanisms, const QString &server, QWidget *parent)
    : QDialog(parent)
    , m_mechanism(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_practice(new PlainLabel(tr("The practice server takes any name and any password."), this))
{
    setWindowTitle(tr("Log in"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_mechanism->addItem(tr("the strongest"), QByteArray());
    for (const QByteArray &mechanism : mechanisms)
        m_mechanism->addItem(Base::visibleText(mechanism), mechanism);
    m_secret->setEchoMode(QLineEdit::Password);
    for (QLineEdit *field : {m_user, m_secret})
        field->setMinimumHeight(targetHeight);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Log in"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(margin, margin, margin, margin);
    form->setSpacing(gap);
    //: %1 is host and port of a server
    form->addRow(
        new PlainLabel(tr("The program says AUTH to %1 for you. The secret is not kept, and does not appear in "
                          "the conversation.")
                           .arg(Base::visibleText(QStringView(server))),
            this));
    form->addRow(m_practice);
    m_practice->hide();
    form->addRow(tr("&Mechanism:"), m_mechanism);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password or token:"), m_secret);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_user->setFocus();
}

void HandLoginDialog::compareWith(const Workbench::PracticeDesk &practice, const QString &server)
{
    const Workbench::PracticeSnapshot &own = practice.snapshot();
    m_practice->setVisible(own.isListening && own.endpoint.toText() == server);
}

Smtp::Login HandLoginDialog::takeLogin()
{
    Smtp::Login login;
    login.user = m_user->text().toUtf8();
    const QByteArray mechanism = m_mechanism->currentData().toByteArray();
    if (!mechanism.isEmpty())
        login.mechanisms = {mechanism};
    QString typed = m_secret->text();
    m_secret->clear(); // so that the text is not shared and can be wiped
    (takesToken(mechanism) ? login.token : login.password) = Base::Secret::takenFrom(typed);
    return login;
}

} // namespace Ui
