// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logintalk.h"

#include "practice/doorkeeper.h"
#include "practice/request.h"

namespace Practice {

Answer LoginTalk::begin(QByteArrayView argument)
{
    // The first word is the mechanism, in capitals like a verb; the rest is the initial response.
    const Request parts = Request::parse(argument);
    const std::optional<LoginExchange::Mechanism> mechanism = LoginExchange::mechanismNamed(parts.verb);
    if (!mechanism)
        return answer(504, "5.5.4", "this mechanism is not known here; there are PLAIN and LOGIN");
    LoginExchange &exchange = m_exchange.emplace(*mechanism);
    if (parts.argument.isEmpty())
        return proceed(exchange.begin(std::nullopt), exchange);
    return proceed(exchange.begin(Base::Secret(parts.argument)), exchange);
}

Answer LoginTalk::take(const Base::Secret &line)
{
    if (!m_exchange)
        return answer(503, "5.5.1", "no login is under way");
    return proceed(m_exchange->take(line), *m_exchange);
}

Answer LoginTalk::proceed(LoginExchange::Progress progress, const LoginExchange &exchange)
{
    switch (progress) {
    case LoginExchange::Progress::Challenge:
        return answer(334, {}, exchange.challenge());
    case LoginExchange::Progress::Complete:
        return check(exchange);
    case LoginExchange::Progress::Malformed:
        breakOff();
        return answer(501, "5.5.2", "this is not base64, or not what the mechanism wants");
    case LoginExchange::Progress::Cancelled:
        breakOff();
        return answer(501, "5.7.0", "login cancelled");
    }
    Q_UNREACHABLE();
}

Answer LoginTalk::check(const LoginExchange &exchange)
{
    const bool isAdmitted = admits(m_settings, exchange.user(), exchange.password());
    if (isAdmitted)
        m_user = exchange.user();
    breakOff();
    return isAdmitted ? answer(235, "2.7.0", "you are logged in")
                      : answer(535, "5.7.8", "user name or password is wrong");
}

} // namespace Practice
