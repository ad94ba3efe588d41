// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/parsedcertificate.h"

#include <QSslCertificate>

namespace Net {

Handle<X509, X509_free> parsedCertificate(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    return Handle<X509, X509_free>(d2i_X509(nullptr, &octets, static_cast<long>(der.size())));
}

} // namespace Net
