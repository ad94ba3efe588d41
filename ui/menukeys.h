// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Ui {

/// While a menu is open, a letter chooses from it. The table has letters for shortcuts, and these come first: a menu bar
/// that has the keyboard passes for a place where they count, and so does the table under its own menu.
class MenuKeys final : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application, for as long as the parent lives.
    explicit MenuKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Ui
