// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/channelbinding.h"

#include <array>

#include <openssl/evp.h>

#include "net/parsedcertificate.h"

namespace Net {

namespace {

const EVP_MD *hashFunctionOf(X509 *certificate)
{
    int hash = NID_undef;
    if (X509_get_signature_info(certificate, &hash, nullptr, nullptr, nullptr) != 1)
        return nullptr;
    return hash == NID_md5 || hash == NID_sha1 ? EVP_sha256() : EVP_get_digestbynid(hash);
}

} // namespace

QByteArray serverEndPointOf(const QSslCertificate &certificate)
{
    const auto parsed = parsedCertificate(certificate);
    const EVP_MD *hash = parsed ? hashFunctionOf(parsed.get()) : nullptr;
    if (!hash)
        return {};
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(parsed.get(), hash, digest.data(), &size) != 1)
        return {};
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size)};
}

} // namespace Net
