// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/compose/chiplook.h"

namespace Ui {

/// One small thing among others that can be walked to, removed and opened: an address, a file.
///
/// It takes the focus by click; whoever holds it decides whether Tab stops here.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Stands behind the text in the muted colour: a size.
    void setDetail(const QString &detail);
    /// A sentence that says what is wrong; empty: nothing is.
    void setProblem(const QString &sentence);
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Can be dragged with the mouse; see the drag signals.
    void setDraggable(bool isDraggable) { m_isDraggable = isDraggable; }
    void setReadOnly(bool isReadOnly);

    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_smallestSize; }

Q_SIGNALS:
    /// isBackward: the focus should go to the one before.
    void removeWanted(bool isBackward);
    void openWanted();
    void copyWanted();
    /// The focus should go so many chips on in reading direction; a large number means the end.
    void stepWanted(int steps);
    /// Something was typed that belongs into a text field.
    void textTyped(const QString &text);
    void leaveWanted();
    void focused();
    void draggedTo(const QPoint &globalPoint);
    void droppedAt(const QPoint &globalPoint);
    void dragCancelled();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeCommandKey(const QKeyEvent &event);
    bool takeArrowKey(int key);
    void endDrag();
    void measure();
    [[nodiscard]] ChipLook look() const;

    QString m_text;
    QString m_detail;
    QString m_problem;
    QSize m_size;
    QSize m_smallestSize;
    QPoint m_pressedAt;
    bool m_isDraggable = false;
    bool m_isReadOnly = false;
    bool m_isDragged = false;
    bool m_isRemovePressed = false;
    bool m_isRemoveHovered = false;
};

} // namespace Ui
