// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Net {

/// What a certificate must fulfil.
struct TlsPolicy {
    bool verify = true; ///< false: for this run only, said loudly in the transcript
    /// SHA-256, 32 octets each: exactly these certificates are trusted as they are.
    QList<QByteArray> trustedFingerprints;
    QString extraAuthorities; ///< path of a PEM file with further authorities; empty: the system's alone
    friend bool operator==(const TlsPolicy &, const TlsPolicy &) = default;
};

} // namespace Net
