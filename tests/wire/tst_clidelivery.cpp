// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QTest>

#include "cliprocess.h"
#include "wire/scriptedserver.h"

using namespace Qt::StringLiterals;

namespace {

QStringList letterTo(const QString &server)
{
    return {u"send"_s, u"--server"_s, server, u"--security"_s, u"none"_s, u"--from"_s, u"ann@example.org"_s,
        u"--text"_s, u"Hello"_s, u"--no-history"_s, u"--ehlo"_s, u"desk.example"_s};
}

QStringList idsIn(const CliRun &run)
{
    QStringList ids;
    for (const QJsonObject &finding : run.objectsOfType(u"finding"_s))
        ids.append(finding[u"id"].toString());
    return ids;
}

} // namespace

/// What a terminal tells of deliveries that take more, or other, than one plain conversation.
class TestCliDelivery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongListTakesSeveralConnections();
    void aProxyHeaderIsNotKnown_data();
    void aProxyHeaderIsNotKnown();
    void aProxyHeaderThatIsKnownIsNoTrouble();
    void theSubmitterIsNamed_data();
    void theSubmitterIsNamed();
    void aSubmitterThatIsNoneIsRefused_data();
    void aSubmitterThatIsNoneIsRefused();
    void anExtensionThatIsSwitchedOffIsNotTheServersFault_data();
    void anExtensionThatIsSwitchedOffIsNotTheServersFault();
    void aLocalSocketThatLeadsNowhereIsNamed();
    void aProxyThatSaysNothingIsNoBlockedPort();
};

void TestCliDelivery::aLongListTakesSeveralConnections()
{
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--max-recipients"_s, u"2"_s, u"--max-messages"_s,
        u"1"_s, u"--discard"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const CliRun run = runCli(letterTo(u"127.0.0.1:%1"_s.arg(server.port()))
        + QStringList{u"--json"_s, u"--to"_s, u"a@x.org, b@x.org, c@x.org, d@x.org, e@x.org"_s});
    QVERIFY2(run.exitCode == 0, run.story().constData());
    QCOMPARE(run.objectsOfType(u"connect"_s).size(), 3);
    QCOMPARE(run.objectsOfType(u"result"_s).size(), 1);
    const QJsonObject result = run.result();
    QCOMPARE(result[u"outcome"].toString(), u"accepted"_s);
    QCOMPARE(result[u"connections"].toInt(), 3);
    QCOMPARE(result[u"messages"].toInt(), 1);
    QCOMPARE(result[u"accepted"].toInt(), 1);
    QCOMPARE(result[u"recipients"].toArray().size(), 5);
    QCOMPARE(idsIn(run), QStringList{u"accepted"_s});
}

void TestCliDelivery::aProxyHeaderIsNotKnown_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QString &version, const char *answer, int exitCode, const QString &id) {
        QTest::newRow(name) << version << QByteArray(answer) << exitCode << id;
    };
    row("version 1, an unknown command", u"v1"_s, "500 5.5.1 command unrecognized", 2, u"proxy-header-not-known"_s);
    row("version 1, wrong parameters", u"v1"_s, "501 5.5.4 syntax", 2, u"proxy-header-not-known"_s);
    row("version 1, not implemented", u"v1"_s, "502 5.5.2 not recognized", 2, u"proxy-header-not-known"_s);
    row("version 1, no transaction", u"v1"_s, "554 5.5.1 not now", 2, u"proxy-header-not-known"_s);
    row("version 1, hung up", u"v1"_s, ScriptedServer::hangUp, 5, u"proxy-header-refused"_s);
}

void TestCliDelivery::aProxyHeaderIsNotKnown()
{
    QFETCH(const QString, version);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, finding);
    const ScriptedServer server({{"PROX", answer}});
    const CliRun run = runCli(
        letterTo(server.address()) + QStringList{u"--json"_s, u"--to"_s, u"b@x.org"_s, u"--proxy-header"_s, version});
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(idsIn(run) == QStringList{finding}, run.story().constData());
    QCOMPARE(run.result()[u"error"][u"id"].toString(), u"proxy-header-refused"_s);
    QVERIFY2(run.errors.contains("leave --proxy-header out"), run.errors.constData());
}

void TestCliDelivery::aProxyHeaderThatIsKnownIsNoTrouble()
{
    const ScriptedServer server({{"PROX", ScriptedServer::silence}});
    const CliRun run
        = runCli(letterTo(server.address()) + QStringList{u"--to"_s, u"b@x.org"_s, u"--proxy-header"_s, u"v1"_s});
    QVERIFY2(run.exitCode == 0, run.story().constData());
}

void TestCliDelivery::theSubmitterIsNamed_data()
{
    QTest::addColumn<QString>("submitter");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addRow("a mailbox") << u"ann+lists@example.org"_s << "AUTH=ann+2Blists@example.org"_ba;
    QTest::addRow("a domain beyond ASCII") << u"ann@bücher.example"_s << "AUTH=ann@xn--bcher-kva.example"_ba;
    QTest::addRow("nobody that is known") << u"<>"_s << "AUTH=<>"_ba;
}

void TestCliDelivery::theSubmitterIsNamed()
{
    QFETCH(const QString, submitter);
    QFETCH(const QByteArray, parameter);
    const QStringList options{u"--to"_s, u"b@x.org"_s, u"--submitter"_s, submitter};
    const ScriptedServer offering({{"EHLO", "250-scripted\r\n250 AUTH PLAIN"}});
    const CliRun run = runCli(letterTo(offering.address()) + options);
    QVERIFY2(run.exitCode == 0 && run.output.contains(parameter), run.story().constData());

    const ScriptedServer lacking({});
    const CliRun refused = runCli(letterTo(lacking.address()) + options);
    QVERIFY2(refused.exitCode == 65 && !refused.output.contains("AUTH="), refused.story().constData());
    QVERIFY2(refused.errors.contains("leave out --submitter"), refused.errors.constData());
}

void TestCliDelivery::aSubmitterThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("submitter");
    QTest::addRow("no address") << u"ann"_s;
    QTest::addRow("a name beyond ASCII, which AUTH= cannot carry") << u"jörg@example.org"_s;
    QTest::addRow("nothing") << QString();
}

void TestCliDelivery::aSubmitterThatIsNoneIsRefused()
{
    QFETCH(const QString, submitter);
    const CliRun run
        = runCli(letterTo(u"127.0.0.1:1"_s) + QStringList{u"--to"_s, u"b@x.org"_s, u"--submitter="_s + submitter});
    QVERIFY2(run.exitCode == 64 && run.errors.contains("--submitter wants a mail address"), run.story().constData());
}

void TestCliDelivery::anExtensionThatIsSwitchedOffIsNotTheServersFault_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QByteArray>("hint");
    const QStringList byName{u"--to"_s, u"jörg@example.org"_s, u"--text"_s, u"Hello"_s};
    const QStringList byOctets{u"--to"_s, u"b@x.org"_s, u"--eml"_s, u"-"_s};
    const QByteArray all = "250-scripted\r\n250-8BITMIME\r\n250 SMTPUTF8";
    QTest::addRow("SMTPUTF8 is offered") << byName + QStringList{u"--no-smtputf8"_s} << all
                                         << u"smtputf8-switched-off"_s << "leave --no-smtputf8 out"_ba;
    QTest::addRow("SMTPUTF8 is not offered")
        << byName + QStringList{u"--no-smtputf8"_s} << "250 scripted"_ba << u"needs-smtputf8"_s << "--to"_ba;
    QTest::addRow("8BITMIME is offered") << byOctets + QStringList{u"--no-8bitmime"_s} << all
                                         << u"8bitmime-switched-off"_s << "leave --no-8bitmime out"_ba;
    QTest::addRow("8BITMIME is not offered") << byOctets << "250 scripted"_ba << u"needs-eight-bit"_s << "--server"_ba;
}

void TestCliDelivery::anExtensionThatIsSwitchedOffIsNotTheServersFault()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, offer);
    QFETCH(const QString, finding);
    QFETCH(const QByteArray, hint);
    const ScriptedServer server({{"EHLO", offer}});
    const CliRun run = runCli(QStringList{u"send"_s, u"--json"_s, u"--server"_s, server.address(), u"--security"_s,
                                  u"none"_s, u"--from"_s, u"ann@example.org"_s, u"--no-history"_s}
            + options,
        "Subject: x\r\n\r\nGr\xc3\xbc\xc3\x9f\x65\r\n");
    QVERIFY2(run.exitCode == 65 && idsIn(run) == QStringList{finding}, run.story().constData());
    QVERIFY2(run.errors.contains(hint), run.errors.constData());
}

void TestCliDelivery::aLocalSocketThatLeadsNowhereIsNamed()
{
    const CliRun run = runCli({u"send"_s, u"--json"_s, u"--socket"_s, u"/nowhere/lmtp"_s, u"--lmtp"_s, u"--from"_s,
        u"ann@example.org"_s, u"--to"_s, u"b@x.org"_s, u"--text"_s, u"Hello"_s, u"--no-history"_s});
    QVERIFY2(run.exitCode == 5 && idsIn(run) == QStringList{u"local-socket-silent"_s}, run.story().constData());
    QVERIFY2(run.errors.contains("(--socket)"), run.errors.constData());
}

void TestCliDelivery::aProxyThatSaysNothingIsNoBlockedPort()
{
    QHash<QByteArray, QByteArray> silent;
    for (const char *line : {"", "CONN", "HOST", "PROX", "USER"}) // of what a client asks of an HTTP proxy
        silent.insert(line, ScriptedServer::silence);
    const ScriptedServer proxy(silent);
    const CliRun run = runCli(letterTo(u"mail.example.org:25"_s)
        + QStringList{u"--json"_s, u"--to"_s, u"b@x.org"_s, u"--connect-timeout"_s, u"0.2"_s, u"--proxy"_s,
            u"http://"_s + proxy.address()});
    QVERIFY2(run.exitCode == 5 && idsIn(run) == QStringList{u"proxy-unreachable"_s}, run.story().constData());
    QVERIFY2(run.errors.contains("(--proxy)"), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliDelivery)
#include "tst_clidelivery.moc"
