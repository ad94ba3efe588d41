// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/byhand.h"

#include <optional>
#include <utility>

#include "smtp/conclusions.h"
#include "smtp/dialogues/login.h"
#include "smtp/sessionfacts.h"
#include "smtp/sessionstate.h"
#include "smtp/typedline.h"

namespace Smtp {

using Base::NoteKind;
using Base::Stage;

namespace {

/// The session, and how far the line is that is being said.
class Hand final {
public:
    explicit Hand(bool isEncrypted)
    {
        if (isEncrypted)
            m_session.encrypt();
    }

    [[nodiscard]] SessionState &session() { return m_session; }

    /// What goes out for a line. A secret that was begun in a piece without line end goes on in the next one.
    [[nodiscard]] Command commandFor(const TypedLine &line) const
    {
        const QByteArrayView text = line.text.reveal();
        const SessionStep step = m_session.expected().step;
        if (m_isInSecret || step == SessionStep::Login)
            return typedResponse(text, line.lineEnd);
        if (step == SessionStep::Data)
            return Command::plain(text.toByteArray(), line.lineEnd);
        return typedCommand(text, line.lineEnd);
    }

    /// It has gone out. What is shown of it is enough to follow the session. Returns how many replies it is due.
    qsizetype said(const QByteArray &display, bool isSecret)
    {
        m_begun += display;
        m_isInSecret = isSecret && !display.endsWith('\n');
        if (!display.endsWith('\n'))
            return 0;
        const qsizetype before = m_session.ahead().size();
        m_session.say(std::exchange(m_begun, {}));
        return m_session.ahead().size() - before;
    }

    /// What this reply says of a letter; none: it is about something else.
    [[nodiscard]] std::optional<TypedLetterHeard> verdictIn(const Reply &reply)
    {
        if (!m_session.isVerdictNext()) {
            m_isInVerdicts = false;
            return std::nullopt;
        }
        return TypedLetterHeard{!std::exchange(m_isInVerdicts, true), reply};
    }

    /// RFC 2920 3.1, RFC 4954 4: nothing may follow before the reply is there.
    [[nodiscard]] bool mustWait() const { return m_session.isAwaitingTurn(); }

private:
    SessionState m_session;
    QByteArray m_begun; ///< pieces without line end
    bool m_isInSecret = false;
    bool m_isInVerdicts = false; ///< the last reply was one; LMTP has one for each recipient
};

Stage stageAt(SessionStep step)
{
    switch (step) {
    case SessionStep::Connected:
    case SessionStep::TurnedAway:
    case SessionStep::Greeted:
    case SessionStep::Encrypting:
    case SessionStep::Ready:
        return Stage::Hello;
    case SessionStep::Login:
        return Stage::Login;
    case SessionStep::Mail:
    case SessionStep::Recipients:
        return Stage::Envelope;
    case SessionStep::Data:
    case SessionStep::Chunks:
        return Stage::Data;
    case SessionStep::Closed:
        return Stage::Quit;
    }
    Q_UNREACHABLE();
}

/// Where a line belongs that has just been said: to what it leads to, or to what it ends.
Stage stageOf(const SessionPoint &before, const SessionState &session)
{
    const SessionPoint after = session.expected();
    if (session.isVerdictNext())
        return Stage::Data;
    if (before.step == SessionStep::Login || (after.isLoggedIn && !before.isLoggedIn))
        return Stage::Login;
    return stageAt(after.step == SessionStep::Ready ? before.step : after.step);
}

Base::Note note(NoteKind kind, const QStringList &arguments = {})
{
    return {kind, arguments};
}

SessionFacts factsOf(const SessionPoint &point, const Encryption &connection)
{
    return {point.capabilities, connection.isOn, connection.isVerified};
}

QStringList reasonOf(const Concluded &failure)
{
    if (!failure.error)
        return {};
    return {QString(Base::problemId(failure.error->problem))};
}

// What a reply changes. false: it was the last one.
Dialogue<bool> takeReply(Hand *hand, Reply reply)
{
    SessionState &session = hand->session();
    const Capabilities known = session.settled().capabilities;
    const std::optional<TypedLetterHeard> verdict = hand->verdictIn(reply);
    session.hear(reply);
    if (verdict)
        co_yield *verdict;
    if (session.settled().step == SessionStep::Encrypting) {
        co_await upgrade();
        session.encrypt();
        const Base::Note forgotten = note(NoteKind::CapabilitiesForgotten);
        co_yield forgotten;
    }
    if (session.settled().capabilities != known && !session.settled().capabilities.serverName().isEmpty()) {
        const CapabilitiesLearnt learnt{session.settled().capabilities};
        co_yield learnt;
    }
    co_return session.settled().step != SessionStep::Closed;
}

Dialogue<bool> takeLine(Hand *hand, TypedLine line)
{
    Command command = hand->commandFor(line);
    const bool isClear = !hand->session().settled().isEncrypted;
    if (command.isSecret() && isClear && !line.isSecretAllowedInClear) {
        const Base::Note heldBack = note(NoteKind::SecretHeldBack);
        co_yield heldBack;
        co_return true;
    }
    const SessionPoint before = hand->session().expected();
    const qsizetype due = hand->said(command.display(), command.isSecret());
    const Stage stage = stageOf(before, hand->session());
    if (hand->session().expected().step == SessionStep::Closed) {
        const Concluded settled = done(Outcome::Stopped); // whatever the server says to QUIT
        co_yield settled;
    }
    SendTyped typed{stage, std::move(command), due, before.step == SessionStep::Data};
    co_await sendTyped(std::move(typed));
    bool goesOn = true;
    while (goesOn && hand->mustWait()) {
        Reply reply = co_await hear(stage);
        goesOn = co_await takeReply(hand, std::move(reply));
    }
    co_return goesOn;
}

Dialogue<bool> takeLogin(Hand *hand, HandLogin wish)
{
    SessionState &session = hand->session();
    while (session.isAnythingPending()) {
        Reply reply = co_await hear(Stage::Login);
        if (!co_await takeReply(hand, std::move(reply)))
            co_return false;
    }
    const Encryption connection = co_await encryption();
    const SessionFacts facts = factsOf(session.settled(), connection);
    const auto failure = co_await tryToLogIn(std::move(wish.login), facts, connection.serverEndPoint);
    if (!failure) {
        session.logIn();
        co_return true;
    }
    const Base::Note given = note(NoteKind::LoginGivenUp, reasonOf(*failure));
    co_yield given;
    co_return true;
}

} // namespace

Dialogue<> speakByHand(bool isEncrypted)
{
    Hand hand(isEncrypted);
    Reply greeting = co_await hear(Stage::Greeting);
    bool goesOn = co_await takeReply(&hand, std::move(greeting));
    while (goesOn) {
        Answer turn = co_await takeTurn();
        if (auto *reply = std::get_if<Reply>(&turn)) {
            goesOn = co_await takeReply(&hand, std::move(*reply));
            continue;
        }
        HandWish wish = std::get<HandWish>(std::move(turn));
        if (auto *line = std::get_if<TypedLine>(&wish))
            goesOn = co_await takeLine(&hand, std::move(*line));
        else if (auto *login = std::get_if<HandLogin>(&wish))
            goesOn = co_await takeLogin(&hand, std::move(*login));
        else
            goesOn = false;
    }
    const Concluded settled = done(Outcome::Stopped);
    co_yield settled;
}

} // namespace Smtp
