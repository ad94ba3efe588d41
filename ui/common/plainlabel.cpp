// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plainlabel.h"

namespace Ui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (isRightToLeft()) // at the side where its label or bullet stands, whichever way its words run
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
    setText(text);
}

PlainLabel::PlainLabel(const QString &text, const QFont &font, QWidget *parent)
    : PlainLabel(text, parent)
{
    setFont(font);
}

void PlainLabel::setColor(const QColor &color)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    colors.setColor(QPalette::Text, color); // this one is used where text can be selected
    setPalette(colors);
}

} // namespace Ui
