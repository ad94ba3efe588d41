// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "profiles/account.h"
#include "ui/words/words.h"
#include "workbench/accountsdesk.h"

namespace Ui {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(Ui::AccountWords)
};

} // namespace

QString accountName(const Profiles::Account &account)
{
    if (account.id == Workbench::AccountsDesk::practiceId)
        return AccountWords::tr("Practice server");
    return account.label.isEmpty() ? account.host : account.label;
}

} // namespace Ui
