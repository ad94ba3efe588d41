// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTcpServer>

class QTcpSocket;

/// A server that answers each verb by what the test wrote down, whatever the standard says.
class ScriptedServer final : public QObject {
public:
    /// An answer that is none: the connection is closed.
    static constexpr auto hangUp = "(hang up)";
    /// The server stays silent.
    static constexpr auto silence = "(silence)";

    /// answers: by verb; "" is the greeting, "." the final dot. What is missing is answered as a polite server would.
    explicit ScriptedServer(QHash<QByteArray, QByteArray> answers, QObject *parent = nullptr);

    [[nodiscard]] QString address() const;
    /// A line that has come so far begins so.
    [[nodiscard]] bool hasHeard(const QByteArray &begin) const;

private:
    void welcome();
    void hear(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &key);

    QHash<QByteArray, QByteArray> m_answers;
    QTcpServer m_server;
    QList<QByteArray> m_heard;
    bool m_isInData = false;
};
