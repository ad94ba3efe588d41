// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace Ui {

// What the bars of the waterfall are made of; its legend shows the same. The client's part is full, the server's is
// lighter with an edge: they can be told without colours.

void paintSending(QPainter &painter, const QRectF &bar, const QColor &color);
struct Waiting {
    bool isBroken = false; ///< nothing came
    bool isOpen = false; ///< it still goes on
};
void paintWaiting(QPainter &painter, const QRectF &bar, const QColor &color, Waiting how);
/// The same phase of the compared conversation.
void paintShadow(QPainter &painter, const QRectF &bar, const QColor &muted);

inline constexpr int shadowHeight = 4; ///< of the compared one, below the bar
inline constexpr int narrowestBar = 2;

} // namespace Ui
