// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

#include "net/endpoint.h"
#include "net/owncertificate.h"

class QSslSocket;

/// The other end of one connection: a server on a free loopback port that does what the test tells it.
class Peer final : public QTcpServer {
    Q_OBJECT
public:
    Peer();

    /// What it shows when it encrypts.
    void setIdentity(const Net::KeyPair &identity) { m_identity = identity; }
    /// TLS from the first octet of the next connection.
    void setImplicitTls() { m_isImplicit = true; }
    [[nodiscard]] Net::Endpoint endpoint(const QString &host) const { return {host, serverPort()}; }
    /// The connection; none before it came.
    [[nodiscard]] QSslSocket *socket() const { return m_socket; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Octets are left in the system from now on, so that the sender comes to a halt.
    void stopReading();
    void readOn();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read();

    Net::KeyPair m_identity;
    QSslSocket *m_socket = nullptr;
    QByteArray m_received;
    bool m_isImplicit = false;
    bool m_reads = true;
};
