// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Net {

/// One thing that is wrong with one certificate of the chain.
enum class CertificateDefect : quint8 {
    OtherName, ///< not made for the name that was called
    Expired,
    NotYetValid,
    SelfSigned,
    UnknownIssuer,
    SelfSignedInChain,
    Revoked,
    WeakSignature, ///< or a weak key: below 112 bits of security
    NotForServers, ///< purpose does not fit
    Missing, ///< the server sent no certificate
    NotTheTrusted, ///< the user trusts certain certificates here, and this is none of them
    Other,
};

struct CertificateFacts {
    QString subject; ///< common name, or the first alternative name
    QString issuer;
    QStringList names; ///< subject alternative names
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray sha256; ///< of the DER form, 32 octets
    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

struct CertificateProblem {
    CertificateDefect defect = CertificateDefect::Other;
    qsizetype depth = 0; ///< place in the chain: 0 is the server's own; the size of the chain: one that was not sent
    QString detail; ///< what the TLS library calls it
    friend bool operator==(const CertificateProblem &, const CertificateProblem &) = default;
};

/// What is known of an encrypted connection.
struct TlsFacts {
    QString protocol; ///< "TLSv1.3"
    QString cipher;
    QString keyExchange; ///< "ECDH, 256 bits", as far as Qt tells; empty: it does not
    bool isResumed = false; ///< an earlier session goes on, and what is known of the certificate is from its beginning
    QList<CertificateFacts> chain; ///< as the server sent it
    QList<CertificateProblem> problems; ///< all of them; empty: verified
    bool isTrustedByPin = false; ///< problems there are, but the user trusts this very certificate
    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;

    [[nodiscard]] bool isVerified() const { return problems.isEmpty() && !chain.isEmpty(); }
};

/// Stable identifier in kebab-case: "other-name".
[[nodiscard]] QLatin1StringView defectId(CertificateDefect defect);
/// "AB:CD:…"
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);

} // namespace Net
