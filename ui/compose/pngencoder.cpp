// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/pngencoder.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QImage>
#include <QtConcurrentRun>

namespace Ui {

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    image.save(&buffer, "PNG");
    return octets;
}

} // namespace

void encodeAsPng(const QImage &image, QObject *context, std::function<void(const QByteArray &)> answer)
{
    auto *watcher = new QFutureWatcher<QByteArray>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, answer = std::move(answer)] {
        answer(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(pngOf, image));
}

} // namespace Ui
