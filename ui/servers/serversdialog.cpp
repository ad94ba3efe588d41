// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serversdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/common/icons.h"
#include "ui/common/noticestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/quietselection.h"
#include "ui/servers/accountform.h"
#include "ui/words/words.h"
#include "workbench/accountsdesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::AccountsDesk;

namespace {

constexpr int listWidth = 200;
constexpr int practicePage = 0;
constexpr int formPage = 1;

} // namespace

ServersDialog::ServersDialog(AccountsDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(icon(u"list-add"_s), tr("&Add"), this))
    , m_remove(new QPushButton(icon(u"list-remove"_s), tr("&Remove"), this))
    , m_save(new QPushButton(icon(u"document-save"_s), tr("&Save"), this))
    , m_notice(new NoticeStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_practiceText(new PlainLabel({}, this))
    , m_form(new AccountForm(this))
{
    setWindowTitle(tr("Servers"));
    resize(760, 540);
    new QuietSelection(*m_list);
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &ServersDialog::listChosen);
    connect(m_add, &QPushButton::clicked, this, &ServersDialog::addAccount);
    connect(m_remove, &QPushButton::clicked, this, &ServersDialog::askToRemove);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_UNUSED(save()) });
    connect(m_form, &AccountForm::changed, this, &ServersDialog::showButtons);
    connect(&m_desk, &AccountsDesk::changed, this, &ServersDialog::follow);
    connect(&m_desk, &AccountsDesk::passwordKept, this, [this](const QString &id, Profiles::Keychain::Place place) {
        if (id == m_shownId)
            m_form->showPasswordKept(place == Profiles::Keychain::Place::System);
    });
    fillList();
    showAccount(m_desk.snapshot().chosenId);
}

// ---- the layout

void ServersDialog::arrange()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_pages->addWidget(makePracticePage());
    m_pages->addWidget(scroll);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ApplyRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &ServersDialog::reject);
    const auto all = findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        button->setAutoDefault(false);
        button->setMinimumHeight(targetHeight);
    }
    m_save->setDefault(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(groupGap);
    columns->addLayout(makeListColumn());
    columns->addLayout(right, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(margin, margin, margin, margin);
    box->setSpacing(margin);
    box->addLayout(columns, 1);
    box->addWidget(buttons);
}

QLayout *ServersDialog::makeListColumn()
{
    m_list->setObjectName(u"servers"_s);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setFixedWidth(listWidth);
    auto *below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(m_add);
    below->addWidget(m_remove);
    auto *column = new QVBoxLayout;
    column->setSpacing(gap);
    column->addWidget(m_list, 1);
    column->addLayout(below);
    return column;
}

QWidget *ServersDialog::makePracticePage()
{
    auto *page = new QWidget(this);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap);
    box->addWidget(new PlainLabel(tr("Practice server"), titleFont(), page));
    box->addWidget(m_practiceText);
    box->addStretch(1);
    return page;
}

// ---- the list

void ServersDialog::follow()
{
    fillList();
    if (!m_form->isModified() && !m_shownId.isEmpty())
        showAccount(m_shownId);
}

void ServersDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Profiles::Account &account : m_desk.snapshot().accounts) {
        auto *item = new QListWidgetItem(icon(u"network-server"_s), accountName(account), m_list);
        item->setData(Qt::UserRole, account.id);
        item->setToolTip(Net::Endpoint{account.host, account.port}.toText());
        item->setSizeHint({0, targetHeight});
    }
    showRow(m_shownId);
}

void ServersDialog::showRow(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == id)
            m_list->setCurrentRow(row);
    }
}

void ServersDialog::listChosen()
{
    if (!m_list->currentItem())
        return;
    const QString id = m_list->currentItem()->data(Qt::UserRole).toString();
    showRow(m_shownId); // until what is not saved has been decided on
    leaveFor([this, id] { showAccount(id); });
}

// ---- what is shown

void ServersDialog::editAccount(const QString &id)
{
    leaveFor([this, id] { showAccount(id); });
}

void ServersDialog::addAccount()
{
    leaveFor([this] { showNew(); });
}

void ServersDialog::showAccount(const QString &id)
{
    const QList<Profiles::Account> &accounts = m_desk.snapshot().accounts;
    const auto found
        = std::ranges::find_if(accounts, [&](const Profiles::Account &account) { return account.id == id; });
    const Profiles::Account &account = found == accounts.end() ? accounts.constFirst() : *found;
    m_shownId = account.id;
    m_notice->clear();
    m_form->setAccount(account);
    const bool isPractice = account.id == AccountsDesk::practiceId;
    m_practiceText->setText(tr("Runs inside Postscope, on %1. It takes any login, and every letter that you send to it "
                               "arrives in the practice inbox. Nothing leaves this computer.")
            .arg(Net::Endpoint{account.host, account.port}.toText()));
    m_pages->setCurrentIndex(isPractice ? practicePage : formPage);
    showRow(m_shownId);
    showButtons();
}

void ServersDialog::showNew()
{
    m_shownId.clear();
    m_notice->clear();
    m_form->setAccount({});
    m_pages->setCurrentIndex(formPage);
    showRow(m_shownId);
    showButtons();
    m_form->focusFirst();
}

void ServersDialog::showButtons()
{
    const bool isPractice = m_shownId == AccountsDesk::practiceId;
    m_remove->setEnabled(!isPractice && !m_shownId.isEmpty());
    m_save->setEnabled(!isPractice && m_form->isModified());
}

// ---- what is decided

void ServersDialog::leaveFor(const Step &step)
{
    if (!m_form->isModified())
        return step();
    const auto saveFirst = [this, step] {
        if (save())
            step();
    };
    const auto dropFirst = [this, step] {
        m_form->setAccount({});
        step();
    };
    const QString name = accountName(m_form->account());
    m_notice->post({Tone::Later,
        name.isEmpty() ? tr("The new server is not saved.") : tr("The changes to “%1” are not saved.").arg(name),
        {{tr("Save"), saveFirst}, {tr("Discard"), dropFirst}}});
}

bool ServersDialog::save()
{
    if (!m_form->validate())
        return false;
    const Profiles::Account account = m_form->account();
    Base::Secret password = m_form->takePassword();
    if (account.user.isEmpty())
        password = {}; // typed before the user name was taken out
    m_form->setAccount(account); // nothing is unsaved from here on
    m_shownId = m_desk.save(account, std::move(password));
    showAccount(m_shownId);
    m_notice->post({Tone::Done, tr("Saved. Letters go through this server now."), {}});
    return true;
}

void ServersDialog::askToRemove()
{
    const QString id = m_shownId;
    const auto keep = [this] {
        m_notice->clear();
    };
    m_notice->post(
        {Tone::Later, tr("“%1” and its stored password will be removed for good.").arg(accountName(m_form->account())),
            {{tr("Remove"),
                 [this, id] {
                     remove(id);
                 }},
                {tr("Keep"), keep}}});
}

void ServersDialog::remove(const QString &id)
{
    m_form->setAccount({});
    m_shownId.clear();
    m_desk.remove(id);
    showAccount(m_desk.snapshot().chosenId);
}

void ServersDialog::reject()
{
    leaveFor([this] { QDialog::reject(); });
}

} // namespace Ui
