// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/envelope/wrappingdelegate.h"

namespace Ui {

void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wrapping = option;
    wrapping.features |= QStyleOptionViewItem::WrapText;
    QStyledItemDelegate::paint(painter, wrapping, index);
}

} // namespace Ui
