// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/connection.h"

#include <iterator>
#include <utility>

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCipher>

#include <sys/socket.h>

#include "base/overloaded.h"
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

Connection::Connection(
    Settings settings, Inbox &inbox, Troublemaker &trouble, Transcript::Store *store, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_visit(m_settings, inbox, trouble)
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
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Connection::handlePauseOver);
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
        perform(m_visit.encryptFirst());
    else
        perform(m_visit.greet(m_socket.peerAddress().toString().toLatin1()));
    return true;
}

void Connection::dismiss(const QByteArray &enhancedCode, const QByteArray &reason)
{
    if (m_isClosing || m_isSilent || !m_waiting.empty() || isInHandshake())
        abandon();
    else
        perform(m_visit.dismiss(enhancedCode, reason));
}

// Also when octets have left: a client that does not read its replies is not read either until it does.
void Connection::handleReadyRead()
{
    if (m_isFlooding)
        flood();
    while (mayRead()) {
        if (!m_isSilent)
            m_idle.start();
        const QByteArray octets = m_socket.read(Bounds::readChunk);
        perform(m_visit.receive(octets));
    }
}

bool Connection::mayRead() const
{
    return !m_isClosing && !m_isDeaf && m_waiting.empty() && m_dripping.isEmpty() && !isInHandshake()
        && m_socket.bytesAvailable() > 0
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

void Connection::perform(Visit::Events events)
{
    std::move(events.begin(), events.end(), std::back_inserter(m_waiting));
    performWaiting();
}

// Up to a pause; it goes on from there.
void Connection::performWaiting()
{
    while (!m_waiting.empty() && !m_pause.isActive()) {
        const Event event = std::move(m_waiting.front());
        m_waiting.pop_front();
        perform(event);
    }
}

void Connection::perform(const Event &event)
{
    m_scribe.write(event, m_socket.isEncrypted());
    std::visit(Base::Overloaded{
                   [this](const Answered &answered) { m_socket.write(answered.answer.wireLines().join()); },
                   [this](const Kept &kept) { Q_EMIT messageKept(kept.message); },
                   // They would be handed out in front of the decrypted ones.
                   [this](const ForgetsClearOctets &) { m_socket.skip(m_socket.bytesAvailable()); },
                   [this](const WantsHandshake &) { m_socket.startServerEncryption(); },
                   [this](const WantsClose &) { close(); }, [this](const Pauses &pauses) { pause(pauses.time); },
                   [this](const Blurted &blurted) { drip(blurted); },
                   [this](const Floods &) {
                       m_isSilent = true;
                       m_isFlooding = true;
                       flood();
                   },
                   [this](const FallsSilent &silence) {
                       m_isSilent = true;
                       m_isDeaf = silence.isDeaf;
                   },
                   [this](const WantsReset &) { reset(); }, [](const auto &) {}, // recorded, nothing to do
               },
        event);
}

void Connection::pause(std::chrono::milliseconds time)
{
    m_pause.start(time);
}

void Connection::drip(const Blurted &blurted)
{
    if (blurted.perOctet.count() == 0) {
        m_socket.write(blurted.octets);
        return;
    }
    m_dripping = blurted.octets;
    m_pause.start(blurted.perOctet);
}

void Connection::handlePauseOver()
{
    if (!m_dripping.isEmpty()) {
        m_socket.write(m_dripping.first(1));
        m_dripping.remove(0, 1);
        if (!m_dripping.isEmpty()) {
            m_pause.start();
            return;
        }
    }
    performWaiting();
    handleReadyRead();
}

// As much as the client takes, and never more than a little beyond.
void Connection::flood()
{
    const QByteArray lines = QByteArrayLiteral("250-there is more to come\r\n").repeated(1000);
    while (m_socket.state() == QAbstractSocket::ConnectedState
        && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < Bounds::repliesWaiting)
        m_socket.write(lines);
}

// Closing with no time to linger makes the system send RST.
void Connection::reset()
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    abandon();
}

void Connection::close()
{
    m_isClosing = true;
    m_idle.start(Bounds::farewell);
    m_socket.disconnectFromHost();
}

void Connection::handleIdle()
{
    if (m_isClosing || m_isSilent || isInHandshake())
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
    m_pause.stop();
    m_waiting.clear();
    m_visit.end();
    m_scribe.note({Base::NoteKind::ClientGone, {}}, false);
    Q_EMIT gone();
}

} // namespace Practice
