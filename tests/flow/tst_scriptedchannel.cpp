// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "support/scriptedchannel.h"

using namespace Qt::StringLiterals;
using Support::Arrival;
using Support::DialogueScript;
using Support::ScriptedChannel;

/// The tool that the flow tests trust: a client that leaves its script must be caught.
class TestScriptedChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScriptIsReadStepByStep();
    void aLineThatIsNoStepIsNamed_data();
    void aLineThatIsNoStepIsNamed();
    void octetsArriveAsAsked_data();
    void octetsArriveAsAsked();
    void aClientThatLeavesTheScriptIsCaught_data();
    void aClientThatLeavesTheScriptIsCaught();
    void aClientThatKeepsToTheScriptIsLeftAlone();
    void whatTheClientStillOwesIsNamed();
    void encryptionBeginsWhenTheScriptSaysSo();
    void nothingIsToldAfterTheClientHasClosed();
};

namespace {

DialogueScript scriptOf(const QByteArray &steps)
{
    const Base::Result<DialogueScript> script = DialogueScript::parse("title: a test\n---\n" + steps);
    Q_ASSERT_X(script, "scriptOf", qPrintable(script.error().detail));
    return *script;
}

void open(ScriptedChannel &channel)
{
    QSignalSpy connected(&channel, &Net::Channel::connected);
    channel.open({u"mail.example"_s, 25}, false);
    QCOMPARE(connected.size(), 0);
    QTRY_COMPARE(connected.size(), 1);
}

QByteArrayList arguments(const QSignalSpy &spy)
{
    QByteArrayList list;
    for (const QList<QVariant> &call : spy)
        list += call.constFirst().toByteArray();
    return list;
}

} // namespace

void TestScriptedChannel::aScriptIsReadStepByStep()
{
    const auto script
        = DialogueScript::parse("# a comment\ntitle: all steps\nto: a\nto: b\n---\nS: 220 hi\nC* 2 NOOP\n"
                                "S~ 250 \\x1b[m\\r\\n\nS~* 3 x\n=== TLS ===\n=== FAILS not-a-reply ===\n");
    QVERIFY(script);
    QCOMPARE(script->value("title"), "all steps"_ba);
    QCOMPARE(script->values("to"), (QList<QByteArray>{"a", "b"}));
    const auto &steps = script->steps();
    QCOMPARE(steps.size(), std::size_t(6));
    QCOMPARE(steps[0].octets, "220 hi\r\n"_ba);
    QCOMPARE(steps[1].octets, "NOOP\r\nNOOP\r\n"_ba);
    QCOMPARE(steps[2].octets, "250 \x1b[m\r\n"_ba);
    QCOMPARE(steps[3].octets, "xxx"_ba);
    QCOMPARE(steps[4].kind, Support::ScriptStep::Kind::Tls);
    QCOMPARE(steps[5].problem, Base::Problem::NotAReply);
}

void TestScriptedChannel::aLineThatIsNoStepIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nobody speaks") << "220 hi"_ba;
    QTest::newRow("an escape that there is not") << "S~ \\q"_ba;
    QTest::newRow("an escape that ends too early") << "S~ \\x1"_ba;
    QTest::newRow("zero times") << "S* 0 250 ok"_ba;
    QTest::newRow("a mark that there is not") << "=== LUNCH ==="_ba;
    QTest::newRow("a failure that there is not") << "=== FAILS boredom ==="_ba;
}

void TestScriptedChannel::aLineThatIsNoStepIsNamed()
{
    QFETCH(QByteArray, line);
    const auto script = DialogueScript::parse("title: bad\n---\n" + line + '\n');
    QVERIFY(!script);
    QCOMPARE(script.error().problem, Base::Problem::FileDamaged);
    QVERIFY2(script.error().detail.contains(u"line 3"_s), qPrintable(script.error().detail));
}

void TestScriptedChannel::octetsArriveAsAsked_data()
{
    QTest::addColumn<Arrival>("arrival");
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::newRow("whole") << Arrival::Whole << QByteArrayList{"250-a\r\n250 b\r\nx"};
    QTest::newRow("line by line") << Arrival::ByLine << QByteArrayList{"250-a\r\n", "250 b\r\n", "x"};
    QTest::newRow("octet by octet") << Arrival::ByOctet
                                    << QByteArrayList{"2", "5", "0", "-", "a", "\r", "\n", "2", "5", "0", " ", "b",
                                           "\r", "\n", "x"};
}

void TestScriptedChannel::octetsArriveAsAsked()
{
    QFETCH(Arrival, arrival);
    QFETCH(QByteArrayList, pieces);
    ScriptedChannel channel(scriptOf("S: 250-a\nS: 250 b\nS~ x\n"), arrival);
    QSignalSpy received(&channel, &Net::Channel::received);
    open(channel);
    QTRY_COMPARE(received.size(), pieces.size());
    QCOMPARE(arguments(received), pieces);
    QCOMPARE(channel.delivered(), pieces.join());
}

void TestScriptedChannel::aClientThatLeavesTheScriptIsCaught_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("violation");
    QTest::newRow("another command") << "EHLO x\r\n"_ba << u"the client said \"EHLO x\""_s;
    QTest::newRow("a bare line feed") << "NOOP\n"_ba << u"the client said \"NOOP\""_s;
    QTest::newRow("too early") << "NOOP\r\nQUIT\r\n"_ba << u"the client spoke too early: \"QUIT\""_s;
}

void TestScriptedChannel::aClientThatLeavesTheScriptIsCaught()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, violation);
    ScriptedChannel channel(scriptOf("C: NOOP\nS: 250 ok\nC: QUIT\n"), Arrival::Whole);
    QSignalSpy failed(&channel, &Net::Channel::failed);
    open(channel);
    channel.write(said);
    QVERIFY2(channel.violation().startsWith(violation), qPrintable(channel.violation()));
    QTRY_COMPARE(failed.size(), 1);
}

void TestScriptedChannel::aClientThatKeepsToTheScriptIsLeftAlone()
{
    ScriptedChannel channel(scriptOf("C: NOOP\nS: 250 ok\nC: QUIT\n=== SERVER CLOSES ===\n"), Arrival::ByOctet);
    QSignalSpy received(&channel, &Net::Channel::received);
    QSignalSpy closed(&channel, &Net::Channel::closed);
    open(channel);
    channel.write("NO");
    channel.write("OP\r\n");
    QCOMPARE(channel.octetsWaiting(), 6);
    QTRY_COMPARE(received.size(), 8);
    QCOMPARE(channel.octetsWaiting(), 0);
    channel.write("QUIT\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(channel.violation(), QString());
    QCOMPARE(channel.unplayed(), QString());
}

void TestScriptedChannel::whatTheClientStillOwesIsNamed()
{
    ScriptedChannel channel(scriptOf("S: 220 hi\nC: QUIT\n"), Arrival::Whole);
    QCOMPARE(channel.unplayed(), u"line 4, C: QUIT"_s);
}

void TestScriptedChannel::encryptionBeginsWhenTheScriptSaysSo()
{
    ScriptedChannel channel(scriptOf("C: STARTTLS\nS: 220 go\n=== TLS ===\nS: 250 safe\n"), Arrival::Whole);
    QSignalSpy received(&channel, &Net::Channel::received);
    QSignalSpy encrypted(&channel, &Net::Channel::encrypted);
    open(channel);
    channel.write("STARTTLS\r\n");
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(!channel.isEncrypted());
    channel.startEncryption();
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(encrypted.size(), 1);
    QVERIFY(channel.isEncrypted());
}

void TestScriptedChannel::nothingIsToldAfterTheClientHasClosed()
{
    ScriptedChannel channel(scriptOf("S: 220 hi\nC: QUIT\n=== SERVER CLOSES ===\n"), Arrival::ByLine);
    QSignalSpy received(&channel, &Net::Channel::received);
    QSignalSpy closed(&channel, &Net::Channel::closed);
    connect(&channel, &Net::Channel::received, &channel, [&channel] {
        channel.write("QUIT\r\n");
        channel.close();
    });
    open(channel);
    QTRY_VERIFY(channel.isClosed());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(received.size(), 1);
    QCOMPARE(closed.size(), 0);
}

QTEST_GUILESS_MAIN(TestScriptedChannel)
#include "tst_scriptedchannel.moc"
