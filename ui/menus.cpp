// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include "ui/actions.h"
#include "ui/editmenu.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/words/words.h"
#include "workbench/accountsdesk.h"

namespace Ui {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void fillFile(QMenu &menu, const Actions &actions, const PaneActions &panes)
{
    menu.addAction(actions.newLetter);
    menu.addAction(actions.saveDraft);
    menu.addSeparator();
    menu.addAction(panes.openConversation);
    menu.addAction(actions.saveTranscript);
    menu.addSeparator();
    menu.addAction(actions.closeWindow);
    menu.addAction(actions.quit);
}

void fillMessage(QMenu &menu, const Actions &actions, const QList<QAction *> &letter)
{
    menu.addAction(actions.send);
    menu.addAction(actions.neverSend);
    menu.addSeparator();
    menu.addActions(letter);
    menu.addSeparator();
    menu.addAction(actions.editAgain);
    menu.addAction(actions.editAgainForRefused);
    menu.addAction(actions.discard);
}

void fillDialogue(QMenu &menu, const Actions &actions, const PaneActions &panes)
{
    menu.addAction(actions.run);
    menu.addAction(actions.pause);
    menu.addAction(actions.step);
    menu.addActions(panes.gate);
    menu.addSeparator();
    menu.addAction(actions.cancel);
    menu.addSeparator();
    panes.conversation->fillDialogueMenu(menu);
    menu.addSeparator();
    menu.addActions(panes.past);
}

/// The servers to choose from, written anew each time the menu opens.
void offerServers(QMenu &menu, Workbench::AccountsDesk &accounts)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const Profiles::Account &account : accounts.snapshot().accounts) {
        QAction *action = menu.addAction(accountName(account));
        action->setCheckable(true);
        action->setChecked(account.id == accounts.snapshot().chosen().id);
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, &accounts, [&accounts, id = account.id] { accounts.choose(id); });
    }
}

void fillServer(QMenu &menu, const Actions &actions, Workbench::AccountsDesk &accounts)
{
    QMenu *choice = menu.addMenu(Menus::tr("&Send through"));
    QObject::connect(choice, &QMenu::aboutToShow, choice, [choice, &accounts] { offerServers(*choice, accounts); });
    menu.addAction(actions.addServer);
    menu.addAction(actions.editServer);
    menu.addSeparator();
    menu.addAction(actions.practiceServer);
    menu.addAction(actions.forgetMessages);
}

/// What can be done in a pane alone; its keys work where it has the keyboard.
void fillPane(QMenu &menu, const QWidget &pane)
{
    menu.addMenu(pane.accessibleName())->addActions(pane.actions());
}

void fillView(QMenu &menu, const Actions &actions, const PaneActions &panes)
{
    menu.addActions(panes.visits);
    menu.addMenu(Menus::tr("&Show and hide"))->addActions(panes.toggles);
    menu.addSeparator();
    for (const QWidget *pane : panes.ofTheirOwn)
        fillPane(menu, *pane);
    menu.addSeparator();
    menu.addAction(actions.mailLayout);
    menu.addAction(actions.diagnoseLayout);
    menu.addSeparator();
    panes.conversation->fillViewMenu(menu);
    menu.addSeparator();
    menu.addMenu(Menus::tr("&Appearance"))->addActions(actions.appearances->actions());
    menu.addSeparator();
    menu.addAction(actions.nextPane);
    menu.addAction(actions.previousPane);
}

} // namespace

void fillMenus(QMenuBar &bar, const Actions &actions, const PaneActions &panes, Workbench::AccountsDesk &accounts)
{
    fillFile(*bar.addMenu(Menus::tr("&File")), actions, panes);
    QMenu *edit = bar.addMenu(Menus::tr("&Edit"));
    fillEditMenu(*edit);
    edit->addSeparator();
    edit->addAction(actions.copyTranscript);
    panes.conversation->fillEditMenu(*edit);
    fillMessage(*bar.addMenu(Menus::tr("&Message")), actions, panes.letter);
    QMenu *dialogue = bar.addMenu(Menus::tr("&Dialogue"));
    fillDialogue(*dialogue, actions, panes);
    dialogue->addSeparator();
    dialogue->addMenu(Menus::tr("Show an e&xample"))->addActions(panes.examples);
    fillServer(*bar.addMenu(Menus::tr("Se&rver")), actions, accounts);
    fillView(*bar.addMenu(Menus::tr("&View")), actions, panes);
    QMenu *help = bar.addMenu(Menus::tr("&Help"));
    help->addAction(actions.showKeys);
    help->addAction(actions.about);
}

} // namespace Ui
