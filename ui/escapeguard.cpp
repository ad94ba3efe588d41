// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/escapeguard.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolBar>

namespace Ui {

EscapeGuard::EscapeGuard(QWidget &window, const QWidget &conversation)
    : QObject(&window)
    , m_window(window)
    , m_conversation(conversation)
{
    window.installEventFilter(this);
}

bool EscapeGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape
        = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || isWatching())
        return QObject::eventFilter(watched, event);
    event->accept(); // no shortcut then: whoever has the keyboard hears the key itself
    return true;
}

bool EscapeGuard::isWatching() const
{
    const QWidget *focus = m_window.focusWidget();
    if (focus == nullptr || focus == &m_window)
        return true;
    if (qobject_cast<const QLineEdit *>(focus) != nullptr || qobject_cast<const QComboBox *>(focus) != nullptr)
        return false;
    for (const QWidget *widget = focus; widget != nullptr; widget = widget->parentWidget()) {
        if (widget == &m_conversation || qobject_cast<const QToolBar *>(widget) != nullptr)
            return true;
    }
    return false;
}

} // namespace Ui
