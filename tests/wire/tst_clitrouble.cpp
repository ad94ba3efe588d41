// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "wire/cliprocess.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList envelope{u"--practice"_s, u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bo@example.org"_s};
const QStringList letter = QStringList{u"send"_s} + envelope + QStringList{u"--text"_s, u"Hello."_s};

QStringList send(const QStringList &options)
{
    return QStringList{u"send"_s, u"--json"_s} + envelope + options;
}

} // namespace

/// The terminal where somebody or something gets in its way.
class CliTroubleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copesWithItsStreams_data();
    void copesWithItsStreams();
    void deliversThoughItsReaderHasGone();
    void keepsClosedStreamsFromTheServer();
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void owesAResultWhateverStandsBehindJson();
    void namesTheOptionsThatMendIt();
    void knowsALookUpFromAConnection();
    void looksForMailHostsNoLongerThanAsked();
    void takesTenThousandRecipients();
};

void CliTroubleTest::copesWithItsStreams_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("errors");
    const auto row = [](const char *name, const QString &script, const QStringList &arguments, int exitCode,
                         const QByteArray &errors) {
        QTest::newRow(name) << script << arguments << exitCode << errors;
    };
    const QStringList fromInput = QStringList{u"send"_s} + envelope + QStringList{u"--text"_s, u"-"_s};
    const QByteArray full = "standard output cannot be written (No space left on device): make room";
    row("a full disk behind a letter", u"\"$@\" >/dev/full"_s, letter, 74, full);
    row("a full disk behind the version", u"\"$@\" >/dev/full"_s, {u"--version"_s}, 74, full);
    row("a full disk behind a failure", u"\"$@\" >/dev/full"_s, send({u"--attach"_s, u"/nowhere/a.pdf"_s}), 66, full);
    row("a full disk that nothing is written to", u"\"$@\" >/dev/full"_s, letter + QStringList{u"--quiet"_s}, 0, {});
    row("a full disk behind the errors", u"\"$@\" 2>/dev/full"_s, letter, 0, {});
    row("no standard output", u"\"$@\" >&-"_s, letter, 74, "standard output cannot be written (Bad file descriptor)");
    row("no standard error", u"\"$@\" 2>&-"_s, letter, 0, {});
    row("no standard input", u"\"$@\" <&-"_s, letter, 0, {});
    row("no standard input where the text is", u"\"$@\" <&-"_s, fromInput, 66, "standard input: A file cannot be read");
    row("a folder where the text is", u"\"$@\" </"_s, fromInput, 66, "standard input: A file cannot be read");
    row("a text without end", u"\"$@\" </dev/zero"_s, fromInput, 66, "standard input holds more than 16 MB");
    row("a finished message without end", u"\"$@\" </dev/zero"_s,
        QStringList{u"send"_s} + envelope + QStringList{u"--eml"_s, u"-"_s}, 66,
        "standard input holds more than 256 MB");
    // Who has opened the pipe for writing knows that it is being read.
    const QString begin = u"f=$(mktemp -u) && mkfifo \"$f\" && { "_s;
    const QString interrupted = u" & p=$!; exec 3>\"$f\"; rm \"$f\"; kill -INT $p; wait $p; }"_s;
    const QStringList toBo = QStringList{u"send"_s} + envelope;
    const QByteArray cancelled = "cancelled: the input was not read to its end";
    row("Ctrl+C while a text is awaited", begin + u"\"$@\" --text \"@$f\""_s + interrupted, toBo, 130, cancelled);
    row("Ctrl+C while a message is awaited", begin + u"\"$@\" --eml \"$f\""_s + interrupted, toBo, 130, cancelled);
    row("a message from a pipe with a name",
        begin + u"\"$@\" --eml \"$f\" & p=$!; printf 'Subject: x\\n\\nHello\\n' >\"$f\"; rm \"$f\"; wait $p; }"_s, toBo,
        0, {});
}

void CliTroubleTest::copesWithItsStreams()
{
    QFETCH(QString, script);
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, errors);
    const CliRun run = runCliInShell(script, arguments);
    QVERIFY2(run.exitCode == exitCode, run.story().constData());
    QVERIFY2(run.errors.contains(errors), run.story().constData());
    QVERIFY2(run.errors.isEmpty() == errors.isEmpty(), run.story().constData());
}

void CliTroubleTest::deliversThoughItsReaderHasGone()
{
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--quit-after"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const CliRun run = runCliInShell(u"set -o pipefail; \"$@\" | head -n 1"_s,
        {u"send"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--tls-insecure"_s, u"--from"_s,
            u"ann@example.org"_s, u"--to"_s, u"bo@example.org"_s, u"--text"_s, u"Hello."_s});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.story().constData());
    QCOMPARE(run.output.count('\n'), 1);
    const CliRun served = server.finish();
    QVERIFY2(served.output.contains("S: 221"), served.story().constData()); // it got its end
}

// The socket must not become what is called standard output.
void CliTroubleTest::keepsClosedStreamsFromTheServer()
{
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--quit-after"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const CliRun run = runCliInShell(u"exec \"$@\" <&- >&- 2>&-"_s,
        {u"send"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--security"_s, u"none"_s, u"--from"_s,
            u"ann@example.org"_s, u"--to"_s, u"bo@example.org"_s, u"--text"_s, u"Hello."_s});
    QVERIFY2(run.exitCode == 74, run.story().constData());
    const CliRun served = server.finish();
    QVERIFY2(!served.output.contains("S: 500") && served.output.contains("kept "), served.story().constData());
}

void CliTroubleTest::refusesInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char *name, const QStringList &arguments, int exitCode, const QByteArray &sentence) {
        QTest::newRow(name) << arguments << exitCode << sentence;
    };
    const QString latin1 = QString::fromUtf8("\xff");
    row("a name of a file that is not UTF-8", send({u"--attach"_s, "/tmp/"_L1 + latin1}), 64,
        "argument 9 is not UTF-8");
    row("a word that is empty", {QString()}, 64, "no command: use send");
    row("a folder as the letter", send({u"--eml"_s, u"/"_s}), 66, "/: A file cannot be read");
    row("a folder as the text", send({u"--text"_s, u"@/"_s}), 66, "/: A file cannot be read");
    row("a text without end", send({u"--text"_s, u"@/dev/zero"_s}), 66, "/dev/zero holds more than 16 MB");
    row("a folder as an attachment", send({u"--attach"_s, u"/"_s}), 66, "/: An attached file cannot be read");
    row("a device as an attachment", send({u"--attach"_s, u"/dev/zero"_s}), 66, "/dev/zero: An attached file");
    row("a device as authorities", send({u"--ca"_s, u"/dev/zero"_s}), 66, "/dev/zero: A file cannot be read");
    row("a device as a certificate", send({u"--client-cert"_s, u"/dev/zero"_s}), 66, "/dev/zero: A file cannot");
    row("a transcript where nobody may write", send({u"--transcript"_s, u"/proc/t.txt"_s}), 66, "/proc/t.txt: A file");
    row("a transcript without a suffix", send({u"--transcript"_s, u"/tmp/t"_s}), 64, "--transcript wants");
    row("a folder of letters where none can be",
        {u"serve"_s, u"--json"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--maildir"_s, u"/proc/mail"_s}, 66,
        "/proc/mail/tmp: A file cannot be written");
    row("a folder as faults", {u"serve"_s, u"--json"_s, u"--faults"_s, u"/"_s}, 66, "/: A file cannot be read");
    row("an address of another computer", {u"serve"_s, u"--json"_s, u"--listen"_s, u"192.0.2.1:2525"_s}, 64,
        "192.0.2.1:2525: The connection cannot start at this address");
}

void CliTroubleTest::refusesInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, sentence);
    // In UTF-8 there is no such argument: the shell makes it.
    for (QString &argument : arguments)
        argument.replace(QChar::ReplacementCharacter, u"\\xff"_s);
    const CliRun run = runCliInShell(
        u"for a; do printf -v b '%b' \"$a\"; set -- \"$@\" \"$b\"; shift; done; exec \"$@\""_s, arguments);
    QVERIFY2(run.exitCode == exitCode, run.story().constData());
    QVERIFY2(run.errors.contains(sentence) && run.errors.count('\n') == 1, run.story().constData());
    if (arguments.contains(u"--json"_s))
        QVERIFY2(!run.result().value("outcome"_L1).toString().isEmpty(), run.story().constData());
}

void CliTroubleTest::owesAResultWhateverStandsBehindJson()
{
    const CliRun run = runCli(letter + QStringList{u"--json=1"_s});
    QVERIFY2(run.exitCode == 64, run.story().constData());
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"usage"_s);
}

void CliTroubleTest::namesTheOptionsThatMendIt()
{
    const CliRun run = runCli({u"probe"_s, u"--server"_s, u"127.0.0.1:1"_s}); // nobody listens there
    QVERIFY2(run.exitCode == 5, run.story().constData());
    QVERIFY2(run.output.contains("\n  options: --server with another port\n"), run.story().constData());
    QVERIFY2(run.errors.endsWith("(--server with another port)\n"), run.story().constData());
    QVERIFY2(run.output.contains(" s, 0 round trips\n"), run.story().constData());
    const CliRun local = runCli({u"probe"_s, u"--socket"_s, u"/nowhere"_s});
    QVERIFY2(local.output.contains("-- no connection: there is no such socket\n"), local.story().constData());
}

void CliTroubleTest::knowsALookUpFromAConnection()
{
    const CliRun run = runCli({u"probe"_s, u"--json"_s, u"--dns"_s, u"127.0.0.1:1"_s, u"--server"_s,
        u"mail.example.org:25"_s, u"--connect-timeout"_s, u"1"_s});
    QVERIFY2(run.exitCode == 5, run.story().constData());
    QVERIFY2(run.output.contains("\"id\":\"name-server-failed\""), run.story().constData());
    QVERIFY2(run.output.contains("mail.example.org could not be found out"), run.story().constData());
}

void CliTroubleTest::looksForMailHostsNoLongerThanAsked()
{
    CliProcess silent;
    silent.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}); // speaks no DNS, least of all over UDP
    QTRY_VERIFY_WITH_TIMEOUT(silent.port() > 0, 30'000);
    QElapsedTimer timer;
    timer.start();
    const CliRun run = runCli({u"send"_s, u"--mx"_s, u"--dns"_s, u"127.0.0.1:%1"_s.arg(silent.port()), u"--timeout"_s,
        u"1"_s, u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bo@example.org"_s, u"--text"_s, u"Hello."_s});
    QVERIFY2(run.exitCode == 5, run.story().constData());
    QVERIFY2(timer.elapsed() < 8000, run.story().constData()); // libunbound alone takes ten seconds
}

void CliTroubleTest::takesTenThousandRecipients()
{
    QStringList recipients;
    for (int i = 0; i < 10'000; ++i)
        recipients << u"reader%1@example.org"_s.arg(i);
    QStringList options;
    for (int first = 0; first < recipients.size(); first += 1000) // an argument has its limit too
        options << u"--bcc"_s << recipients.sliced(first, 1000).join(u',');
    const CliRun run = runCli(QStringList{u"send"_s, u"--json"_s, u"--practice"_s, u"--from"_s, u"ann@example.org"_s,
                                  u"--text"_s, u"Hello."_s}
        + options);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.result().value("recipients"_L1).toArray().size(), recipients.size());
}

QTEST_GUILESS_MAIN(CliTroubleTest)
#include "tst_clitrouble.moc"
