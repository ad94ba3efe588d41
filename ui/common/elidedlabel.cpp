// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/elidedlabel.h"

#include <algorithm>

#include <QEvent>

#include "ui/common/plaintip.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCharacters = 8;
constexpr int fraction = 1; ///< of a pixel, which a text may be wider than the whole pixels that are told

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWhole(const QString &text)
{
    if (m_whole == text)
        return;
    m_whole = text;
    setAccessibleName(text); // a screen reader needs no room
    updateGeometry();
    fit();
}

int ElidedLabel::aroundText() const
{
    return contentsMargins().left() + contentsMargins().right() + 2 * margin();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + fraction + aroundText(), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = leastCharacters * fontMetrics().averageCharWidth() + aroundText();
    return {std::min(sizeHint().width(), least), QLabel::minimumSizeHint().height()};
}

/// What stands in the tool tip is text too, whatever it looks like.
void ElidedLabel::fit()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - aroundText());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : plainTip(m_whole));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace Ui
