// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

Peer::Peer()
{
    listen(QHostAddress::LocalHost);
}

void Peer::incomingConnection(qintptr descriptor)
{
    m_socket = new QSslSocket(this);
    m_socket->setReadBufferSize(64 * 1024);
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setLocalCertificate(QSslCertificate(m_identity.certificate, QSsl::Pem));
    m_socket->setPrivateKey(QSslKey(m_identity.key, QSsl::Ec, QSsl::Pem));
    connect(m_socket, &QSslSocket::readyRead, this, &Peer::read);
    if (m_isImplicit)
        m_socket->startServerEncryption();
}

void Peer::read()
{
    if (m_reads)
        m_received += m_socket->readAll();
}

void Peer::stopReading()
{
    m_reads = false;
}

void Peer::readOn()
{
    m_reads = true;
    read();
}
