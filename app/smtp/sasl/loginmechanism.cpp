// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/loginmechanism.h"

#include <utility>

namespace Smtp {

using namespace Qt::StringLiterals;

LoginMechanism::LoginMechanism(QByteArray user, Base::Secret password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

std::optional<SaslResponse> LoginMechanism::respond(const QByteArray &)
{
    switch (m_step++) {
    case 0:
        return SaslResponse::open(m_user);
    case 1:
        return SaslResponse::hiding({}, m_password.reveal());
    default:
        return object(u"LOGIN asks for name and password, and the server asks for a third thing"_s);
    }
}

} // namespace Smtp
