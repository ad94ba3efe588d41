// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRect>

#include "ui/transcript/transcriptmodel.h"

class QPainter;
class QPalette;

namespace Ui {

// What the cells of the transcript are made of: where their contents stand, and the marks in them. Pixels that do not
// depend on the device.

inline constexpr int cellPadding = 6;
inline constexpr int foldWidth = 18; ///< of the mark that opens a reply, before its text
inline constexpr int edgeWidth = 3;
inline constexpr int cellSymbolSide = 16;
inline constexpr qreal badgeRadius = 4;

/// Where the contents of a column stand in its cell; its title stands there too.
[[nodiscard]] QRect contentRect(TranscriptModel::Column column, const QRect &cell);
[[nodiscard]] Qt::Alignment contentAlignment(TranscriptModel::Column column);

/// The ground of what a search has found, like the ink of a text marker.
[[nodiscard]] QColor hitColor(const QPalette &palette);
[[nodiscard]] QRect symbolIn(const QRect &cell);
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color);
/// The ground of a badge with a text of this width, in its cell.
void paintBadge(QPainter &painter, const QRect &cell, int textWidth, const QColor &color);
/// How far a letter is on its way; nothing where there is too little room.
void paintProgress(QPainter &painter, const QRect &cell, double share, const QColor &color);

} // namespace Ui
