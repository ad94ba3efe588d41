// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace Message {

/// A MIME parameter that holds any text: `name="value"` where that is ASCII and short, else in the extended form of
/// RFC 2231, in as many pieces as lines need.
[[nodiscard]] QByteArrayList textParameter(const QByteArray &name, const QString &value);

/// A file name in ASCII that looks like this one, for readers that do not know RFC 2231.
[[nodiscard]] QString asciiFileName(const QString &fileName);

} // namespace Message
