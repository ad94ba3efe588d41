// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>

#include "practice/answer.h"
#include "practice/logins/loginexchange.h"

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

    /// serverEndPoint: what a login can be bound to from now on, RFC 5929 4.1.
    void bindTo(const QByteArray &serverEndPoint) { m_serverEndPoint = serverEndPoint; }
    [[nodiscard]] QList<QByteArray> mechanisms() const;

    /// argument: what stands behind AUTH.
    [[nodiscard]] Answer begin(QByteArrayView argument);
    /// The client's answer to a challenge, without line end.
    [[nodiscard]] Answer take(const Base::Secret &line);
    void breakOff() { m_exchange.reset(); }

    /// A challenge waits for its answer.
    [[nodiscard]] bool isUnderWay() const { return m_exchange != nullptr; }
    [[nodiscard]] bool isLoggedIn() const { return !m_user.isEmpty(); }
    [[nodiscard]] const QByteArray &user() const { return m_user; }

private:
    [[nodiscard]] Answer proceed(LoginExchange::Progress progress);
    [[nodiscard]] Answer end(const Answer &answer);

    const Settings &m_settings;
    QByteArray m_serverEndPoint;
    std::unique_ptr<LoginExchange> m_exchange;
    QByteArray m_user;
};

} // namespace Practice
