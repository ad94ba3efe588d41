// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/login.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "smtp/conclusions.h"
#include "smtp/dialogues/leave.h"
#include "smtp/dialogues/opensession.h"
#include "smtp/sasl/keyedhash.h"
#include "smtp/sasl/mechanismladder.h"
#include "smtp/sasl/mechanisms.h"

namespace Smtp {

using Base::Limits;
using Base::NoteKind;
using Base::Problem;
using Base::Stage;

namespace {

constexpr int loginContinues = 334;

/// What came of one mechanism.
struct Attempt {
    bool isLoggedIn = false;
    bool isServerSuspect = false; ///< nothing more of ours goes to it
    bool isSkipped = false; ///< the user wants no login
    MechanismLadder::Refusal refusal = {};
    Concluded failure = {}; ///< the outcome, if this was the last mechanism
};

/// The first response, as far as it is ours to give.
struct Opening {
    std::optional<SaslResponse> response;
    bool goesAlong = false; ///< with AUTH (RFC 4954 4); else it answers the first challenge
};

std::optional<SaslResponse> firstResponse(SaslMechanism &mechanism, InitialResponse wish)
{
    switch (mechanism.opening()) {
    case SaslMechanism::Opening::Client:
        return mechanism.respond({});
    case SaslMechanism::Opening::Prompt: // many servers cannot take it, so only where it is insisted on
        return wish == InitialResponse::Always ? mechanism.respond({}) : std::nullopt;
    case SaslMechanism::Opening::Server:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

// RFC 4954 4: only where the whole line keeps within the limit for a verb. Some servers want a long token there all the
// same: that is what "always" is for.
Opening openingOf(SaslMechanism &mechanism, InitialResponse wish)
{
    Opening opening{firstResponse(mechanism, wish)};
    if (!opening.response || wish == InitialResponse::Never)
        return opening;
    const qsizetype limit = wish == InitialResponse::Always ? Limits::commandLineOctets : Limits::verbLineOctets;
    opening.goesAlong = auth(mechanism.name(), *opening.response).wire().size() <= limit;
    return opening;
}

Command firstLine(const SaslMechanism &mechanism, const Opening &opening)
{
    const bool goesAlong = opening.goesAlong && opening.response;
    return goesAlong ? auth(mechanism.name(), *opening.response) : auth(mechanism.name());
}

Base::Note note(NoteKind kind, const QStringList &arguments = {})
{
    return {kind, arguments};
}

QString textOf(const QByteArray &mechanism)
{
    return QString::fromLatin1(mechanism);
}

Base::Note challengeRefused(const SaslMechanism &mechanism, const SaslMechanism::Objection &objection)
{
    return note(NoteKind::ChallengeRefused, {textOf(mechanism.name()), objection.reason});
}

Attempt loggedIn()
{
    return {.isLoggedIn = true};
}

Attempt refusedBy(const Reply &reply, const SaslMechanism &mechanism, bool isOfOpening)
{
    const Outcome outcome = reply.isTransient() ? Outcome::Deferred : Outcome::Login;
    Concluded failure = reply.isIntermediate() ? protocolBroken(reply, Stage::Login)
                                               : refusedAs(outcome, reply, Problem::LoginRefused, Stage::Login);
    if (failure.error && failure.error->problem == Problem::LoginRefused)
        failure.error->arguments = {textOf(mechanism.name())};
    return {.isSkipped = reply.isNotSaid(), .refusal = {reply.code, isOfOpening}, .failure = failure};
}

Attempt brokenOff(const Reply &reply, const SaslMechanism::Objection &objection)
{
    const Problem problem = objection.isServerSuspect ? Problem::ServerUnproven : Problem::BadChallenge;
    const Base::Error error{.problem = problem,
        .stage = Stage::Login,
        .code = reply.code,
        .replyText = reply.text(),
        .detail = objection.reason};
    return {.isServerSuspect = objection.isServerSuspect, .failure = declined(Outcome::Login, error)};
}

Attempt notBegun(const Base::Error &error)
{
    return {.failure = declined(Outcome::Login, error)};
}

SaslMechanism::Objection tooManySteps()
{
    return {QStringLiteral("the server sends challenge after challenge"), false};
}

SaslMechanism::Objection noProof()
{
    return {QStringLiteral("the server accepted the login without the proof that the mechanism asks of it"), true};
}

/// What is said to a challenge.
struct Response {
    std::optional<SaslResponse> response = {}; ///< none: cancel
    SaslMechanism::Objection objection = {};
    QList<Base::Note> notes = {};
};

Response responseTo(const QByteArray &challenge, SaslMechanism &mechanism, Opening &opening)
{
    Response answer;
    if (opening.response && !opening.goesAlong) {
        if (!challenge.isEmpty() && mechanism.opening() == SaslMechanism::Opening::Client)
            answer.notes.append(note(NoteKind::PromptIgnored));
        answer.response = std::exchange(opening.response, std::nullopt);
        return answer;
    }
    answer.response = mechanism.respond(challenge);
    answer.notes = mechanism.takeNotes();
    if (!answer.response)
        answer.objection = mechanism.objection();
    return answer;
}

// One mechanism from AUTH to the reply that ends it. The mechanism lives in the caller's frame.
Dialogue<Attempt> authenticate(SaslMechanism *mechanism, InitialResponse wish)
{
    Opening opening = openingOf(*mechanism, wish);
    Reply reply = co_await say(Stage::Login, firstLine(*mechanism, opening));
    if (reply.isPermanent())
        co_return refusedBy(reply, *mechanism, opening.goesAlong);
    for (int step = 0; reply.code == loginContinues; ++step) {
        Response answer;
        if (step < Limits::saslSteps)
            answer = responseTo(reply.text(), *mechanism, opening);
        else
            answer.objection = tooManySteps();
        for (const Base::Note &news : std::as_const(answer.notes))
            co_yield news;
        if (!answer.response) {
            co_yield challengeRefused(*mechanism, answer.objection);
            reply = co_await say(Stage::Login, saslCancel());
            co_return brokenOff(reply, answer.objection);
        }
        reply = co_await say(Stage::Login, saslResponse(*answer.response));
    }
    if (!reply.isCompletion())
        co_return refusedBy(reply, *mechanism, false);
    if (!mechanism->isSatisfiedBy(reply))
        co_return brokenOff(reply, noProof());
    co_return loggedIn();
}

Dialogue<Attempt> climb(MechanismLadder::Rung rung, const Login *login, SaslSurroundings surroundings)
{
    const Base::Result<std::unique_ptr<SaslMechanism>> mechanism = makeMechanism(rung.mechanism, *login, surroundings);
    if (!mechanism)
        co_return notBegun(mechanism.error());
    InitialResponse wish = login->initialResponse;
    if (rung.isOpenedByServer)
        wish = InitialResponse::Never;
    co_return co_await authenticate(mechanism->get(), wish);
}

std::optional<Concluded> obstacle(const Login &login, const SessionFacts &session, const QList<QByteArray> &mechanisms)
{
    if (!session.isEncrypted && !login.isAllowedInClear)
        return declined(Outcome::Insecure, Problem::LoginNeedsEncryption, Stage::Login);
    const QList<QByteArray> offered = session.capabilities.mechanisms();
    if (offered.isEmpty())
        return declined(Outcome::Login, Problem::LoginNotOffered, Stage::Login);
    if (mechanisms.isEmpty()) {
        const Base::Error error{.problem = Problem::NoCommonMechanism,
            .stage = Stage::Login,
            .arguments = {QString::fromLatin1(offered.join(' '))}};
        return declined(Outcome::Login, error);
    }
    return std::nullopt;
}

Base::Note goingOn(const MechanismLadder::Rung &from, const MechanismLadder::Rung &to)
{
    const NoteKind kind = to.isOpenedByServer ? NoteKind::InitialResponseRefused : NoteKind::MechanismFailed;
    return note(kind, {textOf(from.mechanism)});
}

bool isPlus(const QByteArray &mechanism)
{
    return mechanism.endsWith("-PLUS");
}

} // namespace

Dialogue<std::optional<Concluded>> tryToLogIn(Login login, SessionFacts session, QByteArray serverEndPoint)
{
    const QList<QByteArray> offered = session.capabilities.mechanisms();
    const QList<QByteArray> mechanisms = chooseMechanisms(login, offered, serverEndPoint);
    if (const auto stopped = obstacle(login, session, mechanisms))
        co_return stopped;
    SaslSurroundings surroundings{serverEndPoint, std::ranges::any_of(offered, isPlus), {}};
    MechanismLadder ladder(mechanisms);
    std::optional<MechanismLadder::Rung> rung = ladder.next();
    Attempt attempt;
    while (rung) {
        surroundings.nonce = freshNonce();
        attempt = co_await climb(*rung, &login, surroundings);
        if (attempt.isLoggedIn) {
            const LoggedIn fact{rung->mechanism};
            co_yield fact;
            co_return std::nullopt;
        }
        if (attempt.isServerSuspect || attempt.isSkipped)
            break;
        const std::optional<MechanismLadder::Rung> next = ladder.nextAfter(*rung, attempt.refusal);
        if (next) {
            const Base::Note told = goingOn(*rung, *next);
            co_yield told;
        }
        rung = next;
    }
    co_return attempt.failure;
}

Dialogue<bool> logIn(Login login, SessionFacts session, QByteArray serverEndPoint)
{
    const std::optional<Concluded> failure = co_await tryToLogIn(std::move(login), session, serverEndPoint);
    if (!failure)
        co_return true;
    if (failure->outcome == Outcome::Protocol)
        co_yield *failure;
    else
        co_await leave(*failure);
    co_return false;
}

} // namespace Smtp
