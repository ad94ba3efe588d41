// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Base {

/// Time as an interface, so that a test can move it by hand.
class Clock {
public:
    virtual ~Clock() = default;
    /// Nanoseconds from a fixed moment in the past; never goes back.
    [[nodiscard]] virtual qint64 nanoseconds() const = 0;
    /// The time of day, with its time zone.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The clock of the machine.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nanoseconds() const override;
    [[nodiscard]] QDateTime now() const override;
};

} // namespace Base
