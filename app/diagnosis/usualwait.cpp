// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/usualwait.h"

#include <algorithm>

#include "transcript/gravity.h"

namespace Diagnosis {

namespace {

using Transcript::slowNanoseconds; // long in any case: where the bars of the transcript turn amber

constexpr qint64 shortAnyway = 250'000'000; ///< nanoseconds; nobody notices, however quick the others were
constexpr qint64 manyTimes = 10;
constexpr std::size_t fewest = 4; ///< of fewer waits none is usual

} // namespace

void UsualWait::add(qint64 nanoseconds)
{
    m_waits[m_count % memory] = nanoseconds;
    ++m_count;
}

qint64 UsualWait::limit() const
{
    if (m_count < fewest)
        return slowNanoseconds;
    std::array<qint64, memory> waits = m_waits;
    const auto end = waits.begin() + static_cast<std::ptrdiff_t>(std::min(m_count, memory));
    const auto middle = waits.begin() + (end - waits.begin()) / 2;
    std::nth_element(waits.begin(), middle, end);
    return std::clamp(*middle * manyTimes, shortAnyway, slowNanoseconds);
}

} // namespace Diagnosis
