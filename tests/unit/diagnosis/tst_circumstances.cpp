// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "diagnosis/circumstances.h"
#include "support/handmadetalk.h"

using namespace Qt::StringLiterals;
using Diagnosis::Circumstances;
using Diagnosis::Ground;
using Smtp::Objection;

namespace {

constexpr qsizetype rowsOfConnect = 3; ///< two notes and the greeting

/// "EHLO a|250 b" is a command and its reply; the last reply is asked about.
Circumstances circumstancesOf(const QByteArrayList &exchanges)
{
    Support::HandmadeTalk talk;
    talk.connect();
    for (const QByteArray &exchange : exchanges)
        talk.talk(exchange.first(exchange.indexOf('|')), exchange.mid(exchange.indexOf('|') + 1), 1);
    return Diagnosis::circumstancesOf(talk.store(), talk.store().size() - 1);
}

} // namespace

class CircumstancesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheStateHasToDoWithIt_data();
    void saysWhatTheStateHasToDoWithIt();
    void saysWhatMayBeSaidNow();
    void theGreetingHasNoCommand();
    void withPipeliningCountsWhatTheServerKnewThen();
    void namesWhatIsUnderWayBehindAReply();
    void aSecondConnectionBeginsAnew();
};

void CircumstancesTest::saysWhatTheStateHasToDoWithIt_data()
{
    QTest::addColumn<QByteArrayList>("exchanges");
    QTest::addColumn<Ground>("ground");
    QTest::addColumn<Objection>("objection");
    const auto row
        = [](const char *name, const QByteArrayList &exchanges, Ground ground, Objection objection = Objection::None) {
              QTest::newRow(name) << exchanges << ground << objection;
          };
    const QByteArray hello = "EHLO a|250 mail";
    const QByteArray mail = "MAIL FROM:<a@b>|250 ok";
    const QByteArray rcpt = "RCPT TO:<a@b>|250 ok";
    row("a recipient before the sender", {hello, "RCPT TO:<a@b>|503 no"}, Ground::Unfit, Objection::NeedsMail);
    row("a letter without recipients", {hello, mail, "DATA|554 no"}, Ground::Unfit, Objection::NeedsRecipient);
    row("a sender before hello", {"MAIL FROM:<a@b>|503 no"}, Ground::Unfit, Objection::NeedsHello);
    row("encryption that was not offered", {hello, "STARTTLS|502 no"}, Ground::Unfit, Objection::NotOffered);
    row("a server that sees it otherwise", {hello, "MAIL FROM:<a@b>|503 no"}, Ground::InOrder);
    row("no login", {hello, "MAIL FROM:<a@b>|530 no"}, Ground::NoLogin);
    row("no encryption, and it is offered", {"EHLO a|250-mail\r\n250 STARTTLS", "MAIL FROM:<a@b>|530 no"},
        Ground::NoEncryption);
    row("a login that wants encryption", {"EHLO a|250-mail\r\n250 AUTH PLAIN", "AUTH PLAIN|538 no"},
        Ground::NoEncryption);
    row("one recipient too many", {hello, mail, rcpt, "RCPT TO:<c@b>|452 no"}, Ground::ManyRecipients);
    row("the first is never too many", {hello, mail, "RCPT TO:<c@b>|452 no"}, Ground::None);
    row("a recipient", {hello, mail, rcpt}, Ground::RecipientAccepted);
    row("a recipient who does not exist", {hello, mail, "RCPT TO:<a@b>|550 no"}, Ground::None);
    row("go ahead with TLS", {"EHLO a|250-mail\r\n250 STARTTLS", "STARTTLS|220 go"}, Ground::NewBeginning);
    row("what is usual needs no reason", {hello, mail}, Ground::None);
}

void CircumstancesTest::saysWhatTheStateHasToDoWithIt()
{
    QFETCH(QByteArrayList, exchanges);
    QFETCH(Ground, ground);
    QFETCH(Objection, objection);
    const Circumstances there = circumstancesOf(exchanges);
    QCOMPARE(there.ground, ground);
    QCOMPARE(there.objection, objection);
}

void CircumstancesTest::saysWhatMayBeSaidNow()
{
    const Circumstances there = circumstancesOf({"EHLO a|250 mail", "MAIL FROM:<a@b>|250 ok"});
    QCOMPARE(there.verb, "MAIL"_ba);
    QVERIFY(there.before.allowedVerbs().contains("MAIL"));
    QVERIFY(!there.after.allowedVerbs().contains("MAIL"));
    QVERIFY(there.after.allowedVerbs().contains("RCPT"));
}

void CircumstancesTest::theGreetingHasNoCommand()
{
    Support::HandmadeTalk talk;
    talk.connect();
    const Circumstances there = Diagnosis::circumstancesOf(talk.store(), rowsOfConnect - 1);
    QVERIFY(there.verb.isEmpty());
    QCOMPARE(there.before.step, Smtp::SessionStep::Connected);
    QCOMPARE(there.after.step, Smtp::SessionStep::Greeted);
}

void CircumstancesTest::withPipeliningCountsWhatTheServerKnewThen()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    const qsizetype mail = talk.say("MAIL FROM:<a@b>");
    const qsizetype rcpt = talk.say("RCPT TO:<a@b>");
    const qsizetype data = talk.say("DATA");
    talk.hear("250 ok", mail);
    talk.hear("550 no", rcpt);
    talk.hear("554 no", data);
    const Circumstances there = Diagnosis::circumstancesOf(talk.store(), talk.store().size() - 1);
    QCOMPARE(there.objection, Objection::NeedsRecipient);
}

void CircumstancesTest::namesWhatIsUnderWayBehindAReply()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    const qsizetype mail = talk.say("MAIL FROM:<a@b>");
    talk.say("RCPT TO:<a@b>");
    talk.say("DATA");
    talk.hear("250 ok", mail);
    const Circumstances there = Diagnosis::circumstancesOf(talk.store(), talk.store().size() - 1);
    QCOMPARE(there.underWay, (QList<QByteArray>{"RCPT", "DATA"}));
    QCOMPARE(there.after.step, Smtp::SessionStep::Mail);
    QVERIFY(there.after.allowedVerbs().contains("RCPT"));
}

void CircumstancesTest::aSecondConnectionBeginsAnew()
{
    Support::HandmadeTalk talk;
    talk.deliver();
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    const Circumstances there = Diagnosis::circumstancesOf(talk.store(), talk.store().size() - 1);
    QCOMPARE(there.before.step, Smtp::SessionStep::Greeted);
    QCOMPARE(there.after.step, Smtp::SessionStep::Ready);
}

QTEST_APPLESS_MAIN(CircumstancesTest)

#include "tst_circumstances.moc"
