// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/socketchannel.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include "net/channelbinding.h"
#include "net/socketerrors.h"
#include "net/tlsinspection.h"

namespace Net {

using namespace Qt::StringLiterals;
using Base::Problem;
using Base::Stage;

namespace {

constexpr qint64 readBufferOctets = 64 * 1024;

/// An IPv4 address in IPv6 clothes as IPv4, and no interface name: RFC 5321 4.1.3 has no room for either.
QString addressText(QHostAddress address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4).toString();
    address.setScopeId({});
    return address.toString();
}

/// The name that the certificate must hold and that goes out as SNI (RFC 6066 3: ASCII, no final dot).
QString nameToVerify(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return host;
    QString name = QString::fromLatin1(QUrl::toAce(host));
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

SocketChannel::SocketChannel(TlsPolicy policy, QObject *parent)
    : Channel(parent)
    , m_socket(new QSslSocket(this))
    , m_policy(std::move(policy))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(readBufferOctets);
    connectSignals();
}

SocketChannel::~SocketChannel()
{
    m_socket->disconnect(this);
}

void SocketChannel::connectSignals()
{
    connect(m_socket, &QSslSocket::connected, this, &SocketChannel::handleConnected);
    connect(m_socket, &QSslSocket::sslErrors, this, &SocketChannel::handleCertificateErrors);
    connect(m_socket, &QSslSocket::encrypted, this, &SocketChannel::handleEncrypted);
    connect(m_socket, &QSslSocket::errorOccurred, this, &SocketChannel::handleError);
    connect(m_socket, &QSslSocket::disconnected, this, &SocketChannel::handleDisconnected);
    connect(m_socket, &QSslSocket::readyRead, this, &SocketChannel::passOnReceived);
    connect(m_socket, &QSslSocket::bytesWritten, this, [this] { passOnWritten(false); });
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this] { passOnWritten(true); });
}

void SocketChannel::open(const Endpoint &endpoint, bool startEncrypted)
{
    m_endpoint = endpoint;
    m_startEncrypted = startEncrypted;
    m_phase = Phase::LookingUp;
    // A refused connection on loopback would be reported from inside connectToHost().
    QMetaObject::invokeMethod(this, &SocketChannel::lookUp, Qt::QueuedConnection);
}

bool SocketChannel::configureTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_policy.extraAuthorities.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(m_policy.extraAuthorities, QSsl::Pem);
        if (authorities.isEmpty())
            return false;
        // With authorities of one's own Qt no longer looks the system's up on demand.
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    }
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(nameToVerify(m_endpoint.host));
    return true;
}

void SocketChannel::lookUp()
{
    if (m_phase != Phase::LookingUp)
        return;
    if (!configureTls()) {
        fail({.problem = Problem::FileUnreadable, .stage = Stage::Tls, .subject = m_policy.extraAuthorities});
        return;
    }
    // For an address QHostInfo would ask the name server for its name.
    if (!QHostAddress(m_endpoint.host).isNull())
        connectSocket();
    else
        m_lookupId = QHostInfo::lookupHost(m_endpoint.host, this, &SocketChannel::handleLookup);
}

void SocketChannel::handleLookup(const QHostInfo &info)
{
    if (m_phase != Phase::LookingUp)
        return;
    if (info.addresses().isEmpty()) {
        fail(lookupError(m_endpoint, info.errorString()));
        return;
    }
    QStringList addresses;
    for (const QHostAddress &address : info.addresses())
        addresses.append(addressText(address));
    Q_EMIT lookedUp(addresses);
    connectSocket();
}

// By name: Qt takes the addresses from the cache that the lookup has filled, and tries one after the other.
void SocketChannel::connectSocket()
{
    if (m_phase != Phase::LookingUp)
        return;
    m_phase = Phase::Connecting;
    m_socket->connectToHost(m_endpoint.host, m_endpoint.port);
}

void SocketChannel::handleConnected()
{
    if (m_phase != Phase::Connecting)
        return;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_phase = m_startEncrypted ? Phase::Handshaking : Phase::Open;
    Q_EMIT connected(addressText(m_socket->peerAddress()), m_socket->peerPort());
    if (m_phase == Phase::Handshaking)
        m_socket->startClientEncryption();
}

void SocketChannel::startEncryption()
{
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Handshaking;
    m_certificateErrors.clear();
    // What Qt holds in clear would come out in front of what is decrypted: the STARTTLS injection.
    if (m_socket->bytesAvailable() > 0) {
        const Base::Error error{.problem = Problem::DataBeforeTls, .stage = Stage::Tls};
        QMetaObject::invokeMethod(this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    m_socket->startClientEncryption();
}

void SocketChannel::handleCertificateErrors(const QList<QSslError> &errors)
{
    if (m_phase != Phase::Handshaking)
        return;
    m_certificateErrors = errors;
    const TlsFacts facts = tlsFacts();
    if (facts.isTrustedByPin || !m_policy.verify) {
        m_socket->ignoreSslErrors(errors);
        return;
    }
    Q_EMIT certificateRefused(facts);
    fail(certificateError(m_endpoint, facts));
}

void SocketChannel::handleEncrypted()
{
    if (m_phase != Phase::Handshaking)
        return;
    m_phase = Phase::Open;
    Q_EMIT encrypted(tlsFacts());
}

TlsFacts SocketChannel::tlsFacts() const
{
    TlsFacts facts = inspectTls(*m_socket, m_certificateErrors);
    facts.isTrustedByPin = !facts.problems.isEmpty() && !facts.chain.isEmpty()
        && m_policy.trustedFingerprints.contains(facts.chain.first().sha256);
    return facts;
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

void SocketChannel::passOnWritten(bool wereEncrypted)
{
    // Under TLS bytesWritten() only tells of octets that went from one buffer to the next.
    if (m_phase == Phase::Open && wereEncrypted == m_socket->isEncrypted())
        Q_EMIT written();
}

void SocketChannel::handleError()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::LookingUp:
    case Phase::Ended:
        return;
    case Phase::Connecting:
        fail(connectError(m_endpoint, *m_socket));
        return;
    case Phase::Handshaking:
        fail(handshakeError(m_endpoint, *m_socket, m_startEncrypted));
        return;
    case Phase::Open:
        // An orderly end is told by disconnected(), when everything has been read.
        if (m_socket->error() != QAbstractSocket::RemoteHostClosedError)
            fail({.problem = Problem::ConnectionLost, .stage = Stage::Done, .detail = m_socket->errorString()});
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
    // Qt is in the middle of telling us something: the socket goes when it is back in the event loop.
    QMetaObject::invokeMethod(m_socket, &QSslSocket::abort, Qt::QueuedConnection);
    Q_EMIT failed(error);
}

void SocketChannel::close()
{
    switch (m_phase) {
    case Phase::Ended:
        return;
    case Phase::Idle:
    case Phase::LookingUp:
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
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
    m_socket->abort();
}

qint64 SocketChannel::octetsWaiting() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

bool SocketChannel::isEncrypted() const
{
    return m_socket->isEncrypted();
}

bool SocketChannel::isVerified() const
{
    return m_socket->isEncrypted() && tlsFacts().isVerified();
}

QByteArray SocketChannel::serverEndPoint() const
{
    return m_socket->isEncrypted() ? serverEndPointOf(m_socket->peerCertificate()) : QByteArray();
}

QString SocketChannel::localAddress() const
{
    return addressText(m_socket->localAddress());
}

} // namespace Net
