// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/scriptedserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer(QHash<QByteArray, QByteArray> answers, QObject *parent)
    : QObject(parent)
    , m_answers{
          {"", "220 scripted ESMTP"},
          {"EHLO", "250 scripted"},
          {"MAIL", "250 2.1.0 ok"},
          {"RCPT", "250 2.1.5 ok"},
          {"DATA", "354 go on"},
          {".", "250 2.0.0 ok"},
          {"QUIT", "221 2.0.0 bye"},
      }
{
    m_answers.insert(answers);
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::welcome);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on: %s", qPrintable(m_server.errorString()));
}

QString ScriptedServer::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_server.serverPort());
}

bool ScriptedServer::hasHeard(const QByteArray &begin) const
{
    return std::any_of(
        m_heard.begin(), m_heard.end(), [&begin](const QByteArray &line) { return line.startsWith(begin); });
}

void ScriptedServer::welcome()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
    m_isInData = false;
    answer(socket, "");
}

void ScriptedServer::hear(QTcpSocket *socket)
{
    while (socket->canReadLine()) {
        const QByteArray line = socket->readLine().trimmed();
        m_heard.append(line);
        if (m_isInData && line != ".")
            continue;
        m_isInData = false;
        answer(socket, line == "." ? "." : line.left(4).toUpper());
    }
}

void ScriptedServer::answer(QTcpSocket *socket, const QByteArray &key)
{
    const QByteArray text = m_answers.value(key, "500 5.5.1 what?");
    m_isInData = text.startsWith("354");
    if (text == hangUp)
        socket->disconnectFromHost();
    else if (text != silence)
        socket->write(text + "\r\n");
}
