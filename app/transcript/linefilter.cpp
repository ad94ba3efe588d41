// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/linefilter.h"

#include <algorithm>

#include <QStringList>

#include "base/limits.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

/// numbers: ascending. Those that are no further apart than the gap make one range.
QString inRanges(const QList<qsizetype> &numbers, qsizetype gap)
{
    QStringList ranges;
    for (qsizetype i = 0; i < numbers.size();) {
        const qsizetype first = numbers.at(i);
        qsizetype last = first;
        while (i < numbers.size() && numbers.at(i) - last <= gap)
            last = numbers.at(i++);
        ranges.append(first == last ? QString::number(first) : u"%1..%2"_s.arg(first).arg(last));
    }
    return u"line in {%1}"_s.arg(ranges.join(u", "_s));
}

} // namespace

QString filterForLines(QList<qsizetype> numbers)
{
    if (numbers.isEmpty())
        return {};
    std::ranges::sort(numbers);
    QString filter = inRanges(numbers, 1);
    for (qsizetype gap = 2; filter.size() > Base::Limits::filterCharacters; gap *= 2)
        filter = inRanges(numbers, gap);
    return filter;
}

} // namespace Transcript
