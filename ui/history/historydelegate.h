// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Archive {
struct ConversationHead;
}

namespace Ui {

/// Paints a conversation in two lines: what became of it, who wrote to whom and when; below, how.
class HistoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
        const Archive::ConversationHead &head) const;
    void paintSecondLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
        const Archive::ConversationHead &head) const;
};

} // namespace Ui
