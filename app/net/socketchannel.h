// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QList>
#include <QSslError>

#include "net/channel.h"
#include "net/route.h"
#include "net/tlsjudge.h"

class QSslConfiguration;
class QSslSocket;
class QTcpSocket;

namespace Net {

class Connector;
class TlsSessions;

/// A channel over TCP and TLS. Of what the server sends at most 64 KiB wait in the socket.
class SocketChannel final : public Channel {
    Q_OBJECT
public:
    /// The sessions must outlive the channel; null: none is kept or resumed.
    SocketChannel(Route route, TlsPolicy policy, TlsSessions *sessions, QObject *parent = nullptr);
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
    enum class Phase : quint8 { Idle, Connecting, Handshaking, Open, Ended };

    void beginConnecting();
    void dropConnector();
    void takeSocket();
    void connectSignals();
    [[nodiscard]] Base::Result<void> loadConfiguration();
    void handshake();
    void beginTls();
    void handleCertificateErrors(const QList<QSslError> &errors);
    void handleEncrypted();
    void handleError();
    void handleDisconnected();
    void keepSession();
    void passOnReceived();
    void passOnLeft(qint64 octets);
    void passOnWritten(bool wereEncrypted);

    void refuse(const TlsFacts &facts);
    void fail(const Base::Error &error);

    Route m_route;
    TlsJudge m_judge;
    TlsSessions *m_sessions;
    Endpoint m_endpoint;
    Connector *m_connector = nullptr; ///< until the connection stands
    std::unique_ptr<QTcpSocket> m_socket; ///< none before
    QSslSocket *m_tls = nullptr; ///< the same one, when it speaks TLS
    /// Null until TLS is wanted: an empty one already makes Qt load OpenSSL, which is a third of a short run in clear.
    std::unique_ptr<QSslConfiguration> m_configuration;
    qint64 m_headerWaiting = 0; ///< octets of the PROXY header that have not left
    Phase m_phase = Phase::Idle;
    bool m_startEncrypted = false;
};

} // namespace Net
