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
[[nodiscard]] Base::Error certificateError(const Endpoint &endpoint, const TlsFacts &facts);

} // namespace Net
