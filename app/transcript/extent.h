// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {

class Store;

/// How much happened between two moments, both included.
struct Extent {
    qint64 from = 0; ///< nanoseconds, as Entry::time
    qint64 to = 0;
    qsizetype entries = 0;
    qint64 octets = 0; ///< that were said, the letter's with them
    friend bool operator==(const Extent &, const Extent &) = default;
};

[[nodiscard]] Extent extentBetween(const Store &store, qint64 from, qint64 to);

/// The filter that leaves what was said between two moments: "t>=0.905 and t<=3.565".
[[nodiscard]] QString filterText(const Extent &extent);

} // namespace Transcript
