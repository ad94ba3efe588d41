// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/dnsrecords.h"

#include <algorithm>

#include <QtEndian>

#include "base/visibletext.h"

namespace Net {

namespace {

constexpr qsizetype ipv4Octets = 4;
constexpr qsizetype ipv6Octets = 16;

/// A name as it is written, without the final dot (RFC 1035 3.1).
std::optional<QString> nameIn(QByteArrayView data)
{
    QStringList labels;
    while (!data.isEmpty()) {
        const auto size = static_cast<qsizetype>(static_cast<quint8>(data.front()));
        if (size == 0)
            return data.size() == 1 ? std::optional(labels.join(u'.')) : std::nullopt;
        if (size >= data.size())
            return std::nullopt;
        labels.append(Base::visibleText(data.sliced(1, size)));
        data = data.sliced(1 + size);
    }
    return std::nullopt;
}

} // namespace

std::optional<QHostAddress> addressIn(QByteArrayView data)
{
    if (data.size() == ipv4Octets)
        return QHostAddress(qFromBigEndian<quint32>(data.data()));
    if (data.size() == ipv6Octets)
        return QHostAddress(reinterpret_cast<const quint8 *>(data.data()));
    return std::nullopt;
}

std::optional<MailHost> mailHostIn(QByteArrayView data)
{
    constexpr qsizetype preferenceOctets = 2; // RFC 1035 3.3.9
    if (data.size() < preferenceOctets)
        return std::nullopt;
    const std::optional<QString> name = nameIn(data.sliced(preferenceOctets));
    if (!name)
        return std::nullopt;
    return MailHost{*name, qFromBigEndian<quint16>(data.data())};
}

} // namespace Net
