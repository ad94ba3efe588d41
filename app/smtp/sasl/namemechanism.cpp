// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/namemechanism.h"

#include <utility>

namespace Smtp {

using namespace Qt::StringLiterals;

NameMechanism::NameMechanism(QByteArray mechanism, QByteArray name)
    : m_mechanism(std::move(mechanism))
    , m_name(std::move(name))
{
}

std::optional<SaslResponse> NameMechanism::respond(const QByteArray &)
{
    if (std::exchange(m_hasResponded, true))
        return object(u"the mechanism has one response, and the server asks for another"_s);
    return SaslResponse::open(m_name);
}

} // namespace Smtp
