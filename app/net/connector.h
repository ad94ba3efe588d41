// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QTcpSocket>

#include "base/error.h"

namespace Net {

/// Makes a TCP connection, whichever way. One of connected() and failed() comes, once; nothing after it was deleted.
class Connector : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// After connected(): the socket, nobody listening to it.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket() { return std::move(m_socket); }

Q_SIGNALS:
    void lookedUp(const QStringList &addresses);
    void attempting(const QString &address, quint16 port);
    void attemptFailed(const QString &address, quint16 port, const QString &detail);
    void connected();
    void failed(const Base::Error &error);

protected:
    void setSocket(std::unique_ptr<QTcpSocket> socket) { m_socket = std::move(socket); }

private:
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace Net
