// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "base/secret.h"

namespace Practice {

/// The server's side of one SASL exchange, framed as RFC 4954 4 says.
class LoginExchange {
public:
    enum class Progress : quint8 {
        Challenge, ///< send challenge() with 334, then take the answer
        Admitted, ///< user() is logged in
        Refused, ///< by a name, password or token that is wrong
        ForAnother, ///< the user wants to act as somebody else, which nobody may here
        Malformed, ///< no base64, or not the shape that the mechanism has
        Cancelled, ///< the client sent `*`
    };

    LoginExchange() = default;
    LoginExchange(const LoginExchange &) = delete;
    LoginExchange &operator=(const LoginExchange &) = delete;
    virtual ~LoginExchange() = default;

    /// initialResponse: as it stood in the AUTH command, base64 or `=`; none: there was none.
    [[nodiscard]] Progress begin(const std::optional<Base::Secret> &initialResponse);
    /// A line of the client without its line end.
    [[nodiscard]] Progress take(const Base::Secret &line);

    [[nodiscard]] QByteArray challenge() const { return m_challenge.toBase64(); }
    [[nodiscard]] const QByteArray &user() const { return m_user; }

protected:
    /// A response, decoded.
    [[nodiscard]] virtual Progress answer(Base::Secret response) = 0;
    /// To be returned from answer(): the next challenge, in clear.
    [[nodiscard]] Progress ask(const QByteArray &challenge);
    [[nodiscard]] Progress admit(const QByteArray &user);
    /// The first challenge, in clear; a client that speaks first hears an empty one if it does not.
    void setOpening(const QByteArray &challenge) { m_challenge = challenge; }

private:
    QByteArray m_challenge;
    QByteArray m_user;
};

} // namespace Practice
