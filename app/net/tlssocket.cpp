// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlssocket.h"

#include <QNetworkProxy>

#include <unistd.h>

namespace Net {

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
