// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/segmentcut.h"

namespace Transcript {

QList<qint64> numbersOf(const QList<SegmentCut> &cuts)
{
    QList<qint64> numbers;
    for (const SegmentCut &cut : cuts)
        numbers += {cut.offset, cut.time};
    return numbers;
}

QList<SegmentCut> cutsFrom(const QList<qint64> &numbers, qsizetype octets, bool beginsSegment)
{
    QList<SegmentCut> cuts;
    qint64 last = beginsSegment ? -1 : 0;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        if (numbers.at(i) <= last || numbers.at(i) >= octets)
            continue;
        last = numbers.at(i);
        cuts.append({last, numbers.at(i + 1)});
    }
    return cuts;
}

} // namespace Transcript
