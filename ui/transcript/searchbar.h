// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/inputstrip.h"
#include "ui/transcript/search.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace Ui {

/// Asks what to look for and says how much was found. Hidden until it is wanted.
class SearchBar final : public InputStrip {
    Q_OBJECT
public:
    /// The search must outlive the bar.
    explicit SearchBar(Search &search, QWidget *parent = nullptr);

    void open();
    /// Where one is among what was found; row of the store.
    void setCurrent(qsizetype row);

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void leave() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &tip);
    QToolButton *addButton(const QString &symbol, const QString &name);
    void ask();
    void showCount();

    Search &m_search;
    QLineEdit *m_text;
    QToolButton *m_pattern;
    QToolButton *m_case;
    QLabel *m_count;
    qsizetype m_current = -1;
};

} // namespace Ui
