// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslSocket>

#include "net/connector.h"
#include "net/route.h"

namespace Net {

/// Lets a proxy make the connection. The proxy finds the server: its name is looked up nowhere else.
///
/// Problems: ProxyUnreachable, ProxyLoginRefused, ProxyRefused, with the proxy as subject.
class ProxyConnector final : public Connector {
    Q_OBJECT
public:
    ProxyConnector(const Proxy &proxy, const Endpoint &endpoint, QObject *parent = nullptr);
    ~ProxyConnector() override;

    void start() override;

private:
    void handleConnected();
    void handleError();

    ProxyKind m_kind;
    Endpoint m_proxy;
    Endpoint m_endpoint;
    std::unique_ptr<QSslSocket> m_trying; ///< what a proxy made cannot become one later
};

} // namespace Net
