// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

namespace Practice {

/// Waits for clients and hands on what they come with. The receiver owns the descriptor then.
class Listener final : public QTcpServer {
    Q_OBJECT
public:
    using QTcpServer::QTcpServer;

Q_SIGNALS:
    void clientCame(qintptr descriptor);

protected:
    // Not the base class: it would make a QTcpSocket, and a client here needs a QSslSocket.
    void incomingConnection(qintptr descriptor) override { Q_EMIT clientCame(descriptor); }
};

} // namespace Practice
