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
    void pausesAtABreakpoint_data();
    void pausesAtABreakpoint();
    void keepsTheBreakpoints_data();
    void keepsTheBreakpoints();
    void refusesWhatIsNoBreakpoint_data();
    void refusesWhatIsNoBreakpoint();
    void aProbePausesToo();
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
    QTest::addRow("an unknown key asks again") << "z\nr\n"_ba << 0 << "C: QUIT"_ba;
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
    QTest::addRow("b sets a break, on a line with echo")
        << QStringList{u"b"_s, u"quit\r"_s, u"r"_s, u"r"_s} << 0 << "next: QUIT"_ba;
    QTest::addRow("? explains and asks again") << QStringList{u"?"_s, u"r"_s} << 0 << "  b WHEN  break there"_ba;
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

void TestCliStep::pausesAtABreakpoint_data()
{
    QTest::addColumn<QStringList>("breakpoints");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArrayList>("asked"); // the first word of what each question was about, in order
    const auto row
        = [](const char *name, const QStringList &breakpoints, const QByteArray &lines, const QByteArrayList &asked) {
              QTest::newRow(name) << breakpoints << lines << asked;
          };
    row("before a verb", {u"rcpt"_s}, "r\n", {"RCPT"});
    row("before DATA", {u"DATA"_s}, "r\n", {"DATA"});
    row("before the letter, which begins with DATA", {u"letter"_s}, "r\nr\n", {"DATA", "(the"});
    row("after a class of replies", {u"3xx"_s}, "r\n", {"(the"});
    row("where something is said", {u"text:bob@EXAMPLE"_s}, "r\nr\n", {"RCPT", "DATA"});
    row("after each reply", {u"reply"_s}, "\n\nr\nr\nr\nr\nr\n", {"EHLO", "MAIL", "RCPT", "DATA", "(the", "QUIT"});
    row("after a wait", {u"wait:0ms"_s}, "d\n", {"EHLO"});
    row("nowhere", {u"wait:60s"_s, u"5yz"_s, u"text:never said"_s, u"VRFY"_s, u"after:starttls"_s}, "", {});
    row("at several places", {u"MAIL"_s, u"QUIT"_s}, "r\nr\n", {"MAIL", "QUIT"});
    row("Enter goes step by step from there", {u"RCPT"_s}, "\n\nr\n", {"RCPT", "DATA", "(the"});
    row("one more that is set on the way", {u"MAIL"_s}, "b quit\nr\nr\n", {"MAIL", "MAIL", "QUIT"});
    row("one that is removed on the way", {u"MAIL"_s, u"QUIT"_s}, "x 2\nr\n", {"MAIL", "MAIL"});
}

void TestCliStep::pausesAtABreakpoint()
{
    QFETCH(const QStringList, breakpoints);
    QFETCH(const QByteArray, lines);
    QFETCH(const QByteArrayList, asked);
    QStringList arguments = sending();
    arguments.removeOne(u"--step"_s);
    arguments << u"--no-pipelining"_s;
    for (const QString &breakpoint : breakpoints)
        arguments << u"--break"_s << breakpoint;
    const CliRun run = runCli(arguments, lines);
    QByteArrayList questions;
    for (const QByteArray &line : run.errors.split('\n')) {
        const qsizetype begin = line.indexOf("next: ");
        if (begin >= 0)
            questions.append(line.sliced(begin + 6).split(' ').constFirst());
    }
    QVERIFY2(questions == asked, run.story().constData());
    QVERIFY2(run.exitCode == (lines.startsWith('d') ? 130 : 0), run.story().constData());
}

void TestCliStep::keepsTheBreakpoints_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("shown");
    QTest::addRow("l lists them") << "l\nr\n"_ba << "  1  MAIL\n  2  4xx\n  3  wait:1.5s\n"_ba;
    QTest::addRow("b sets one") << "b Text: No Such\nr\n"_ba << "  4  text:No Such\n"_ba;
    QTest::addRow("b sets none twice") << "b mail\nr\n"_ba << "  3  wait:1.5s\nnext:"_ba;
    QTest::addRow("b of nonsense says what may be said")
        << "b on sunday\nr\n"_ba << "that is no place to break at: write a verb"_ba;
    QTest::addRow("x removes one") << "x 1\nr\n"_ba << "  1  4xx\n  2  wait:1.5s\n"_ba;
    QTest::addRow("x removes the last one") << "x 1\nx 1\nx 1\nr\n"_ba << "  no breaks are set\n"_ba;
    QTest::addRow("x of a number that is none") << "x 9\nr\n"_ba << "no break has this number"_ba;
    QTest::addRow("? says what the keys do") << "?\nr\n"_ba << "  b WHEN  break there as well"_ba;
}

void TestCliStep::keepsTheBreakpoints()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QByteArray, shown);
    QStringList arguments = sending();
    arguments.removeOne(u"--step"_s);
    arguments << u"--break"_s << u"MAIL"_s << u"--break=4xx"_s << u"--break=wait:1500ms"_s;
    const CliRun run = runCli(arguments, lines);
    QVERIFY2(run.exitCode == 0 && run.errors.contains(shown), run.story().constData());
}

void TestCliStep::refusesWhatIsNoBreakpoint_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "6xx", "1xx", "44x", "text:", "text: ", "wait:", "wait:soon", "wait:-1s", "wait:nan",
             "after:DATA", "before DATA", "D4TA", "stage:hello"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCliStep::refusesWhatIsNoBreakpoint()
{
    QFETCH(const QString, text);
    const CliRun run = runCli(sending() << u"--break="_s + text);
    QVERIFY2(run.exitCode == 64 && run.errors.contains("--break wants a verb such as DATA"), run.story().constData());
}

void TestCliStep::aProbePausesToo()
{
    const QStringList probe{u"probe"_s, u"--practice"_s, u"--ehlo"_s, u"desk.example"_s, u"--stop-after"_s, u"tls"_s,
        u"--break"_s, u"after:STARTTLS"_s};
    const CliRun run = runCli(probe, "r\n");
    QVERIFY2(run.exitCode == 0 && run.errors.count("next: ") == 1, run.story().constData());
    QVERIFY2(run.errors.contains("next: EHLO desk.example"), run.story().constData());
}

QTEST_GUILESS_MAIN(TestCliStep)
#include "tst_clistep.moc"
