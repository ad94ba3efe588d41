// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QTest>

#include "smtp/linecompletion.h"
#include "smtp/lineremark.h"
#include "smtp/reply.h"
#include "smtp/unfinishedline.h"

using namespace Qt::StringLiterals;
using Smtp::Objection;
using Smtp::SessionPoint;
using Smtp::SessionStep;
using Kind = Smtp::LineRemark::Kind;

namespace {

SessionPoint pointAt(SessionStep step)
{
    const Smtp::Reply offer{250, {"mx.example.org", "SIZE 1000", "8BITMIME", "AUTH PLAIN LOGIN", "DSN", "STARTTLS"}};
    return {.step = step, .recipients = 1, .capabilities = Smtp::Capabilities::fromReply(offer)};
}

} // namespace

Q_DECLARE_METATYPE(Smtp::SessionStep)
Q_DECLARE_METATYPE(Smtp::LineRemark::Kind)

class TestLineRemark final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysNothingAboutWhatIsRight_data();
    void saysNothingAboutWhatIsRight();
    void saysWhy();
    void saysWhichExtensionIsMissing();
    void forgivesWhatIsNotTypedYet_data();
    void forgivesWhatIsNotTypedYet();
    void completes_data();
    void completes();
};

void TestLineRemark::saysWhatIsWrong_data()
{
    QTest::addColumn<SessionStep>("step");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("part"); // of the line, that it is about
    const auto row = [](const char *name, SessionStep step, const QByteArray &line, Kind kind, const QByteArray &part) {
        QTest::addRow("%s", name) << step << line << kind << part;
    };
    const auto ready = SessionStep::Ready;
    const auto mail = SessionStep::Mail;
    row("a blank behind the colon", ready, "MAIL FROM: <a@b.example>", Kind::BlankBehindColon, " ");
    row("an address without brackets", ready, "MAIL FROM:a@b.example", Kind::NoBrackets, "a@b.example");
    row("a bracket that is not closed", ready, "MAIL FROM:<a@b.example", Kind::NoBrackets, "<a@b.example");
    row("a parameter right behind the bracket", ready, "MAIL FROM:<a@b.example>SIZE=1", Kind::NoBlankBehindPath,
        "SIZE=1");
    row("no FROM", ready, "MAIL <a@b.example>", Kind::Missing, "");
    row("TO in MAIL", ready, "MAIL TO:<a@b.example>", Kind::Missing, "TO:");
    row("nothing behind FROM", ready, "MAIL FROM:", Kind::Missing, "");
    row("nothing behind RCPT", mail, "RCPT", Kind::Missing, "");
    row("an address without domain", mail, "RCPT TO:<bob>", Kind::BadAddress, "<bob>");
    row("an empty recipient", mail, "RCPT TO:<>", Kind::BadAddress, "<>");
    row("two dots", mail, "RCPT TO:<a..b@c.example>", Kind::BadAddress, "<a..b@c.example>");
    row("beyond ASCII without SMTPUTF8", mail, "RCPT TO:<j\xc3\xb6rg@b.example>", Kind::NotAscii,
        "<j\xc3\xb6rg@b.example>");
    row("EHLO without a name", ready, "EHLO", Kind::Missing, "");
    row("EHLO with a bare name", ready, "EHLO desk", Kind::NoHostName, "desk");
    row("EHLO with a bare address", ready, "EHLO [192.0.2.1", Kind::NoHostName, "[192.0.2.1");
    row("a verb that is not known", ready, "HELLO there", Kind::UnknownVerb, "HELLO");
    row("a blank before the verb", ready, " NOOP", Kind::BlankBefore, " ");
    row("a blank at the end", ready, "NOOP ", Kind::BlankBehind, " ");
    row("an argument that is not wanted", ready, "QUIT now", Kind::Unexpected, "now");
    row("a parameter that was not announced", ready, "MAIL FROM:<a@b.example> SMTPUTF8", Kind::NotOffered, "SMTPUTF8");
    row("a parameter of the other command", mail, "RCPT TO:<a@b.example> SIZE=1", Kind::NotOffered, "SIZE=1");
    row("a value that cannot be", ready, "MAIL FROM:<a@b.example> SIZE=big", Kind::BadValue, "SIZE=big");
    row("a body of no kind", ready, "MAIL FROM:<a@b.example> BODY=9BIT", Kind::BadValue, "BODY=9BIT");
    row("more than the limit", ready, "MAIL FROM:<a@b.example> SIZE=1001", Kind::OverLimit, "SIZE=1001");
    row("a mechanism that was not announced", ready, "AUTH SCRAM-SHA-256", Kind::NotOffered, "SCRAM-SHA-256");
    row("a login in clear", ready, "AUTH PLAIN", Kind::SecretInClear, "AUTH");
    row("RCPT before MAIL", ready, "RCPT TO:<a@b.example>", Kind::NotNow, "RCPT");
    row("BDAT without a number", SessionStep::Chunks, "BDAT x", Kind::BadValue, "x");
    row("the beginning of a verb that may not be said", ready, "RC", Kind::NotNow, "RC");
    row("the beginning of a verb that may be said", ready, "MA", Kind::UnknownVerb, "MA");
    row("VRFY without anybody", ready, "VRFY", Kind::Missing, "");
    row("a line over 512 octets", ready, "NOOP " + QByteArray(600, 'x'), Kind::TooLong, "NOOP " + QByteArray(600, 'x'));
}

void TestLineRemark::saysWhatIsWrong()
{
    QFETCH(const SessionStep, step);
    QFETCH(const QByteArray, line);
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, part);
    const QList<Smtp::LineRemark> remarks = Smtp::remarksOn(line, pointAt(step));
    const auto remark = std::ranges::find(remarks, kind, &Smtp::LineRemark::kind);
    QVERIFY2(remark != remarks.end(), line.constData());
    QCOMPARE(line.mid(remark->position, remark->length), part);
}

void TestLineRemark::saysNothingAboutWhatIsRight_data()
{
    QTest::addColumn<SessionStep>("step");
    QTest::addColumn<QByteArray>("line");
    QTest::addRow("EHLO") << SessionStep::Greeted << "EHLO desk.example.org"_ba;
    QTest::addRow("EHLO with an address") << SessionStep::Greeted << "ehlo [192.0.2.1]"_ba;
    QTest::addRow("the null path") << SessionStep::Ready << "MAIL FROM:<>"_ba;
    QTest::addRow("what the server has announced")
        << SessionStep::Ready << "MAIL FROM:<a@b.example> SIZE=1000 BODY=8BITMIME RET=HDRS"_ba;
    QTest::addRow("a quoted local part with a blank") << SessionStep::Mail << "RCPT TO:<\"a b\"@c.example>"_ba;
    QTest::addRow("the postmaster") << SessionStep::Mail << "RCPT TO:<Postmaster>"_ba;
    QTest::addRow("a line of the letter") << SessionStep::Data << "HELLO  "_ba;
    QTest::addRow("a response") << SessionStep::Login << "AGFubg=="_ba;
    QTest::addRow("nothing yet") << SessionStep::Ready << ""_ba;
}

void TestLineRemark::saysNothingAboutWhatIsRight()
{
    QFETCH(const SessionStep, step);
    QFETCH(const QByteArray, line);
    QVERIFY(Smtp::remarksOn(line, pointAt(step)).isEmpty());
}

void TestLineRemark::saysWhy()
{
    const QList<Smtp::LineRemark> remarks = Smtp::remarksOn("DATA", pointAt(SessionStep::Mail));
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.constFirst().objection, Objection::NeedsRecipient);
    const QList<Smtp::LineRemark> begun = Smtp::remarksOn("ma", pointAt(SessionStep::Mail));
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.constFirst().words, QList<QByteArray>{"MAIL"});
    QCOMPARE(begun.constFirst().objection, Objection::TransactionOpen);
}

void TestLineRemark::saysWhichExtensionIsMissing()
{
    const auto remarks = Smtp::remarksOn("MAIL FROM:<a@b.example> HOLDFOR=60", pointAt(SessionStep::Ready));
    QCOMPARE(remarks.constFirst().words, (QList<QByteArray>{"HOLDFOR", "FUTURERELEASE"}));
    QCOMPARE(Smtp::remarksOn("MIAL FROM:<>", pointAt(SessionStep::Ready)).constFirst().words.value(1), "MAIL"_ba);
    QCOMPARE(Smtp::remarksOn("MA", pointAt(SessionStep::Ready)).constFirst().words.value(1), "MAIL"_ba);
}

void TestLineRemark::forgivesWhatIsNotTypedYet_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isForgiven");
    const auto row = [](const char *name, const QByteArray &line, bool isForgiven) {
        QTest::addRow("%s", name) << line << isForgiven;
    };
    row("the beginning of a verb", "MA", true);
    row("the beginning of no verb", "MX", false);
    row("a verb without its argument", "MAIL", true);
    row("a blank behind it", "MAIL ", true);
    row("the beginning of FROM", "MAIL FR", true);
    row("the beginning of no FROM", "MAIL TO", false);
    row("no path yet", "MAIL FROM:", true);
    row("an open bracket", "MAIL FROM:<", true);
    row("an address in an open bracket", "MAIL FROM:<ann@exam", true);
    row("an address without a bracket", "MAIL FROM:ann@exam", false);
    row("a blank before the path", "MAIL FROM: <", false);
    row("an address that is closed and none", "MAIL FROM:<ann>", false);
    row("a blank behind the path", "MAIL FROM:<a@b.example> ", true);
    row("a parameter that begins", "MAIL FROM:<a@b.example> SI", true);
    row("a parameter without its value", "MAIL FROM:<a@b.example> SIZE=", true);
    row("a value that begins", "MAIL FROM:<a@b.example> BODY=8", true);
    row("a value that begins as none does", "MAIL FROM:<a@b.example> BODY=9", false);
    row("a value that is over, and empty", "MAIL FROM:<a@b.example> SIZE= ", false);
    row("a host name without its dot", "EHLO desk", true);
    row("an address that is not closed", "EHLO [192.0", true);
    row("a host name that is over without a dot", "EHLO desk ", false);
    row("a blank behind a whole name", "EHLO desk.example ", false);
    row("a blank behind a verb that takes nothing", "QUIT ", false);
    row("a mechanism that begins", "AUTH PL", true);
    row("a mechanism that begins as none does", "AUTH XX", false);
}

void TestLineRemark::forgivesWhatIsNotTypedYet()
{
    QFETCH(const QByteArray, line);
    SessionPoint point = pointAt(SessionStep::Ready);
    point.isEncrypted = true;
    const QList<Smtp::LineRemark> remarks = Smtp::remarksOn(line, point);
    QVERIFY(!remarks.isEmpty());
    const bool isForgiven = std::ranges::all_of(
        remarks, [&](const Smtp::LineRemark &remark) { return Smtp::isOnlyUnfinished(remark, line, point); });
    QTEST(isForgiven, "isForgiven");
}

void TestLineRemark::completes_data()
{
    QTest::addColumn<SessionStep>("step");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QList<QByteArray>>("lines");
    const auto row = [](const char *name, SessionStep step, const QByteArray &line, const QList<QByteArray> &lines) {
        QTest::addRow("%s", name) << step << line << lines;
    };
    row("a verb", SessionStep::Ready, "m", {"MAIL FROM:<"});
    row("only what is allowed", SessionStep::Ready, "r", {"RSET"});
    row("a mechanism", SessionStep::Ready, "AUTH ", {"AUTH PLAIN", "AUTH LOGIN"});
    row("the beginning of a path", SessionStep::Ready, "MAIL F", {"MAIL FROM:<"});
    row("a parameter", SessionStep::Ready, "MAIL FROM:<a@b> S", {"MAIL FROM:<a@b> SIZE="});
    row("a value", SessionStep::Ready,
        "MAIL FROM:<a@b> RET=", {"MAIL FROM:<a@b> RET=FULL", "MAIL FROM:<a@b> RET=HDRS"});
    row("no parameter twice", SessionStep::Ready, "MAIL FROM:<a@b> SIZE=1 S", {});
    row("no parameter twice, behind a blank", SessionStep::Ready,
        "MAIL FROM:<a@b> SIZE=1 BODY=7BIT RET=FULL ENVID=x AUTH=<> ", {});
    row("nothing within a path", SessionStep::Ready, "MAIL FROM:<a", {});
    row("nothing in a letter", SessionStep::Data, "Q", {});
}

void TestLineRemark::completes()
{
    QFETCH(const SessionStep, step);
    QFETCH(const QByteArray, line);
    QTEST(Smtp::completionsOf(line, pointAt(step)), "lines");
}

QTEST_APPLESS_MAIN(TestLineRemark)
#include "tst_lineremark.moc"
