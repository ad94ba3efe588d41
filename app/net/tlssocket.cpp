// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlssocket.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

#include <unistd.h>

namespace Net {

QString nameToVerify(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return host;
    QString name = QString::fromLatin1(QUrl::toAce(host));
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

std::unique_ptr<QSslSocket> tlsSocketFrom(QTcpSocket &plain)
{
    plain.flush(); // the header for a server behind a balancer may still wait
    auto encrypted = std::make_unique<QSslSocket>();
    encrypted->setProxy(QNetworkProxy::NoProxy);
    encrypted->setReadBufferSize(plain.readBufferSize());
    encrypted->setSocketDescriptor(::dup(static_cast<int>(plain.socketDescriptor())));
    plain.abort(); // lets go of its own descriptor only
    return encrypted;
}

} // namespace Net
