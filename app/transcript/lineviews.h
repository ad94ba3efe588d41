// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

namespace Transcript {

/// Lines of an entry without a copy; good as long as its octets.
using LineViews = QVarLengthArray<QByteArrayView, 8>;

/// As Entry::lines().
[[nodiscard]] LineViews linesIn(QByteArrayView octets);
/// As Entry::texts().
[[nodiscard]] LineViews textsIn(QByteArrayView octets);

} // namespace Transcript
