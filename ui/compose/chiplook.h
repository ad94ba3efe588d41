// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

namespace Ui {

/// What a chip looks like: its measures and its paint, without its manners.
struct ChipLook {
    QString text;
    QString detail; ///< behind the text, muted
    bool hasProblem = false;
    bool isCurrent = false; ///< has the keyboard
    bool isRemovable = true;
    bool isRemoveHovered = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] QSize size(const QFont &font) const;
    /// Where the remove mark is pressed.
    [[nodiscard]] QRect removeRect(const QRect &rect) const;
    void paint(QPainter &painter, const QRect &rect, const QPalette &palette) const;

private:
    [[nodiscard]] int chromeWidth() const;
    [[nodiscard]] QRect mirrored(const QRect &rect, const QRect &part) const;
    void paintGround(QPainter &painter, const QRect &rect, const QPalette &palette) const;
    void paintProblemMark(QPainter &painter, const QRect &rect, const QColor &color) const;
    void paintTexts(QPainter &painter, const QRect &rect, const QPalette &palette) const;
    void paintRemoveMark(QPainter &painter, const QRect &rect, const QPalette &palette) const;
};

} // namespace Ui
