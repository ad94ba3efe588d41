// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlsinspection.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/evp.h>

#include "base/visibletext.h"
#include "net/parsedcertificate.h"

namespace Net {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSecurityBits = 112; // level 2 of OpenSSL: RSA with 2048 bits, SHA-224; NIST SP 800-57 5.6.1

/// Whether its key or its signature is weaker than the TLS library puts up with.
bool isWeak(const QSslCertificate &certificate)
{
    const auto parsed = parsedCertificate(certificate);
    if (!parsed)
        return false;
    EVP_PKEY *key = X509_get0_pubkey(parsed.get());
    int signatureBits = 0;
    const bool isKnown = X509_get_signature_info(parsed.get(), nullptr, nullptr, &signatureBits, nullptr) == 1;
    return (key && EVP_PKEY_get_security_bits(key) < leastSecurityBits)
        || (isKnown && signatureBits < leastSecurityBits);
}

CertificateDefect defectOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return CertificateDefect::OtherName;
    case QSslError::CertificateExpired:
        return CertificateDefect::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateDefect::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return CertificateDefect::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
        return CertificateDefect::SelfSignedInChain;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateDefect::UnknownIssuer;
    case QSslError::CertificateRevoked:
        return CertificateDefect::Revoked;
    case QSslError::InvalidPurpose:
        return CertificateDefect::NotForServers;
    case QSslError::NoPeerCertificate:
        return CertificateDefect::Missing;
    case QSslError::UnspecifiedError: // all that Qt has to say of weak algorithms
        return isWeak(error.certificate()) ? CertificateDefect::WeakSignature : CertificateDefect::Other;
    default: // Qt has some forty more, of which a client sees hardly one
        return CertificateDefect::Other;
    }
}

/// In the order of the certificate; a multimap hands out the newest entry first.
QStringList alternativeNames(const QSslCertificate &certificate)
{
    const auto byKind = certificate.subjectAlternativeNames();
    QStringList names;
    for (auto kind : {QSsl::DnsEntry, QSsl::IpAddressEntry}) {
        const QStringList newestFirst = byKind.values(kind);
        std::transform(newestFirst.crbegin(), newestFirst.crend(), std::back_inserter(names),
            [](const QString &name) { return Base::visibleText(name); });
    }
    return names;
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    const QStringList names = alternativeNames(certificate);
    const QStringList commonNames = certificate.subjectInfo(QSslCertificate::CommonName);
    return {
        .subject = commonNames.isEmpty() ? names.value(0) : Base::visibleText(commonNames.first()),
        .issuer = Base::visibleText(certificate.issuerDisplayName()),
        .names = names,
        .notBefore = certificate.effectiveDate(),
        .notAfter = certificate.expiryDate(),
        .sha256 = certificate.digest(QCryptographicHash::Sha256),
    };
}

/// One above the last for a certificate that the server did not send, such as an expired root.
qsizetype depthOf(const QSslCertificate &certificate, const QList<QSslCertificate> &chain)
{
    if (certificate.isNull())
        return 0;
    const qsizetype index = chain.indexOf(certificate);
    return index < 0 ? chain.size() : index;
}

QString protocolName(const QSslSocket &socket)
{
    switch (socket.sessionProtocol()) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default: // the policy allows no other
        return socket.sessionCipher().protocolString();
    }
}

/// Qt has no name for the curves X25519 and X448, and tells nothing of their keys.
QString keyExchangeOf(const QSslSocket &socket)
{
    const QSslKey key = socket.sslConfiguration().ephemeralServerKey();
    if (key.isNull())
        return socket.sessionProtocol() == QSsl::TlsV1_3 ? QString() : socket.sessionCipher().keyExchangeMethod();
    switch (key.algorithm()) {
    case QSsl::Dh:
        return u"DH, %1 bits"_s.arg(key.length());
    case QSsl::Ec:
        return u"ECDH, %1 bits"_s.arg(key.length());
    default:
        return u"ECDH"_s;
    }
}

} // namespace

QList<CertificateProblem> certificateProblems(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    QList<CertificateProblem> problems;
    for (const QSslError &error : errors) {
        const CertificateProblem problem{defectOf(error), depthOf(error.certificate(), chain), error.errorString()};
        // OpenSSL has up to three names for one missing issuer; "other" may be anything and is always kept.
        const bool isKnown = std::any_of(problems.cbegin(), problems.cend(), [&problem](const auto &other) {
            return other.defect == problem.defect && other.depth == problem.depth
                && problem.defect != CertificateDefect::Other;
        });
        if (!isKnown)
            problems.append(problem);
    }
    return problems;
}

TlsFacts inspectTls(const QSslSocket &socket, const QList<QSslError> &errors)
{
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    TlsFacts facts;
    facts.protocol = protocolName(socket);
    facts.cipher = socket.sessionCipher().name();
    facts.keyExchange = keyExchangeOf(socket);
    std::transform(chain.cbegin(), chain.cend(), std::back_inserter(facts.chain), factsOf);
    facts.problems = certificateProblems(errors, chain);
    return facts;
}

} // namespace Net
