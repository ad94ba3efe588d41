// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logins/promptexchange.h"

#include "practice/doorkeeper.h"

namespace Practice {

LoginExchange::Progress PromptExchange::answer(Base::Secret response)
{
    if (!m_claimed) {
        m_claimed = response.reveal().toByteArray();
        return ask(QByteArrayLiteral("Password:"));
    }
    return admits(m_settings, *m_claimed, response.reveal()) ? admit(*m_claimed) : Progress::Refused;
}

} // namespace Practice
