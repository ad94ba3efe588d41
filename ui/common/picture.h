// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <functional>

#include <QRect>
#include <QString>

#include "base/result.h"

class QByteArray;
class QPainter;

namespace Ui {

/// Rows below a head, to be drawn on paper: as many pages as it takes, the head on each.
struct Picture {
    QString title;
    int width = 0;
    int headHeight = 0;
    int rowHeight = 0;
    qsizetype rows = 0;
    std::function<void(QPainter &painter, const QRect &rect)> paintHead;
    std::function<void(QPainter &painter, const QRect &rect, qsizetype row)> paintRow;
};

/// With the measures of one who draws such rows; what it draws is still to be said.
template <typename RowsPainter>
[[nodiscard]] Picture pictureFor(const RowsPainter &painter, const QString &title, qsizetype rows)
{
    constexpr int paperWidth = 960;
    Picture picture;
    picture.title = title;
    picture.width = std::max(paperWidth, painter.leastWidth());
    picture.headHeight = painter.headHeight();
    picture.rowHeight = painter.rowHeight();
    picture.rows = rows;
    return picture;
}

/// Draws it, dark on white, into a file: PNG and PDF by the suffixes ".png" and ".pdf", else SVG. What is too long for an
/// image is drawn smaller there.
/// Errors: FileUnwritable.
[[nodiscard]] Base::Result<void> savePicture(const Picture &picture, const QString &path);
/// Errors: FileUnwritable.
[[nodiscard]] Base::Result<void> saveOctets(const QByteArray &octets, const QString &path);

} // namespace Ui
