// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/lineendfilter.h"

#include <algorithm>

namespace Message {

QByteArray LineEndFilter::take(QByteArrayView octets)
{
    QByteArray taken;
    taken.reserve(octets.size() + octets.size() / 16);
    for (auto at = octets.begin(); at != octets.end();) {
        const bool completesCrLf = m_isAfterCr && *at == '\n';
        m_isAfterCr = false;
        if (completesCrLf) {
            ++at;
            continue;
        }
        const auto end = std::find_if(at, octets.end(), [](char octet) { return octet == '\r' || octet == '\n'; });
        taken.append(at, end - at);
        m_isInLine = m_isInLine || end != at;
        at = end;
        if (at == octets.end())
            break;
        taken += "\r\n";
        m_isInLine = false;
        m_isAfterCr = *at++ == '\r';
    }
    return taken;
}

QByteArray LineEndFilter::finish()
{
    const bool endsLine = m_isInLine;
    m_isInLine = false;
    return endsLine ? QByteArray("\r\n") : QByteArray();
}

} // namespace Message
