// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/readcuts.h"

#include <algorithm>

#include "transcript/store.h"

namespace Delivery {

void ReadCuts::read(qsizetype octets, qint64 time)
{
    m_reads.push_back({m_read, time});
    m_read += octets;
}

void ReadCuts::take(qsizetype octets, Transcript::Store &store, qsizetype number, qsizetype shown)
{
    const qint64 begin = m_taken;
    m_taken += octets;
    if (m_reads.empty() || m_reads.front().begin >= m_taken)
        return;
    const qint64 before = store.glance(number - 1).octets.size() - shown;
    while (!m_reads.empty() && m_reads.front().begin < m_taken) {
        const Read read = m_reads.front();
        m_reads.pop_front();
        const qint64 offset = before + std::min<qint64>(read.begin - begin, shown - 1);
        // An entry has the time at which its first line was whole: mostly that of the read in which it stands.
        if (offset > 0 || !m_reads.empty())
            store.beginSegment(number, offset, read.time);
        else
            store.beginSegment(number);
    }
}

} // namespace Delivery
