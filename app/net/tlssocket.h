// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QSslSocket>

namespace Net {

/// Takes the connection over into a socket that can speak TLS; the plain one is left without.
///
/// Qt's socket for TLS loads the library when it is made, which takes as long as all the rest of a small letter: so it is
/// made when TLS is wanted, and not before. Not for a connection through a proxy, which Qt binds to its socket.
[[nodiscard]] std::unique_ptr<QSslSocket> tlsSocketFrom(QTcpSocket &plain);

/// The name that the certificate must hold and that goes out as SNI (RFC 6066 3: ASCII, no final dot).
[[nodiscard]] QString nameToVerify(const QString &host);

} // namespace Net
