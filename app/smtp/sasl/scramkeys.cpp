// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/scramkeys.h"

namespace Smtp {

ScramKeys ScramKeys::derive(HashFunction hash, QByteArrayView password, QByteArrayView salt, int iterations)
{
    const Base::Secret salted = stretched(hash, password, salt, iterations);
    ScramKeys keys;
    keys.m_hash = hash;
    keys.m_clientKey = hmac(hash, salted.reveal(), "Client Key");
    keys.m_serverKey = hmac(hash, salted.reveal(), "Server Key");
    return keys;
}

Base::Secret ScramKeys::proof(QByteArrayView authMessage) const
{
    const Base::Secret stored = digestOf(m_hash, m_clientKey.reveal());
    return exclusiveOr(m_clientKey, hmac(m_hash, stored.reveal(), authMessage));
}

Base::Secret ScramKeys::signature(QByteArrayView authMessage) const
{
    return hmac(m_hash, m_serverKey.reveal(), authMessage);
}

} // namespace Smtp
