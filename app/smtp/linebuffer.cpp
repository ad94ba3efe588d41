// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/linebuffer.h"

#include <algorithm>

namespace Smtp {

void LineBuffer::append(QByteArrayView octets)
{
    // What was taken is dropped only here, so that taking many lines costs no copying.
    if (m_start > 0) {
        m_octets.remove(0, m_start);
        m_searched -= m_start;
        m_start = 0;
    }
    m_octets.append(octets);
}

std::optional<QByteArray> LineBuffer::takeLine()
{
    const qsizetype end = m_octets.indexOf('\n', std::max(m_searched, m_start));
    if (end < 0) {
        m_searched = m_octets.size();
        return std::nullopt;
    }
    if (end + 1 - m_start > m_limit)
        return std::nullopt;
    QByteArray line = m_octets.mid(m_start, end + 1 - m_start);
    m_start = end + 1;
    m_searched = m_start;
    return line;
}

bool LineBuffer::isOverLimit() const
{
    if (pendingOctets() <= m_limit)
        return false;
    const QByteArrayView head = QByteArrayView(m_octets).sliced(m_start, m_limit);
    return !head.contains('\n');
}

QByteArray LineBuffer::takeRest()
{
    QByteArray rest = m_octets.mid(m_start);
    m_octets.clear();
    m_start = 0;
    m_searched = 0;
    return rest;
}

} // namespace Smtp
