// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/opensession.h"

#include "smtp/conclusions.h"
#include "smtp/dialogues/leave.h"
#include "smtp/dialogues/login.h"

namespace Smtp {

using Base::Problem;
using Base::Stage;

namespace {

constexpr int badSequence = 503;
constexpr int outOfStep = 554; // said by servers that mind who speaks before they do

Base::Note note(Base::NoteKind kind)
{
    return {kind, {}};
}

struct Hello {
    QByteArray clientName;
    HelloVerb verb = HelloVerb::Ehlo;
    bool needsExtensions = false; ///< STARTTLS, XCLIENT or AUTH is wanted: HELO would leave us without any
    bool isSaidAgain = false; ///< the session was reset under us: after STARTTLS and XCLIENT
    bool followsProxyHeader = false; ///< the next reply may be one to that
};

Command firstLine(const Hello &hello)
{
    switch (hello.verb) {
    case HelloVerb::Ehlo:
        return ehlo(hello.clientName);
    case HelloVerb::Helo:
        return helo(hello.clientName);
    case HelloVerb::Lhlo:
        return lhlo(hello.clientName);
    }
    Q_UNREACHABLE();
}

// A server that expects a PROXY header says nothing to it. To another one version 1 is an unknown command, and version 2
// some of them with a QUIT at the end.
bool answersProxyHeader(const Reply &reply)
{
    return reply.code == 221 || (reply.code >= 500 && reply.code <= 503) || reply.code == outOfStep;
}

bool mayFallBack(const Hello &hello)
{
    return hello.verb == HelloVerb::Ehlo && !hello.needsExtensions;
}

// RFC 5321 3.2 and 4.1.1.1: EHLO; HELO only where EHLO is refused for good. None: refused.
Dialogue<std::optional<Capabilities>> sayHello(Hello hello)
{
    Reply reply = co_await say(Stage::Hello, firstLine(hello));
    if (hello.followsProxyHeader && answersProxyHeader(reply)) {
        co_await leave(refusedAs(Outcome::Rejected, reply, Problem::ProxyHeaderRefused, Stage::Hello));
        co_return std::nullopt;
    }
    bool isExtended = hello.verb != HelloVerb::Helo;
    // Some servers hold a second EHLO for a mistake and go on all the same: then nothing is offered.
    if (hello.isSaidAgain && reply.code == badSequence)
        co_return Capabilities();
    if (reply.isPermanent() && mayFallBack(hello)) {
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

enum class Upgraded : quint8 { Done, GoOnInClear, Failed };

// RFC 3207 4. The caller says EHLO again: what was learnt in clear is worth nothing afterwards.
Dialogue<Upgraded> encrypt(bool isRequired, bool isOffered)
{
    if (!isOffered) {
        if (!isRequired)
            co_return Upgraded::GoOnInClear;
        co_await leave(declined(Outcome::Insecure, Problem::StartTlsNotOffered, Stage::Tls));
        co_return Upgraded::Failed;
    }
    const Reply reply = co_await say(Stage::Tls, startTls());
    if (reply.isCompletion()) {
        co_await upgrade();
        co_yield note(Base::NoteKind::CapabilitiesForgotten);
        co_return Upgraded::Done;
    }
    if (reply.isIntermediate()) {
        co_yield protocolBroken(reply, Stage::Tls);
        co_return Upgraded::Failed;
    }
    if (!isRequired)
        co_return Upgraded::GoOnInClear;
    if (reply.isNotSaid()) { // skipped at the gate: the user broke nothing off, but without it we do not go on
        co_await leave(declined(Outcome::Insecure, Problem::Cancelled, Stage::Tls));
        co_return Upgraded::Failed;
    }
    co_await leave(refusedAs(Outcome::Insecure, reply, Problem::StartTlsRefused, Stage::Tls));
    co_return Upgraded::Failed;
}

bool wantsStartTls(Security security)
{
    return security == Security::StartTls || security == Security::Opportunistic;
}

// EHLO, and where encryption is wanted, STARTTLS and EHLO again. None: the outcome is settled.
Dialogue<std::optional<Capabilities>> agreeOnTerms(Hello hello, Security security, bool mayEncrypt)
{
    const std::optional<Capabilities> inClear = co_await sayHello(hello);
    if (!inClear || !mayEncrypt || !wantsStartTls(security))
        co_return inClear;
    const Upgraded upgraded = co_await encrypt(security == Security::StartTls, inClear->has("STARTTLS"));
    if (upgraded == Upgraded::Failed)
        co_return std::nullopt;
    if (upgraded == Upgraded::GoOnInClear)
        co_return inClear;
    hello.isSaidAgain = true;
    hello.followsProxyHeader = false;
    co_return co_await sayHello(hello);
}

// The server takes us for somebody else, and begins anew. None: the outcome is settled.
Dialogue<std::optional<Capabilities>> introduceAs(QList<QByteArray> attributes, Hello hello, Capabilities offered)
{
    if (!offered.has("XCLIENT")) {
        const Base::Error error{
            .problem = Problem::NotOffered, .stage = Stage::Hello, .subject = QStringLiteral("XCLIENT")};
        co_await leave(declined(Outcome::Invalid, error));
        co_return std::nullopt;
    }
    const Reply reply = co_await say(Stage::Hello, xclient(attributes));
    if (!reply.isCompletion()) {
        co_await leave(refused(reply, Problem::HelloRefused, Stage::Hello));
        co_return std::nullopt;
    }
    hello.isSaidAgain = true;
    hello.followsProxyHeader = false;
    co_return co_await sayHello(hello);
}

// Exim says so, and means that we spoke before it did.
bool remarksEarlyTalk(const Reply &greeting)
{
    return greeting.code == outOfStep && greeting.text().toLower().contains("synchronization");
}

// Whether the greeting lets us in. false: the outcome is settled.
Dialogue<bool> hearGreeting(bool followsProxyHeader)
{
    const Reply greeting = co_await hear(Stage::Greeting);
    if (greeting.isTransient() || greeting.isPermanent()) {
        const bool isOfHeader = followsProxyHeader && remarksEarlyTalk(greeting);
        const Problem problem = isOfHeader ? Problem::ProxyHeaderRefused : Problem::GreetingRefused;
        co_await leave(refused(greeting, problem, Stage::Greeting));
        co_return false;
    }
    if (greeting.code != 220) {
        co_yield protocolBroken(greeting, Stage::Greeting);
        co_return false;
    }
    co_return true;
}

} // namespace

Dialogue<std::optional<SessionFacts>> openSession(SessionPlan plan, ProbeStop until)
{
    const bool isWelcome = co_await hearGreeting(plan.followsProxyHeader);
    if (!isWelcome)
        co_return std::nullopt;
    if (until == ProbeStop::Greeting)
        co_return SessionFacts();

    const bool introducesItself = !plan.clientAttributes.isEmpty();
    const bool needsExtensions = plan.login.has_value() || plan.security == Security::StartTls || introducesItself;
    const Hello hello{.clientName = plan.clientName,
        .verb = plan.hello,
        .needsExtensions = needsExtensions,
        .followsProxyHeader = plan.followsProxyHeader};
    auto capabilities = co_await agreeOnTerms(hello, plan.security, until != ProbeStop::Hello);
    if (capabilities && introducesItself)
        capabilities = co_await introduceAs(plan.clientAttributes, hello, *capabilities);
    if (!capabilities)
        co_return std::nullopt;

    const Encryption connection = co_await encryption();
    const SessionFacts session{*capabilities, connection.isOn, connection.isVerified};
    const bool wantsLogin = plan.login && until != ProbeStop::Hello && until != ProbeStop::Tls;
    if (!wantsLogin)
        co_return session;
    const bool isLoggedIn = co_await logIn(std::move(*plan.login), session, connection.serverEndPoint);
    co_return isLoggedIn ? std::optional(session) : std::nullopt;
}

} // namespace Smtp
