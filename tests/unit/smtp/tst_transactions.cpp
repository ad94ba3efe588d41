// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "dialoguewish.h"

using namespace Qt::StringLiterals;
using namespace Smtp;

/// Flights, chunks, several letters and what may be asked of a server beyond taking a letter.
class TestTransactions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goAsWritten_data();
    void goAsWritten() { playDialogue(); }
};

void TestTransactions::goAsWritten_data()
{
    addDialogueColumns();

    addDialogue("two letters: the next envelope goes along with the final dot", {.letters = 2}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: DATA
S: 250 ok
S: 250 ok
S: 354 go
C: <letter 7bit>
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: DATA
S: 250 queued
S: 250 ok
S: 250 ok
S: 354 go
C: <letter 7bit>
C: QUIT
S: 250 queued
S: 221 bye
)",
        "accepted");

    addDialogue("two letters without PIPELINING, the first one refused", {.letters = 2}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 550 nobody here
C: RSET
S: 250 ok
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
        "rejected", "recipients-refused");

    addDialogue("MAILMAX ends the session before its letters", {.letters = 2}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 LIMITS MAILMAX=1
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

    addDialogue("a letter that the session has no room for is not begun",
        {.recipients = {u"bob"_s, u"carl"_s}, .letters = 2}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 LIMITS RCPTMAX=1 MAILMAX=3
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<carl@example.org>
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("RCPTMAX cuts the recipients into transactions", {.recipients = {u"bob"_s, u"carl"_s, u"dora"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-PIPELINING
S: 250 LIMITS RCPTMAX=2
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: RCPT TO:<carl@example.org>
C: DATA
S: 250 ok
S: 250 ok
S: 250 ok
S: 354 go
C: <letter 7bit>
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<dora@example.org>
C: DATA
S: 250 queued
S: 250 ok
S: 250 ok
S: 354 go
C: <letter 7bit>
C: QUIT
S: 250 queued
S: 221 bye
)",
        "accepted");

    addDialogue("recipients that were too many get a transaction of their own", {.recipients = {u"bob"_s, u"carl"_s}},
        R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RCPT TO:<carl@example.org>
S: 452 4.5.3 too many recipients
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<carl@example.org>
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("a mailbox that is full is not one too many", {.recipients = {u"bob"_s, u"carl"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RCPT TO:<carl@example.org>
S: 452 4.2.2 mailbox full
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "partial");

    addDialogue("PIPELINING that is offered and not understood is done without", {.recipients = {u"bob"_s, u"carl"_s}},
        R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: RCPT TO:<carl@example.org>
C: DATA
S: 250 ok
S: 500 5.5.1 Invalid command: Pipelining not supported
S: 503 bad sequence
S: 503 bad sequence
C: RSET
S: 250 ok
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: RCPT TO:<carl@example.org>
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("503 again when the commands come one by one is the answer", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: DATA
S: 250 ok
S: 503 log in first
S: 503 no valid recipients
C: RSET
S: 250 ok
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 503 log in first
C: QUIT
S: 221 bye
)",
        "rejected", "recipients-refused");

    addDialogue("503 with a code that says why is no trouble with PIPELINING", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: DATA
S: 250 ok
S: 503 5.7.0 log in first
S: 503 5.5.1 no valid recipients
C: QUIT
S: 221 bye
)",
        "rejected", "recipients-refused");

    addDialogue("354 for nobody is ended by the dot alone", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: DATA
S: 250 ok
S: 550 nobody here
S: 354 go
C: .
S: 554 no valid recipients
C: QUIT
S: 221 bye
)",
        "rejected", "recipients-refused");

    addDialogue("354 in spite of a refused sender: the server counts wrong, nothing more is said", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: DATA
S: 550 not you
S: 250 ok
S: 354 go
)",
        "rejected", "sender-refused");

    addDialogue("all or nothing: DATA waits for every reply",
        {.allOrNothing = true, .recipients = {u"bob"_s, u"carl"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: RCPT TO:<carl@example.org>
S: 250 ok
S: 250 ok
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
C: QUIT
S: 250 queued
S: 221 bye
)",
        "accepted");

    addDialogue("all or nothing cannot be had beyond RCPTMAX",
        {.allOrNothing = true, .recipients = {u"bob"_s, u"carl"_s}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 LIMITS RCPTMAX=1
C: QUIT
S: 221 bye
)",
        "invalid", "beyond-offer");

    addDialogue("CHUNKING: envelope, letter and QUIT in one flight", {.chunking = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-PIPELINING
S: 250 CHUNKING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: BDAT 100 LAST
C: <chunk 7bit>
C: QUIT
S: 250 ok
S: 250 ok
S: 250 queued
S: 221 bye
)",
        "accepted");

    addDialogue("CHUNKING: a chunk for nobody is refused", {.chunking = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-PIPELINING
S: 250 CHUNKING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: BDAT 100 LAST
C: <chunk 7bit>
C: QUIT
S: 250 ok
S: 550 nobody here
S: 503 no valid recipients
S: 221 bye
)",
        "rejected", "recipients-refused");

    addDialogue("CHUNKING without PIPELINING waits for each reply", {.chunking = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 CHUNKING
C: MAIL FROM:<ann@example.org>
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: BDAT 100 LAST
C: <chunk 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("CHUNKING: a large letter goes in pieces, one ahead of the replies",
        {.content = {.sevenBitOctets = 2'500'000}, .chunking = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-PIPELINING
S: 250 CHUNKING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
S: 250 ok
S: 250 ok
C: BDAT 1048576
C: <chunk 7bit>
C: BDAT 1048576
C: <chunk 7bit>
S: 250 got it
C: BDAT 402848 LAST
C: <chunk 7bit>
C: QUIT
S: 250 got it
S: 250 queued
S: 221 bye
)",
        "accepted");

    addDialogue("CHUNKING: a piece that is refused ends the letter",
        {.content = {.sevenBitOctets = 2'500'000}, .chunking = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-PIPELINING
S: 250 CHUNKING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
S: 250 ok
S: 250 ok
C: BDAT 1048576
C: <chunk 7bit>
C: BDAT 1048576
C: <chunk 7bit>
S: 552 too much
S: 503 it is over
C: QUIT
S: 221 bye
)",
        "rejected", "message-refused");

    addDialogue("BINARYMIME goes by BDAT", {.content = {.sevenBitOctets = 100, .binaryOctets = 70}, .chunking = true},
        R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-CHUNKING
S: 250 BINARYMIME
C: MAIL FROM:<ann@example.org> BODY=BINARYMIME
S: 250 ok
C: RCPT TO:<bob@example.org>
S: 250 ok
C: BDAT 70 LAST
C: <chunk binary>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("LMTP: a verdict for each recipient that was accepted",
        {.recipients = {u"bob"_s, u"nobody"_s, u"carl"_s}, .hello = HelloVerb::Lhlo}, R"(
S: 220 mx LMTP
C: LHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.org>
C: RCPT TO:<nobody@example.org>
C: RCPT TO:<carl@example.org>
C: DATA
S: 250 ok
S: 250 ok
S: 550 nobody here
S: 250 ok
S: 354 go
C: <letter 7bit>
C: QUIT
S: 250 stored for bob
S: 452 carl is over quota
S: 221 bye
)",
        "partial");

    addDialogue("what is wished for stands in MAIL and RCPT",
        {.wishes = {.dsn = {.occasions = DsnOccasion::Success | DsnOccasion::Delay,
                        .content = DsnReturn::Headers,
                        .envelopeId = "a+b=c d"},
             .deliverBy = DeliverBy{.seconds = 120, .isReturned = true},
             .holdSeconds = 60,
             .priority = -3,
             .submitter = "<>"}},
        R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250-DSN
S: 250-DELIVERBY 60
S: 250-FUTURERELEASE 86400 2027-01-01T00:00:00Z
S: 250-MT-PRIORITY MIXER
S: 250 AUTH PLAIN
C: MAIL FROM:<ann@example.org> RET=HDRS ENVID=a+2Bb+3Dc+20d BY=120;R HOLDFOR=60 MT-PRIORITY=-3 AUTH=<>
S: 250 ok
C: RCPT TO:<bob@example.org> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;bob@example.org
S: 250 ok
C: DATA
S: 354 go
C: <letter 7bit>
S: 250 queued
C: QUIT
S: 221 bye
)",
        "accepted");

    addDialogue("what is not offered is not asked for", {.wishes = {.dsn = {.content = DsnReturn::Full}}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: QUIT
S: 221 bye
)",
        "invalid", "not-offered");

    addDialogue("longer than FUTURERELEASE allows", {.wishes = {.holdSeconds = 90'000}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 FUTURERELEASE 86400 2027-01-01T00:00:00Z
C: QUIT
S: 221 bye
)",
        "invalid", "beyond-offer");

    addDialogue("sooner than DELIVERBY promises",
        {.wishes = {.deliverBy = DeliverBy{.seconds = 30, .isReturned = true}}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 DELIVERBY 60
C: QUIT
S: 221 bye
)",
        "invalid", "beyond-offer");

    addDialogue("REQUIRETLS in clear is not asked for", {.wishes = {.requireTls = true}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 REQUIRETLS
C: QUIT
S: 221 bye
)",
        "insecure", "needs-verified-tls");

    addDialogue("REQUIRETLS over TLS that is verified",
        {.security = Security::Implicit, .wishes = {.requireTls = true}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 REQUIRETLS
C: MAIL FROM:<ann@example.org> REQUIRETLS
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

    addDialogue("XCLIENT, and everything from the hello on again",
        {.stop = ProbeStop::Login, .clientAttributes = {"ADDR=192.0.2.7", "NAME=other.example"}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 XCLIENT NAME ADDR
C: XCLIENT ADDR=192.0.2.7 NAME=other.example
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: QUIT
S: 221 bye
)",
        "stopped");

    addDialogue("XCLIENT where it is not offered", {.clientAttributes = {"ADDR=192.0.2.7"}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: QUIT
S: 221 bye
)",
        "invalid", "not-offered");

    addDialogue("a second EHLO that is held for a mistake leaves us without extensions",
        {.security = Security::StartTls}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 STARTTLS
C: STARTTLS
S: 220 go
=== TLS ===
C: EHLO desk.example
S: 503 you said so already
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
}

QTEST_APPLESS_MAIN(TestTransactions)
#include "tst_transactions.moc"
