// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QColor;
class QPainter;
class QRectF;

namespace Ui {

/// One of our own SVG icons (":/icons/<name>.svg"), drawn in the text colour of the palette at the time of painting,
/// sharp at every scale. Names follow the freedesktop icon naming specification: "mail-send", "document-save".
[[nodiscard]] QIcon icon(const QString &name);

/// The same icon drawn at once, in a colour that carries meaning; in the middle of the rectangle, at its smaller side.
void drawSymbol(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

} // namespace Ui
