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
    m_exchange.emplace(*mechanism);
    if (parts.argument.isEmpty())
        return proceed(m_exchange->begin(std::nullopt));
    return proceed(m_exchange->begin(Base::Secret(parts.argument)));
}

Answer LoginTalk::take(const Base::Secret &line)
{
    return proceed(m_exchange->take(line));
}

Answer LoginTalk::proceed(LoginExchange::Progress progress)
{
    switch (progress) {
    case LoginExchange::Progress::Challenge:
        return answer(334, {}, m_exchange->challenge());
    case LoginExchange::Progress::Complete:
        return check();
    case LoginExchange::Progress::Malformed:
        breakOff();
        return answer(501, "5.5.2", "this is not base64, or not what the mechanism wants");
    case LoginExchange::Progress::Cancelled:
        breakOff();
        return answer(501, "5.7.0", "login cancelled");
    }
    Q_UNREACHABLE();
}

Answer LoginTalk::check()
{
    const bool isAdmitted = admits(m_settings, m_exchange->user(), m_exchange->password());
    if (isAdmitted)
        m_user = m_exchange->user();
    breakOff();
    return isAdmitted ? answer(235, "2.7.0", "you are logged in")
                      : answer(535, "5.7.8", "user name or password is wrong");
}

} // namespace Practice
