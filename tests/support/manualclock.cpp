// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"

#include <QTimeZone>

namespace Support {

QDateTime ManualClock::now() const
{
    const QDateTime start(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone(3600));
    return start.addMSecs(m_nanoseconds / 1'000'000);
}

} // namespace Support
