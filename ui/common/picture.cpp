// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/picture.h"

#include <algorithm>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double sharpness = 2; ///< pixels of an image to a point
constexpr int highestImage = 32'767; ///< what painters of images can address
constexpr int pointsPerInch = 96;

void paintRows(const Picture &picture, QPainter &painter, qsizetype first, qsizetype last)
{
    const QRect head(0, 0, picture.width, picture.headHeight);
    picture.paintHead(painter, head);
    QRect rect(0, picture.headHeight, picture.width, picture.rowHeight);
    for (qsizetype row = first; row < last; ++row, rect.translate(0, picture.rowHeight))
        picture.paintRow(painter, rect, row);
}

QByteArray asSvg(const Picture &picture)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(picture.title);
    const QRect whole(0, 0, picture.width, picture.headHeight + static_cast<int>(picture.rows) * picture.rowHeight);
    generator.setSize(whole.size());
    generator.setViewBox(whole);
    generator.setResolution(pointsPerInch);
    QPainter painter(&generator);
    painter.fillRect(whole, Qt::white);
    paintRows(picture, painter, 0, picture.rows);
    painter.end();
    return octets;
}

QByteArray asPng(const Picture &picture)
{
    const qint64 height = picture.headHeight + picture.rows * picture.rowHeight;
    const double scale = std::min(sharpness, highestImage / static_cast<double>(height));
    QImage image(QSizeF(picture.width * scale, static_cast<double>(height) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintRows(picture, painter, 0, picture.rows);
    painter.end();
    QByteArray octets;
    QBuffer buffer(&octets);
    image.save(&buffer, "PNG");
    return octets;
}

QByteArray asPdf(const Picture &picture)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    writer.setResolution(pointsPerInch * 8);
    QPainter painter(&writer);
    const double scale = static_cast<double>(writer.width()) / picture.width;
    painter.scale(scale, scale);
    const auto room = static_cast<int>(writer.height() / scale) - picture.headHeight;
    const qsizetype rowsToAPage = std::max(1, room / picture.rowHeight);
    for (qsizetype first = 0; first < std::max<qsizetype>(picture.rows, 1); first += rowsToAPage) {
        if (first > 0)
            writer.newPage();
        paintRows(picture, painter, first, std::min(first + rowsToAPage, picture.rows));
    }
    painter.end();
    return octets;
}

} // namespace

Base::Result<void> saveOctets(const QByteArray &octets, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit())
        return {};
    Base::Error error;
    error.problem = Base::Problem::FileUnwritable;
    error.subject = path;
    error.detail = file.errorString();
    return error;
}

Base::Result<void> savePicture(const Picture &picture, const QString &path)
{
    const bool isPng = path.endsWith(u".png"_s, Qt::CaseInsensitive);
    if (isPng)
        return saveOctets(asPng(picture), path);
    return saveOctets(path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? asPdf(picture) : asSvg(picture), path);
}

} // namespace Ui
