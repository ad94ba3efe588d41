// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxyheader.h"

#include <QString>
#include <QtEndian>

namespace Net {

using namespace Qt::StringLiterals;

namespace {

const QByteArray signature = "\r\n\r\n\0\r\nQUIT\n"_ba;
constexpr char proxyCommand = 0x21; // version 2, a connection on behalf of somebody
constexpr char localCommand = 0x20; // version 2, nothing is said of the connection
constexpr char tcpOverIpv4 = 0x11;
constexpr char tcpOverIpv6 = 0x21;

bool areOfOneFamily(const SocketAddress &from, const SocketAddress &to)
{
    return from.address.protocol() == to.address.protocol()
        && (from.address.protocol() == QHostAddress::IPv4Protocol
            || from.address.protocol() == QHostAddress::IPv6Protocol);
}

bool isIpv4(const SocketAddress &end)
{
    return end.address.protocol() == QHostAddress::IPv4Protocol;
}

QByteArray line(const SocketAddress &from, const SocketAddress &to)
{
    if (!areOfOneFamily(from, to))
        return "PROXY UNKNOWN\r\n"_ba;
    const QString text = u"PROXY %1 %2 %3 %4 %5\r\n"_s.arg(isIpv4(from) ? u"TCP4"_s : u"TCP6"_s,
        from.address.toString(), to.address.toString(), QString::number(from.port), QString::number(to.port));
    return text.toLatin1();
}

QByteArray addressOctets(const SocketAddress &end)
{
    if (isIpv4(end)) {
        const quint32 address = qToBigEndian(end.address.toIPv4Address());
        return {reinterpret_cast<const char *>(&address), sizeof address};
    }
    const Q_IPV6ADDR address = end.address.toIPv6Address();
    return {reinterpret_cast<const char *>(address.c), sizeof address.c};
}

QByteArray numberOctets(quint16 number)
{
    const quint16 bigEndian = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian};
}

QByteArray binary(const SocketAddress &from, const SocketAddress &to)
{
    if (!areOfOneFamily(from, to))
        return signature + localCommand + '\0' + numberOctets(0);
    const QByteArray ends = addressOctets(from) + addressOctets(to) + numberOctets(from.port) + numberOctets(to.port);
    return signature + proxyCommand + (isIpv4(from) ? tcpOverIpv4 : tcpOverIpv6)
        + numberOctets(static_cast<quint16>(ends.size())) + ends;
}

} // namespace

QByteArray proxyHeader(ProxyHeader version, const SocketAddress &from, const SocketAddress &to)
{
    switch (version) {
    case ProxyHeader::None:
        return {};
    case ProxyHeader::Version1:
        return line(from, to);
    case ProxyHeader::Version2:
        return binary(from, to);
    }
    Q_UNREACHABLE();
}

} // namespace Net
