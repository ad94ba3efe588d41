// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/connection.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCipher>

#include "net/channelbinding.h"
#include "practice/bounds.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLSv1.3"_s : u"TLSv1.2"_s;
}

} // namespace

Connection::Connection(Settings settings, Inbox &inbox, Transcript::Store *store, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_visit(m_settings, inbox)
    , m_scribe(store)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(Bounds::readChunk);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_settings.idleLimit);
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::handleReadyRead);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &Connection::handleReadyRead);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Connection::handleReadyRead);
    connect(&m_socket, &QSslSocket::encrypted, this, &Connection::handleEncrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Connection::handleError);
    connect(&m_socket, &QSslSocket::disconnected, this, &Connection::handleDisconnected);
    connect(&m_idle, &QTimer::timeout, this, &Connection::handleIdle);
}

Connection::~Connection()
{
    // A socket that goes says so, and what would listen is gone before it.
    m_socket.disconnect(this);
}

bool Connection::open(qintptr descriptor, const QSslConfiguration &tls)
{
    if (!m_socket.setSocketDescriptor(descriptor))
        return false;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSslConfiguration(tls);
    const QString address = m_socket.peerAddress().toString();
    m_scribe.note({Base::NoteKind::ClientConnected, {address, QString::number(m_socket.peerPort())}}, false);
    m_idle.start();
    if (m_settings.tls == TlsMode::Implicit)
        m_socket.startServerEncryption();
    else
        perform(m_visit.greet(m_socket.peerAddress().toString().toLatin1()));
    return true;
}

void Connection::dismiss(const QByteArray &enhancedCode, const QByteArray &reason)
{
    if (m_isClosing || isInHandshake())
        abandon();
    else
        perform(m_visit.dismiss(enhancedCode, reason));
}

// Also when octets have left: a client that does not read its replies is not read either until it does.
void Connection::handleReadyRead()
{
    while (mayRead()) {
        m_idle.start();
        const QByteArray octets = m_socket.read(Bounds::readChunk);
        perform(m_visit.receive(octets));
    }
}

bool Connection::mayRead() const
{
    return !m_isClosing && !isInHandshake() && m_socket.bytesAvailable() > 0
        && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < Bounds::repliesWaiting;
}

bool Connection::isInHandshake() const
{
    return m_socket.mode() != QSslSocket::UnencryptedMode && !m_socket.isEncrypted();
}

void Connection::handleEncrypted()
{
    m_scribe.note(
        {Base::NoteKind::TlsStarted, {protocolName(m_socket.sessionProtocol()), m_socket.sessionCipher().name()}},
        true);
    m_visit.encryptionStarted(Net::serverEndPointOf(m_socket.localCertificate()));
    if (m_settings.tls == TlsMode::Implicit)
        perform(m_visit.greet(m_socket.peerAddress().toString().toLatin1()));
}

void Connection::perform(const Visit::Events &events)
{
    for (const Event &event : events)
        perform(event);
}

void Connection::perform(const Event &event)
{
    m_scribe.write(event, m_socket.isEncrypted());
    if (const auto *answered = std::get_if<Answered>(&event))
        m_socket.write(answered->answer.wireLines().join());
    else if (const auto *kept = std::get_if<Kept>(&event))
        Q_EMIT messageKept(kept->message);
    else if (std::holds_alternative<WantsHandshake>(event))
        startHandshake();
    else if (std::holds_alternative<WantsClose>(event))
        close();
}

void Connection::startHandshake()
{
    // What was read ahead in clear would be handed out in front of the decrypted octets.
    m_socket.skip(m_socket.bytesAvailable());
    m_socket.startServerEncryption();
}

void Connection::close()
{
    m_isClosing = true;
    m_idle.start(Bounds::farewell);
    m_socket.disconnectFromHost();
}

void Connection::handleIdle()
{
    if (m_isClosing || isInHandshake())
        abandon();
    else
        dismiss("4.4.2"_ba, "has waited too long"_ba);
}

void Connection::handleError(QAbstractSocket::SocketError error)
{
    if (error != QAbstractSocket::RemoteHostClosedError)
        m_scribe.note({Base::NoteKind::ConnectionLost, {m_socket.errorString()}}, m_socket.isEncrypted());
    if (isInHandshake())
        abandon();
}

void Connection::abandon()
{
    m_isClosing = true;
    m_socket.abort();
    handleDisconnected();
}

void Connection::handleDisconnected()
{
    if (std::exchange(m_isOver, true))
        return;
    m_isClosing = true;
    m_idle.stop();
    m_visit.end();
    m_scribe.note({Base::NoteKind::ClientGone, {}}, false);
    Q_EMIT gone();
}

} // namespace Practice
