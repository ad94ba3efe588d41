// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"

#include <algorithm>
#include <cstring>

#include <QByteArray>

namespace Base {

namespace {

// A volatile pointer keeps the compiler from dropping a write to memory that is freed next.
void overwrite(void *memory, std::size_t size)
{
    volatile auto *octet = static_cast<volatile unsigned char *>(memory);
    for (std::size_t i = 0; i < size; ++i)
        octet[i] = 0;
}

} // namespace

Secret::Secret(qsizetype size)
    : m_octets(size > 0 ? std::make_unique<char[]>(static_cast<std::size_t>(size)) : nullptr)
    , m_size(size)
{
}

Secret::Secret(QByteArrayView octets)
    : Secret(octets.size())
{
    std::copy(octets.begin(), octets.end(), m_octets.get());
}

Secret::Secret(Secret &&other) noexcept
    : m_octets(std::move(other.m_octets))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_octets = std::move(other.m_octets);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::takenFrom(QByteArray &source)
{
    Secret secret{QByteArrayView(source)};
    overwrite(source.data(), static_cast<std::size_t>(source.size()));
    source.clear();
    return secret;
}

Secret Secret::takenFrom(QString &source)
{
    QByteArray octets = source.toUtf8();
    overwrite(source.data(), static_cast<std::size_t>(source.size()) * sizeof(QChar));
    source.clear();
    return takenFrom(octets);
}

Secret Secret::joined(std::initializer_list<QByteArrayView> pieces)
{
    qsizetype size = 0;
    for (QByteArrayView piece : pieces)
        size += piece.size();
    Secret secret(size);
    char *end = secret.m_octets.get();
    for (QByteArrayView piece : pieces)
        end = std::copy(piece.begin(), piece.end(), end);
    return secret;
}

Secret Secret::duplicate() const
{
    return Secret(reveal());
}

Secret Secret::toBase64() const
{
    QByteArray encoded = QByteArray::fromRawData(m_octets.get(), m_size).toBase64();
    return takenFrom(encoded);
}

void Secret::wipe()
{
    if (m_octets)
        overwrite(m_octets.get(), static_cast<std::size_t>(m_size));
}

} // namespace Base
