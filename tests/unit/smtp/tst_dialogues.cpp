// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "dialoguewish.h"

using namespace Qt::StringLiterals;
using namespace Smtp;

/// Sessions, and a letter in each: what is said, and what it comes to.
class TestDialogues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goAsWritten_data();
    void goAsWritten() { playDialogue(); }
};

void TestDialogues::goAsWritten_data()
{
    addDialogueColumns();

    addDialogue("a letter to one recipient", {}, R"(
S: 220 mx ESMTP
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("PIPELINING: two waits for envelope and letter", {.recipients = {u"bob"_s, u"carl"_s}}, R"(
S: 220 mx ESMTP
C: EHLO desk.example
S: 250-mx
S: 250-PIPELINING
S: 250-SIZE 1000
S: 250 8BITMIME
C: MAIL FROM:<ann@example.org> SIZE=90 BODY=8BITMIME
C: RCPT TO:<bob@example.org>
C: RCPT TO:<carl@example.org>
C: DATA
S: 250 ok
S: 250 ok
S: 250 ok
S: 354 go
C: <letter 8bit>
C: QUIT
S: 250 queued
S: 221 bye
)",
        "accepted");

    addDialogue("HELO when EHLO is refused for good", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 502 what?
C: HELO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 251 will forward
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("a PROXY header that is taken for a command", {.followsProxyHeader = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 502 5.5.2 command not recognized
C: QUIT
S: 250 mx
)",
        "rejected", "proxy-header-refused");

    addDialogue("a PROXY header whose last line is QUIT", {.followsProxyHeader = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 221 bye
C: QUIT
)",
        "rejected", "proxy-header-refused");

    addDialogue("a PROXY header before a greeting that minds who speaks first", {.followsProxyHeader = true}, R"(
S: 554 SMTP synchronization error
C: QUIT
)",
        "rejected", "proxy-header-refused");

    addDialogue("a closed door behind a PROXY header is a closed door", {.followsProxyHeader = true}, R"(
S: 554 not from your network
C: QUIT
S: 221 bye
)",
        "rejected", "greeting-refused");

    addDialogue("a name that is refused behind a PROXY header is a refused name", {.followsProxyHeader = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 550 not by that name
C: HELO desk.example
S: 550 not by that name
C: QUIT
S: 221 bye
)",
        "rejected", "hello-refused");

    addDialogue("no HELO when EHLO is refused for now", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 451 later
C: QUIT
S: 221 bye
)",
        "deferred", "hello-refused");

    addDialogue("no HELO when encryption is wanted", {.security = Security::StartTls}, R"(
S: 220 mx
C: EHLO desk.example
S: 500 what?
C: QUIT
S: 221 bye
)",
        "rejected", "hello-refused");

    addDialogue("STARTTLS forgets what was offered in clear", {.security = Security::StartTls, .withLogin = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-AUTH LOGIN
S: 250 STARTTLS
C: STARTTLS
S: 220 go
=== TLS ===
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN
C: AUTH PLAIN ••••••••
S: 235 welcome
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("STARTTLS that is not offered ends it before MAIL", {.security = Security::StartTls}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: QUIT
S: 221 bye
)",
        "insecure", "starttls-not-offered");

    addDialogue("STARTTLS that is refused ends it before MAIL", {.security = Security::StartTls}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 STARTTLS
C: STARTTLS
S: 454 not now
C: QUIT
S: 221 bye
)",
        "insecure", "starttls-refused");

    addDialogue("a wish for encryption goes on without where it is not offered", {.security = Security::Opportunistic},
        R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 550 no
C: QUIT
S: 221 bye
)",
        "rejected", "sender-refused");

    addDialogue("no login in clear", {.security = Security::None, .withLogin = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: QUIT
S: 221 bye
)",
        "insecure", "login-needs-encryption");

    addDialogue("no login in clear where STARTTLS is a wish and is not offered",
        {.security = Security::Opportunistic, .withLogin = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: QUIT
S: 221 bye
)",
        "insecure", "login-needs-encryption");

    addDialogue("a login in clear where the user allows it", {.withLogin = true, .loginInClear = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH LOGIN
C: AUTH LOGIN
S: 334 VXNlcm5hbWU6
C: ••••••••
S: 334 whatever prompt
C: ••••••••
S: 235 welcome
C: MAIL FROM:<ann@example.org>
S: 421 going down
C: QUIT
)",
        "deferred", "sender-refused");

    addDialogue("a wrong password is tried by two mechanisms at the most",
        {.security = Security::Implicit, .withLogin = true},
        R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 535 5.7.8 no
C: AUTH LOGIN
S: 334 a
C: ••••••••
S: 334 b
C: ••••••••
S: 535 5.7.8 no
C: QUIT
S: 221 bye
)",
        "login", "login-refused");

    addDialogue("PLAIN again without initial response where that is not understood",
        {.security = Security::Implicit, .withLogin = true, .stop = ProbeStop::Login}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN
C: AUTH PLAIN ••••••••
S: 501 5.5.4 no initial response
C: AUTH PLAIN
S: 334
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    addDialogue("a server that asks LOGIN for a third thing is refused it",
        {.security = Security::Implicit, .withLogin = true, .stop = ProbeStop::Login}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH LOGIN
C: AUTH LOGIN
S: 334 a
C: ••••••••
S: 334 b
C: ••••••••
S: 334 c
C: *
S: 501 cancelled
C: QUIT
S: 221 bye
)",
        "login", "bad-challenge");

    addDialogue("a login that cannot be had now", {.security = Security::Implicit, .withLogin = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 454 4.7.0 try later
C: QUIT
S: 221 bye
)",
        "deferred", "login-refused");

    addDialogue("no mechanism that both speak", {.security = Security::Implicit, .withLogin = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH GSSAPI
C: QUIT
S: 221 bye
)",
        "login", "no-common-mechanism");

    addDialogue("no login offered", {.security = Security::Implicit, .withLogin = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: QUIT
S: 221 bye
)",
        "login", "login-not-offered");

    addDialogue("refused recipients do not keep it from the others",
        {.pipelining = false, .recipients = {u"bob"_s, u"nobody"_s, u"later"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RCPT TO:<nobody@example.org>
S: 550 no
C: RCPT TO:<later@example.org>
S: 450 later
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "partial");

    addDialogue("all or nothing", {.allOrNothing = true, .recipients = {u"bob"_s, u"nobody"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RCPT TO:<nobody@example.org>
S: 550 no
C: QUIT
S: 221 bye
)",
        "rejected", "recipients-refused");

    addDialogue("all refused for good: no letter", {.recipients = {u"x"_s, u"y"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<x@example.org>
S: 550 no
C: RCPT TO:<y@example.org>
S: 551 not here
C: QUIT
S: 221 bye
)",
        "rejected", "recipients-refused");

    addDialogue("all refused, one of them for now: worth another try", {.recipients = {u"x"_s, u"y"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<x@example.org>
S: 550 no
C: RCPT TO:<y@example.org>
S: 451 greylisted
C: QUIT
S: 221 bye
)",
        "deferred", "recipients-refused");

    addDialogue("a sender that is refused in a flight", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: DATA
S: 530 login first
S: 503 sender first
S: 503 recipients first
C: QUIT
S: 221 bye
)",
        "rejected", "sender-refused");

    addDialogue("DATA refused", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: DATA
S: 554 no valid recipients
C: QUIT
S: 221 bye
)",
        "rejected", "data-refused");

    addDialogue("DATA answered with 250 is no leave to speak", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: DATA
S: 250 go
)",
        "protocol", "unexpected-reply");

    addDialogue("354 to MAIL is no answer", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 354 go
)",
        "protocol", "unexpected-reply");

    addDialogue("a letter that is refused", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
S: 554 5.7.1 spam
C: QUIT
S: 221 bye
)",
        "rejected", "message-refused");

    addDialogue("a greeting that refuses", {}, R"(
S: 554 not you
C: QUIT
S: 221 bye
)",
        "rejected", "greeting-refused");

    addDialogue("a greeting of the wrong kind", {}, R"(
S: 250 hello
)",
        "protocol", "unexpected-reply");

    addDialogue("a letter over the limit is not begun", {.content = {.sevenBitOctets = 1001}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 SIZE 1000
C: QUIT
S: 221 bye
)",
        "invalid", "message-too-large");

    addDialogue("an address beyond ASCII without SMTPUTF8", {.recipients = {u"用户"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: QUIT
S: 221 bye
)",
        "invalid", "needs-smtputf8");

    addDialogue("an address beyond ASCII with SMTPUTF8", {.recipients = {u"用户"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-8BITMIME
S: 250 SMTPUTF8
C: MAIL FROM:<ann@example.org> BODY=8BITMIME SMTPUTF8
S: 250 ok
C: RCPT TO:<用户@example.org>
S: 250 ok
C: DATA
S: 354 go
C: <letter 8bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("an 8-bit letter that has no other form, without 8BITMIME", {.content = {.eightBitOctets = 100}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: QUIT
S: 221 bye
)",
        "invalid", "needs-eight-bit");

    addDialogue("a probe that stops at the greeting", {.stop = ProbeStop::Greeting}, R"(
S: 220 mx
C: QUIT
S: 221 bye
)",
        "stopped");

    addDialogue("a probe that stops at hello does not encrypt",
        {.security = Security::StartTls, .stop = ProbeStop::Hello}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 STARTTLS
C: QUIT
S: 221 bye
)",
        "stopped");

    addDialogue("a probe up to the recipients takes the transaction back", {.stop = ProbeStop::Rcpt}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RSET
S: 250 ok
C: QUIT
S: 221 bye
)",
        "stopped");

    addDialogue("a probe up to the sender", {.stop = ProbeStop::Mail}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RSET
S: 250 ok
C: QUIT
S: 221 bye
)",
        "stopped");

    addDialogue("a probe asks for recipients beyond RCPTMAX in a transaction of their own",
        {.recipients = {u"bob"_s, u"carl"_s, u"dora"_s}, .stop = ProbeStop::Rcpt}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 LIMITS RCPTMAX=2
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RCPT TO:<carl@example.org>
S: 250 ok
C: RSET
S: 250 ok
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<dora@example.org>
S: 250 ok
C: RSET
S: 250 ok
C: QUIT
S: 221 bye
)",
        "stopped");

    addDialogue("a probe whose server finds a recipient too many asks again",
        {.recipients = {u"bob"_s, u"carl"_s}, .stop = ProbeStop::Rcpt}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RCPT TO:<carl@example.org>
S: 452 4.5.3 too many
C: RSET
S: 250 ok
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<carl@example.org>
S: 550 nobody
C: RSET
S: 250 ok
C: QUIT
S: 221 bye
)",
        "partial");

    addDialogue("a probe asks for nobody more when MAILMAX is reached",
        {.recipients = {u"bob"_s, u"carl"_s}, .stop = ProbeStop::Rcpt}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 LIMITS RCPTMAX=1 MAILMAX=1
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RSET
S: 250 ok
C: QUIT
S: 221 bye
)",
        "stopped");

    addDialogue("a probe whose recipient is refused", {.stop = ProbeStop::Rcpt}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 550 no
C: RSET
S: 250 ok
C: QUIT
S: 221 bye
)",
        "rejected", "recipients-refused");
}

QTEST_APPLESS_MAIN(TestDialogues)
#include "tst_dialogues.moc"
