// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include "cli/refusal.h"

namespace Cli {

// Whoever waits for a terminal or a pipe can be interrupted: then it is refused as cancelled.

/// What a device holds, from here to its end. Refused where it cannot be read, or goes on beyond this many megabytes,
/// as /dev/zero does. name: what people call it. A file must not be buffered, and nothing may have been read from it.
[[nodiscard]] OrRefusal<QByteArray> readWhole(QIODevice &device, const QString &name, qint64 megabytes);

/// The same of a file, which may be a pipe with a name.
[[nodiscard]] OrRefusal<QByteArray> readWholeFile(const QString &path, qint64 megabytes);

/// What stands before the first line end, line end included, of so many octets at most.
[[nodiscard]] OrRefusal<QByteArray> readFirstLine(QIODevice &device, qint64 most);

} // namespace Cli
