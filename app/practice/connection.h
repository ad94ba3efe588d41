// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>

#include <QSslSocket>
#include <QTimer>

#include "practice/scribe.h"
#include "practice/settings.h"
#include "practice/visit.h"

class QSslConfiguration;

namespace Practice {

/// One client: joins a socket, a visit and the server's side of the transcript.
class Connection final : public QObject {
    Q_OBJECT
public:
    /// Inbox and troublemaker must outlive the connection.
    Connection(Settings settings, Inbox &inbox, Troublemaker &trouble, Transcript::Store *store, QObject *parent);
    ~Connection() override;

    /// Takes the socket over and begins to talk. False: the client is gone already.
    [[nodiscard]] bool open(qintptr descriptor, const QSslConfiguration &tls);
    /// 421, then close.
    void dismiss(const QByteArray &enhancedCode, const QByteArray &reason);
    [[nodiscard]] Transcript::Store *store() const { return m_scribe.store(); }

Q_SIGNALS:
    void messageKept(const Practice::KeptMessage &message);
    /// The socket is closed. Emitted once.
    void gone();

private:
    void handleReadyRead();
    void handleEncrypted();
    void handleError(QAbstractSocket::SocketError error);
    void handleIdle();
    void handleDisconnected();

    void perform(Visit::Events events);
    void performWaiting();
    void perform(const Event &event);
    void pause(std::chrono::milliseconds time);
    void drip(const Blurted &blurted);
    void handlePauseOver();
    void flood();
    void reset();
    void close();
    void abandon();
    [[nodiscard]] bool isInHandshake() const;
    [[nodiscard]] bool mayRead() const;

    Settings m_settings;
    Visit m_visit; ///< reads m_settings, so it comes after it
    Scribe m_scribe;
    QSslSocket m_socket;
    QTimer m_idle;
    QTimer m_pause; ///< of a fault; what is to be done waits
    std::deque<Event> m_waiting;
    QByteArray m_dripping; ///< octets that go out one by one
    bool m_isSilent = false; ///< until the client goes
    bool m_isDeaf = false;
    bool m_isFlooding = false;
    bool m_isClosing = false;
    bool m_isOver = false;
};

} // namespace Practice
