// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Transcript {

/// A TCP connection over IPv4 as it would look on the wire: the packets, with running numbers and right checksums.
class SyntheticStream final {
public:
    enum class Side : quint8 { Client, Server };
    /// An address and a port.
    struct End {
        quint32 address = 0;
        quint16 port = 0;
    };
    static constexpr qsizetype largestPayload = 1460;

    SyntheticStream(End client, End server);

    /// The three packets that a connection begins with, one for each call.
    [[nodiscard]] QByteArray syn();
    [[nodiscard]] QByteArray synAck();
    [[nodiscard]] QByteArray ack(Side from);
    /// At most largestPayload octets.
    [[nodiscard]] QByteArray data(Side from, QByteArrayView payload);
    [[nodiscard]] QByteArray fin(Side from);
    /// So much was said that is not known.
    void skip(Side from, qint64 octets);

private:
    struct Half {
        End end;
        quint32 next = 0; ///< sequence number of the next octet
    };

    [[nodiscard]] QByteArray packet(Side from, quint8 flags, QByteArrayView payload = {});

    Half m_client;
    Half m_server;
    quint16 m_identification = 0;
};

} // namespace Transcript
