// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <list>
#include <memory>

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "base/error.h"

namespace Net {

/// Connects to one of several addresses, whichever answers first (RFC 8305 5).
///
/// The next one is tried as soon as one fails, or when it has not answered within the attempt delay; those that were
/// begun go on. One of won() and lost() comes, once.
class ConnectionRace final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds attemptDelay{250}; ///< RFC 8305 8

    /// localAddress: our end of every attempt; null: the system chooses.
    explicit ConnectionRace(const QHostAddress &localAddress, QObject *parent = nullptr);
    ~ConnectionRace() override;

    /// In this order. Refused addresses may be told from inside. isAll: else it is not lost before add().
    void start(const QList<QHostAddress> &addresses, quint16 port, bool isAll);
    /// The rest of them, or none: they join the race (RFC 8305 3).
    void add(const QList<QHostAddress> &addresses);
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeWinner() { return std::move(m_winner); }

Q_SIGNALS:
    void attempting(const QHostAddress &address, quint16 port);
    void attemptFailed(const QHostAddress &address, quint16 port, const QString &detail);
    void won();
    /// What is most worth knowing of all the failures: that a computer is there and refuses, before all else.
    void lost(const Base::Error &error);

private:
    using Sockets = std::list<std::unique_ptr<QTcpSocket>>;

    void tryNext();
    void handleConnected(QTcpSocket *socket);
    void handleFailed(QTcpSocket *socket, const QHostAddress &address);
    [[nodiscard]] std::unique_ptr<QTcpSocket> take(QTcpSocket *socket);

    QHostAddress m_localAddress;
    QList<QHostAddress> m_untried;
    bool m_isAll = true; ///< no further ones will come
    quint16 m_port = 0;
    Sockets m_running;
    std::unique_ptr<QTcpSocket> m_winner;
    QTimer m_delay;
    Base::Error m_error;
};

} // namespace Net
