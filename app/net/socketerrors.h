// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/error.h"

class QAbstractSocket;

namespace Net {

struct Endpoint;
struct TlsFacts;

// What a socket reports on the way to an open connection, as errors that people can do something about.

[[nodiscard]] Base::Error lookupError(const Endpoint &endpoint, const QString &detail);
[[nodiscard]] Base::Error connectError(const Endpoint &endpoint, const QAbstractSocket &socket);
/// startEncrypted: the handshake came first in the connection; false: it came after STARTTLS.
[[nodiscard]] Base::Error handshakeError(const Endpoint &endpoint, const QAbstractSocket &socket, bool startEncrypted);
/// In mid-conversation. A server that wants another certificate from us says so behind the handshake of TLS 1.3, with the
/// first octets that it sends (RFC 8446 4.4.2.4); whatever else it is, the stage is left to the listener.
[[nodiscard]] Base::Error connectionLost(const Endpoint &endpoint, const QAbstractSocket &socket);
[[nodiscard]] Base::Error certificateError(const Endpoint &endpoint, const TlsFacts &facts);

} // namespace Net
