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

void FaultProxy::stallTowardsServer()
{
    if (m_laneToServer)
        m_laneToServer->stall();
}

qint64 FaultProxy::octetsToClient() const
{
    return m_laneToClient ? m_laneToClient->passedOctets() : 0;
}

void FaultProxy::connectThrough()
{
    ++m_connections;
    QTcpSocket *client = m_listener.nextPendingConnection();
    auto *server = new QTcpSocket(client);
    m_laneToClient = new FaultLane(*server, *client, m_towardsClient, client);
    m_laneToServer = new FaultLane(*client, *server, m_towardsServer, client);
    cutWhenUsed(*m_laneToClient, *client, *server, m_towardsClient.cut);
    cutWhenUsed(*m_laneToServer, *client, *server, m_towardsServer.cut);
    server->connectToHost(m_server.host, m_server.port);
}

} // namespace Support
