// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace Support {

/// A clock that stands still until the test moves it.
class ManualClock final : public Base::Clock {
public:
    [[nodiscard]] qint64 nanoseconds() const override { return m_nanoseconds; }
    [[nodiscard]] QDateTime now() const override;
    void advance(qint64 nanoseconds) { m_nanoseconds += nanoseconds; }

private:
    qint64 m_nanoseconds = 0;
};

} // namespace Support
