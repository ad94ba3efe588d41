// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/writecuts.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "transcript/store.h"

namespace Delivery {

void WriteCuts::wrote(qsizetype number, qint64 octets)
{
    if (octets == 0)
        return;
    if (m_entries.empty() || m_entries.back().number != number) {
        if (m_left == m_written)
            m_entries.clear();
        m_entries.push_back({number, m_written});
    }
    if (std::exchange(m_isNextOneFirst, false))
        m_store.beginSegment(number, m_written - m_entries.back().begin);
    m_written += octets;
}

void WriteCuts::left(qint64 octets)
{
    m_left = std::min(m_left + octets, m_written);
    while (m_entries.size() > 1 && m_entries[1].begin <= m_left)
        m_entries.pop_front();
    m_isNextOneFirst = m_left == m_written;
    if (m_isNextOneFirst || m_entries.empty())
        return;
    const qint64 offset = m_left - m_entries.front().begin;
    m_store.beginSegment(
        m_entries.front().number, offset, offset > 0 ? std::optional(m_store.elapsed()) : std::nullopt);
}

void WriteCuts::leftAll()
{
    m_left = m_written;
    m_isNextOneFirst = true;
}

} // namespace Delivery
