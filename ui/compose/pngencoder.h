// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>

class QImage;
class QObject;

namespace Ui {

/// Writes the picture as PNG on another thread, since a screenful takes long enough to be felt. Answers once, later,
/// unless the context is gone by then.
void encodeAsPng(const QImage &image, QObject *context, std::function<void(const QByteArray &)> answer);

} // namespace Ui
