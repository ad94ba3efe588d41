// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxyconnector.h"

#include <QNetworkProxy>

namespace Net {

using Base::Problem;

namespace {

/// Qt wants the password as text; it goes as soon as the proxy has seen it.
QNetworkProxy qtProxy(const Proxy &proxy)
{
    const auto type = proxy.kind == ProxyKind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    QNetworkProxy qt(type, proxy.server.host, proxy.server.port);
    qt.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    if (!proxy.user.isEmpty()) {
        qt.setUser(proxy.user);
        qt.setPassword(QString::fromUtf8(proxy.password.reveal()));
    }
    return qt;
}

/// What Qt calls a proxy error is one on the way to it, all else is the proxy's own verdict on the server.
Problem problemOf(QAbstractSocket::SocketError error, ProxyKind kind)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Problem::ProxyLoginRefused;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
        return Problem::ProxyUnreachable;
    case QAbstractSocket::ProxyProtocolError: // of HTTP: any status that Qt has no error for, 502 for one
        return kind == ProxyKind::HttpConnect ? Problem::ProxyRefused : Problem::ProxyUnreachable;
    default:
        return Problem::ProxyRefused;
    }
}

} // namespace

ProxyConnector::ProxyConnector(const Proxy &proxy, const Endpoint &endpoint, QObject *parent)
    : Connector(parent)
    , m_kind(proxy.kind)
    , m_proxy(proxy.server)
    , m_endpoint(endpoint)
    , m_trying(std::make_unique<QSslSocket>())
{
    m_trying->setProxy(qtProxy(proxy));
    connect(m_trying.get(), &QSslSocket::connected, this, &ProxyConnector::handleConnected);
    connect(m_trying.get(), &QSslSocket::errorOccurred, this, &ProxyConnector::handleError);
}

ProxyConnector::~ProxyConnector()
{
    if (m_trying)
        m_trying->disconnect(this);
}

void ProxyConnector::start()
{
    m_trying->connectToHost(m_endpoint.host, m_endpoint.port);
}

void ProxyConnector::handleConnected()
{
    m_trying->disconnect(this);
    m_trying->setProxy(QNetworkProxy::NoProxy); // the connection stands; its password is wanted no more
    setSocket(std::move(m_trying));
    Q_EMIT connected();
}

void ProxyConnector::handleError()
{
    m_trying->disconnect(this);
    Q_EMIT failed({.problem = problemOf(m_trying->error(), m_kind),
        .stage = Base::Stage::Connect,
        .subject = m_proxy.toText(),
        .detail = m_trying->errorString()});
}

} // namespace Net
