// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/contentdelegate.h"

#include <QStyle>

namespace Ui {

namespace {

/// A run of text by itself, whatever the direction of what stands around it.
QString isolated(const QString &text)
{
    constexpr QChar leftToRight(0x2066);
    constexpr QChar rightToLeft(0x2067);
    constexpr QChar end(0x2069);
    return (text.isRightToLeft() ? rightToLeft : leftToRight) + text + end;
}

} // namespace

/// A box to be checked or a symbol stays where the window has it: then the text alone runs its own way.
void ContentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->features & (QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration)) {
        option->text = isolated(option->text);
        return;
    }
    option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment) | Qt::AlignAbsolute;
    option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace Ui
