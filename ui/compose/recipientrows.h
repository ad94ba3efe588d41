// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

namespace Ui {

class Chip;
class RecipientEdit;

/// The recipient rows of one letter, among which a recipient can be moved: by the mouse, or by the menu of its chip.
class RecipientRows final : public QObject {
    Q_OBJECT
public:
    /// The rows must outlive this.
    explicit RecipientRows(const QList<RecipientEdit *> &rows, QObject *parent = nullptr);

private:
    void showMenu(RecipientEdit *row, Chip *chip, const QPoint &globalPoint);
    void drop(RecipientEdit *from, Chip *chip, const QPoint &globalPoint);
    void markTarget(const RecipientEdit *target);
    [[nodiscard]] RecipientEdit *rowAt(const QPoint &globalPoint) const;

    QList<RecipientEdit *> m_rows;
};

} // namespace Ui
