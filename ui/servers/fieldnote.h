// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Ui {

/// A line below a field: a hint in the muted colour, or what is wrong with the field, with a mark. Says nothing and
/// takes no room when there is nothing to say.
class FieldNote final : public QLabel {
    Q_OBJECT
public:
    /// field: gets the text as its description for screen readers.
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    void showHint(const QString &text);
    void showProblem(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &text);
    void tint();

    QWidget *m_field;
    bool m_isProblem = false;
};

} // namespace Ui
