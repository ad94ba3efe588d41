// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>

#include "net/route.h"

namespace Net {

/// One end of a connection, as the PROXY protocol tells of it.
struct SocketAddress {
    QHostAddress address;
    quint16 port = 0;
};

/// The octets that say who calls whom (the PROXY protocol, 2.1 and 2.2). Without two addresses of one family the header
/// says that nothing is known. ProxyHeader::None: no octets.
[[nodiscard]] QByteArray proxyHeader(ProxyHeader version, const SocketAddress &from, const SocketAddress &to);

} // namespace Net
