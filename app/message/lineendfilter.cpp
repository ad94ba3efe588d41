// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/lineendfilter.h"

#include <algorithm>

namespace Message {

namespace {

// Every CR has its LF and every LF its CR. Without a branch, so that the compiler looks at many octets at once: most
// letters are in order, and a long one is walked through twice.
bool isInCrLf(QByteArrayView octets)
{
    uchar fault = octets.front() == '\n' || octets.back() == '\r' ? 1 : 0;
    const char *octet = octets.data();
    for (qsizetype at = 1; at < octets.size(); ++at)
        fault |= static_cast<uchar>((octet[at] == '\n') != (octet[at - 1] == '\r'));
    return fault == 0;
}

} // namespace

QByteArray LineEndFilter::take(QByteArrayView octets)
{
    if (m_isAfterCr && octets.startsWith('\n')) {
        m_isAfterCr = false;
        octets = octets.sliced(1);
    }
    if (octets.isEmpty())
        return {};
    m_isAfterCr = false;
    if (isInCrLf(octets)) {
        m_isInLine = octets.back() != '\n';
        return octets.toByteArray();
    }
    return rewritten(octets);
}

QByteArray LineEndFilter::rewritten(QByteArrayView octets)
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
