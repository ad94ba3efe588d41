// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/recipientline.h"

#include <algorithm>
#include <limits>

#include <QFocusEvent>
#include <QKeyEvent>

#include "ui/common/theme.h"

namespace Ui {

namespace {

constexpr int narrowest = 96;
constexpr int roomToType = 24;
constexpr int farAway = std::numeric_limits<int>::max() / 2;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

RecipientLine::RecipientLine(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAcceptDrops(false); // the row takes what is dropped
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    connect(this, &QLineEdit::textChanged, this, &QLineEdit::updateGeometry);
}

QSize RecipientLine::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(text()) + roomToType;
    return {std::max(narrowest, wanted), std::max(targetHeight, fontMetrics().height() + gap)};
}

QSize RecipientLine::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void RecipientLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT finished();
}

int RecipientLine::stepsOut(int key) const
{
    if (hasSelectedText())
        return 0;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int onward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const bool isAtStart = cursorPosition() == 0;
    if (isAtStart && key == Qt::Key_Home)
        return -farAway;
    if (isAtStart && (key == back || key == Qt::Key_Backspace))
        return -1;
    return cursorPosition() == text().size() && key == onward ? 1 : 0;
}

void RecipientLine::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && isEnter(event->key()))
        Q_EMIT finished();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        Q_EMIT cancelled();
    else if (const int steps = isPlain ? stepsOut(event->key()) : 0; steps != 0)
        Q_EMIT stepWanted(steps);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Ui
