// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalSocket>

#include "net/channel.h"

namespace Net {

/// A channel over a local socket, as LMTP servers listen on one (RFC 2033). There is no TLS on it.
class LocalChannel final : public Channel {
    Q_OBJECT
public:
    explicit LocalChannel(QObject *parent = nullptr);
    ~LocalChannel() override;

    void open(const Net::Endpoint &endpoint, bool startEncrypted) override;
    void write(QByteArrayView octets) override;
    void startEncryption() override;
    void close() override;
    void abort() override;
    [[nodiscard]] qint64 octetsWaiting() const override { return m_socket.bytesToWrite(); }
    [[nodiscard]] bool isEncrypted() const override { return false; }
    [[nodiscard]] bool isVerified() const override { return false; }
    [[nodiscard]] QByteArray serverEndPoint() const override { return {}; }
    [[nodiscard]] QString localAddress() const override { return {}; }

private:
    enum class Phase : quint8 { Idle, Connecting, Open, Ended };

    void connectSocket(bool startEncrypted);
    void handleError(QLocalSocket::LocalSocketError error);
    void handleDisconnected();
    void passOnReceived();
    void passOnWritten(qint64 octets);
    void refuseEncryption();
    void fail(const Base::Error &error);

    QLocalSocket m_socket;
    QString m_path;
    Phase m_phase = Phase::Idle;
};

} // namespace Net
