// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "practice/bounds.h"
#include "practice/settings.h"
#include "visitscript.h"

using namespace Qt::StringLiterals;
using Practice::LoginRule;
using Practice::Settings;
using Practice::TlsMode;
using Practice::Test::VisitScript;

namespace {

Settings inClear()
{
    Settings settings;
    settings.tls = TlsMode::None;
    settings.login = LoginRule::NotOffered;
    return settings;
}

Settings with(Settings settings, void (*change)(Settings &))
{
    change(settings);
    return settings;
}

Settings strict()
{
    return with(inClear(), [](Settings &settings) { settings.isStrict = true; });
}

Settings limitedTo100()
{
    return with(inClear(), [](Settings &settings) { settings.sizeLimit = 100; });
}

Settings withLogin()
{
    return with(inClear(), [](Settings &settings) { settings.login = LoginRule::AcceptAny; });
}

// One user, ann, whose password is "open sesame".
Settings oneUser()
{
    return with(inClear(), [](Settings &settings) {
        settings.login = LoginRule::OneUser;
        settings.user = u"ann"_s;
        settings.passwordSha256
            = QByteArray::fromHex("41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb"_ba);
    });
}

Settings hiding(const QByteArray &keyword)
{
    Settings settings = withLogin();
    settings.hiddenKeywords = {keyword};
    return settings;
}

void row(const char *name, const Settings &settings, const char *dialogue)
{
    QTest::newRow(name) << settings << QByteArray(dialogue);
}

} // namespace

class PracticeVisitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serverAnswers_data();
    void serverAnswers();

private:
    void addTransactions();
    void addHellos();
    void addAddresses();
    void addParameters();
    void addTls();
    void addLogins();
    void addBodies();
    void addOddities();
    void addStrictness();
};

void PracticeVisitTest::serverAnswers()
{
    QFETCH(Settings, settings);
    QFETCH(QByteArray, dialogue);
    const VisitScript script(dialogue.constData());
    QCOMPARE(script.run(settings, VisitScript::Delivery::InOnePiece), script.text());
    QCOMPARE(script.run(settings, VisitScript::Delivery::ByteByByte), script.text());
}

void PracticeVisitTest::serverAnswers_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QByteArray>("dialogue");
    addTransactions();
    addHellos();
    addAddresses();
    addParameters();
    addTls();
    addLogins();
    addBodies();
    addOddities();
    addStrictness();
}

void PracticeVisitTest::addTransactions()
{
    row("a plain letter is taken", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: EHLO desk.example
        S: 250-practice.postscope.test greets desk.example
        S: 250-PIPELINING
        S: 250-SIZE 67108864
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-DSN
        S: 250-ENHANCEDSTATUSCODES
        S: 250 HELP
        C: MAIL FROM:<ann@example.org>
        S: 250 2.1.0 sender <ann@example.org> accepted
        C: RCPT TO:<bo@example.org>
        S: 250 2.1.5 recipient <bo@example.org> accepted
        C: DATA
        S: 354 send the letter; a line with a dot alone ends it
        C: Subject: hello
        C: .
        S: 250 2.0.0 accepted as 9E3779
        -- kept 9E3779, 16 octets
        C: QUIT
        S: 221 2.0.0 practice.postscope.test says goodbye
        -- close)");
    row("replies to pipelined commands come in order, and every letter has its own id", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: HELO desk.example
        C: MAIL FROM:<ann@example.org>
        C: RCPT TO:<bo@example.org>
        C: RCPT TO:<unknown@example.org>
        C: DATA
        S: 250 practice.postscope.test
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted
        S: 550 5.1.1 <unknown@example.org> is not known here
        S: 354 send the letter; a line with a dot alone ends it
        C: .
        C: MAIL FROM:<ann@example.org>
        C: RCPT TO:<bo@example.org>
        C: DATA
        S: 250 2.0.0 accepted as 9E3779
        -- kept 9E3779, 0 octets
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted
        S: 354 send the letter; a line with a dot alone ends it
        C: .
        C: QUIT
        C: NOOP
        S: 250 2.0.0 accepted as 3C6EF2
        -- kept 3C6EF2, 0 octets
        S: 221 2.0.0 practice.postscope.test says goodbye
        -- close)");
    row("without an accepted recipient there is no letter", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<>
        C: DATA
        C: RCPT TO:<Nobody@example.org>
        C: DATA
        S: 250 2.1.0 sender <> accepted
        S: 503 5.5.1 say RCPT first
        S: 550 5.1.1 <Nobody@example.org> is not known here
        S: 554 5.5.1 no recipient was accepted)");
    row("commands in the wrong order are refused", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: RCPT TO:<bo@example.org>
        C: DATA
        C: MAIL FROM:<ann@example.org>
        C: MAIL FROM:<ann@example.org>
        C: STARTTLS
        S: 503 5.5.1 say MAIL first
        S: 503 5.5.1 say MAIL first
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 503 5.5.1 a mail transaction is open; end it with DATA or RSET
        S: 503 5.5.1 a mail transaction is open; end it with DATA or RSET)");
    row("RSET and EHLO end a transaction", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org>
        C: RSET
        C: RCPT TO:<bo@example.org>
        C: MAIL FROM:<ann@example.org>
        C: HELO desk.example
        C: RCPT TO:<bo@example.org>
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 2.0.0 the transaction is forgotten
        S: 503 5.5.1 say MAIL first
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 practice.postscope.test
        S: 503 5.5.1 say MAIL first)");
}

void PracticeVisitTest::addHellos()
{
    row("a greeting without a name is refused", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: EHLO
        C: HELO
        S: 501 5.5.4 EHLO needs an argument
        S: 501 5.5.4 HELO needs an argument)");
    row("the server has the name that it was given",
        with(inClear(), [](Settings &settings) { settings.serverName = u"mx.school.test"_s; }), R"(
        S: 220 mx.school.test ESMTP Postscope
        C: helo desk.example
        S: 250 mx.school.test)");
    row("a name that would break the reply is not used",
        with(inClear(), [](Settings &settings) { settings.serverName = u"a\r\n220 b"_s; }), R"(
        S: 220 practice.postscope.test ESMTP Postscope)");
    row("what is hidden is neither announced nor served", hiding("HELP"_ba), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: EHLO desk.example
        S: 250-practice.postscope.test greets desk.example
        S: 250-PIPELINING
        S: 250-SIZE 67108864
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-DSN
        S: 250-ENHANCEDSTATUSCODES
        S: 250 AUTH PLAIN LOGIN
        C: HELP
        S: 502 5.5.1 HELP is not served here)");
    row("without ENHANCEDSTATUSCODES no reply has one", hiding("ENHANCEDSTATUSCODES"_ba), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: NOOP
        C: FOO
        C: QUIT
        S: 250 nothing was done
        S: 500 this command is not known here
        S: 221 practice.postscope.test says goodbye
        -- close)");
    row("a server can be made to know HELO alone", hiding("EHLO"_ba), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: EHLO desk.example
        C: HELO desk.example
        S: 502 5.5.1 EHLO is not served here
        S: 250 practice.postscope.test)");
}

void PracticeVisitTest::addAddresses()
{
    row("addresses in all their forms are taken", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<"a> b"@example.org>
        C: RCPT TO:<Postmaster>
        C: RCPT TO:<@relay.example,@hop.example:bo@example.org>
        C: RCPT TO:<bo@[127.0.0.1]>
        C: rcpt to: <bo@example.org>
        C: RCPT TO:bo@example.org
        S: 250 2.1.0 sender <"a> b"@example.org> accepted
        S: 250 2.1.5 recipient <Postmaster> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted
        S: 250 2.1.5 recipient <bo@[127.0.0.1]> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted)");
    row("what is no address is refused", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL <ann@example.org>
        C: MAIL FROM:<ann@example.org
        C: MAIL FROM:<ann@>
        C: MAIL FROM:<>
        C: RCPT TO:<bo>
        C: RCPT TO:<a..b@example.org>
        C: RCPT TO:<"bo"x@example.org>
        C: RCPT TO:<>
        C: RCPT TO:
        S: 501 5.5.4 this must go on with FROM:<address>
        S: 501 5.1.7 this is no address of the form <local@domain>
        S: 501 5.1.7 this is no address of the form <local@domain>
        S: 250 2.1.0 sender <> accepted
        S: 501 5.1.3 this is no address of the form <local@domain>
        S: 501 5.1.3 this is no address of the form <local@domain>
        S: 501 5.1.3 this is no address of the form <local@domain>
        S: 501 5.1.3 the null path is nobody to deliver to
        S: 501 5.1.3 this is no address of the form <local@domain>)");
    row("an address beyond ASCII needs SMTPUTF8", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<änn@example.org>
        C: MAIL FROM:<ann@example.org>
        C: RCPT TO:<bö@example.org>
        C: RSET
        C: MAIL FROM:<änn@example.org> SMTPUTF8
        C: RCPT TO:<bö@example.org>
        S: 553 5.6.7 an address beyond ASCII needs the parameter SMTPUTF8 of MAIL
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 553 5.6.7 an address beyond ASCII needs the parameter SMTPUTF8 of MAIL
        S: 250 2.0.0 the transaction is forgotten
        S: 250 2.1.0 sender <änn@example.org> accepted
        S: 250 2.1.5 recipient <bö@example.org> accepted)");
}

void PracticeVisitTest::addParameters()
{
    row("all parameters of the extensions are taken", withLogin(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org> SIZE=100 BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=a+2Bb AUTH=<>
        C: RCPT TO:<bo@example.org> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;bo@example.org
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted)");
    row("parameters that are unknown, doubled or badly written are refused", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org> COLOUR=red
        C: MAIL FROM:<ann@example.org> SIZE=1 SIZE=2
        C: MAIL FROM:<ann@example.org> SIZE=many
        C: MAIL FROM:<ann@example.org> BODY=BINARYMIME
        C: MAIL FROM:<ann@example.org> AUTH=<>
        C: MAIL FROM:<ann@example.org> ENVID=a+2
        S: 555 5.5.4 parameter COLOUR is not known here
        S: 501 5.5.4 parameter SIZE is there twice
        S: 501 5.5.4 parameter SIZE has a value that it cannot have
        S: 501 5.5.4 parameter BODY has a value that it cannot have
        S: 555 5.5.4 parameter AUTH is not known here
        S: 501 5.5.4 parameter ENVID has a value that it cannot have)");
    row("a parameter of a hidden extension is unknown", hiding("SIZE"_ba), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org> SIZE=1
        S: 555 5.5.4 parameter SIZE is not known here)");
    row("a letter that announces too many octets is refused at once", limitedTo100(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org> SIZE=101
        C: MAIL FROM:<ann@example.org> SIZE=99999999999999999999
        C: MAIL FROM:<ann@example.org> SIZE=100
        S: 552 5.3.4 the letter is too large; the limit is 100 octets
        S: 552 5.3.4 the letter is too large; the limit is 100 octets
        S: 250 2.1.0 sender <ann@example.org> accepted)");
}

void PracticeVisitTest::addTls()
{
    row("STARTTLS forgets what was said in clear and drops what was pipelined behind it",
        with(Settings(), [](Settings &settings) { settings.isStrict = true; }), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: EHLO desk.example
        S: 250-practice.postscope.test greets desk.example
        S: 250-PIPELINING
        S: 250-SIZE 67108864
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-DSN
        S: 250-ENHANCEDSTATUSCODES
        S: 250-STARTTLS
        S: 250 HELP
        C: STARTTLS
        S: 220 2.0.0 begin the handshake
        -- handshake
        C: MAIL FROM:<ann@example.org>
        S: 503 5.5.1 say EHLO or HELO first
        C: EHLO desk.example
        S: 250-practice.postscope.test greets desk.example
        S: 250-PIPELINING
        S: 250-SIZE 67108864
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-DSN
        S: 250-ENHANCEDSTATUSCODES
        S: 250-AUTH PLAIN LOGIN
        S: 250 HELP
        C: STARTTLS
        S: 503 5.5.1 this connection is encrypted already)");
    row("STARTTLS where there is none, with an argument, or hidden", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: STARTTLS
        C: STARTTLS now
        S: 454 4.7.0 TLS is not available here
        S: 501 5.5.4 STARTTLS takes no argument)");
    row("AUTH does not go in clear where TLS is to be had", Settings(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: AUTH PLAIN AGFubgBwdw==
        S: 530 5.7.0 say STARTTLS first; a password does not go in clear)");
}

void PracticeVisitTest::addLogins()
{
    row("PLAIN with and without initial response", withLogin(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: AUTH PLAIN
        S: 334
        C: AGFubgBwdw==
        S: 235 2.7.0 you are logged in
        C: AUTH PLAIN AGFubgBwdw==
        S: 503 5.5.1 you are logged in already)");
    row("PLAIN with an initial response", withLogin(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: auth plain AGFubgBwdw==
        S: 235 2.7.0 you are logged in)");
    row("LOGIN asks for name and password", withLogin(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C: YW5u
        S: 334 UGFzc3dvcmQ6
        C: cHc=
        S: 235 2.7.0 you are logged in)");
    row("LOGIN takes the name at once", withLogin(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: AUTH LOGIN YW5u
        S: 334 UGFzc3dvcmQ6
        C: cHc=
        S: 235 2.7.0 you are logged in)");
    row("a login is cancelled, broken or unknown", withLogin(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C: *
        S: 501 5.7.0 login cancelled
        C: AUTH PLAIN not-base64!
        C: AUTH PLAIN YW5u
        C: AUTH PLAIN =
        C: AUTH CRAM-MD5
        C: AUTH
        S: 501 5.5.2 this is not base64, or not what the mechanism wants
        S: 501 5.5.2 this is not base64, or not what the mechanism wants
        S: 501 5.5.2 this is not base64, or not what the mechanism wants
        S: 504 5.5.4 this mechanism is not known here; there are PLAIN and LOGIN
        S: 501 5.5.4 AUTH needs an argument)");
    row("one user alone comes in, and with the right password", oneUser(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: AUTH PLAIN AGFubgBvcGVuIGhvdXNl
        C: AUTH PLAIN AGJvAG9wZW4gc2VzYW1l
        C: AUTH PLAIN AGFubgBvcGVuIHNlc2FtZQ==
        S: 535 5.7.8 user name or password is wrong
        S: 535 5.7.8 user name or password is wrong
        S: 235 2.7.0 you are logged in)");
    row("where a login is required, MAIL waits for it",
        with(oneUser(), [](Settings &settings) { settings.isLoginRequired = true; }), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org>
        C: AUTH PLAIN AGFubgBvcGVuIHNlc2FtZQ==
        C: MAIL FROM:<ann@example.org>
        S: 530 5.7.0 log in first
        S: 235 2.7.0 you are logged in
        S: 250 2.1.0 sender <ann@example.org> accepted)");
    row("AUTH where no login is offered", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: AUTH PLAIN AGFubgBwdw==
        S: 502 5.5.1 AUTH is not served here)");
}

void PracticeVisitTest::addBodies()
{
    row("a letter over the limit is refused after its dot, kept and marked", limitedTo100(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org>
        C: RCPT TO:<bo@example.org>
        C: DATA
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted
        S: 354 send the letter; a line with a dot alone ends it
        C: 0123456789012345678901234567890123456789
        C: 0123456789012345678901234567890123456789
        C: 012345678901234
        C: .
        S: 552 5.3.4 the letter is too large; the limit is 100 octets
        -- refused 9E3779, 101 octets
        C: NOOP
        S: 250 2.0.0 nothing was done)");
    row("a letter that just fits is taken", limitedTo100(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org>
        C: RCPT TO:<bo@example.org>
        C: DATA
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted
        S: 354 send the letter; a line with a dot alone ends it
        C: 0123456789012345678901234567890123456789
        C: 0123456789012345678901234567890123456789
        C: 01234567890123
        C: .
        S: 250 2.0.0 accepted as 9E3779
        -- kept 9E3779, 100 octets)");
    row("a lone dot between bare line feeds does not end a letter", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org>
        C: RCPT TO:<bo@example.org>
        C: DATA
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted
        S: 354 send the letter; a line with a dot alone ends it
        L: one
        L: .
        L: MAIL FROM:<smuggled@example.org>
        C: .
        C: still the letter
        L: .
        C: and still
        C: .
        S: 250 2.0.0 accepted as 9E3779
        -- kept 9E3779, 72 octets)");
}

void PracticeVisitTest::addOddities()
{
    row("the commands beside a transaction", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: NOOP and more
        C: VRFY ann
        C: EXPN friends
        C: HELP MAIL
        C: VRFY
        S: 250 2.0.0 nothing was done
        S: 252 2.0.0 this is not verified; a letter to it is worth a try
        S: 502 5.5.1 there are no mailing lists here
        S: 214-2.0.0 commands: EHLO HELO MAIL RCPT DATA RSET NOOP VRFY EXPN HELP QUIT STARTTLS AUTH
        S: 214 2.0.0 see RFC 5321
        S: 501 5.5.4 VRFY needs an argument)");
    row("what is no command is refused", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: GET / HTTP/1.1
        C: DATA now
        S: 500 5.5.2 this command is not known here
        S: 501 5.5.4 DATA takes no argument)");
}

void PracticeVisitTest::addStrictness()
{
    row("a strict server wants a hello first", strict(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: MAIL FROM:<ann@example.org>
        S: 503 5.5.1 say EHLO or HELO first)");
    row("a strict server wants brackets and no space", strict(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: HELO desk.example
        C: MAIL FROM: <ann@example.org>
        C: MAIL FROM:ann@example.org
        S: 250 practice.postscope.test
        S: 501 5.5.4 there must be no space between FROM: and < (RFC 5321 3.3)
        S: 501 5.5.4 the address must be in angle brackets)");
    row("a strict server wants CRLF", strict(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        L: HELO desk.example
        S: 500 5.5.2 the line ends with LF alone; it must end with CRLF (RFC 5321 2.3.8))");
    row("a lenient server takes LF", inClear(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        L: HELO desk.example
        S: 250 practice.postscope.test)");
    row("a strict server refuses a letter with bare line feeds", strict(), R"(
        S: 220 practice.postscope.test ESMTP Postscope
        C: HELO desk.example
        C: MAIL FROM:<ann@example.org>
        C: RCPT TO:<bo@example.org>
        C: DATA
        S: 250 practice.postscope.test
        S: 250 2.1.0 sender <ann@example.org> accepted
        S: 250 2.1.5 recipient <bo@example.org> accepted
        S: 354 send the letter; a line with a dot alone ends it
        L: one
        C: two
        C: .
        S: 554 5.6.0 the letter has a CR or LF that stands alone; lines end with CRLF (RFC 5321 2.3.8)
        -- refused 9E3779, 9 octets)");
}

QTEST_GUILESS_MAIN(PracticeVisitTest)

#include "tst_practicevisit.moc"
