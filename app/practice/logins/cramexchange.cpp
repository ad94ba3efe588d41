// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logins/cramexchange.h"

#include "practice/doorkeeper.h"
#include "practice/offer.h"
#include "practice/settings.h"
#include "smtp/sasl/crammd5mechanism.h"
#include "smtp/sasl/keyedhash.h"

namespace Practice {

CramExchange::CramExchange(const Settings &settings)
    : m_settings(settings)
    , m_question('<' + Smtp::freshNonce() + '@' + announcedName(settings) + '>')
{
    setOpening(m_question);
}

LoginExchange::Progress CramExchange::answer(Base::Secret response)
{
    const QByteArray text = response.reveal().toByteArray();
    const qsizetype space = text.lastIndexOf(' ');
    if (space < 1)
        return Progress::Malformed;
    const QByteArray user = text.first(space);
    if (m_settings.login == LoginRule::AcceptAny)
        return admit(user);
    const Base::Secret expected = Smtp::cramMd5Response(user, passwordOf(m_settings), m_question);
    const bool isRight = Smtp::areEqual(response.reveal(), expected.reveal());
    return isRight && isOurUser(m_settings, user) ? admit(user) : Progress::Refused;
}

} // namespace Practice
