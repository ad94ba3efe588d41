// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logins/exchanges.h"

#include "practice/logins/cramexchange.h"
#include "practice/logins/nameexchange.h"
#include "practice/logins/plainexchange.h"
#include "practice/logins/promptexchange.h"
#include "practice/logins/scramexchange.h"
#include "practice/logins/tokenexchange.h"
#include "practice/settings.h"

namespace Practice {

using Smtp::HashFunction;

namespace {

enum class Offered : quint8 {
    Always,
    ToOurUser, ///< we must know the password
    BoundToOurUser, ///< and have a certificate
    ToAnybody, ///< where nothing is checked
};

using Exchange = std::unique_ptr<LoginExchange>;

struct Row {
    const char *name;
    Offered offered;
    Exchange (*make)(const Settings &settings, const QByteArray &serverEndPoint);
};

template <HashFunction hash, bool isPlus> Exchange scram(const Settings &settings, const QByteArray &serverEndPoint)
{
    return std::make_unique<ScramExchange>(settings, hash, ScramExchange::Binding{isPlus, serverEndPoint});
}

template <TokenExchange::Form form> Exchange token(const Settings &settings, const QByteArray &)
{
    return std::make_unique<TokenExchange>(settings, form);
}

template <typename Kind> Exchange simple(const Settings &settings, const QByteArray &)
{
    return std::make_unique<Kind>(settings);
}

Exchange external(const Settings &, const QByteArray &)
{
    return std::make_unique<NameExchange>(QByteArrayLiteral("external"));
}

Exchange anonymous(const Settings &, const QByteArray &)
{
    return std::make_unique<NameExchange>(QByteArrayLiteral("anonymous"));
}

constexpr Row rows[] = {
    {"PLAIN", Offered::Always, simple<PlainExchange>},
    {"LOGIN", Offered::Always, simple<PromptExchange>},
    {"CRAM-MD5", Offered::Always, simple<CramExchange>},
    {"SCRAM-SHA-1", Offered::ToOurUser, scram<HashFunction::Sha1, false>},
    {"SCRAM-SHA-256", Offered::ToOurUser, scram<HashFunction::Sha256, false>},
    {"SCRAM-SHA-1-PLUS", Offered::BoundToOurUser, scram<HashFunction::Sha1, true>},
    {"SCRAM-SHA-256-PLUS", Offered::BoundToOurUser, scram<HashFunction::Sha256, true>},
    {"XOAUTH2", Offered::Always, token<TokenExchange::Form::XOAuth2>},
    {"OAUTHBEARER", Offered::Always, token<TokenExchange::Form::OAuthBearer>},
    {"EXTERNAL", Offered::ToAnybody, external},
    {"ANONYMOUS", Offered::ToAnybody, anonymous},
};

bool isOffered(const Row &row, const Settings &settings, const QByteArray &serverEndPoint)
{
    switch (row.offered) {
    case Offered::Always:
        return true;
    case Offered::ToOurUser:
        return settings.login == LoginRule::OneUser;
    case Offered::BoundToOurUser:
        return settings.login == LoginRule::OneUser && !serverEndPoint.isEmpty();
    case Offered::ToAnybody:
        return settings.login == LoginRule::AcceptAny;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QByteArray> offeredMechanisms(const Settings &settings, const QByteArray &serverEndPoint)
{
    QList<QByteArray> names;
    for (const Row &row : rows) {
        if (isOffered(row, settings, serverEndPoint))
            names << row.name;
    }
    return names;
}

std::unique_ptr<LoginExchange> makeExchange(
    const QByteArray &name, const Settings &settings, const QByteArray &serverEndPoint)
{
    for (const Row &row : rows) {
        if (name == row.name && isOffered(row, settings, serverEndPoint))
            return row.make(settings, serverEndPoint);
    }
    return nullptr;
}

} // namespace Practice
