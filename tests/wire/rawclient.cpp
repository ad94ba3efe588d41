// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QNetworkProxy>

namespace Wire {

RawClient::RawClient(const Net::Endpoint &server, QObject *parent)
    : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QSslSocket::readyRead, this, &RawClient::read);
    m_socket.connectToHost(server.host, server.port);
}

void RawClient::read()
{
    if (m_reads)
        m_heard += m_socket.readAll();
}

void RawClient::stopReading()
{
    m_reads = false;
    m_socket.setReadBufferSize(1);
}

void RawClient::readOn()
{
    m_reads = true;
    m_socket.setReadBufferSize(0);
    read();
}

void RawClient::encrypt()
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.startClientEncryption();
}

} // namespace Wire
