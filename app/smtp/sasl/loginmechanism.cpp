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

std::optional<Base::Secret> LoginMechanism::respond(const QByteArray &)
{
    switch (m_step++) {
    case 0:
        return Base::Secret(m_user);
    case 1:
        return m_password.duplicate();
    default:
        return object(u"LOGIN asks for name and password, and the server asks for a third thing"_s);
    }
}

} // namespace Smtp
