// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/plainmechanism.h"

#include <utility>

namespace Smtp {

using namespace Qt::StringLiterals;

PlainMechanism::PlainMechanism(QByteArray authorization, QByteArray user, Base::Secret password)
    : m_authorization(std::move(authorization))
    , m_user(std::move(user))
    , m_password(std::move(password))
{
}

std::optional<SaslResponse> PlainMechanism::respond(const QByteArray &)
{
    if (std::exchange(m_hasResponded, true))
        return object(u"PLAIN has one response, and the server asks for another"_s);
    return SaslResponse::hiding(m_authorization + '\0' + m_user + '\0', m_password.reveal());
}

} // namespace Smtp
