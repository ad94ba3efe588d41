// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accountchooser.h"

#include <QSignalBlocker>

#include "ui/common/theme.h"
#include "ui/words/words.h"
#include "workbench/accountsdesk.h"

namespace Ui {

using Workbench::AccountsDesk;

AccountChooser::AccountChooser(AccountsDesk &desk, QWidget *parent)
    : QComboBox(parent)
    , m_desk(desk)
{
    setAccessibleName(tr("Server that the letter goes through"));
    setToolTip(accessibleName());
    setMinimumHeight(targetHeight);
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, this, [this](int index) { m_desk.choose(itemData(index).toString()); });
    connect(&desk, &AccountsDesk::changed, this, &AccountChooser::refresh);
    refresh();
}

void AccountChooser::refresh()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Profiles::Account &account : m_desk.snapshot().accounts)
        addItem(accountName(account), account.id);
    setCurrentIndex(findData(m_desk.snapshot().chosen().id));
}

} // namespace Ui
