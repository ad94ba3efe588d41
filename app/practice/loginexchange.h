// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "base/secret.h"

namespace Practice {

/// The server's side of one SASL exchange: PLAIN (RFC 4616) or LOGIN, framed as RFC 4954 4 says.
class LoginExchange final {
public:
    enum class Mechanism : quint8 { Plain, Login };
    enum class Progress : quint8 {
        Challenge, ///< send challenge() with 334, then take the answer
        Complete, ///< user() and password() are known, nobody checked them yet
        Malformed, ///< no base64, or not the shape that the mechanism has
        Cancelled, ///< the client sent `*`
    };

    /// None: unknown here. The name in any case.
    [[nodiscard]] static std::optional<Mechanism> mechanismNamed(QByteArrayView name);

    explicit LoginExchange(Mechanism mechanism)
        : m_mechanism(mechanism)
    {
    }

    /// initialResponse: as it stood in the AUTH command, base64 or `=`; none: there was none.
    [[nodiscard]] Progress begin(std::optional<Base::Secret> initialResponse);
    /// A line of the client without its line end.
    [[nodiscard]] Progress take(const Base::Secret &line);

    [[nodiscard]] QByteArray challenge() const; ///< base64
    [[nodiscard]] const QByteArray &user() const { return m_user; }
    [[nodiscard]] const Base::Secret &password() const { return m_password; }

private:
    [[nodiscard]] Progress takeDecoded(Base::Secret response);
    [[nodiscard]] Progress takePlain(const Base::Secret &response);
    [[nodiscard]] Progress takeLogin(Base::Secret response);

    Mechanism m_mechanism;
    bool m_hasUser = false;
    QByteArray m_user;
    Base::Secret m_password;
};

} // namespace Practice
