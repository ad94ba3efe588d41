// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "cliprocess.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QStringList sending()
{
    return {u"send"_s, u"--practice"_s, u"--security"_s, u"none"_s, u"--from"_s, u"ann@example.org"_s, u"--to"_s,
        u"bob@example.org"_s, u"--text"_s, u"Hello"_s, u"--ehlo"_s, u"desk.example"_s, u"--step"_s};
}

/// In a terminal of its own, with these keys, and this signal at the end.
CliRun runInTerminal(const QStringList &keys, int signalNumber = 0)
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
    process.start(u"python3"_s,
        QStringList{QStringLiteral(PTY_RUN), QString::fromUtf8(list), QString::number(signalNumber),
            QStringLiteral(POSTSCOPE_CLI)}
            + sending());
    process.closeWriteChannel();
    const bool hasEnded = finished.wait(patience);
    return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// `--step`, by single keys in a terminal and by lines from a pipe.
class TestCliStep final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void obeysLinesOfAPipe_data();
    void obeysLinesOfAPipe();
    void obeysKeysOfATerminal_data();
    void obeysKeysOfATerminal();
    void putsTheTerminalBack_data();
    void putsTheTerminalBack();
    void readsStandardInputForNothingElse();
};

void TestCliStep::obeysLinesOfAPipe_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("shown");
    QTest::addRow("empty lines send everything") << QByteArray(10, '\n') << 0 << "C: QUIT"_ba;
    QTest::addRow("r runs on") << "r\n"_ba << 0 << "C: QUIT"_ba;
    QTest::addRow("an edited line in the same line")
        << "\ne MAIL FROM:<carol@example.org>\nr\n"_ba << 0 << "C: MAIL FROM:<carol@example.org>"_ba;
    QTest::addRow("an edited line in the next line")
        << "\ne\nMAIL FROM:<carol@example.org>\nr\n"_ba << 0 << "C: MAIL FROM:<carol@example.org>"_ba;
    QTest::addRow("s skips") << "\n\ns\nr\n"_ba << 130 << "-- RCPT was skipped by you"_ba;
    QTest::addRow("q leaves") << "\nq\n"_ba << 130 << "C: QUIT"_ba;
    QTest::addRow("d drops") << "\nd\n"_ba << 130 << "-- you closed the connection without QUIT"_ba;
    QTest::addRow("an unknown key asks again") << "x\nr\n"_ba << 0 << "C: QUIT"_ba;
    QTest::addRow("the end of the keys leaves") << "\n"_ba << 130 << "C: QUIT"_ba;
    QTest::addRow("no keys at all leave") << ""_ba << 130 << "C: QUIT"_ba;
    QTest::addRow("the last line needs no line end") << "r"_ba << 0 << "C: QUIT"_ba;
}

void TestCliStep::obeysLinesOfAPipe()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, shown);
    const CliRun run = runCli(sending(), lines);
    QVERIFY2(run.exitCode == exitCode && run.output.contains(shown), run.story().constData());
    QVERIFY2(run.errors.contains("next: EHLO desk.example"), run.story().constData());
}

void TestCliStep::obeysKeysOfATerminal_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("shown");
    QTest::addRow("Enter sends") << QStringList(7, u"\r"_s) << 0 << "C: QUIT"_ba;
    QTest::addRow("e edits, on a line with echo") << QStringList{u"\r"_s, u"e"_s, u"MAIL FROM:<carol@example.org>\r"_s,
        u"r"_s} << 0 << "C: MAIL FROM:<carol@example.org>"_ba;
    QTest::addRow("s skips") << QStringList{u"\r"_s, u"\r"_s, u"s"_s, u"r"_s} << 130 << "-- RCPT was skipped by you"_ba;
    QTest::addRow("q leaves, also as a capital") << QStringList{u"\r"_s, u"Q"_s} << 130 << "C: QUIT"_ba;
    QTest::addRow("d drops") << QStringList{u"\r"_s, u"d"_s} << 130 << "-- you closed the connection"_ba;
}

void TestCliStep::obeysKeysOfATerminal()
{
    QFETCH(const QStringList, keys);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, shown);
    const CliRun run = runInTerminal(keys);
    QVERIFY2(run.exitCode == exitCode && run.output.contains(shown), run.story().constData());
}

void TestCliStep::putsTheTerminalBack_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::addRow("Ctrl+C") << SIGINT;
    QTest::addRow("a polite end") << SIGTERM;
    QTest::addRow("a lost terminal") << SIGHUP;
    QTest::addRow("Ctrl+\\") << SIGQUIT;
    QTest::addRow("a crash") << SIGSEGV;
}

void TestCliStep::putsTheTerminalBack()
{
    QFETCH(const int, signalNumber);
    const CliRun run = runInTerminal({u"\r"_s}, signalNumber);
    QVERIFY2(run.exitCode != 99 && run.exitCode != -1, run.story().constData());
}

void TestCliStep::readsStandardInputForNothingElse()
{
    QStringList arguments = sending();
    arguments[arguments.indexOf(u"Hello"_s)] = u"-"_s;
    QCOMPARE(runCli(arguments).exitCode, 64);
}

QTEST_GUILESS_MAIN(TestCliStep)
#include "tst_clistep.moc"
