// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/bytes/wirebox.h"

namespace Ui {

/// Paints a box: who, how much, how, when; below, what stands in it, or how much cannot be read.
class WireBoxDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QRect &frame, Tone tone);
    static void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const WireBox &box);
    static void paintHidden(QPainter &painter, const QPalette &palette, const QRect &line, qint64 octets);
    static void paintLine(
        QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const WireBox::Line &said);
};

} // namespace Ui
