// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QHostAddress>
#include <QString>

#include "base/secret.h"
#include "net/endpoint.h"

namespace Net {

enum class AddressFamily : quint8 { Any, IPv4, IPv6 };

enum class ProxyKind : quint8 {
    Socks5, ///< RFC 1928, login by RFC 1929
    HttpConnect, ///< RFC 9110 9.3.6
};

struct Proxy {
    ProxyKind kind = ProxyKind::Socks5;
    Endpoint server;
    QString user = {}; ///< empty: no login
    Base::Secret password = {};
};

/// The header that tells a server behind a load balancer who is calling, before anything else is sent.
enum class ProxyHeader : quint8 { None, Version1, Version2 };

/// The way to a server.
struct Route {
    AddressFamily family = AddressFamily::Any;
    QHostAddress localAddress = {}; ///< our end; null: the system chooses
    std::optional<Proxy> proxy = {};
    std::optional<Endpoint> nameServer = {}; ///< asked for every name; none: as the system is set up
    ProxyHeader header = ProxyHeader::None;

    [[nodiscard]] Route duplicate() const; ///< named, because the password of a proxy is copied with it
};

} // namespace Net
