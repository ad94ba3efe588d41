// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/saslresponse.h"

namespace Smtp {

QByteArrayView secretMask()
{
    return "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";
}

SaslResponse SaslResponse::open(const QByteArray &octets)
{
    SaslResponse response;
    response.m_octets = Base::Secret(octets);
    response.m_visible = octets;
    return response;
}

SaslResponse SaslResponse::hiding(const QByteArray &before, QByteArrayView secret, const QByteArray &after)
{
    SaslResponse response;
    response.m_octets = Base::Secret::joined({before, secret, after});
    response.m_visible = before + secretMask() + after;
    return response;
}

} // namespace Smtp
