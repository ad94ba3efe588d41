// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/ask.h"

#include "smtp/conclusions.h"
#include "smtp/dialogues/leave.h"
#include "smtp/dialogues/opensession.h"

namespace Smtp {

using Base::Stage;

namespace {

// Where the secret of AUTH begins; the size of the line: there is none.
qsizetype secretStart(const QByteArray &line)
{
    constexpr QByteArrayView verb = "AUTH ";
    if (QByteArrayView(line).first(qMin(verb.size(), line.size())).compare(verb, Qt::CaseInsensitive) != 0)
        return line.size();
    const qsizetype space = line.indexOf(' ', verb.size());
    return space < 0 ? line.size() : space + 1;
}

Command commandFor(const QByteArray &line, bool isLoginAnswer)
{
    const qsizetype start = isLoginAnswer ? 0 : secretStart(line);
    if (start == line.size() || line == "*")
        return Command::plain(line);
    return Command::masked(line.first(start), Base::Secret(QByteArrayView(line).sliced(start)));
}

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
        Command command = commandFor(line, isLoginAnswer);
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
