// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/keyedhash.h"

#include <algorithm>
#include <array>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace Smtp {

namespace {

constexpr std::size_t nonceOctets = 18; // 24 characters, no padding

const EVP_MD *functionOf(HashFunction hash)
{
    switch (hash) {
    case HashFunction::Md5:
        return EVP_md5();
    case HashFunction::Sha1:
        return EVP_sha1();
    case HashFunction::Sha256:
        return EVP_sha256();
    }
    Q_UNREACHABLE();
}

const unsigned char *octetsOf(QByteArrayView text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

// Memory for one hash, wiped when it goes.
class Scratch final {
public:
    Scratch() = default;
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch() { OPENSSL_cleanse(m_octets.data(), m_octets.size()); }

    [[nodiscard]] unsigned char *data() { return m_octets.data(); }
    [[nodiscard]] Base::Secret first(std::size_t size) const
    {
        return Base::Secret(QByteArrayView(m_octets.data(), static_cast<qsizetype>(size)));
    }

private:
    std::array<unsigned char, EVP_MAX_MD_SIZE> m_octets{};
};

} // namespace

Base::Secret digestOf(HashFunction hash, QByteArrayView text)
{
    Scratch digest;
    unsigned int size = 0;
    EVP_Digest(text.data(), static_cast<std::size_t>(text.size()), digest.data(), &size, functionOf(hash), nullptr);
    return digest.first(size);
}

Base::Secret hmac(HashFunction hash, QByteArrayView key, QByteArrayView text)
{
    Scratch code;
    unsigned int size = 0;
    // A null key would mean "the key of last time".
    const char *keyOctets = key.isEmpty() ? "" : key.data();
    HMAC(functionOf(hash), keyOctets, static_cast<int>(key.size()), octetsOf(text),
        static_cast<std::size_t>(text.size()), code.data(), &size);
    return code.first(size);
}

Base::Secret stretched(HashFunction hash, QByteArrayView password, QByteArrayView salt, int iterations)
{
    Scratch key;
    const int size = EVP_MD_get_size(functionOf(hash));
    PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), octetsOf(salt), static_cast<int>(salt.size()),
        iterations, functionOf(hash), size, key.data());
    return key.first(static_cast<std::size_t>(size));
}

Base::Secret exclusiveOr(const Base::Secret &left, const Base::Secret &right)
{
    Scratch result;
    std::transform(left.reveal().begin(), left.reveal().end(), right.reveal().begin(), result.data(),
        [](char a, char b) { return static_cast<unsigned char>(a ^ b); });
    return result.first(static_cast<std::size_t>(left.size()));
}

bool areEqual(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
        && CRYPTO_memcmp(left.data(), right.data(), static_cast<std::size_t>(left.size())) == 0;
}

QByteArray freshNonce()
{
    QByteArray octets(nonceOctets, '\0');
    // OpenSSL has no random numbers only where the system has none.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(octets.data()), nonceOctets) != 1)
        qFatal("there are no random numbers");
    return octets.toBase64();
}

} // namespace Smtp
