// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/serverchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"
#include "workbench/accountsdesk.h"
#include "workbench/consoledesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

ServerChoice::ServerChoice(Workbench::AccountsDesk &accounts, Workbench::ConsoleDesk &console, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_console(console)
    , m_server(new QComboBox(this))
    , m_other(new QLineEdit(this))
    , m_isEncrypted(new QCheckBox(tr("TLS from the start"), this))
    , m_connect(new QPushButton(this))
    , m_trouble(new PlainLabel({}, smallFont(), this))
{
    m_server->setAccessibleName(tr("Server to speak with"));
    m_server->setMinimumHeight(targetHeight);
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_other->setAccessibleName(tr("Host and port"));
    m_other->setPlaceholderText(u"mail.example.org:25"_s);
    m_other->setMinimumHeight(targetHeight);
    m_connect->setMinimumHeight(targetHeight);
    m_connect->setAutoDefault(false);
    setFocusProxy(m_connect);
    m_trouble->setColor(toneColor(Tone::No, palette()));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_server);
    row->addWidget(m_other, 1);
    row->addWidget(m_isEncrypted);
    row->addStretch(0);
    row->addWidget(m_connect);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    column->addLayout(row);
    column->addWidget(m_trouble);
    connect(m_server, &QComboBox::currentIndexChanged, this, &ServerChoice::follow);
    connect(m_connect, &QPushButton::clicked, this, &ServerChoice::connectOrLeave);
    connect(&accounts, &Workbench::AccountsDesk::changed, this, &ServerChoice::offerServers);
    connect(&console, &Workbench::ConsoleDesk::changed, this, &ServerChoice::follow);
    offerServers();
}

void ServerChoice::offerServers()
{
    const QString chosen = m_server->currentData().toString();
    {
        const QSignalBlocker quiet(m_server);
        m_server->clear();
        for (const Profiles::Account &account : m_accounts.snapshot().accounts)
            m_server->addItem(accountName(account), account.id);
        m_server->addItem(tr("Another server"), QString());
        m_server->setCurrentIndex(
            qMax(0, m_server->findData(chosen.isNull() ? m_accounts.snapshot().chosenId : chosen)));
    }
    follow();
}

bool ServerChoice::isOther() const
{
    return m_server->currentIndex() == m_server->count() - 1;
}

void ServerChoice::follow()
{
    const Workbench::ConsoleSnapshot &console = m_console.snapshot();
    const bool isTalking = console.isOpen || console.isConnecting;
    m_other->setVisible(isOther());
    m_isEncrypted->setVisible(isOther());
    for (QWidget *widget :
        {static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_isEncrypted)})
        widget->setEnabled(!isTalking);
    m_connect->setText(isTalking ? tr("Hang up") : tr("Connect"));
    m_connect->setIcon(icon(isTalking ? u"process-stop"_s : u"network-transmit"_s));
    m_connect->setEnabled(!console.isElsewhere);
    m_connect->setToolTip(console.isElsewhere ? tr("Another conversation is running.") : QString());
    m_trouble->setText(console.error ? errorSentence(*console.error) : QString());
    m_trouble->setVisible(console.error.has_value());
}

/// Enter connects, wherever it is pressed; it never hangs up.
void ServerChoice::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_server->isEnabled())
        m_connect->click();
    else
        QWidget::keyPressEvent(event);
}

void ServerChoice::connectOrLeave()
{
    const Workbench::ConsoleSnapshot &console = m_console.snapshot();
    if (console.isOpen || console.isConnecting) {
        m_console.hangUp();
        return;
    }
    if (isOther()) {
        const Base::Result<void> begun = m_console.connectTo(m_other->text().trimmed(), m_isEncrypted->isChecked());
        m_trouble->setText(begun ? QString() : errorSentence(begun.error()));
        m_trouble->setVisible(!begun);
        return;
    }
    const QString id = m_server->currentData().toString();
    for (const Profiles::Account &account : m_accounts.snapshot().accounts) {
        if (account.id == id) {
            m_console.connectTo(Profiles::Account(account)); // the list may change while it is begun
            return;
        }
    }
}

} // namespace Ui
