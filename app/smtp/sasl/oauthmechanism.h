// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sasl/saslmechanism.h"

namespace Smtp {

/// A login by an OAuth 2 access token: XOAUTH2, which Google defined, and OAUTHBEARER, RFC 7628.
///
/// A server that refuses the token says why in a challenge, in JSON, and hears a dummy response before it refuses.
class OAuthMechanism final : public SaslMechanism {
public:
    enum class Form : quint8 { XOAuth2, OAuthBearer };

    OAuthMechanism(Form form, QByteArray user, Base::Secret token);

    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] Opening opening() const override { return Opening::Client; }
    [[nodiscard]] std::optional<SaslResponse> respond(const QByteArray &challenge) override;
    [[nodiscard]] bool isSatisfiedBy(const Reply &success) override;

private:
    enum class Step : quint8 { Token, Explanation, Over };

    [[nodiscard]] SaslResponse tokenResponse() const;
    void tellExplanation(const QByteArray &challenge);

    Form m_form;
    QByteArray m_user;
    Base::Secret m_token;
    Step m_step = Step::Token;
};

} // namespace Smtp
