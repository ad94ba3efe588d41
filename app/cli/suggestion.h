// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Cli {

/// How many letters must be put in, left out, replaced or swapped with their neighbour to turn one word into the other.
[[nodiscard]] qsizetype editDistance(QStringView one, QStringView other);

/// The candidate that was probably meant; empty where none is near enough to be more help than noise.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace Cli
