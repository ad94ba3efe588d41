// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/makeaction.h"

#include <QAction>

#include "ui/common/icons.h"

namespace Ui {

using namespace Qt::StringLiterals;

QAction *makeAction(
    QObject *parent, const QString &symbol, const QString &text, const QList<QKeySequence> &keys, const QString &tip)
{
    auto *action = new QAction(text, parent);
    if (!symbol.isEmpty())
        action->setIcon(icon(symbol));
    action->setShortcuts(keys);
    const QString words = tip.isEmpty() ? action->toolTip() : tip;
    const QString key = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? words : u"%1 (%2)"_s.arg(words, key));
    action->setStatusTip({});
    return action;
}

} // namespace Ui
