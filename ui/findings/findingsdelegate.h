// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/contentdelegate.h"

namespace Ui {

/// Draws what was found, and behind it, as far as there is room, what it means.
class FindingsDelegate final : public ContentDelegate {
    Q_OBJECT
public:
    static constexpr int meaningRole = Qt::UserRole + 1;

    using ContentDelegate::ContentDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Ui
