// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Transcript {

/// The arguments of a note as octets, for the arena.
[[nodiscard]] QByteArray packedArguments(const QStringList &arguments);
[[nodiscard]] QStringList unpackedArguments(QByteArrayView packed);

} // namespace Transcript
