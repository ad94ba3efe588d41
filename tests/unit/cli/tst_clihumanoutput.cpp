// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/humanoutput.h"
#include "cli/optionhint.h"
#include "cli/sentences.h"

using namespace Qt::StringLiterals;

namespace {

Cli::Conclusion partlyTaken()
{
    Cli::Conclusion conclusion;
    conclusion.report.outcome = Smtp::Outcome::Partial;
    conclusion.report.queueId = "7F3A";
    conclusion.report.nanoseconds = 31'000'000;
    conclusion.report.roundTrips = 6;
    conclusion.report.bodyOctets = 311;
    conclusion.report.recipients = {
        {u"bo@example.org"_s, Smtp::Outcome::Accepted, Smtp::Reply{250, {"2.1.5 Ok"}}},
        {u"somebody@example.org"_s, Smtp::Outcome::Rejected, Smtp::Reply{550, {"5.1.1 not", "5.1.1 \x1b[31mhere"}}},
    };
    return conclusion;
}

Diagnosis::Finding finding()
{
    Diagnosis::Finding finding;
    finding.severity = Diagnosis::Severity::Error;
    finding.headline = {"Only %1 got it", {u"bo"_s}};
    finding.advice = {{"Check the address.", {}}, {"Ask somebody.", {}}};
    finding.fix = Diagnosis::Fix::EditRecipients;
    return finding;
}

} // namespace

class CliHumanOutputTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatBecameOfALetter();
    void saysNothingOfALetterAfterAProbe();
    void showsTheHeaderSectionThatWasReceived();
    void putsAFindingIntoOneSentence();
    void namesTheOptionThatMendsIt_data();
    void namesTheOptionThatMendsIt();
    void showsAKeptMessageInOneLine();
};

void CliHumanOutputTest::namesTheOptionThatMendsIt_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Diagnosis::Fix>("fix");
    QTest::addColumn<QString>("hint");
    using Diagnosis::Fix;
    QTest::newRow("a server that relays after a login only")
        << u"relay-denied"_s << Fix::EditServer << u"--user with --password-env"_s;
    QTest::newRow("a server that wants a login first")
        << u"login-required"_s << Fix::EditServer << u"--user with --password-env"_s;
    QTest::newRow("a port that is taken") << u"address-in-use"_s << Fix::EditServer << u"--listen"_s;
    QTest::newRow("a name of ours that is not liked") << u"hello-refused"_s << Fix::EditServer << u"--ehlo"_s;
    QTest::newRow("a server that waits for TLS")
        << u"no-greeting"_s << Fix::EditServer << u"--security tls, or --timeout"_s;
    QTest::newRow("a wait that no button makes longer") << u"reply-timeout"_s << Fix::SendAgain << u"--timeout"_s;
    QTest::newRow("any other trouble with a server") << u"not-a-reply"_s << Fix::EditServer << u"--server"_s;
    QTest::newRow("nothing mends it") << u"mailbox-full"_s << Fix::SendAgain << QString();
}

void CliHumanOutputTest::namesTheOptionThatMendsIt()
{
    QFETCH(const QString, id);
    QFETCH(const Diagnosis::Fix, fix);
    const QByteArray octets = id.toLatin1();
    Diagnosis::Finding found = finding();
    found.id = QLatin1StringView(octets);
    found.fix = fix;
    QTEST(Cli::optionHint(found), "hint");
}

void CliHumanOutputTest::saysWhatBecameOfALetter()
{
    const QString expected = uR"(
partial: the server took the message for some recipients, not for all (queue id 7F3A)
  bo@example.org        accepted    250 2.1.5 Ok
  somebody@example.org  rejected    550 5.1.1 not 5.1.1 \x1b[31mhere
  0.031 s, 6 round trips, 311 octets of letter
)"_s;
    QCOMPARE(Cli::resultBlock(partlyTaken()), expected);
}

void CliHumanOutputTest::saysNothingOfALetterAfterAProbe()
{
    Cli::Conclusion probed = partlyTaken();
    probed.isProbe = true;
    probed.report.bodyOctets = 0;
    const QString block = Cli::resultBlock(probed);
    QVERIFY2(block.contains("would take mail for some"_L1), qPrintable(block));
    probed.report.roundTrips = 1;
    QVERIFY(Cli::resultBlock(probed).endsWith(" s, 1 round trip\n"_L1));
    QVERIFY2(!block.contains("took"_L1) && !block.contains("octets of letter"_L1), qPrintable(block));
}

void CliHumanOutputTest::showsTheHeaderSectionThatWasReceived()
{
    Cli::Conclusion conclusion = partlyTaken();
    conclusion.received = Practice::KeptMessage();
    conclusion.received->octets = "Subject: a\r\n\tb\r\nX-Evil: \x1b[2J\r\n\r\nthe text\r\n";
    const QString block = Cli::resultBlock(conclusion);
    QVERIFY2(block.contains("\nreceived by the practice server:\n  Subject: a\n"_L1), qPrintable(block));
    QVERIFY2(block.contains("X-Evil: \\x1b[2J\n"_L1), qPrintable(block));
    QVERIFY2(!block.contains("the text"_L1), qPrintable(block));
}

void CliHumanOutputTest::putsAFindingIntoOneSentence()
{
    QCOMPARE(Cli::oneSentence(finding()), u"Only bo got it: Check the address (--to)"_s);
    Diagnosis::Finding bare;
    bare.headline = {"It broke.", {}};
    QCOMPARE(Cli::oneSentence(bare), u"It broke"_s);
    Cli::Conclusion conclusion = partlyTaken();
    conclusion.findings = {finding()};
    const QString block = Cli::resultBlock(conclusion);
    const auto lines = "\nerror: Only bo got it\n  - Check the address.\n  - Ask somebody.\n  options: --to\n"_L1;
    QVERIFY2(block.endsWith(lines), qPrintable(block));
}

void CliHumanOutputTest::showsAKeptMessageInOneLine()
{
    Practice::KeptMessage message;
    message.id = "A1";
    message.size = 311;
    message.reversePath = "ann@example.org";
    message.recipients = {"bo@example.org", "cy@example.org"};
    QCOMPARE(
        Cli::keptLine(message), u"kept A1: 311 octets from <ann@example.org> for <bo@example.org>, <cy@example.org>"_s);
    message.isRefused = true;
    message.refusal = "552 5.3.4 too large\r\n";
    QCOMPARE(Cli::keptLine(message), u"refused A1: 552 5.3.4 too large"_s);
}

QTEST_GUILESS_MAIN(CliHumanOutputTest)
#include "tst_clihumanoutput.moc"
