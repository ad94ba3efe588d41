// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editmenu.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QMetaMethod>

namespace Ui {

namespace {

struct EditMenu {
    Q_DECLARE_TR_FUNCTIONS(EditMenu)
};

/// Calls the slot of that name in the widget that has the keyboard. Qt's editors all have them; whoever has not, does
/// nothing.
void addSlot(QMenu &menu, const QString &text, QKeySequence::StandardKey key, const char *slot)
{
    const QByteArray signature = QByteArray(slot) + "()";
    QAction *action = menu.addAction(text);
    action->setShortcuts(key);
    QObject::connect(action, &QAction::triggered, &menu, [signature] {
        QWidget *focused = QApplication::focusWidget();
        const int index = focused == nullptr ? -1 : focused->metaObject()->indexOfSlot(signature.constData());
        if (index >= 0)
            focused->metaObject()->method(index).invoke(focused);
    });
}

} // namespace

void fillEditMenu(QMenu &menu)
{
    addSlot(menu, EditMenu::tr("&Undo"), QKeySequence::Undo, "undo");
    addSlot(menu, EditMenu::tr("&Redo"), QKeySequence::Redo, "redo");
    menu.addSeparator();
    addSlot(menu, EditMenu::tr("Cu&t"), QKeySequence::Cut, "cut");
    addSlot(menu, EditMenu::tr("&Copy"), QKeySequence::Copy, "copy");
    addSlot(menu, EditMenu::tr("&Paste"), QKeySequence::Paste, "paste");
    menu.addSeparator();
    addSlot(menu, EditMenu::tr("Select &all"), QKeySequence::SelectAll, "selectAll");
}

} // namespace Ui
