// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/focuswalk.h"

#include <QScrollArea>
#include <QWidget>

namespace Ui {

namespace {

bool takesTab(const QWidget &widget, const QWidget &window)
{
    const bool isWanted = (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
    return isWanted && widget.isEnabled() && widget.isVisible() && widget.window() == &window && isInSight(widget);
}

} // namespace

bool isInSight(const QWidget &widget)
{
    QRect part = widget.rect();
    const QWidget *seen = &widget;
    for (; !seen->isWindow() && seen->parentWidget() != nullptr && !part.isEmpty(); seen = seen->parentWidget()) {
        const QWidget *around = seen->parentWidget();
        const auto *area = qobject_cast<const QScrollArea *>(around->parentWidget());
        const bool isScrolled = area != nullptr && area->viewport() == around;
        part = isScrolled ? around->rect() : part.translated(seen->pos()) & around->rect();
    }
    return !part.isEmpty();
}

QWidget *nextInSight(QWidget &window, bool isForward)
{
    QWidget *from = window.focusWidget() != nullptr ? window.focusWidget() : &window;
    const auto step = [isForward](const QWidget &widget) {
        return isForward ? widget.nextInFocusChain() : widget.previousInFocusChain();
    };
    for (QWidget *next = step(*from); next != nullptr && next != from; next = step(*next)) {
        if (takesTab(*next, window))
            return next;
    }
    return nullptr;
}

void bringIntoSight(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace Ui
