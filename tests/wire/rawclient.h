// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslSocket>

#include "net/endpoint.h"

namespace Wire {

/// A client that says what it is told, octet for octet, and remembers what it heard.
class RawClient final : public QObject {
    Q_OBJECT
public:
    explicit RawClient(const Net::Endpoint &server, QObject *parent = nullptr);

    void say(const QByteArray &octets) { m_socket.write(octets); }
    /// Any certificate will do: what is tested is the other side.
    void encrypt();
    /// Octets are left in the system from now on.
    void stopReading();
    void readOn();
    /// Gone without a word.
    void vanish() { m_socket.abort(); }

    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    /// What was heard so far does not count any more.
    void forgetHeard() { m_heard.clear(); }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isEncrypted() const { return m_socket.isEncrypted(); }
    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    void read();

    QSslSocket m_socket;
    QByteArray m_heard;
    bool m_reads = true;
};

} // namespace Wire
