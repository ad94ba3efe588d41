// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Transcript {

/// The filter that leaves the lines of these numbers, in any order: "line in {3, 7..9}". Where there are more than a
/// filter can name it leaves some between them as well, and still all of these. Empty: no line was given.
[[nodiscard]] QString filterForLines(QList<qsizetype> numbers);

} // namespace Transcript
