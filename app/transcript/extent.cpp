// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/extent.h"

#include <algorithm>

#include "transcript/store.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nanosecondsToASecond = 1'000'000'000;

/// The first row that was not said before this moment; entries are in the order of their times.
qsizetype firstRowAt(const Store &store, qint64 time)
{
    qsizetype low = 0;
    qsizetype high = store.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (store.glance(middle).time < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Seconds, with every digit of the nanoseconds, so that the borders stay inside.
QString secondsText(qint64 nanoseconds)
{
    const qint64 time = std::max<qint64>(nanoseconds, 0);
    return u"%1.%2"_s.arg(time / nanosecondsToASecond).arg(time % nanosecondsToASecond, 9, 10, QChar(u'0'));
}

} // namespace

Extent extentBetween(const Store &store, qint64 from, qint64 to)
{
    Extent extent{from, to, 0, 0};
    for (qsizetype row = firstRowAt(store, from); row < store.size(); ++row) {
        const Glance glance = store.glance(row);
        if (glance.time > to)
            break;
        ++extent.entries;
        extent.octets += glance.kind == EntryKind::Body ? store.at(row).body.octets : glance.octets.size();
    }
    return extent;
}

QString filterText(const Extent &extent)
{
    return u"t>=%1 and t<=%2"_s.arg(secondsText(extent.from), secondsText(extent.to));
}

} // namespace Transcript
