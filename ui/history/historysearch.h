// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Ui {

/// Where the words are typed that are looked for in all conversations. Every letter is text here; Down and Enter go to
/// what was found, Escape takes the words away.
class HistorySearch final : public QLineEdit {
    Q_OBJECT
public:
    explicit HistorySearch(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The keyboard is to go to what was found.
    void listWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Ui
