// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslError>

#include "net/channel.h"
#include "net/tlspolicy.h"

class QSslSocket;

namespace Net {

/// A channel over TCP and TLS, on QSslSocket.
class SocketChannel final : public Channel {
    Q_OBJECT
public:
    explicit SocketChannel(TlsPolicy policy, QObject *parent = nullptr);
    ~SocketChannel() override;

    void open(const Net::Endpoint &endpoint, bool startEncrypted) override;
    void write(QByteArrayView octets) override;
    void startEncryption() override;
    void close() override;
    void abort() override;
    [[nodiscard]] qint64 octetsWaiting() const override;
    [[nodiscard]] bool isEncrypted() const override;
    [[nodiscard]] QString localAddress() const override;

private:
    // filled in by the implementation
    QSslSocket *m_socket = nullptr;
    TlsPolicy m_policy;
};

} // namespace Net
