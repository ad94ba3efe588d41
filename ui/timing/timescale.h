// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

namespace Ui {

/// Which place on the screen is which moment.
struct TimeScale {
    qint64 from = 0; ///< nanoseconds
    qint64 to = 0; ///< nanoseconds, later than from
    int left = 0;
    int right = 0;

    /// Places outside the scale end up outside it.
    [[nodiscard]] double place(qint64 time) const;
    [[nodiscard]] qint64 time(double place) const;
    /// Round moments inside the scale, at least so far apart.
    [[nodiscard]] QList<qint64> grid(int leastDistance) const;
    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

} // namespace Ui
