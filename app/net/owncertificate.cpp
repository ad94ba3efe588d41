// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/owncertificate.h"

#include <QHostAddress>
#include <QUrl>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "net/opensslhandle.h"

namespace Net {

using namespace Qt::StringLiterals;

namespace {

using Key = Handle<EVP_PKEY, EVP_PKEY_free>;
using Certificate = Handle<X509, X509_free>;
using Number = Handle<BIGNUM, BN_free>;
using Extension = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using AlternativeName = Handle<GENERAL_NAME, GENERAL_NAME_free>;
using AlternativeNames = Handle<GENERAL_NAMES, GENERAL_NAMES_free>;
using Memory = Handle<BIO, BIO_free>;

constexpr int serialBits = 159; // positive and within 20 octets: RFC 5280 4.1.2.2

bool setSerial(X509 *certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509 *certificate, const CertificateWish &wish)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime from = wish.notBefore.isValid() ? wish.notBefore : now.addSecs(-3600);
    const QDateTime until = wish.notAfter.isValid() ? wish.notAfter : now.addYears(1);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch()) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), until.toSecsSinceEpoch()) != nullptr;
}

bool setSubject(X509 *certificate, const QString &commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    const auto *octets = reinterpret_cast<const unsigned char *>(utf8.constData());
    return X509_NAME_add_entry_by_NID(
               X509_get_subject_name(certificate), NID_commonName, MBSTRING_UTF8, octets, int(utf8.size()), -1, 0)
        == 1;
}

QByteArray addressOctets(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QByteArray::fromHex(QByteArray::number(ipv4, 16).rightJustified(8, '0'));
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(ipv6.c), sizeof ipv6.c);
}

AlternativeName alternativeName(const QString &name)
{
    const QHostAddress address(name);
    const QByteArray octets = address.isNull() ? QUrl::toAce(name) : addressOctets(address);
    AlternativeName entry(GENERAL_NAME_new());
    ASN1_STRING *value = ASN1_STRING_type_new(address.isNull() ? V_ASN1_IA5STRING : V_ASN1_OCTET_STRING);
    if (!entry || !value)
        return nullptr;
    GENERAL_NAME_set0_value(entry.get(), address.isNull() ? GEN_DNS : GEN_IPADD, value);
    const bool isSet = !octets.isEmpty() && ASN1_STRING_set(value, octets.constData(), int(octets.size())) == 1;
    return isSet ? std::move(entry) : nullptr;
}

bool addAlternativeNames(X509 *certificate, const QStringList &names)
{
    const AlternativeNames entries(GENERAL_NAMES_new());
    for (const QString &name : names) {
        AlternativeName entry = alternativeName(name);
        if (!entry || sk_GENERAL_NAME_push(entries.get(), entry.get()) == 0)
            return false;
        Q_UNUSED(entry.release()) // the list owns it now
    }
    return names.isEmpty()
        || X509_add1_ext_i2d(certificate, NID_subject_alt_name, entries.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

bool addExtension(X509 *certificate, int nid, const char *value, X509 *issuer)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// A certificate in the making. One that has no issuer signs itself.
struct Made {
    Key key = Key(EVP_EC_gen("P-256"));
    Certificate certificate = Certificate(X509_new());

    [[nodiscard]] bool begin(const CertificateWish &wish, const QString &commonName) const;
    [[nodiscard]] bool beServer(const Made &issuer) const;
    [[nodiscard]] bool beAuthority() const;
    [[nodiscard]] bool sign(const Made &issuer) const;
};

bool Made::begin(const CertificateWish &wish, const QString &commonName) const
{
    X509 *made = certificate.get();
    return key && made && X509_set_version(made, X509_VERSION_3) == 1 && X509_set_pubkey(made, key.get()) == 1
        && setSerial(made) && setValidity(made, wish) && setSubject(made, commonName);
}

/// A server's certificate that can sign no others (RFC 5280 4.2.1). It has no key usage: without the right to sign,
/// OpenSSL would not even take it for self-signed, and with it, it would be an authority.
bool Made::beServer(const Made &issuer) const
{
    X509 *made = certificate.get();
    X509 *signer = issuer.certificate.get();
    return addExtension(made, NID_basic_constraints, "critical,CA:FALSE", signer)
        && addExtension(made, NID_ext_key_usage, "serverAuth", signer)
        && addExtension(made, NID_subject_key_identifier, "hash", signer);
}

/// One that signs servers and no further authorities.
bool Made::beAuthority() const
{
    X509 *made = certificate.get();
    return addExtension(made, NID_basic_constraints, "critical,CA:TRUE,pathlen:0", made)
        && addExtension(made, NID_key_usage, "critical,keyCertSign", made)
        && addExtension(made, NID_subject_key_identifier, "hash", made);
}

bool Made::sign(const Made &issuer) const
{
    return X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.certificate.get())) == 1
        && X509_sign(certificate.get(), issuer.key.get(), EVP_sha256()) > 0;
}

QByteArray contents(BIO *memory)
{
    char *octets = nullptr;
    const long size = BIO_get_mem_data(memory, &octets);
    return QByteArray(octets, size);
}

Base::Error openSslError()
{
    char words[256] = "no reason given";
    if (const unsigned long code = ERR_get_error(); code != 0)
        ERR_error_string_n(code, words, sizeof words);
    return {.problem = Base::Problem::Internal, .detail = QString::fromLatin1(words)};
}

QByteArray pemOf(const Made &made)
{
    const Memory text(BIO_new(BIO_s_mem()));
    const bool isWritten = text && PEM_write_bio_X509(text.get(), made.certificate.get()) == 1;
    return isWritten ? contents(text.get()) : QByteArray();
}

QByteArray keyPemOf(const Made &made)
{
    const Memory text(BIO_new(BIO_s_mem()));
    const bool isWritten
        = text && PEM_write_bio_PrivateKey(text.get(), made.key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return isWritten ? contents(text.get()) : QByteArray();
}

} // namespace

Base::Result<KeyPair> makeCertificate(const CertificateWish &wish)
{
    ERR_clear_error();
    const bool isVouchedFor = !wish.authority.isEmpty();
    const Made server;
    const Made authority; // its key ends here, so that it can never vouch for another
    const Made &issuer = isVouchedFor ? authority : server;
    const bool isMade = server.begin(wish, wish.commonName) && addAlternativeNames(server.certificate.get(), wish.names)
        && (!isVouchedFor
            || (authority.begin(wish, wish.authority) && authority.beAuthority() && authority.sign(authority)))
        && server.beServer(issuer) && server.sign(issuer);
    if (!isMade)
        return openSslError();
    KeyPair pair{pemOf(server), keyPemOf(server), isVouchedFor ? pemOf(authority) : QByteArray()};
    if (pair.certificate.isEmpty() || pair.key.isEmpty() || pair.authority.isEmpty() == isVouchedFor)
        return openSslError();
    return pair;
}

} // namespace Net
