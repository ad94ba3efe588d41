// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timescale.h"

#include <algorithm>
#include <cmath>

namespace Ui {

namespace {

/// The smallest of 1, 2, 5, 10, 20, 50, … that is not less.
qint64 roundStep(double least)
{
    double step = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (step * factor >= least)
            return static_cast<qint64>(step * factor);
    }
    return static_cast<qint64>(step * 10);
}

} // namespace

double TimeScale::place(qint64 time) const
{
    const auto share = static_cast<double>(time - from) / static_cast<double>(std::max<qint64>(to - from, 1));
    return left + share * (right - left);
}

qint64 TimeScale::time(double place) const
{
    const double share = (place - left) / std::max(right - left, 1);
    return from + static_cast<qint64>(share * static_cast<double>(to - from));
}

QList<qint64> TimeScale::grid(int leastDistance) const
{
    if (right <= left || to <= from)
        return {};
    const double perPoint = static_cast<double>(to - from) / (right - left);
    const qint64 step = roundStep(perPoint * leastDistance);
    QList<qint64> moments;
    for (qint64 moment = (from + step - 1) / step * step; moment <= to; moment += step)
        moments.append(moment);
    return moments;
}

} // namespace Ui
