// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "smtp/command.h"

using namespace Qt::StringLiterals;
using namespace Smtp;

namespace {

Mailbox bob()
{
    return *Mailbox::make(u"bob"_s, u"example.org"_s);
}

QByteArray wireOf(const Command &command)
{
    return command.wire().toByteArray();
}

} // namespace

class TestCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEveryCommand();
    void writesMailParameters();
    void showsNoSecret();
    void tellsWhatItsBase64StandsForWithoutTheSecret();
    void writesAnEmptyInitialResponseAsEqualsSign();
    void knowsWhatIsOneSafeLine();
    void namesTheVerb();
};

void TestCommand::writesEveryCommand()
{
    QCOMPARE(wireOf(ehlo("desk.example")), "EHLO desk.example\r\n"_ba);
    QCOMPARE(wireOf(helo("desk.example")), "HELO desk.example\r\n"_ba);
    QCOMPARE(wireOf(rcpt(bob())), "RCPT TO:<bob@example.org>\r\n"_ba);
    QCOMPARE(wireOf(data()), "DATA\r\n"_ba);
    QCOMPARE(wireOf(rset()), "RSET\r\n"_ba);
    QCOMPARE(wireOf(noop()), "NOOP\r\n"_ba);
    QCOMPARE(wireOf(vrfy("bob")), "VRFY bob\r\n"_ba);
    QCOMPARE(wireOf(expn("staff")), "EXPN staff\r\n"_ba);
    QCOMPARE(wireOf(help({})), "HELP\r\n"_ba);
    QCOMPARE(wireOf(help("MAIL")), "HELP MAIL\r\n"_ba);
    QCOMPARE(wireOf(quit()), "QUIT\r\n"_ba);
    QCOMPARE(wireOf(startTls()), "STARTTLS\r\n"_ba);
    QCOMPARE(wireOf(auth("LOGIN")), "AUTH LOGIN\r\n"_ba);
    QCOMPARE(wireOf(saslCancel()), "*\r\n"_ba);
}

void TestCommand::writesMailParameters()
{
    QCOMPARE(wireOf(mail(bob(), {})), "MAIL FROM:<bob@example.org>\r\n"_ba);
    QCOMPARE(wireOf(mail(std::nullopt, {})), "MAIL FROM:<>\r\n"_ba);
    const MailParameters all{.size = 1200, .body = Base::BodyType::EightBit, .isSmtpUtf8 = true};
    QCOMPARE(wireOf(mail(bob(), all)), "MAIL FROM:<bob@example.org> SIZE=1200 BODY=8BITMIME SMTPUTF8\r\n"_ba);
}

void TestCommand::showsNoSecret()
{
    const SaslResponse password = SaslResponse::hiding({}, "hunter2hunter2");
    const Command withResponse = auth("PLAIN", password);
    QCOMPARE(wireOf(withResponse), "AUTH PLAIN aHVudGVyMmh1bnRlcjI=\r\n"_ba);
    QCOMPARE(withResponse.display(), "AUTH PLAIN ••••••••\r\n"_ba);
    QVERIFY(withResponse.isSecret());
    const Command response = saslResponse(password);
    QCOMPARE(wireOf(response), "aHVudGVyMmh1bnRlcjI=\r\n"_ba);
    QCOMPARE(response.display(), "••••••••\r\n"_ba);
    QCOMPARE(saslResponse(SaslResponse::hiding({}, "x")).display(), response.display()); // not even its length
}

void TestCommand::tellsWhatItsBase64StandsForWithoutTheSecret()
{
    const SaslResponse plain = SaslResponse::hiding("\0ann\0"_ba, "hunter2");
    QCOMPARE(auth("PLAIN", plain).decoded(), "\0ann\0••••••••"_ba);
    QCOMPARE(wireOf(auth("PLAIN", plain)), "AUTH PLAIN AGFubgBodW50ZXIy\r\n"_ba);
    QCOMPARE(saslResponse(SaslResponse::open("ann")).decoded(), "ann"_ba);
    QCOMPARE(saslResponse(SaslResponse::open("ann")).display(), "••••••••\r\n"_ba);
    QVERIFY(noop().decoded().isEmpty());
}

void TestCommand::writesAnEmptyInitialResponseAsEqualsSign()
{
    QCOMPARE(wireOf(auth("EXTERNAL", SaslResponse())), "AUTH EXTERNAL =\r\n"_ba);
    QCOMPARE(wireOf(saslResponse(SaslResponse())), "\r\n"_ba);
}

void TestCommand::knowsWhatIsOneSafeLine()
{
    QVERIFY(Command::plain("NOOP").isSafe());
    QVERIFY(saslResponse(SaslResponse()).isSafe());
    QVERIFY(!Command::plain("NOOP\r\nDATA").isSafe());
    QVERIFY(!Command::plain("NOOP\n").isSafe());
    QVERIFY(!Command::plain("NO\rOP").isSafe());
    QVERIFY(!Command::plain("NO\0OP"_ba).isSafe());
    QVERIFY(!Command::plain(QByteArray(20000, 'x')).isSafe());
    QVERIFY(!ehlo("desk\r\nMAIL FROM:<a@b>").isSafe());
}

void TestCommand::namesTheVerb()
{
    QCOMPARE(mail(bob(), {}).verb(), "MAIL"_ba);
    QCOMPARE(data().verb(), "DATA"_ba);
    QCOMPARE(auth("PLAIN", SaslResponse::hiding({}, "x")).verb(), "AUTH"_ba);
    QCOMPARE(saslResponse(SaslResponse::hiding({}, "x")).verb(), ""_ba);
    QCOMPARE(saslCancel().verb(), ""_ba);
    QCOMPARE(Command::plain("noop").verb(), "NOOP"_ba);
}

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
