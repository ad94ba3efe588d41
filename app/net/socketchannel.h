// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslError>

#include "net/channel.h"
#include "net/tlspolicy.h"

class QHostInfo;
class QSslSocket;

namespace Net {

/// A channel over TCP and TLS, on QSslSocket.
///
/// It uses no proxy, and TLS 1.2 or newer. Of what the server sends at most 64 KiB wait in the socket.
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
    [[nodiscard]] bool isVerified() const override;
    [[nodiscard]] QByteArray serverEndPoint() const override;
    [[nodiscard]] QString localAddress() const override;

private:
    enum class Phase : quint8 { Idle, LookingUp, Connecting, Handshaking, Open, Ended };

    void connectSignals();
    [[nodiscard]] bool configureTls();
    void lookUp();
    void connectSocket();
    void handleLookup(const QHostInfo &info);
    void handleConnected();
    void handleCertificateErrors(const QList<QSslError> &errors);
    void handleEncrypted();
    void handleError();
    void handleDisconnected();
    void passOnReceived();
    void passOnWritten(bool wereEncrypted);

    [[nodiscard]] TlsFacts tlsFacts() const;
    void fail(const Base::Error &error);

    QSslSocket *m_socket = nullptr;
    TlsPolicy m_policy;
    Endpoint m_endpoint;
    QList<QSslError> m_certificateErrors;
    int m_lookupId = -1;
    Phase m_phase = Phase::Idle;
    bool m_startEncrypted = false;
};

} // namespace Net
