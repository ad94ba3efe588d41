// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sasl/saslmechanism.h"

namespace Smtp {

/// RFC 4616: authorization identity, authentication identity and password in one response, separated by NUL.
class PlainMechanism final : public SaslMechanism {
public:
    /// None of them holds a NUL.
    PlainMechanism(QByteArray authorization, QByteArray user, Base::Secret password);

    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    [[nodiscard]] Opening opening() const override { return Opening::Client; }
    [[nodiscard]] std::optional<SaslResponse> respond(const QByteArray &challenge) override;

private:
    QByteArray m_authorization;
    QByteArray m_user;
    Base::Secret m_password;
    bool m_hasResponded = false;
};

} // namespace Smtp
