// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"

#include <QTcpSocket>

#include <sys/socket.h>

#include "support/faultlane.h"

namespace Support {

using namespace Qt::StringLiterals;

namespace {

// A socket that lingers for no time says RST when it is closed.
void reset(QTcpSocket &socket)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

void cut(QTcpSocket &socket, Fault::Cut manner)
{
    if (manner == Fault::Cut::Reset)
        reset(socket);
    else
        socket.disconnectFromHost();
}

void cutWhenUsed(FaultLane &lane, QTcpSocket &client, QTcpSocket &server, Fault::Cut manner)
{
    QObject::connect(&lane, &FaultLane::used, &lane, [&client, &server, manner] {
        cut(client, manner);
        cut(server, manner);
    });
}

// The client's socket owns the server's and both lanes.
void forgetWhenGone(QTcpSocket &client, QTcpSocket &server)
{
    const auto look = [&client, &server] {
        if (client.state() == QAbstractSocket::UnconnectedState && server.state() == QAbstractSocket::UnconnectedState)
            client.deleteLater();
    };
    QObject::connect(&client, &QTcpSocket::disconnected, &client, look);
    QObject::connect(&server, &QTcpSocket::disconnected, &client, look);
}

} // namespace

FaultProxy::FaultProxy(Net::Endpoint server, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::connectThrough);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on: %s", qPrintable(m_listener.errorString()));
}

Net::Endpoint FaultProxy::endpoint() const
{
    return {u"127.0.0.1"_s, m_listener.serverPort()};
}

void FaultProxy::setFaults(const Fault &towardsClient, const Fault &towardsServer)
{
    m_towardsClient = towardsClient;
    m_towardsServer = towardsServer;
}

void FaultProxy::stallTowardsClient()
{
    if (m_laneToClient)
        m_laneToClient->stall();
}

void FaultProxy::cutNow()
{
    if (m_laneToClient)
        Q_EMIT m_laneToClient->used();
}

void FaultProxy::connectThrough()
{
    QTcpSocket *client = m_listener.nextPendingConnection();
    auto *server = new QTcpSocket(client);
    m_laneToClient = new FaultLane(*server, *client, m_towardsClient, client);
    auto *laneToServer = new FaultLane(*client, *server, m_towardsServer, client);
    m_octetsToClient = m_octetsToServer = 0;
    connect(m_laneToClient, &FaultLane::passed, this, [this](qint64 octets) { m_octetsToClient = octets; });
    connect(laneToServer, &FaultLane::passed, this, [this](qint64 octets) { m_octetsToServer = octets; });
    cutWhenUsed(*m_laneToClient, *client, *server, m_towardsClient.cut);
    cutWhenUsed(*laneToServer, *client, *server, m_towardsServer.cut);
    forgetWhenGone(*client, *server);
    server->connectToHost(m_server.host, m_server.port);
}

} // namespace Support
