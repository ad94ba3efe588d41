// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QSslCertificate;

namespace Net {

/// The data of tls-server-end-point (RFC 5929 4.1): the hash of the server's certificate by the hash function of its
/// signature, SHA-256 in place of MD5 and SHA-1. Empty where the binding is undefined: no certificate, or a signature
/// without a hash function of its own (Ed25519).
[[nodiscard]] QByteArray serverEndPointOf(const QSslCertificate &certificate);

} // namespace Net
