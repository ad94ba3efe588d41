// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/socketchannel.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>

#include "net/channelbinding.h"
#include "net/directconnector.h"
#include "net/proxyconnector.h"
#include "net/proxyheader.h"
#include "net/socketerrors.h"
#include "net/tlsconfiguration.h"
#include "net/tlssessions.h"
#include "net/tlssocket.h"

namespace Net {

using Base::Problem;
using Base::Stage;

namespace {

constexpr qint64 readBufferOctets = 64 * 1024;

} // namespace

SocketChannel::SocketChannel(Route route, TlsPolicy policy, TlsSessions *sessions, QObject *parent)
    : Channel(parent)
    , m_route(std::move(route))
    , m_judge(std::move(policy))
    , m_sessions(sessions)
{
}

SocketChannel::~SocketChannel()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void SocketChannel::open(const Endpoint &endpoint, bool startEncrypted)
{
    m_endpoint = endpoint;
    m_startEncrypted = startEncrypted;
    m_phase = Phase::Connecting;
    QMetaObject::invokeMethod(this, &SocketChannel::beginConnecting, Qt::QueuedConnection);
}

void SocketChannel::beginConnecting()
{
    if (m_phase != Phase::Connecting)
        return;
    // Files that cannot be used are told of before anybody is called.
    const TlsPolicy &policy = m_judge.policy();
    if (!policy.extraAuthorities.isEmpty() || !policy.clientCertificate.isEmpty()) {
        if (const auto loaded = loadConfiguration(); !loaded) {
            fail(loaded.error());
            return;
        }
    }
    if (m_route.proxy)
        m_connector = new ProxyConnector(*m_route.proxy, m_endpoint, this);
    else
        m_connector = new DirectConnector(m_route, m_endpoint, this);
    connect(m_connector, &Connector::lookedUp, this, &SocketChannel::lookedUp);
    connect(m_connector, &Connector::attempting, this, &SocketChannel::attempting);
    connect(m_connector, &Connector::attemptFailed, this, &SocketChannel::attemptFailed);
    connect(m_connector, &Connector::connected, this, &SocketChannel::takeSocket);
    connect(m_connector, &Connector::failed, this, &SocketChannel::fail);
    m_connector->start();
}

/// Later, because it may be on the stack.
void SocketChannel::dropConnector()
{
    if (!m_connector)
        return;
    m_connector->disconnect(this);
    std::exchange(m_connector, nullptr)->deleteLater();
}

void SocketChannel::takeSocket()
{
    m_socket = m_connector->takeSocket();
    dropConnector();
    m_socket->setReadBufferSize(readBufferOctets);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connectSignals();
    m_phase = m_startEncrypted ? Phase::Handshaking : Phase::Open;
    // Whoever hears of the connection may write at once, and the header comes before everything.
    const QByteArray header = proxyHeader(m_route.header, {m_socket->localAddress(), m_socket->localPort()},
        {m_socket->peerAddress(), m_socket->peerPort()});
    m_socket->write(header);
    m_headerWaiting = header.size();
    if (m_route.proxy) // whose address the socket would give
        Q_EMIT connected(m_endpoint.host, m_endpoint.port);
    else
        Q_EMIT connected(addressText(m_socket->peerAddress()), m_socket->peerPort());
    if (m_phase != Phase::Ended && !header.isEmpty())
        Q_EMIT proxyHeaderSent(header);
    if (m_phase == Phase::Handshaking)
        handshake();
}

void SocketChannel::connectSignals()
{
    QTcpSocket *socket = m_socket.get();
    connect(socket, &QTcpSocket::errorOccurred, this, &SocketChannel::handleError);
    connect(socket, &QTcpSocket::disconnected, this, &SocketChannel::handleDisconnected);
    connect(socket, &QTcpSocket::readyRead, this, &SocketChannel::passOnReceived);
    connect(socket, &QTcpSocket::bytesWritten, this, &SocketChannel::passOnLeft);
}

void SocketChannel::startEncryption()
{
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Handshaking;
    // What Qt holds in clear would come out in front of what is decrypted: the STARTTLS injection.
    if (m_socket->bytesAvailable() > 0) {
        const Base::Error error{.problem = Problem::DataBeforeTls, .stage = Stage::Tls};
        QMetaObject::invokeMethod(this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    handshake();
}

Base::Result<void> SocketChannel::loadConfiguration()
{
    Base::Result<QSslConfiguration> configuration
        = m_sessions ? m_sessions->configuration(m_judge.policy()) : tlsConfiguration(m_judge.policy());
    if (!configuration)
        return configuration.error();
    m_configuration = std::make_unique<QSslConfiguration>(std::move(configuration).value());
    return {};
}

void SocketChannel::beginTls()
{
    m_tls = qobject_cast<QSslSocket *>(m_socket.get()); // from a proxy
    if (!m_tls) {
        m_socket->disconnect(this);
        std::unique_ptr<QSslSocket> encrypted = tlsSocketFrom(*m_socket);
        m_socket.release()->deleteLater(); // it may be on the stack, with news for us
        m_tls = encrypted.get();
        m_socket = std::move(encrypted);
        connectSignals();
    }
    connect(m_tls, &QSslSocket::sslErrors, this, &SocketChannel::handleCertificateErrors);
    connect(m_tls, &QSslSocket::encrypted, this, &SocketChannel::handleEncrypted);
    connect(m_tls, &QSslSocket::newSessionTicketReceived, this, &SocketChannel::keepSession);
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, [this] { passOnWritten(true); });
}

void SocketChannel::handshake()
{
    if (!m_configuration) {
        if (const auto loaded = loadConfiguration(); !loaded) {
            fail(loaded.error());
            return;
        }
    }
    beginTls();
    if (m_sessions) {
        if (const auto session = m_sessions->find(m_endpoint, m_judge.policy())) {
            m_configuration->setSessionTicket(session->ticket);
            m_judge.expectResumption(session->facts);
        }
    }
    m_tls->setSslConfiguration(*m_configuration);
    m_tls->setPeerVerifyName(nameToVerify(m_endpoint.host));
    m_tls->startClientEncryption();
}

void SocketChannel::handleCertificateErrors(const QList<QSslError> &errors)
{
    if (m_phase != Phase::Handshaking)
        return;
    m_judge.takeErrors(errors);
    const TlsFacts facts = m_judge.facts(*m_tls);
    if (m_judge.accepts(facts))
        m_tls->ignoreSslErrors(errors);
    else
        refuse(facts);
}

void SocketChannel::refuse(const TlsFacts &facts)
{
    Q_EMIT certificateRefused(facts);
    fail(certificateError(m_endpoint, facts));
}

void SocketChannel::handleEncrypted()
{
    if (m_phase != Phase::Handshaking)
        return;
    const TlsFacts facts = m_judge.facts(*m_tls);
    if (!m_judge.accepts(facts)) { // Qt has nothing against it, and the user trusts another one
        refuse(facts);
        return;
    }
    m_phase = Phase::Open;
    if (m_tls->sessionProtocol() == QSsl::TlsV1_2) // later versions hand out tickets behind the handshake
        keepSession();
    Q_EMIT encrypted(facts);
}

void SocketChannel::keepSession()
{
    const QByteArray ticket = m_tls->sslConfiguration().sessionTicket();
    if (!m_sessions || ticket.isEmpty() || m_phase != Phase::Open)
        return;
    TlsFacts facts = m_judge.facts(*m_tls);
    facts.isResumed = false;
    m_sessions->keep(m_endpoint, m_judge.policy(), {ticket, facts});
}

void SocketChannel::write(QByteArrayView octets)
{
    if (m_phase == Phase::Open)
        m_socket->write(octets.data(), octets.size());
}

void SocketChannel::passOnReceived()
{
    if (m_phase != Phase::Open)
        return;
    const QByteArray octets = m_socket->readAll();
    if (!octets.isEmpty())
        Q_EMIT received(octets);
}

void SocketChannel::passOnLeft(qint64 octets)
{
    const qint64 ofHeader = isEncrypted() ? 0 : std::min(octets, m_headerWaiting);
    m_headerWaiting -= ofHeader;
    if (m_phase == Phase::Open && octets > ofHeader)
        Q_EMIT leftTogether(octets - ofHeader);
    passOnWritten(false);
}

void SocketChannel::passOnWritten(bool wereEncrypted)
{
    // Under TLS bytesWritten() only tells of octets that went from one buffer to the next.
    if (m_phase == Phase::Open && wereEncrypted == isEncrypted())
        Q_EMIT written();
}

void SocketChannel::handleError()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Connecting:
    case Phase::Ended:
        return;
    case Phase::Handshaking:
        fail(handshakeError(m_endpoint, *m_socket, m_startEncrypted));
        return;
    case Phase::Open:
        // An orderly end is told by disconnected(), when everything has been read.
        if (m_socket->error() != QAbstractSocket::RemoteHostClosedError)
            fail(connectionLost(m_endpoint, *m_socket));
        return;
    }
}

void SocketChannel::handleDisconnected()
{
    if (m_phase == Phase::Handshaking)
        fail(handshakeError(m_endpoint, *m_socket, m_startEncrypted));
    passOnReceived();
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Ended;
    Q_EMIT closed();
}

void SocketChannel::fail(const Base::Error &error)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    dropConnector();
    // Qt is in the middle of telling us something: the socket goes when it is back in the event loop.
    if (m_socket)
        QMetaObject::invokeMethod(m_socket.get(), &QTcpSocket::abort, Qt::QueuedConnection);
    Q_EMIT failed(error);
}

void SocketChannel::close()
{
    switch (m_phase) {
    case Phase::Ended:
        return;
    case Phase::Idle:
    case Phase::Connecting:
    case Phase::Handshaking:
        abort();
        return;
    case Phase::Open:
        m_phase = Phase::Ended;
        m_socket->disconnectFromHost();
        return;
    }
}

void SocketChannel::abort()
{
    m_phase = Phase::Ended;
    dropConnector();
    if (m_socket)
        m_socket->abort();
}

qint64 SocketChannel::octetsWaiting() const
{
    return m_socket ? m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0) : 0;
}

bool SocketChannel::isEncrypted() const
{
    return m_tls && m_tls->isEncrypted();
}

bool SocketChannel::isVerified() const
{
    return isEncrypted() && m_judge.facts(*m_tls).isVerified();
}

QByteArray SocketChannel::serverEndPoint() const
{
    return isEncrypted() ? serverEndPointOf(m_tls->peerCertificate()) : QByteArray();
}

QString SocketChannel::localAddress() const
{
    return m_socket ? addressText(m_socket->localAddress()) : QString();
}

} // namespace Net
