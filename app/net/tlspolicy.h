// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Net {

/// RFC 8996 has put away what is older.
enum class TlsVersion : quint8 { Tls12, Tls13 };

/// What an encrypted connection must fulfil, and what we show of ourselves.
struct TlsPolicy {
    bool verify = true; ///< false: for this run only, said loudly in the transcript
    /// SHA-256, 32 octets each: exactly these certificates are trusted as they are.
    QList<QByteArray> trustedFingerprints = {};
    bool onlyTrusted = false; ///< and no other one, even if an authority vouches for it
    QString extraAuthorities = {}; ///< path of a PEM file with further authorities; empty: the system's alone
    TlsVersion minimumVersion = TlsVersion::Tls12;
    QString clientCertificate = {}; ///< path of a PEM file with our certificate and its chain; empty: we show none
    QString clientKey = {}; ///< path of the PEM file with its key; empty: in the same file
    friend bool operator==(const TlsPolicy &, const TlsPolicy &) = default;
};

} // namespace Net
