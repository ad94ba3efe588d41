// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSslSocket>
#include <QtNetwork/QTcpSocket>

#include "nearby.h"

// TODO: everything

void talk()
{
    socket.waitForReadyRead();
    label = tr("said");
    // A sleep() or a QEventLoop in a comment is only talk.
}
