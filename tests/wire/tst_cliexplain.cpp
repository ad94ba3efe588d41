// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "wire/cliprocess.h"

using namespace Qt::StringLiterals;

/// `explain` in the terminal.
class CliExplainTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsALongReplyAsItWasSaid();
    void explainsACommand();
    void explainsACommandAsJson();
    void saysWhatCanBeExplained_data();
    void saysWhatCanBeExplained();
};

void CliExplainTest::showsALongReplyAsItWasSaid()
{
    const CliRun run = runCli({u"explain"_s, u"250-mx.example.org\n250-PIPELINING\n250 SIZE 1000"_s});
    QVERIFY2(run.exitCode == 0, run.story().constData());
    QCOMPARE(run.outputLines().first(3), (QList<QByteArray>{"250-mx.example.org", "250-PIPELINING", "250 SIZE 1000"}));
}

void CliExplainTest::explainsACommand()
{
    const CliRun run = runCli({u"explain"_s, u"MAIL FROM:<ann@example.org> SIZE=1200\n"_s});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.story().constData());
    QCOMPARE(run.outputLines().constFirst(), "MAIL FROM:<ann@example.org> SIZE=1200");
    for (const char *piece : {"\n  MAIL\n", "\n  FROM:<ann@example.org>\n", "\n  SIZE=1200\n", "RFC 1870"})
        QVERIFY2(run.output.contains(piece), run.story().constData());
    QVERIFY2(run.output.contains("\n  next: "), run.story().constData());
}

void CliExplainTest::explainsACommandAsJson()
{
    const CliRun run = runCli({u"explain"_s, u"--json"_s, u"rcpt TO:<bo@example.org>"_s});
    QVERIFY2(run.exitCode == 0, run.story().constData());
    const QList<QJsonObject> explanations = run.objectsOfType(u"explanation"_s);
    QVERIFY2(explanations.size() == 1, run.story().constData());
    QCOMPARE(explanations.constFirst().value("command"_L1).toString(), u"rcpt TO:<bo@example.org>"_s);
    QCOMPARE(explanations.constFirst().value("parts"_L1).toArray().size(), 2);
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"explained"_s);
}

void CliExplainTest::saysWhatCanBeExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("words") << QStringList{u"Dear Sir"_s} << QByteArray();
    QTest::newRow("a log without a reply") << QStringList{u"--log"_s, u"-"_s} << "QUIT\n"_ba;
}

void CliExplainTest::saysWhatCanBeExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const CliRun run = runCli(QStringList{u"explain"_s} + arguments, input);
    QVERIFY2(run.exitCode == 65, run.story().constData());
    QVERIFY2(run.errors.contains("there is nothing to explain in it"), run.story().constData());
}

QTEST_GUILESS_MAIN(CliExplainTest)
#include "tst_cliexplain.moc"
