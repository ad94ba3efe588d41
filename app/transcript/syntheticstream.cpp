// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/syntheticstream.h"

#include <QtEndian>

namespace Transcript {

namespace {

constexpr quint8 finFlag = 0x01;
constexpr quint8 synFlag = 0x02;
constexpr quint8 pushFlag = 0x08;
constexpr quint8 ackFlag = 0x10;
constexpr quint8 tcp = 6; ///< protocol number
constexpr quint16 window = 65535;

template <typename Number> void put(QByteArray &into, Number number)
{
    const Number big = qToBigEndian(number);
    into.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// RFC 1071.
quint16 checksum(const QByteArray &octets)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const auto octet = static_cast<quint8>(octets.at(i));
        sum += i % 2 == 0 ? octet * 256U : octet;
    }
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<quint16>(~sum);
}

void setChecksum(QByteArray &octets, qsizetype at, quint16 sum)
{
    qToBigEndian(sum, octets.data() + at);
}

} // namespace

SyntheticStream::SyntheticStream(End client, End server)
    : m_client{client, 1000}
    , m_server{server, 2000}
{
}

QByteArray SyntheticStream::syn()
{
    return packet(Side::Client, synFlag);
}

QByteArray SyntheticStream::synAck()
{
    return packet(Side::Server, synFlag | ackFlag);
}

QByteArray SyntheticStream::ack(Side from)
{
    return packet(from, ackFlag);
}

QByteArray SyntheticStream::data(Side from, QByteArrayView payload)
{
    return packet(from, pushFlag | ackFlag, payload);
}

QByteArray SyntheticStream::fin(Side from)
{
    return packet(from, finFlag | ackFlag);
}

void SyntheticStream::skip(Side from, qint64 octets)
{
    (from == Side::Client ? m_client : m_server).next += static_cast<quint32>(octets);
}

/// RFC 791, RFC 9293: headers without options, twenty octets each.
QByteArray SyntheticStream::packet(Side from, quint8 flags, QByteArrayView payload)
{
    constexpr quint16 headerOctets = 20;
    Half &sender = from == Side::Client ? m_client : m_server;
    const Half &receiver = from == Side::Client ? m_server : m_client;

    QByteArray segment;
    put(segment, sender.end.port);
    put(segment, receiver.end.port);
    put(segment, sender.next);
    put(segment, (flags & ackFlag) != 0 ? receiver.next : quint32(0));
    put(segment, static_cast<quint16>(headerOctets / 4 << 12 | flags));
    put(segment, window);
    put(segment, quint32(0)); // checksum, urgent pointer
    segment += payload;

    QByteArray pseudo;
    put(pseudo, sender.end.address);
    put(pseudo, receiver.end.address);
    put(pseudo, quint16(tcp));
    put(pseudo, static_cast<quint16>(segment.size()));
    setChecksum(segment, 16, checksum(pseudo + segment));

    QByteArray header;
    put(header, quint16(0x4500)); // version 4, five words
    put(header, static_cast<quint16>(headerOctets + segment.size()));
    put(header, ++m_identification);
    put(header, quint16(0x4000)); // not to be fragmented
    put(header, static_cast<quint16>(64 << 8 | tcp)); // time to live
    put(header, quint16(0)); // checksum
    put(header, sender.end.address);
    put(header, receiver.end.address);
    setChecksum(header, 10, checksum(header));

    const bool takesNumber = (flags & (synFlag | finFlag)) != 0;
    sender.next += static_cast<quint32>(payload.size()) + (takesNumber ? 1 : 0);
    return header + segment;
}

} // namespace Transcript
