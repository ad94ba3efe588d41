// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/manualclock.h"
#include "transcript/store.h"

namespace Support {

/// A conversation written by hand, for tests of what draws it: time stands still between its words.
class HandmadeTalk final {
public:
    [[nodiscard]] Transcript::Store &store() { return m_store; }
    [[nodiscard]] Support::ManualClock &clock() { return m_clock; }
    void wait(qint64 milliseconds) { m_clock.advance(milliseconds * 1'000'000); }
    void note(Base::NoteKind kind, const QStringList &arguments = {}) { m_store.appendNote({kind, arguments}); }
    qsizetype say(const QByteArray &line, bool isEncrypted = false)
    {
        return m_store.appendCommand(line + "\r\n", isEncrypted);
    }
    void hear(const QByteArray &line, qsizetype answers, bool isEncrypted = false)
    {
        m_store.appendReplyLine(line + "\r\n", isEncrypted, answers);
        m_store.completeReply(line.left(3).toInt());
    }
    void talk(const QByteArray &command, const QByteArray &reply, qint64 milliseconds)
    {
        const qsizetype number = say(command);
        wait(milliseconds);
        hear(reply, number);
    }
    void sendLetter(qint64 octets, qint64 millisecondsSending, const QByteArray &verdict, qint64 milliseconds)
    {
        const qsizetype body = m_store.beginBody(octets, false, false);
        wait(millisecondsSending);
        m_store.endBody({octets, octets, octets / 50, 0, false});
        wait(milliseconds);
        hear(verdict, body);
    }
    void connect()
    {
        note(Base::NoteKind::Connecting, {QStringLiteral("127.0.0.1"), QStringLiteral("25")});
        wait(1);
        note(Base::NoteKind::Connected, {QStringLiteral("127.0.0.1"), QStringLiteral("25")});
        wait(3);
        hear("220 mail.example ESMTP", 0);
    }
    /// One letter for two recipients, one of whom is refused.
    void deliver()
    {
        connect();
        talk("EHLO desk.example", "250 mail.example", 2);
        talk("MAIL FROM:<ann@example.org>", "250 2.1.0 Ok", 3);
        talk("RCPT TO:<bo@example.org>", "250 2.1.5 Ok", 20);
        talk("RCPT TO:<nobody@example.org>", "550 5.1.1 no such person", 40);
        talk("DATA", "354 go on", 5);
        sendLetter(48'000, 60, "250 2.0.0 queued as 7F3A", 2600);
        talk("QUIT", "221 2.0.0 Bye", 1);
        note(Base::NoteKind::ConnectionClosedByServer);
    }

private:
    Support::ManualClock m_clock;
    Transcript::Store m_store{m_clock};
};

} // namespace Support
