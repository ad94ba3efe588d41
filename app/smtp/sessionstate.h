// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/reply.h"
#include "smtp/sessionpoint.h"

namespace Smtp {

/// The state machine of a session, a pure value: fed with what is said and heard, in order.
///
/// With PIPELINING commands go out before earlier ones are answered. What is answered has settled; what is not is
/// pending, and the session is expected to come to where it would be if all of that were accepted.
class SessionState final {
public:
    SessionState() = default;

    // What happens.
    /// A line of the client: as it may be seen, with or without its line end. At Login and at Data it is what that step
    /// takes it for; "." ends a letter that is typed line by line.
    void say(QByteArrayView line);
    /// The letter behind 354 has gone out as a whole, with its final dot. (BDAT is a line; its octets count with it.)
    void sayLetter();
    /// A whole reply: to the oldest thing that has none, or the greeting.
    void hear(const Reply &reply);
    /// The handshake is over: at the very beginning, or behind STARTTLS.
    void encrypt();
    /// A login has succeeded that was not fed line by line.
    void logIn() { m_settled.isLoggedIn = true; }
    void close();

    /// Where the session stands by what was answered.
    [[nodiscard]] const SessionPoint &settled() const { return m_settled; }
    /// Where it will stand if all that is pending is accepted. Commands are judged by this.
    [[nodiscard]] SessionPoint expected() const;
    [[nodiscard]] bool isAnythingPending() const { return !m_pending.isEmpty(); }
    /// The verbs of what is pending, in order and in capitals; empty for a letter or a step of a login.
    [[nodiscard]] QList<QByteArray> pendingVerbs() const;
    /// The next reply is a verdict on a letter: to its final dot or its last chunk.
    [[nodiscard]] bool isVerdictNext() const;
    /// A reply is pending behind which everything may be different: nothing should be said before it is there. AUTH and
    /// its responses (RFC 4954 4), STARTTLS (RFC 3207 4).
    [[nodiscard]] bool isAwaitingTurn() const;
    /// The points that the session will pass on its way to expected(), one for each thing that is pending.
    [[nodiscard]] QList<SessionPoint> ahead() const;
    friend bool operator==(const SessionState &, const SessionState &) = default;

private:
    enum class Kind : quint8 { Command, LoginResponse, Letter };
    /// Something that has no reply yet.
    struct Pending {
        Kind kind = Kind::Command;
        QByteArray verb = {}; ///< of a command, in capitals
        bool isLast = false; ///< of BDAT
        bool hasResponse = false; ///< AUTH with an initial response
        friend bool operator==(const Pending &, const Pending &) = default;
    };

    [[nodiscard]] static Pending parsed(QByteArrayView line);
    [[nodiscard]] static Reply acceptance(const Pending &pending);
    static void apply(SessionPoint &point, const Pending &pending, const Reply &reply);
    static void applyCommand(SessionPoint &point, const Pending &pending, const Reply &reply);
    static void applyHello(SessionPoint &point, const QByteArray &verb, const Reply &reply);

    SessionPoint m_settled;
    QList<Pending> m_pending;
};

} // namespace Smtp
