// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QStringList>
#include <QWidget>

namespace Ui {

class Chip;
class ChipArea;
class RecipientLine;

/// A row of recipients: each a chip that is checked as soon as it is one, and a field to type the next.
///
/// Commas, semicolons, line breaks, Enter and leaving the row turn what was typed into chips.
class RecipientEdit final : public QWidget {
    Q_OBJECT
public:
    /// What is wrong with an address, as a sentence; empty: nothing is.
    using Check = std::function<QString(const QString &)>;

    /// name: of the row, without an ampersand: "Cc".
    RecipientEdit(const QString &name, Check check, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// The chips in their order, and what is still being typed.
    [[nodiscard]] QStringList addresses() const;
    /// Shows these instead. Emits nothing.
    void setAddresses(const QStringList &addresses);
    /// Behind the others, or where the point is.
    void addAddresses(const QStringList &addresses);
    void addAddresses(const QStringList &addresses, const QPoint &globalPoint);
    /// The chip goes; returns what it said.
    QString takeChip(Chip *chip);
    /// Shows that a chip dropped now would land here.
    void setDropTarget(bool isDropTarget);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Puts the keyboard on the first chip with a problem; false: there is none.
    bool focusProblem();

Q_SIGNALS:
    void addressesChanged();
    void chipDraggedTo(const QPoint &globalPoint);
    void chipDroppedAt(Ui::Chip *chip, const QPoint &globalPoint);
    void chipDragCancelled();
    void chipMenuWanted(Ui::Chip *chip, const QPoint &globalPoint);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectLine();
    void connectChip(Chip *chip);
    void takeTyped();
    void splitTyped(const QString &text);
    void insertAddresses(qsizetype index, const QStringList &addresses);
    void openChip(Chip *chip);
    void closeField();
    void removeChip(Chip *chip, bool isBackward);
    void stepFromChip(Chip *chip, int steps);
    void stepFromField(int steps);
    void focusPlace(qsizetype place);
    void nameChips();

    QString m_name;
    Check m_check;
    ChipArea *m_area;
    RecipientLine *m_line;
    QString m_opened; ///< the address that is being changed, to go back to
    bool m_isReadOnly = false;
    bool m_isDropTarget = false;
};

} // namespace Ui
