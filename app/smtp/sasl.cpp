// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl.h"

#include "smtp/plan.h"

namespace Smtp {

namespace {

/// RFC 4616: authorization identity, authentication identity, password, separated by NUL.
class PlainMechanism final : public SaslMechanism {
public:
    explicit PlainMechanism(const Login &login)
        : m_login(login)
    {
    }
    QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    std::optional<Base::Secret> initialResponse() override
    {
        const QByteArrayView separator("\0", 1);
        return Base::Secret::joined({separator, m_login.user, separator, m_login.password.reveal()});
    }
    // The challenge must be empty; servers that put a prompt there mean the same.
    std::optional<Base::Secret> respond(const QByteArray &) override
    {
        if (m_hasResponded)
            return std::nullopt;
        m_hasResponded = true;
        return initialResponse();
    }

private:
    const Login &m_login;
    bool m_hasResponded = false;
};

/// draft-murchison-sasl-login: name, then password. The prompts come in any wording and language, so only their
/// order counts. Never with an initial response: some servers cannot take one.
class LoginMechanism final : public SaslMechanism {
public:
    explicit LoginMechanism(const Login &login)
        : m_login(login)
    {
    }
    QByteArray name() const override { return QByteArrayLiteral("LOGIN"); }
    std::optional<Base::Secret> initialResponse() override { return std::nullopt; }
    std::optional<Base::Secret> respond(const QByteArray &) override
    {
        switch (m_step++) {
        case 0:
            return Base::Secret(m_login.user);
        case 1:
            return m_login.password.duplicate();
        default:
            return std::nullopt;
        }
    }

private:
    const Login &m_login;
    int m_step = 0;
};

} // namespace

QList<QByteArray> supportedMechanisms()
{
    return {QByteArrayLiteral("PLAIN"), QByteArrayLiteral("LOGIN")};
}

QList<QByteArray> chooseMechanisms(const QList<QByteArray> &wished, const QList<QByteArray> &offered)
{
    QList<QByteArray> chosen;
    for (const QByteArray &mechanism : wished.isEmpty() ? supportedMechanisms() : wished) {
        const QByteArray name = mechanism.toUpper();
        if (offered.contains(name) && supportedMechanisms().contains(name) && !chosen.contains(name))
            chosen.append(name);
    }
    return chosen;
}

std::unique_ptr<SaslMechanism> makeMechanism(const QByteArray &name, const Login &login)
{
    if (name == "PLAIN")
        return std::make_unique<PlainMechanism>(login);
    if (name == "LOGIN")
        return std::make_unique<LoginMechanism>(login);
    return nullptr;
}

} // namespace Smtp
