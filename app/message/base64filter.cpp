// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/base64filter.h"

#include <algorithm>
#include <utility>

namespace Message {

namespace {

constexpr qsizetype lineOctets = 57; // they make 76 characters

QByteArray lines(const QByteArray &octets)
{
    QByteArray encoded;
    encoded.reserve(Base64Filter::encodedSize(octets.size()));
    for (qsizetype at = 0; at < octets.size(); at += lineOctets) {
        const qsizetype length = std::min(lineOctets, octets.size() - at);
        encoded += QByteArray::fromRawData(octets.constData() + at, length).toBase64();
        encoded += "\r\n";
    }
    return encoded;
}

} // namespace

QByteArray Base64Filter::take(QByteArrayView octets)
{
    m_rest += octets;
    const qsizetype whole = m_rest.size() / lineOctets * lineOctets;
    const QByteArray ready = m_rest.first(whole);
    m_rest = m_rest.sliced(whole);
    return lines(ready);
}

QByteArray Base64Filter::finish()
{
    return lines(std::exchange(m_rest, {}));
}

qint64 Base64Filter::encodedSize(qint64 octets)
{
    const qint64 characters = (octets + 2) / 3 * 4;
    return characters + (characters + 75) / 76 * 2;
}

} // namespace Message
