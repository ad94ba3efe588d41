// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTcpServer>

#include "net/endpoint.h"
#include "support/fault.h"

class QTcpSocket;

namespace Support {

class FaultLane;

/// Stands between a client and a server and does to the connection what networks do: delays, splits, merges, stalls
/// and cuts it. The octets are passed as they are.
class FaultProxy final : public QObject {
    Q_OBJECT
public:
    explicit FaultProxy(Net::Endpoint server, QObject *parent = nullptr);

    [[nodiscard]] Net::Endpoint endpoint() const;
    /// For the connections that come from now on.
    void setFaults(const Fault &towardsClient, const Fault &towardsServer = {});
    /// From now on nothing comes through to the client of the last connection, not even that the server has gone.
    void stallTowardsClient();
    /// Client and server of the last connection lose each other.
    void cutNow();
    /// Of the last connection.
    [[nodiscard]] qint64 octetsToClient() const { return m_octetsToClient; }
    [[nodiscard]] qint64 octetsToServer() const { return m_octetsToServer; }

private:
    void connectThrough();

    Net::Endpoint m_server;
    QTcpServer m_listener;
    Fault m_towardsClient;
    Fault m_towardsServer;
    QPointer<FaultLane> m_laneToClient;
    qint64 m_octetsToClient = 0;
    qint64 m_octetsToServer = 0;
};

} // namespace Support
