// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/logins/loginexchange.h"

namespace Practice {

struct Settings;

/// XOAUTH2 and OAUTHBEARER (RFC 7628). A practice server has nobody to ask about a token: the password is the token.
class TokenExchange final : public LoginExchange {
public:
    enum class Form : quint8 { XOAuth2, OAuthBearer };

    TokenExchange(const Settings &settings, Form form)
        : m_settings(settings)
        , m_form(form)
    {
    }

protected:
    [[nodiscard]] Progress answer(Base::Secret response) override;

private:
    [[nodiscard]] std::optional<QByteArray> userIn(const QByteArray &first) const;

    const Settings &m_settings;
    Form m_form;
    bool m_hasRefused = false;
};

} // namespace Practice
