// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace Ui {

/// The edge of a row that is drawn by hand, where it is the chosen one; the view has filled the ground.
void paintChosenEdge(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace Ui
