// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace Ui {

/// An action with its words, its keys and, where it has one, its symbol. The tool tip says the key too, so that one learns
/// it by the way.
[[nodiscard]] QAction *makeAction(QObject *parent, const QString &symbol, const QString &text,
    const QList<QKeySequence> &keys, const QString &tip = {});

} // namespace Ui
