// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace Ui {

/// What stands in a pane that has nothing to show yet: one sentence, and the one button that starts it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    /// An empty buttonText: no button.
    EmptyState(const QString &symbol, const QString &sentence, const QString &buttonText, QWidget *parent = nullptr);
    /// A quieter way beside the first: a menu.
    void offer(const QString &text, const QList<QAction *> &actions);

Q_SIGNALS:
    void startWanted();

private:
    QHBoxLayout *m_buttons;
};

} // namespace Ui
