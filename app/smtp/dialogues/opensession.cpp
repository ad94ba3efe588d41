// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/opensession.h"

#include "smtp/dialogues/leave.h"
#include "smtp/dialogues/login.h"

namespace Smtp {

using Base::Problem;
using Base::Stage;

namespace {

Base::Note note(Base::NoteKind kind)
{
    return {kind, {}};
}

// Nothing has been said yet.
Session sessionBefore(const SessionPlan &plan)
{
    return {{}, plan.security == Security::Implicit};
}

struct Hello {
    QByteArray clientName;
    bool speakHelo = false;
    bool needsExtensions = false; ///< STARTTLS or AUTH is wanted: HELO would leave us without either
};

Command firstLine(const Hello &hello)
{
    return hello.speakHelo ? helo(hello.clientName) : ehlo(hello.clientName);
}

// RFC 5321 3.2 and 4.1.1.1: EHLO; HELO only where EHLO is refused for good. None: refused.
Dialogue<std::optional<Capabilities>> sayHello(Hello hello)
{
    Reply reply = co_await say(Stage::Hello, firstLine(hello));
    bool isExtended = !hello.speakHelo;
    if (isExtended && reply.isPermanent() && !hello.needsExtensions) {
        co_yield note(Base::NoteKind::HelloFallback);
        isExtended = false;
        reply = co_await say(Stage::Hello, helo(hello.clientName));
    }
    if (reply.isIntermediate()) {
        co_yield protocolBroken(reply, Stage::Hello);
        co_return std::nullopt;
    }
    if (!reply.isCompletion()) {
        co_await leave(refused(reply, Problem::HelloRefused, Stage::Hello));
        co_return std::nullopt;
    }
    CapabilitiesLearnt learnt;
    if (isExtended)
        learnt.capabilities = Capabilities::fromReply(reply);
    co_yield learnt;
    co_return learnt.capabilities;
}

enum class Encryption : quint8 { Done, GoOnInClear, Failed };

// RFC 3207 4. The caller says EHLO again: what was learnt in clear is worth nothing afterwards.
Dialogue<Encryption> encrypt(bool isRequired, bool isOffered)
{
    if (!isOffered) {
        if (!isRequired)
            co_return Encryption::GoOnInClear;
        co_await leave(declined(Outcome::Insecure, Problem::StartTlsNotOffered, Stage::Tls));
        co_return Encryption::Failed;
    }
    const Reply reply = co_await say(Stage::Tls, startTls());
    if (reply.isCompletion()) {
        co_await upgrade();
        co_yield note(Base::NoteKind::CapabilitiesForgotten);
        co_return Encryption::Done;
    }
    if (reply.isIntermediate()) {
        co_yield protocolBroken(reply, Stage::Tls);
        co_return Encryption::Failed;
    }
    if (!isRequired)
        co_return Encryption::GoOnInClear;
    co_await leave(refusedAs(Outcome::Insecure, reply, Problem::StartTlsRefused, Stage::Tls));
    co_return Encryption::Failed;
}

// EHLO, and where encryption is wanted, STARTTLS and EHLO again. None: the outcome is settled.
Dialogue<std::optional<Session>> agreeOnTerms(Hello hello, Security security, bool mayEncrypt)
{
    std::optional<Capabilities> capabilities = co_await sayHello(hello);
    if (!capabilities)
        co_return std::nullopt;
    Session session{*capabilities, security == Security::Implicit};
    const bool wantsStartTls = security == Security::StartTls || security == Security::Opportunistic;
    if (!mayEncrypt || !wantsStartTls)
        co_return session;

    const bool isRequired = security == Security::StartTls;
    const Encryption encryption = co_await encrypt(isRequired, session.capabilities.has("STARTTLS"));
    if (encryption == Encryption::Failed)
        co_return std::nullopt;
    if (encryption == Encryption::GoOnInClear)
        co_return session;
    capabilities = co_await sayHello(hello);
    if (!capabilities)
        co_return std::nullopt;
    session.capabilities = *capabilities;
    session.isEncrypted = true;
    co_return session;
}

} // namespace

Dialogue<std::optional<Session>> openSession(SessionPlan plan, ProbeStop until)
{
    const Reply greeting = co_await hear(Stage::Greeting);
    if (greeting.isTransient() || greeting.isPermanent()) {
        co_await leave(refused(greeting, Problem::GreetingRefused, Stage::Greeting));
        co_return std::nullopt;
    }
    if (greeting.code != 220) {
        co_yield protocolBroken(greeting, Stage::Greeting);
        co_return std::nullopt;
    }
    if (until == ProbeStop::Greeting)
        co_return sessionBefore(plan);

    const bool needsExtensions = plan.login.has_value() || plan.security == Security::StartTls;
    const Hello hello{plan.clientName, plan.speakHelo, needsExtensions};
    const auto session = co_await agreeOnTerms(hello, plan.security, until != ProbeStop::Hello);
    const bool wantsLogin = plan.login && until != ProbeStop::Hello && until != ProbeStop::Tls;
    if (!session || !wantsLogin)
        co_return session;

    const bool isLoggedIn = co_await logIn(std::move(*plan.login), *session);
    co_return isLoggedIn ? session : std::nullopt;
}

} // namespace Smtp
