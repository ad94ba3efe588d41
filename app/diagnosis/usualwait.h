// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>

#include <QtGlobal>

namespace Diagnosis {

/// How long a server usually takes, by the waits of before; and what is long beside that.
class UsualWait final {
public:
    void add(qint64 nanoseconds);
    /// A wait above this is conspicuous, in nanoseconds.
    [[nodiscard]] qint64 limit() const;

private:
    static constexpr std::size_t memory = 31; ///< a server of an hour ago may have been another one

    std::array<qint64, memory> m_waits = {}; ///< the oldest is written over
    std::size_t m_count = 0; ///< of all
};

} // namespace Diagnosis
