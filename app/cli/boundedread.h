// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include "cli/refusal.h"

namespace Cli {

/// What a device holds, from here to its end. Refused where it cannot be read, or goes on beyond this many megabytes,
/// as /dev/zero does. name: what people call it.
[[nodiscard]] OrRefusal<QByteArray> readWhole(QIODevice &device, const QString &name, qint64 megabytes);

/// The same of a file.
[[nodiscard]] OrRefusal<QByteArray> readWholeFile(const QString &path, qint64 megabytes);

} // namespace Cli
