// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include "base/result.h"

namespace Net {

/// A certificate and its key, all PEM.
struct KeyPair {
    QByteArray certificate;
    QByteArray key;
    QByteArray authority = {}; ///< the certificate that vouches for it; empty: it is signed by itself
};

/// What a certificate made here shall say.
struct CertificateWish {
    QString commonName;
    QStringList names; ///< DNS names and IP addresses for the subject alternative names
    QDateTime notBefore; ///< invalid: an hour ago
    QDateTime notAfter; ///< invalid: in a year
    QString authority = {}; ///< name of one that is made to vouch for it, and for nothing else; empty: nobody does
};

/// A certificate with an ECDSA P-256 key, made by OpenSSL because Qt cannot make one.
/// Errors: Internal with OpenSSL's words as detail.
[[nodiscard]] Base::Result<KeyPair> makeCertificate(const CertificateWish &wish);

} // namespace Net
