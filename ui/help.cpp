// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/common/quietselection.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString withoutMnemonic(QString text)
{
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1); // a dialog follows; at the beginning it stands for what was said before
    return text;
}

/// path: the menus below the first on the way there, for what reads as a whole only behind them.
void listKeys(const QMenu &menu, const QString &path, QTreeWidgetItem *parent)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            listKeys(*action->menu(), path + withoutMnemonic(action->text()) + u" ▸ "_s, parent);
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(parent,
                {path + withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
}

QTreeWidget *keysOf(const QMenuBar &menus, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setAccessibleName(Help::tr("Keys"));
    tree->setColumnCount(2);
    tree->setHeaderLabels({Help::tr("Action"), Help::tr("Key")});
    tree->setRootIsDecorated(false);
    tree->header()->setStretchLastSection(false);
    new QuietSelection(*tree);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const QAction *action : menus.actions())
        listKeys(*action->menu(), {}, new QTreeWidgetItem(tree, {withoutMnemonic(action->text())}));
    tree->expandAll();
    return tree;
}

} // namespace

void showKeys(const QMenuBar &menus, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(keysOf(menus, dialog));
    column->addWidget(buttons);
    dialog->resize(600, 560);
    dialog->show();
}

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Help::tr("About Postscope"),
        Help::tr("Postscope %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(window->windowIcon().pixmap(64, 64));
    box->setInformativeText(Help::tr("Write a mail, press Send, and watch it leave.\n\n"
                                     "Free software under the GNU General Public License, version 3 or later. "
                                     "It comes without any warranty."));
    box->open();
}

} // namespace Ui
