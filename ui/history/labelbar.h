// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Ui {

/// A line of text that is asked for where it belongs. Enter takes it, Esc leaves it. Hidden while nothing is asked.
class LabelBar final : public QWidget {
    Q_OBJECT
public:
    explicit LabelBar(QWidget *parent = nullptr);

    /// question: with an accelerator; text: what is there so far.
    void ask(const QString &question, const QString &text);

Q_SIGNALS:
    void answered(const QString &text);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QLabel *m_question;
    QLineEdit *m_edit;
};

} // namespace Ui
