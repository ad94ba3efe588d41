// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <openssl/x509.h>

#include "net/opensslhandle.h"

class QSslCertificate;

namespace Net {

/// A certificate of Qt as OpenSSL has it, for what Qt does not tell; null where there is none.
[[nodiscard]] Handle<X509, X509_free> parsedCertificate(const QSslCertificate &certificate);

} // namespace Net
