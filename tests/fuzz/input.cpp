// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/input.h"

#include <utility>

namespace Fuzz {

quint8 Input::octet()
{
    if (m_rest.isEmpty())
        return 0;
    const auto octet = static_cast<quint8>(m_rest.front());
    m_rest = m_rest.sliced(1);
    return octet;
}

QByteArray Input::line()
{
    const qsizetype end = m_rest.indexOf('\n');
    const QByteArray line = m_rest.first(end < 0 ? m_rest.size() : end).toByteArray();
    m_rest = m_rest.sliced(end < 0 ? m_rest.size() : end + 1);
    return line;
}

QByteArray Input::rest()
{
    return std::exchange(m_rest, QByteArrayView()).toByteArray();
}

} // namespace Fuzz
