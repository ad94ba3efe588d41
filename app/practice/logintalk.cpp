// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logintalk.h"

#include "practice/logins/exchanges.h"
#include "practice/request.h"

namespace Practice {

QList<QByteArray> LoginTalk::mechanisms() const
{
    return offeredMechanisms(m_settings, m_serverEndPoint);
}

Answer LoginTalk::begin(QByteArrayView argument)
{
    // The first word is the mechanism, in capitals like a verb; the rest is the initial response.
    const Request parts = Request::parse(argument);
    m_exchange = makeExchange(parts.verb, m_settings, m_serverEndPoint);
    if (!m_exchange)
        return answer(504, "5.5.4", "this mechanism is not known here; there are " + mechanisms().join(' '));
    if (parts.argument.isEmpty())
        return proceed(m_exchange->begin(std::nullopt));
    return proceed(m_exchange->begin(Base::Secret(parts.argument)));
}

Answer LoginTalk::take(const Base::Secret &line)
{
    if (!m_exchange)
        return answer(503, "5.5.1", "no login is under way");
    return proceed(m_exchange->take(line));
}

Answer LoginTalk::proceed(LoginExchange::Progress progress)
{
    switch (progress) {
    case LoginExchange::Progress::Challenge:
        return answer(334, {}, m_exchange->challenge());
    case LoginExchange::Progress::Admitted:
        m_user = m_exchange->user();
        return end(answer(235, "2.7.0", "you are logged in"));
    case LoginExchange::Progress::Refused:
        return end(answer(535, "5.7.8", "user name or password is wrong"));
    case LoginExchange::Progress::ForAnother:
        return end(answer(535, "5.7.8", "nobody may act as another user here"));
    case LoginExchange::Progress::Malformed:
        return end(answer(501, "5.5.2", "this is not base64, or not what the mechanism wants"));
    case LoginExchange::Progress::Cancelled:
        return end(answer(501, "5.7.0", "login cancelled"));
    }
    Q_UNREACHABLE();
}

Answer LoginTalk::end(const Answer &answer)
{
    breakOff();
    return answer;
}

} // namespace Practice
