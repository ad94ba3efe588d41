// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sasl/saslmechanism.h"

namespace Smtp {

/// draft-murchison-sasl-login: name, then password. The prompts come in any wording and language, so only their
/// order counts.
class LoginMechanism final : public SaslMechanism {
public:
    LoginMechanism(QByteArray user, Base::Secret password);

    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("LOGIN"); }
    [[nodiscard]] Opening opening() const override { return Opening::Prompt; }
    [[nodiscard]] std::optional<SaslResponse> respond(const QByteArray &challenge) override;

private:
    QByteArray m_user;
    Base::Secret m_password;
    int m_step = 0;
};

} // namespace Smtp
