// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/mechanisms.h"

#include <algorithm>
#include <iterator>

#include "smtp/plan.h"
#include "smtp/sasl/crammd5mechanism.h"
#include "smtp/sasl/loginmechanism.h"
#include "smtp/sasl/namemechanism.h"
#include "smtp/sasl/oauthmechanism.h"
#include "smtp/sasl/plainmechanism.h"
#include "smtp/sasl/saslprep.h"
#include "smtp/sasl/scrammechanism.h"

namespace Smtp {

using Base::Result;

namespace {

using Made = Result<std::unique_ptr<SaslMechanism>>;

enum class Need : quint8 { Password, BoundPassword, Token, Nothing };
enum class Choice : quint8 {
    Always,
    OnWish,
    AsLastResort, ///< or when the login holds no secret at all
};

enum class Acts : quint8 {
    AsItself,
    AsWished, ///< has room for an authorization identity (RFC 4422 2)
};

struct Row {
    const char *name;
    Need need;
    Choice choice;
    Acts acts;
    Made (*make)(const Login &login, const SaslSurroundings &surroundings);
};

bool hasControlCharacter(QByteArrayView text)
{
    return std::any_of(
        text.begin(), text.end(), [](char octet) { return (octet >= 0 && octet < ' ') || octet == 0x7f; });
}

Base::Error unfit()
{
    return {.problem = Base::Problem::CredentialsUnfit, .stage = Base::Stage::Login};
}

/// Both names and the password, as most mechanisms want them.
std::optional<ScramMechanism::Identity> prepared(const Login &login)
{
    const std::optional<Base::Secret> user = saslPrepared(login.user);
    std::optional<Base::Secret> password = saslPrepared(login.password.reveal());
    if (!user || !password || login.authorization.contains('\0'))
        return std::nullopt;
    return ScramMechanism::Identity{login.authorization, user->reveal().toByteArray(), std::move(*password)};
}

template <typename Mechanism, typename... Arguments> Made made(Arguments &&...arguments)
{
    return std::unique_ptr<SaslMechanism>(std::make_unique<Mechanism>(std::forward<Arguments>(arguments)...));
}

ChannelBinding unbound(const SaslSurroundings &surroundings)
{
    const bool couldBind = !surroundings.serverEndPoint.isEmpty() && !surroundings.isPlusOffered;
    return {couldBind ? ChannelBinding::Use::NotOffered : ChannelBinding::Use::None};
}

template <HashFunction hash, bool isBound> Made makeScram(const Login &login, const SaslSurroundings &surroundings)
{
    std::optional<ScramMechanism::Identity> identity = prepared(login);
    if (!identity)
        return unfit();
    ChannelBinding binding = unbound(surroundings);
    if constexpr (isBound)
        binding = {ChannelBinding::Use::EndPoint, surroundings.serverEndPoint};
    return made<ScramMechanism>(hash, std::move(binding), std::move(*identity), surroundings.nonce);
}

template <OAuthMechanism::Form form> Made makeOAuth(const Login &login, const SaslSurroundings &)
{
    if (hasControlCharacter(login.user) || hasControlCharacter(login.token.reveal()))
        return unfit();
    return made<OAuthMechanism>(form, login.user, login.token.duplicate());
}

Made makePlain(const Login &login, const SaslSurroundings &)
{
    std::optional<ScramMechanism::Identity> identity = prepared(login);
    if (!identity)
        return unfit();
    return made<PlainMechanism>(
        std::move(identity->authorization), std::move(identity->user), std::move(identity->password));
}

// As typed: nobody ever said how LOGIN prepares a text.
Made makeLogin(const Login &login, const SaslSurroundings &)
{
    return made<LoginMechanism>(login.user, login.password.duplicate());
}

Made makeCramMd5(const Login &login, const SaslSurroundings &)
{
    std::optional<ScramMechanism::Identity> identity = prepared(login);
    if (!identity)
        return unfit();
    return made<CramMd5Mechanism>(std::move(identity->user), std::move(identity->password));
}

Made makeExternal(const Login &login, const SaslSurroundings &)
{
    if (login.authorization.contains('\0'))
        return unfit();
    return made<NameMechanism>(QByteArrayLiteral("EXTERNAL"), login.authorization);
}

Made makeAnonymous(const Login &login, const SaslSurroundings &)
{
    return made<NameMechanism>(QByteArrayLiteral("ANONYMOUS"), login.user);
}

// The strongest first.
constexpr Row rows[] = {
    {"SCRAM-SHA-256-PLUS", Need::BoundPassword, Choice::Always, Acts::AsWished, makeScram<HashFunction::Sha256, true>},
    {"SCRAM-SHA-1-PLUS", Need::BoundPassword, Choice::Always, Acts::AsWished, makeScram<HashFunction::Sha1, true>},
    {"SCRAM-SHA-256", Need::Password, Choice::Always, Acts::AsWished, makeScram<HashFunction::Sha256, false>},
    {"SCRAM-SHA-1", Need::Password, Choice::Always, Acts::AsWished, makeScram<HashFunction::Sha1, false>},
    {"OAUTHBEARER", Need::Token, Choice::Always, Acts::AsItself, makeOAuth<OAuthMechanism::Form::OAuthBearer>},
    {"XOAUTH2", Need::Token, Choice::Always, Acts::AsItself, makeOAuth<OAuthMechanism::Form::XOAuth2>},
    {"PLAIN", Need::Password, Choice::Always, Acts::AsWished, makePlain},
    {"LOGIN", Need::Password, Choice::Always, Acts::AsItself, makeLogin},
    {"CRAM-MD5", Need::Password, Choice::OnWish, Acts::AsItself, makeCramMd5},
    {"EXTERNAL", Need::Nothing, Choice::AsLastResort, Acts::AsWished, makeExternal},
    {"ANONYMOUS", Need::Nothing, Choice::OnWish, Acts::AsItself, makeAnonymous},
};

const Row *rowOf(const QByteArray &name)
{
    const auto *row
        = std::find_if(std::begin(rows), std::end(rows), [&](const Row &known) { return name == known.name; });
    return row == std::end(rows) ? nullptr : row;
}

bool isMet(Need need, const Login &login, const QByteArray &serverEndPoint)
{
    switch (need) {
    case Need::Password:
        return !login.password.isEmpty();
    case Need::BoundPassword:
        return !login.password.isEmpty() && !serverEndPoint.isEmpty();
    case Need::Token:
        return !login.token.isEmpty();
    case Need::Nothing:
        return true;
    }
    Q_UNREACHABLE();
}

/// Without room for it, a login would succeed as somebody else than was asked for.
bool isFor(const Row &row, const Login &login)
{
    return login.authorization.isEmpty() || row.acts == Acts::AsWished;
}

QList<QByteArray> ourOrder(const Login &login)
{
    const bool hasSecret = !login.password.isEmpty() || !login.token.isEmpty();
    QList<QByteArray> order;
    for (const Row &row : rows) {
        if (row.choice == Choice::Always || (row.choice == Choice::AsLastResort && !hasSecret))
            order.append(row.name);
    }
    return order;
}

} // namespace

QList<QByteArray> supportedMechanisms()
{
    QList<QByteArray> names;
    std::transform(
        std::begin(rows), std::end(rows), std::back_inserter(names), [](const Row &row) { return row.name; });
    return names;
}

bool needsNoSecret(const QByteArray &mechanism)
{
    const Row *row = rowOf(mechanism.toUpper());
    return row && row->need == Need::Nothing;
}

bool actsAsWished(const QByteArray &mechanism)
{
    const Row *row = rowOf(mechanism.toUpper());
    return row && row->acts == Acts::AsWished;
}

QList<QByteArray> chooseMechanisms(
    const Login &login, const QList<QByteArray> &offered, const QByteArray &serverEndPoint)
{
    QList<QByteArray> chosen;
    for (const QByteArray &mechanism : login.mechanisms.isEmpty() ? ourOrder(login) : login.mechanisms) {
        const QByteArray name = mechanism.toUpper();
        const Row *row = rowOf(name);
        const bool isFit = row && isMet(row->need, login, serverEndPoint) && isFor(*row, login);
        if (isFit && offered.contains(name) && !chosen.contains(name))
            chosen.append(name);
    }
    return chosen;
}

Made makeMechanism(const QByteArray &name, const Login &login, const SaslSurroundings &surroundings)
{
    const Row *row = rowOf(name.toUpper());
    if (!row)
        return Base::Error{.problem = Base::Problem::NoCommonMechanism, .stage = Base::Stage::Login};
    return row->make(login, surroundings);
}

} // namespace Smtp
