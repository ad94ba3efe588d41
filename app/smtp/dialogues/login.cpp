// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/login.h"

#include "base/limits.h"
#include "smtp/dialogues/leave.h"
#include "smtp/dialogues/opensession.h"
#include "smtp/sasl.h"

namespace Smtp {

using Base::Problem;
using Base::Stage;

namespace {

constexpr int loginContinues = 334;
constexpr int wrongCredentials = 535;
// A second mechanism may mend what the first one could not say; a third wrong password may lock the account.
constexpr int wrongCredentialsAtMost = 2;

// RFC 4954 4: the initial response goes along only where the whole line keeps within the limit for a verb.
Command firstLine(SaslMechanism &mechanism, bool withInitialResponse)
{
    const std::optional<Base::Secret> initial = withInitialResponse ? mechanism.initialResponse() : std::nullopt;
    if (initial) {
        Command line = auth(mechanism.name(), *initial);
        if (line.wire().size() <= Base::Limits::verbLineOctets)
            return line;
    }
    return auth(mechanism.name());
}

// One mechanism from AUTH to the reply that ends it. The mechanism lives in the caller's frame.
Dialogue<Reply> authenticate(SaslMechanism *mechanism, bool withInitialResponse)
{
    Reply reply = co_await say(Stage::Login, firstLine(*mechanism, withInitialResponse));
    for (int step = 0; reply.code == loginContinues; ++step) {
        const bool isPatient = step < Base::Limits::saslSteps;
        const std::optional<Base::Secret> response = isPatient ? mechanism->respond(reply.text()) : std::nullopt;
        if (!response) {
            reply = co_await say(Stage::Login, saslCancel());
            break;
        }
        reply = co_await say(Stage::Login, saslResponse(*response));
    }
    co_return reply;
}

// Some servers announce PLAIN and cannot take its initial response.
bool rejectsInitialResponse(const Reply &reply)
{
    return reply.code == 501 || reply.code == 504;
}

// No other mechanism would change it: not now, already logged in, encryption wanted.
bool isFinal(const Reply &reply)
{
    return !reply.isPermanent() || reply.code == 503 || reply.code == 530 || reply.code == 538;
}

Concluded stop(Outcome outcome, Problem problem, QStringList arguments = {})
{
    return {outcome, Base::Error{.problem = problem, .stage = Stage::Login, .arguments = std::move(arguments)}};
}

std::optional<Concluded> obstacle(const Login &login, const Session &session, const QList<QByteArray> &mechanisms)
{
    if (!session.isEncrypted && !login.isAllowedInClear)
        return stop(Outcome::Insecure, Problem::LoginNeedsEncryption);
    const QList<QByteArray> offered = session.capabilities.mechanisms();
    if (offered.isEmpty())
        return stop(Outcome::Login, Problem::LoginNotOffered);
    if (mechanisms.isEmpty())
        return stop(Outcome::Login, Problem::NoCommonMechanism, {QString::fromLatin1(offered.join(' '))});
    return std::nullopt;
}

Base::Note mechanismFailed(const QByteArray &name)
{
    return {Base::NoteKind::MechanismFailed, {QString::fromLatin1(name)}};
}

} // namespace

Dialogue<bool> logIn(Login login, Session session)
{
    const QList<QByteArray> mechanisms = chooseMechanisms(login.mechanisms, session.capabilities.mechanisms());
    if (const auto stopped = obstacle(login, session, mechanisms)) {
        co_await leave(*stopped);
        co_return false;
    }
    Reply reply;
    int refusals = 0;
    for (const QByteArray &name : mechanisms) {
        const std::unique_ptr<SaslMechanism> mechanism = makeMechanism(name, login);
        reply = co_await authenticate(mechanism.get(), true);
        if (rejectsInitialResponse(reply) && mechanism->initialResponse())
            reply = co_await authenticate(mechanism.get(), false);
        if (reply.isCompletion()) {
            const LoggedIn loggedIn{name};
            co_yield loggedIn;
            co_return true;
        }
        if (reply.code == wrongCredentials)
            ++refusals;
        if (isFinal(reply) || refusals == wrongCredentialsAtMost || name == mechanisms.constLast())
            break;
        co_yield mechanismFailed(name);
    }
    const Outcome outcome = reply.isTransient() ? Outcome::Deferred : Outcome::Login;
    co_await leave(refusedAs(outcome, reply, Problem::LoginRefused, Stage::Login));
    co_return false;
}

} // namespace Smtp
