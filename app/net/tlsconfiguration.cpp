// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlsconfiguration.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>

#include "net/parsedcertificate.h"

namespace Net {

using namespace Qt::StringLiterals;
using Base::Problem;
using Base::Stage;

namespace {

constexpr qint64 longestPem = 1024 * 1024; // a chain of certificates has some thousands

Base::Error fileError(Problem problem, const QString &path, const QString &detail = {})
{
    return {.problem = problem, .stage = Stage::Tls, .subject = path, .detail = detail};
}

Base::Result<QByteArray> readPem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(Problem::FileUnreadable, path, file.errorString());
    return file.read(longestPem);
}

/// Qt must be told which kind of key it reads.
Base::Result<QSslKey> readKey(const QString &path)
{
    const Base::Result<QByteArray> pem = readPem(path);
    if (!pem)
        return pem.error();
    // PKCS #8 names it in its first line, the older form in a header.
    if (pem->contains("BEGIN ENCRYPTED PRIVATE KEY") || pem->contains("Proc-Type: 4,ENCRYPTED"))
        return fileError(Problem::KeyEncrypted, path);
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        const QSslKey key(*pem, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    return fileError(Problem::FileUnreadable, path, u"there is no private key in it that can be used"_s);
}

/// Whether the two were made together: the public half of the key stands in the certificate.
bool doFit(const QSslKey &key, const QSslCertificate &certificate)
{
    const QByteArray der = key.toDer();
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    const Handle<EVP_PKEY, EVP_PKEY_free> parsed(d2i_AutoPrivateKey(nullptr, &octets, static_cast<long>(der.size())));
    const auto shown = parsedCertificate(certificate);
    return parsed && shown && X509_check_private_key(shown.get(), parsed.get()) == 1;
}

Base::Result<QSslConfiguration> withClientCertificate(QSslConfiguration configuration, const TlsPolicy &policy)
{
    const Base::Result<QByteArray> pem = readPem(policy.clientCertificate);
    if (!pem)
        return pem.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (chain.isEmpty())
        return fileError(Problem::FileUnreadable, policy.clientCertificate, u"there is no certificate in it"_s);
    const QString keyPath = policy.clientKey.isEmpty() ? policy.clientCertificate : policy.clientKey;
    const Base::Result<QSslKey> key = readKey(keyPath);
    if (!key)
        return key.error();
    if (!doFit(*key, chain.constFirst())) {
        Base::Error error = fileError(Problem::KeyDoesNotFit, keyPath);
        error.arguments = {policy.clientCertificate};
        return error;
    }
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(*key);
    return configuration;
}

} // namespace

Base::Result<QSslConfiguration> tlsConfiguration(const TlsPolicy &policy)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(policy.minimumVersion == TlsVersion::Tls13 ? QSsl::TlsV1_3OrLater : QSsl::TlsV1_2OrLater);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    // Added by their path, the system's own authorities are still looked up one by one when they are needed; a list of
    // certificates would make Qt read all of the system's for each connection, a third of a second.
    if (!policy.extraAuthorities.isEmpty() && !configuration.addCaCertificates(policy.extraAuthorities, QSsl::Pem))
        return fileError(Problem::FileUnreadable, policy.extraAuthorities, u"there is no certificate in it"_s);
    if (policy.clientCertificate.isEmpty())
        return configuration;
    return withClientCertificate(configuration, policy);
}

} // namespace Net
