// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "practice/answer.h"
#include "practice/loginexchange.h"

namespace Practice {

struct Settings;

/// AUTH and what follows it, as answers: RFC 4954 4. Whether AUTH may be said now is the session's matter.
class LoginTalk final {
public:
    /// The settings must outlive the talk.
    explicit LoginTalk(const Settings &settings)
        : m_settings(settings)
    {
    }

    /// argument: what stands behind AUTH.
    [[nodiscard]] Answer begin(QByteArrayView argument);
    /// The client's answer to a challenge, without line end.
    [[nodiscard]] Answer take(const Base::Secret &line);
    void breakOff() { m_exchange.reset(); }

    /// A challenge waits for its answer.
    [[nodiscard]] bool isUnderWay() const { return m_exchange.has_value(); }
    [[nodiscard]] bool isLoggedIn() const { return !m_user.isEmpty(); }
    [[nodiscard]] const QByteArray &user() const { return m_user; }

private:
    [[nodiscard]] Answer proceed(LoginExchange::Progress progress, const LoginExchange &exchange);
    [[nodiscard]] Answer check(const LoginExchange &exchange);

    const Settings &m_settings;
    std::optional<LoginExchange> m_exchange;
    QByteArray m_user;
};

} // namespace Practice
