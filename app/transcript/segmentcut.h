// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Transcript {

/// A segment begins within an entry, or came before the line that it begins was whole.
struct SegmentCut {
    qint64 offset = 0; ///< in the octets of the entry; at 0 only to tell that the time is another one
    qint64 time = 0; ///< of the octets behind it: nanoseconds, as Entry::time
    friend bool operator==(const SegmentCut &, const SegmentCut &) = default;
};

/// As a file has them: each offset and its time, one behind the other.
[[nodiscard]] QList<qint64> numbersOf(const QList<SegmentCut> &cuts);
/// Those of a file that can be: in their order and within so many octets. The others are left out.
[[nodiscard]] QList<SegmentCut> cutsFrom(const QList<qint64> &numbers, qsizetype octets, bool beginsSegment);

} // namespace Transcript
