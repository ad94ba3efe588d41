// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menukeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace Ui {

MenuKeys::MenuKeys(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isInMenu = event->type() == QEvent::ShortcutOverride
        && qobject_cast<const QMenu *>(QApplication::activePopupWidget()) != nullptr;
    if (!isInMenu)
        return QObject::eventFilter(watched, event);
    event->accept(); // no shortcut then: the menu hears the key itself
    return true;
}

} // namespace Ui
