// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/connectionrace.h"

#include <QNetworkProxy>

#include "net/endpoint.h"
#include "net/socketerrors.h"

namespace Net {

using Base::Problem;
using Base::Stage;

ConnectionRace::ConnectionRace(const QHostAddress &localAddress, QObject *parent)
    : QObject(parent)
    , m_localAddress(localAddress)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(attemptDelay);
    connect(&m_delay, &QTimer::timeout, this, &ConnectionRace::tryNext);
}

ConnectionRace::~ConnectionRace()
{
    for (const auto &socket : m_running)
        socket->disconnect(this);
}

void ConnectionRace::start(const QList<QHostAddress> &addresses, quint16 port, bool isAll)
{
    m_untried = addresses;
    m_isAll = isAll;
    m_port = port;
    tryNext();
}

void ConnectionRace::add(const QList<QHostAddress> &addresses)
{
    m_untried += addresses;
    m_isAll = true;
    if (!m_delay.isActive())
        tryNext();
}

void ConnectionRace::tryNext()
{
    if (m_winner)
        return;
    if (m_untried.isEmpty()) {
        if (m_running.empty() && m_isAll)
            Q_EMIT lost(m_error);
        return;
    }
    const QHostAddress address = m_untried.takeFirst();
    QTcpSocket *socket = m_running.emplace_back(std::make_unique<QTcpSocket>()).get();
    socket->setProxy(QNetworkProxy::NoProxy);
    m_delay.start();
    Q_EMIT attempting(address, m_port);
    const bool isBound = m_localAddress.isNull() || socket->bind(m_localAddress);
    if (!isBound) {
        m_error = {.problem = Problem::LocalAddressUnusable,
            .stage = Stage::Connect,
            .subject = m_localAddress.toString(),
            .detail = socket->errorString()};
        handleFailed(socket, address);
        return;
    }
    connect(socket, &QTcpSocket::connected, this, [this, socket] { handleConnected(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket, address] { handleFailed(socket, address); });
    socket->connectToHost(address.toString(), m_port);
}

void ConnectionRace::handleConnected(QTcpSocket *socket)
{
    if (m_winner)
        return;
    m_delay.stop();
    m_winner = take(socket);
    for (const auto &loser : m_running)
        loser->disconnect(this);
    m_running.clear();
    Q_EMIT won();
}

void ConnectionRace::handleFailed(QTcpSocket *socket, const QHostAddress &address)
{
    // It is on the stack, as the one that tells of its failure.
    QTcpSocket *failed = take(socket).release();
    failed->setParent(this);
    failed->deleteLater();
    const Base::Error error = connectError({address.toString(), m_port}, *failed);
    if (m_error.problem != Problem::ConnectionRefused && m_error.problem != Problem::LocalAddressUnusable)
        m_error = error;
    Q_EMIT attemptFailed(address, m_port, failed->errorString());
    m_delay.stop();
    tryNext();
}

std::unique_ptr<QTcpSocket> ConnectionRace::take(QTcpSocket *socket)
{
    const auto place = std::ranges::find(m_running, socket, &std::unique_ptr<QTcpSocket>::get);
    std::unique_ptr<QTcpSocket> taken = std::move(*place);
    m_running.erase(place);
    taken->disconnect(this);
    return taken;
}

} // namespace Net
