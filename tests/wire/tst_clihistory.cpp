// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "wire/cliprocess.h"

using namespace Qt::StringLiterals;

/// postscope-cli history, after runs that were kept.
class TestCliHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliProcess>(); }

    void anEmptyHistoryListsNothing();
    void everyRunIsKeptUnlessToldOtherwise();
    void listsInJsonWithAResultAtTheEnd();
    void findsWhatIsLookedFor();
    void showsAConversationAgain();
    void exportsWhereTheSuffixSaysHow();
    void comparesTwo();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void sendingGoesOnWhereTheHistoryCannotBeWritten();

private:
    CliRun run(const QStringList &arguments);
    CliRun send(const QString &recipient, const QStringList &more = {});

    std::unique_ptr<CliProcess> m_cli; ///< with a home of its own for all runs of a test
};

CliRun TestCliHistory::run(const QStringList &arguments)
{
    m_cli->start(arguments);
    return m_cli->finish();
}

CliRun TestCliHistory::send(const QString &recipient, const QStringList &more)
{
    return run(QStringList{u"send"_s, u"--practice"_s, u"--from"_s, u"ann@example.org"_s, u"--to"_s, recipient,
                   u"--subject"_s, u"Dinner"_s, u"--text"_s, u"It works."_s, u"--quiet"_s}
        + more);
}

void TestCliHistory::anEmptyHistoryListsNothing()
{
    const CliRun listed = run({u"history"_s, u"list"_s});
    QVERIFY2(listed.exitCode == 0 && listed.output.isEmpty() && listed.errors.isEmpty(), listed.story().constData());
}

void TestCliHistory::everyRunIsKeptUnlessToldOtherwise()
{
    QCOMPARE(send(u"bo@example.org"_s).exitCode, 0);
    QCOMPARE(send(u"cy@example.org"_s, {u"--no-history"_s}).exitCode, 0);
    QCOMPARE(send(u"nobody@example.org"_s).exitCode, 2);
    const CliRun listed = run({u"history"_s, u"list"_s});
    QCOMPARE(listed.exitCode, 0);
    const QList<QByteArray> lines = listed.outputLines();
    QVERIFY2(lines.size() == 2, listed.story().constData());
    QVERIFY2(lines.first().contains("rejected 550") && lines.first().contains("-> nobody@example.org"),
        listed.story().constData());
    QVERIFY2(lines.last().contains("accepted 250") && lines.last().contains("TLSv1"), listed.story().constData());
}

void TestCliHistory::listsInJsonWithAResultAtTheEnd()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    const CliRun listed = run({u"history"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"1"_s});
    const QList<QJsonObject> conversations = listed.objectsOfType(u"conversation"_s);
    QVERIFY2(conversations.size() == 1, listed.story().constData());
    QCOMPARE(conversations.first().value("id"_L1).toInt(), 2);
    QCOMPARE(conversations.first().value("subject"_L1).toString(), u"Dinner"_s);
    QCOMPARE(listed.result().value("type"_L1).toString(), u"result"_s);
    QCOMPARE(listed.result().value("found"_L1).toInt(), 2);
}

void TestCliHistory::findsWhatIsLookedFor()
{
    send(u"bo@example.org"_s);
    send(u"nobody@example.org"_s);
    for (const QString &words : {u"is:failed"_s, u"nobody"_s, u"code:550"_s}) {
        const CliRun listed = run({u"history"_s, u"list"_s, u"--search"_s, words});
        QVERIFY2(listed.outputLines().size() == 1 && listed.output.contains("nobody"), listed.story().constData());
    }
}

void TestCliHistory::showsAConversationAgain()
{
    send(u"bo@example.org"_s);
    const CliRun shown = run({u"history"_s, u"show"_s, u"last"_s});
    QVERIFY2(shown.output.contains("C: RCPT TO:<bo@example.org>"), shown.story().constData());
    const CliRun asJson = run({u"history"_s, u"show"_s, u"1"_s, u"--json"_s});
    QVERIFY2(asJson.objectsOfType(u"reply"_s).size() > 5, asJson.story().constData());
    QCOMPARE(asJson.result().value("outcome"_L1).toString(), u"accepted"_s);
}

void TestCliHistory::exportsWhereTheSuffixSaysHow()
{
    send(u"bo@example.org"_s);
    const QTemporaryDir folder;
    for (const QString &suffix : {u"txt"_s, u"json"_s}) {
        QFile file(folder.filePath(u"one." + suffix));
        const CliRun exported = run({u"history"_s, u"export"_s, u"1"_s, file.fileName()});
        QVERIFY2(exported.exitCode == 0, exported.story().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("bo@example.org"));
    }
    QFile packed(folder.filePath(u"one.zip"_s));
    const CliRun exported = run({u"history"_s, u"export"_s, u"1"_s, packed.fileName()});
    QVERIFY2(exported.exitCode == 0, exported.story().constData());
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QVERIFY(packed.readAll().startsWith("PK"));
}

void TestCliHistory::comparesTwo()
{
    send(u"bo@example.org"_s);
    send(u"nobody@example.org"_s);
    const CliRun compared = run({u"history"_s, u"compare"_s, u"1"_s, u"2"_s});
    QVERIFY2(compared.exitCode == 0, compared.story().constData());
    QVERIFY2(compared.output.contains("~ outcome: accepted -> rejected\n"), compared.story().constData());
    QVERIFY2(compared.output.contains("\n- RCPT TO:<bo@example.org>"), compared.story().constData());
    QVERIFY2(compared.output.contains("\n+ RCPT TO:<nobody@example.org>"), compared.story().constData());
    const CliRun same = run({u"history"_s, u"compare"_s, u"1"_s, u"1"_s, u"--json"_s});
    QVERIFY2(same.objectsOfType(u"line"_s).size() > 5, same.story().constData());
    QCOMPARE(same.result().value("found"_L1).toInt(), 0);
}

void TestCliHistory::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray usage = "history wants one of: list, show ID, export ID FILE, compare ID ID";
    QTest::newRow("nothing is said") << QStringList() << 64 << usage;
    QTest::newRow("an unknown word") << QStringList{u"forget"_s} << 64 << usage;
    QTest::newRow("an id is missing") << QStringList{u"show"_s} << 64 << usage;
    QTest::newRow("a word too many") << QStringList{u"list"_s, u"1"_s} << 64 << usage;
    QTest::newRow("no number") << QStringList{u"show"_s, u"first"_s} << 64
                               << "a conversation is named by the number that history list shows, or last"_ba;
    QTest::newRow("no such conversation")
        << QStringList{u"show"_s, u"4711"_s} << 66 << "There is no conversation 4711 in the history"_ba;
    QTest::newRow("no such conversation to compare")
        << QStringList{u"compare"_s, u"1"_s, u"2"_s} << 66 << "There is no conversation 1 in the history"_ba;
    QTest::newRow("a suffix that says nothing")
        << QStringList{u"export"_s, u"1"_s, u"file.odt"_s} << 64 << "history export wants a file name that ends in"_ba;
}

void TestCliHistory::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, sentence);
    const CliRun refused = run(QStringList{u"history"_s} + words);
    QVERIFY2(refused.exitCode == exitCode, refused.story().constData());
    QVERIFY2(refused.errors.contains(sentence) && refused.output.isEmpty(), refused.story().constData());
}

void TestCliHistory::sendingGoesOnWhereTheHistoryCannotBeWritten()
{
    // a folder where the file is to be
    QVERIFY(QDir(m_cli->homePath()).mkpath(u"postscope/history.sqlite"_s));
    const CliRun sent = send(u"bo@example.org"_s);
    QVERIFY2(sent.exitCode == 0, sent.story().constData());
    QVERIFY2(sent.errors.contains("The history of conversations cannot be written to"), sent.story().constData());
    QVERIFY2(sent.errors.count('\n') == 1, sent.story().constData());
}

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_clihistory.moc"
