// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/localchannel.h"

namespace Net {

using namespace Qt::StringLiterals;
using Base::Problem;
using Base::Stage;

namespace {

constexpr qint64 readBufferOctets = 64 * 1024;

/// That the path leads nowhere, or that nobody listens behind it.
Problem connectProblem(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
    case QLocalSocket::SocketAccessError:
        return Problem::FileUnreadable;
    default:
        return Problem::ConnectionRefused;
    }
}

QString reasonOf(const QLocalSocket &socket)
{
    if (socket.error() == QLocalSocket::ServerNotFoundError)
        return u"there is no such socket"_s; // Qt calls it an invalid name
    return socket.errorString().section(u": "_s, -1); // behind the name of a function of Qt's
}

} // namespace

LocalChannel::LocalChannel(QObject *parent)
    : Channel(parent)
{
    m_socket.setReadBufferSize(readBufferOctets);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_phase = Phase::Open;
        Q_EMIT connected(m_path, 0);
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &LocalChannel::handleError);
    connect(&m_socket, &QLocalSocket::disconnected, this, &LocalChannel::handleDisconnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &LocalChannel::passOnReceived);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, &LocalChannel::passOnWritten);
}

LocalChannel::~LocalChannel()
{
    m_socket.disconnect(this);
}

void LocalChannel::open(const Endpoint &endpoint, bool startEncrypted)
{
    m_path = endpoint.socketPath;
    m_phase = Phase::Connecting;
    // It would tell of success and failure from inside.
    QMetaObject::invokeMethod(this, [this, startEncrypted] { connectSocket(startEncrypted); }, Qt::QueuedConnection);
}

void LocalChannel::connectSocket(bool startEncrypted)
{
    if (m_phase != Phase::Connecting)
        return;
    if (startEncrypted) {
        refuseEncryption();
        return;
    }
    m_socket.connectToServer(m_path);
}

void LocalChannel::startEncryption()
{
    if (m_phase == Phase::Open)
        QMetaObject::invokeMethod(this, &LocalChannel::refuseEncryption, Qt::QueuedConnection);
}

void LocalChannel::refuseEncryption()
{
    fail({.problem = Problem::HandshakeFailed,
        .stage = Stage::Tls,
        .subject = m_path,
        .detail = u"there is no TLS over a local socket"_s});
}

void LocalChannel::handleError(QLocalSocket::LocalSocketError error)
{
    if (m_phase == Phase::Connecting) {
        fail({.problem = connectProblem(error),
            .stage = Stage::Connect,
            .subject = m_path,
            .detail = reasonOf(m_socket)});
    } else if (m_phase == Phase::Open && error != QLocalSocket::PeerClosedError) {
        fail({.problem = Problem::ConnectionLost, .stage = Stage::Done, .detail = m_socket.errorString()});
    }
}

void LocalChannel::handleDisconnected()
{
    passOnReceived();
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Ended;
    Q_EMIT closed();
}

void LocalChannel::passOnReceived()
{
    if (m_phase != Phase::Open)
        return;
    const QByteArray octets = m_socket.readAll();
    if (!octets.isEmpty())
        Q_EMIT received(octets);
}

void LocalChannel::passOnWritten(qint64 octets)
{
    if (m_phase == Phase::Open)
        Q_EMIT leftTogether(octets);
    if (m_phase == Phase::Open) // nobody has closed it meanwhile
        Q_EMIT written();
}

void LocalChannel::fail(const Base::Error &error)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    QMetaObject::invokeMethod(&m_socket, &QLocalSocket::abort, Qt::QueuedConnection);
    Q_EMIT failed(error);
}

void LocalChannel::write(QByteArrayView octets)
{
    if (m_phase == Phase::Open)
        m_socket.write(octets.data(), octets.size());
}

void LocalChannel::close()
{
    if (m_phase == Phase::Ended) // what was written before may be on its way out
        return;
    if (m_phase != Phase::Open) {
        abort();
        return;
    }
    m_phase = Phase::Ended;
    m_socket.disconnectFromServer();
}

void LocalChannel::abort()
{
    m_phase = Phase::Ended;
    m_socket.abort();
}

} // namespace Net
