// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Ui {

/// The text field among the chips of a recipient row: it knows when it is being left.
class RecipientLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit RecipientLine(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text is complete: Enter, or the focus goes elsewhere.
    void finished();
    void cancelled();
    /// The cursor runs out of the field, so many chips on.
    void stepWanted(int steps);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int stepsOut(int key) const; ///< 0: the key stays in the field
};

} // namespace Ui
