// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/loginoptions.h"

#include <algorithm>

#include "cli/invocation.h"
#include "cli/passwordsource.h"
#include "cli/values.h"
#include "smtp/sasl/mechanisms.h"

namespace Cli {

bool logsInWithoutSecret(const Invocation &invocation)
{
    const QStringList mechanisms = invocation.values(Option::Mechanism);
    return !mechanisms.isEmpty()
        && std::ranges::all_of(mechanisms, [](const QString &name) { return Smtp::needsNoSecret(name.toLatin1()); });
}

bool namesLogin(const Invocation &invocation)
{
    return namesPassword(invocation) || namesToken(invocation) || logsInWithoutSecret(invocation);
}

OrRefusal<Smtp::Login> loginFrom(const Invocation &invocation, QIODevice &input)
{
    Smtp::Login login;
    if (namesPassword(invocation)) {
        OrRefusal<Base::Secret> password = readPassword(invocation, input);
        if (Refusal *refusal = std::get_if<Refusal>(&password))
            return *refusal;
        login.password = std::get<Base::Secret>(std::move(password));
    }
    if (namesToken(invocation)) {
        OrRefusal<Base::Secret> token = readToken(invocation);
        if (Refusal *refusal = std::get_if<Refusal>(&token))
            return *refusal;
        login.token = std::get<Base::Secret>(std::move(token));
    }
    return login;
}

void applyLoginOptions(const Invocation &invocation, Smtp::Login &login)
{
    if (invocation.has(Option::User))
        login.user = invocation.value(Option::User).toUtf8();
    if (invocation.has(Option::AuthorizationName))
        login.authorization = invocation.value(Option::AuthorizationName).toUtf8();
    for (const QString &mechanism : invocation.values(Option::Mechanism))
        login.mechanisms.append(mechanism.toUpper().toLatin1());
    if (const auto wish = initialResponseFrom(invocation.value(Option::InitialResponse)))
        login.initialResponse = *wish;
    if (invocation.has(Option::AllowCleartextLogin))
        login.isAllowedInClear = true;
}

} // namespace Cli
