// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/crammd5mechanism.h"

#include <utility>

#include "smtp/sasl/keyedhash.h"

namespace Smtp {

using namespace Qt::StringLiterals;

CramMd5Mechanism::CramMd5Mechanism(QByteArray user, Base::Secret password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

std::optional<SaslResponse> CramMd5Mechanism::respond(const QByteArray &challenge)
{
    if (std::exchange(m_hasResponded, true))
        return object(u"CRAM-MD5 has one challenge, and the server sent another"_s);
    const std::optional<QByteArray> text = decoded(challenge);
    // Hashing nothing, or what the server never said, only gives an answer away.
    if (!text || text->isEmpty())
        return object(u"the challenge is not base64"_s);
    const Base::Secret response = cramMd5Response(m_user, m_password, *text);
    const QByteArray name = m_user + ' ';
    return SaslResponse::hiding(name, response.reveal().sliced(name.size()));
}

Base::Secret cramMd5Response(const QByteArray &user, const Base::Secret &password, const QByteArray &challenge)
{
    const Base::Secret hash = hmac(HashFunction::Md5, password.reveal(), challenge);
    QByteArray digits = hash.reveal().toByteArray().toHex();
    return Base::Secret::joined({user, " ", Base::Secret::takenFrom(digits).reveal()});
}

} // namespace Smtp
