// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/chip.h"

#include <limits>

#include <QApplication>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Ui {

namespace {

constexpr int farAway = std::numeric_limits<int>::max() / 2;

bool isText(const QString &typed)
{
    return !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace();
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setToolTip(text);
    measure();
}

void Chip::setDetail(const QString &detail)
{
    m_detail = detail;
    measure();
}

void Chip::setProblem(const QString &sentence)
{
    m_problem = sentence;
    setToolTip(sentence.isEmpty() ? m_text : sentence);
    measure();
}

void Chip::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    measure();
}

ChipLook Chip::look() const
{
    ChipLook look;
    look.text = m_text;
    look.detail = m_detail;
    look.hasProblem = !m_problem.isEmpty();
    look.isCurrent = hasFocus();
    look.isRemovable = !m_isReadOnly;
    look.isRemoveHovered = m_isRemoveHovered;
    look.direction = layoutDirection();
    return look;
}

/// Kept, because a layout of hundreds of chips asks each of them whenever one comes or goes.
void Chip::measure()
{
    ChipLook shortest = look();
    m_size = shortest.size(font());
    shortest.text.clear();
    m_smallestSize = shortest.size(font()).boundedTo(m_size);
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look().paint(painter, rect(), palette());
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave) {
        const bool isHovered = event->type() == QEvent::HoverMove
            && look().removeRect(rect()).contains(static_cast<QHoverEvent *>(event)->position().toPoint());
        if (isHovered != m_isRemoveHovered) {
            m_isRemoveHovered = isHovered;
            update();
        }
    }
    return QWidget::event(event);
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void Chip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (takeCommandKey(*event) || takeArrowKey(event->key()))
        return;
    const auto withCommand = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (!m_isReadOnly && !(event->modifiers() & withCommand) && isText(event->text()))
        Q_EMIT textTyped(event->text());
    else
        QWidget::keyPressEvent(event);
}

bool Chip::takeCommandKey(const QKeyEvent &event)
{
    if (m_isDragged && event.key() == Qt::Key_Escape) {
        endDrag();
        Q_EMIT dragCancelled();
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return true;
    }
    if (m_isReadOnly)
        return false;
    if (event.matches(QKeySequence::Cut))
        Q_EMIT copyWanted();
    if (event.matches(QKeySequence::Cut) || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        Q_EMIT removeWanted(event.key() == Qt::Key_Backspace);
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2)
        && !(event.modifiers() & Qt::ControlModifier)) { // Ctrl+Enter sends
        Q_EMIT openWanted();
        return true;
    }
    return false;
}

bool Chip::takeArrowKey(int key)
{
    const int onward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key == onward)
        Q_EMIT stepWanted(1);
    else if (key == back)
        Q_EMIT stepWanted(-1);
    else if (key == Qt::Key_Home)
        Q_EMIT stepWanted(-farAway);
    else if (key == Qt::Key_End)
        Q_EMIT stepWanted(farAway);
    else if (key == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        return false;
    return true;
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_isRemovePressed
        = event->button() == Qt::LeftButton && !m_isReadOnly && look().removeRect(rect()).contains(m_pressedAt);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDraggable || m_isReadOnly || m_isRemovePressed || !(event->buttons() & Qt::LeftButton))
        return;
    const int distance = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (!m_isDragged && distance < QApplication::startDragDistance())
        return;
    if (!m_isDragged) {
        m_isDragged = true;
        setCursor(Qt::DragMoveCursor);
    }
    Q_EMIT draggedTo(event->globalPosition().toPoint());
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragged) {
        endDrag();
        Q_EMIT droppedAt(event->globalPosition().toPoint());
    } else if (m_isRemovePressed && look().removeRect(rect()).contains(event->position().toPoint())) {
        Q_EMIT removeWanted(false);
    }
}

void Chip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_isReadOnly
        && !look().removeRect(rect()).contains(event->position().toPoint()))
        Q_EMIT openWanted();
}

void Chip::endDrag()
{
    m_isDragged = false;
    setCursor(Qt::ArrowCursor);
}

} // namespace Ui
