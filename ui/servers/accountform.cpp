// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/accountform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "message/address.h"
#include "net/endpoint.h"
#include "ui/common/theme.h"
#include "ui/servers/fieldnote.h"
#include "ui/servers/trustedcertificates.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Smtp::Security;

quint16 usualPort(Security security)
{
    switch (security) {
    case Security::None:
    case Security::Opportunistic:
        return 25;
    case Security::StartTls:
        return 587;
    case Security::Implicit:
        return 465;
    }
    Q_UNREACHABLE();
}

namespace {

constexpr int portWidth = 112;

QString securityHint(Security security)
{
    switch (security) {
    case Security::StartTls:
        return AccountForm::tr("Starts in clear and is encrypted before anything is sent.");
    case Security::Implicit:
        return AccountForm::tr("Encrypted from the start.");
    case Security::Opportunistic:
        return AccountForm::tr("Encrypted if the server can. On the way, this can be prevented.");
    case Security::None:
        return AccountForm::tr("Anyone on the way can read the letters.");
    }
    Q_UNREACHABLE();
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_host(new QLineEdit(this))
    , m_security(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_allowClear(new QCheckBox(tr("Allow the login without encryption"), this))
    , m_certificates(new TrustedCertificates(this))
    , m_layout(new QFormLayout(this))
{
    m_label->setPlaceholderText(tr("As you call it, for example Work"));
    m_from->setPlaceholderText(u"Ann <ann@example.org>"_s);
    m_host->setPlaceholderText(u"smtp.example.org"_s);
    m_port->setRange(1, 0xffff);
    m_port->setMaximumWidth(portWidth);
    m_user->setPlaceholderText(tr("Empty: no login"));
    m_password->setEchoMode(QLineEdit::Password);
    addSecurities();
    arrange();
    connectFields();
    setAccount({});
}

void AccountForm::addSecurities()
{
    const auto add = [this](const QString &text, Security security) {
        m_security->addItem(text, static_cast<int>(security));
    };
    add(tr("STARTTLS, required"), Security::StartTls);
    add(tr("TLS from the first octet"), Security::Implicit);
    add(tr("STARTTLS where it is offered"), Security::Opportunistic);
    add(tr("None, in clear"), Security::None);
}

void AccountForm::arrange()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(gap);
    m_layout->setVerticalSpacing(gap);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(tr("&Name"), m_label);
    m_fromNote = addField(tr("&From"), m_from);
    m_hostNote = addField(tr("S&erver"), m_host);
    m_securityNote = addField(tr("Encr&yption"), m_security);
    addField(tr("P&ort"), m_port);
    addField(tr("&User name"), m_user);
    m_passwordNote = addField(tr("&Password"), m_password);
    m_clearLogin = new QWidget(this);
    auto *clearLogin = new QVBoxLayout(m_clearLogin);
    clearLogin->setContentsMargins(0, 0, 0, 0);
    clearLogin->setSpacing(0);
    m_clearLogin->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *warning = new FieldNote(m_allowClear, m_clearLogin);
    warning->showHint(tr("Anyone on the way can then read the password."));
    clearLogin->addWidget(m_allowClear);
    clearLogin->addWidget(warning);
    m_layout->addRow(QString(), m_clearLogin);
    auto *certificates = new QLabel(tr("Trusted\ncertificates"), this);
    certificates->setBuddy(m_certificates);
    certificates->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->addRow(certificates, m_certificates);
}

FieldNote *AccountForm::addField(const QString &name, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(gap / 4);
    auto *note = new FieldNote(field, this);
    field->setMinimumHeight(targetHeight);
    column->addWidget(field);
    column->addWidget(note);
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    label->setFixedHeight(targetHeight); // beside the field, not beside field and note
    m_layout->addRow(label, column);
    return note;
}

void AccountForm::connectFields()
{
    for (QLineEdit *field : {m_label, m_from, m_host, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &AccountForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &AccountForm::changed);
    connect(m_allowClear, &QCheckBox::toggled, this, &AccountForm::changed);
    connect(m_certificates, &TrustedCertificates::changed, this, &AccountForm::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, &AccountForm::followSecurity);
    connect(m_user, &QLineEdit::textChanged, this, &AccountForm::showWhatMatters);
    connect(m_from, &QLineEdit::editingFinished, this, &AccountForm::checkFrom);
    connect(m_host, &QLineEdit::editingFinished, this, &AccountForm::checkHost);
}

// ---- in and out

void AccountForm::setAccount(const Profiles::Account &account)
{
    m_original = account;
    m_portIsFor = account.security;
    m_label->setText(account.label);
    m_from->setText(account.from);
    m_host->setText(account.host);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(account.security)));
    m_port->setValue(account.port);
    m_user->setText(account.user);
    m_password->setText({});
    m_password->setPlaceholderText(account.user.isEmpty() ? QString() : tr("Leave empty to keep the stored one"));
    m_allowClear->setChecked(account.isLoginAllowedInClear);
    m_certificates->setFingerprints(account.trustedFingerprints);
    m_fromNote->showProblem({});
    m_hostNote->showProblem({});
    m_passwordNote->showHint({});
    showWhatMatters();
    m_unchanged = this->account();
    Q_EMIT changed();
}

Profiles::Account AccountForm::account() const
{
    Profiles::Account account = m_original;
    account.label = m_label->text().trimmed();
    account.from = m_from->text().trimmed();
    account.host = m_host->text().trimmed();
    account.security = security();
    account.port = static_cast<quint16>(m_port->value());
    account.user = m_user->text().trimmed();
    account.isLoginAllowedInClear = isClearLoginPossible() && m_allowClear->isChecked();
    account.trustedFingerprints = m_certificates->fingerprints();
    return account;
}

Base::Secret AccountForm::takePassword()
{
    QString typed = m_password->text();
    m_password->setText({}); // so that the text is not shared and can be wiped; drops the undo history too
    return Base::Secret::takenFrom(typed);
}

bool AccountForm::isModified() const
{
    return account() != m_unchanged || !m_password->text().isEmpty();
}

void AccountForm::showPasswordKept(bool isInKeychain)
{
    m_password->setPlaceholderText(isInKeychain ? tr("Stored in the keychain") : tr("Kept until Postscope closes"));
    m_passwordNote->showHint(isInKeychain ? QString() : tr("This system has no keychain that could store it."));
}

void AccountForm::focusFirst()
{
    m_label->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

// ---- what belongs together

Security AccountForm::security() const
{
    return static_cast<Security>(m_security->currentData().toInt());
}

bool AccountForm::isClearLoginPossible() const
{
    const bool canBeClear = security() == Security::None || security() == Security::Opportunistic;
    return canBeClear && !m_user->text().trimmed().isEmpty();
}

void AccountForm::followSecurity()
{
    if (m_port->value() == usualPort(m_portIsFor)) // a port of the user's own stays
        m_port->setValue(usualPort(security()));
    m_portIsFor = security();
    showWhatMatters();
    Q_EMIT changed();
}

void AccountForm::showWhatMatters()
{
    m_securityNote->showHint(securityHint(security()));
    m_password->setEnabled(!m_user->text().trimmed().isEmpty());
    m_layout->setRowVisible(m_clearLogin, isClearLoginPossible());
    m_layout->setRowVisible(m_certificates, !m_original.trustedFingerprints.isEmpty());
}

// ---- what is wrong

QString AccountForm::hostProblem() const
{
    const Base::Result<Net::Endpoint> endpoint
        = Net::Endpoint::parse(m_host->text().trimmed(), static_cast<quint16>(m_port->value()));
    return endpoint ? QString() : errorSentence(endpoint.error());
}

QString AccountForm::fromProblem() const
{
    const QString typed = m_from->text().trimmed();
    if (typed.isEmpty())
        return {};
    const Base::Result<Message::Address> address = Message::Address::parse(typed);
    return address ? QString() : errorSentence(address.error());
}

/// A port that was typed or pasted with the name goes where ports belong.
void AccountForm::checkHost()
{
    m_hostNote->showProblem(m_host->text().isEmpty() ? QString() : hostProblem());
    const Base::Result<Net::Endpoint> endpoint
        = Net::Endpoint::parse(m_host->text().trimmed(), static_cast<quint16>(m_port->value()));
    if (!endpoint || endpoint->host == m_host->text())
        return;
    m_host->setText(endpoint->host);
    m_port->setValue(endpoint->port);
}

void AccountForm::checkFrom()
{
    m_fromNote->showProblem(fromProblem());
}

bool AccountForm::validate()
{
    checkHost();
    m_hostNote->showProblem(hostProblem());
    checkFrom();
    if (!fromProblem().isEmpty())
        m_from->setFocus(Qt::OtherFocusReason);
    else if (!hostProblem().isEmpty())
        m_host->setFocus(Qt::OtherFocusReason);
    else
        return true;
    return false;
}

} // namespace Ui
