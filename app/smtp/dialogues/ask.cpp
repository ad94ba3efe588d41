// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/ask.h"

#include "smtp/conclusions.h"
#include "smtp/dialogues/leave.h"
#include "smtp/dialogues/opensession.h"
#include "smtp/typedline.h"

namespace Smtp {

using Base::Stage;

namespace {

// QUIT by the user's own hand is the last word, and a server that hangs up behind it has done nothing wrong.
Dialogue<> leaveWith(Command quitting)
{
    co_yield done(Outcome::Stopped);
    co_await say(Stage::Quit, std::move(quitting));
}

} // namespace

Dialogue<> ask(SessionPlan plan, ProbeStop stop, QList<QByteArray> lines)
{
    const auto session = co_await openSession(std::move(plan), stop);
    if (!session)
        co_return;
    bool isLoginAnswer = false;
    for (const QByteArray &line : lines) {
        Command command = isLoginAnswer ? typedResponse(line) : typedCommand(line);
        const QByteArray verb = isLoginAnswer ? QByteArray() : command.verb();
        if (verb == "QUIT") {
            co_await leaveWith(std::move(command));
            co_return;
        }
        const Reply reply = co_await say(Stage::Envelope, std::move(command));
        isLoginAnswer = reply.code == 334;
        if (verb == "STARTTLS" && reply.isCompletion())
            co_await upgrade();
    }
    co_await leave(done(Outcome::Stopped));
}

} // namespace Smtp
