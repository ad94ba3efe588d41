// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

#include "support/manualclock.h"
#include "transcript/copyas.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Transcript::CopyAs;
using Transcript::Store;

namespace {

constexpr std::array tools = {CopyAs::Swaks, CopyAs::Curl, CopyAs::OpenSsl, CopyAs::Python, CopyAs::Telnet};

void say(Store &store, const QByteArray &line, bool isEncrypted = false)
{
    store.appendCommand(line + "\r\n", isEncrypted);
}

/// A letter in clear, to two people.
void plainLetter(Store &store)
{
    store.appendNote({Base::NoteKind::LookingUp, {u"mx.example"_s}});
    store.appendNote({Base::NoteKind::Connected, {u"192.0.2.1"_s, u"25"_s}});
    say(store, "EHLO desk.example");
    say(store, "MAIL FROM:<ann@desk.example> SIZE=100");
    say(store, "RCPT TO:<bob@b.example>");
    say(store, "RCPT TO:<o'neil@c.example>");
    say(store, "DATA");
    store.beginBody(100, false, false);
    say(store, "MAIL FROM:<second@desk.example>");
    say(store, "RCPT TO:<second@b.example>");
}

/// A login behind STARTTLS, and no letter.
void login(Store &store)
{
    store.appendNote({Base::NoteKind::Connected, {u"2001:db8::1"_s, u"587"_s}});
    say(store, "EHLO desk.example");
    say(store, "STARTTLS");
    say(store, "EHLO desk.example", true);
    say(store, "AUTH PLAIN \xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2", true);
    say(store, "MAIL FROM:<> SMTPUTF8", true);
}

} // namespace

class CopyAsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesLines_data();
    void makesLines();
    void makesAPythonScript();
    void makesATelnetScript();
    void leavesOutWhatTelnetCannot();
    void letsNothingOutOfItsWord_data();
    void letsNothingOutOfItsWord();
};

void CopyAsTest::makesLines_data()
{
    QTest::addColumn<bool>("isLogin");
    QTest::addColumn<CopyAs>("tool");
    QTest::addColumn<QString>("line");
    QTest::newRow("a letter by swaks")
        << false << CopyAs::Swaks
        << uR"(swaks --server mx.example --port 25 --ehlo desk.example --from ann@desk.example --to )"
           R"('bob@b.example,o'\''neil@c.example' --data @letter.eml)"_s;
    QTest::newRow("a letter by curl")
        << false << CopyAs::Curl
        << uR"(curl --url smtp://mx.example:25/desk.example --mail-from ann@desk.example --mail-rcpt bob@b.example )"
           R"(--mail-rcpt 'o'\''neil@c.example' --crlf --upload-file letter.eml)"_s;
    QTest::newRow("a letter by OpenSSL")
        << false << CopyAs::OpenSsl
        << u"openssl s_client -quiet -crlf -connect mx.example:25 -starttls smtp -name desk.example"_s;
    QTest::newRow("a login by swaks")
        << true << CopyAs::Swaks
        << u"swaks --server 2001:db8::1 --port 587 --ehlo desk.example --tls --auth PLAIN --auth-user \"$SMTP_USER\" "
           "--auth-password \"$SMTP_PASSWORD\" --from '<>' --quit-after MAIL"_s;
    QTest::newRow("a login by curl")
        << true << CopyAs::Curl
        << u"curl --url 'smtp://[2001:db8::1]:587/desk.example' --ssl-reqd --user \"$SMTP_USER:$SMTP_PASSWORD\" "
           "--login-options AUTH=PLAIN --mail-from ''"_s;
}

void CopyAsTest::makesLines()
{
    QFETCH(bool, isLogin);
    QFETCH(CopyAs, tool);
    Support::ManualClock clock;
    Store store(clock);
    isLogin ? login(store) : plainLetter(store);
    QTEST(Transcript::copiedAs(store, tool).trimmed(), "line");
}

void CopyAsTest::makesAPythonScript()
{
    Support::ManualClock clock;
    Store store(clock);
    login(store);
    QCOMPARE(Transcript::copiedAs(store, CopyAs::Python),
        u"import os\nimport smtplib\nimport ssl\n\n"
        "with smtplib.SMTP('2001:db8::1', 587, local_hostname='desk.example') as server:\n"
        "    server.set_debuglevel(1)\n"
        "    server.starttls(context=ssl.create_default_context())\n"
        "    server.login(os.environ['SMTP_USER'], os.environ['SMTP_PASSWORD'])\n"
        "    server.ehlo_or_helo_if_needed()\n"
        "    server.mail('', ['SMTPUTF8'])\n"_s);
}

void CopyAsTest::makesATelnetScript()
{
    Support::ManualClock clock;
    Store store(clock);
    plainLetter(store);
    QCOMPARE(Transcript::copiedAs(store, CopyAs::Telnet), uR"({
    sleep 1; printf '%s\n' 'EHLO desk.example'
    sleep 1; printf '%s\n' 'MAIL FROM:<ann@desk.example> SIZE=100'
    sleep 1; printf '%s\n' 'RCPT TO:<bob@b.example>'
    sleep 1; printf '%s\n' 'RCPT TO:<o'\''neil@c.example>'
    sleep 1; printf '%s\n' DATA
    sleep 1; sed 's/^\./../; s/\r*$//' letter.eml; printf '.\n'
    sleep 1
} | telnet mx.example 25
)"_s);
}

void CopyAsTest::leavesOutWhatTelnetCannot()
{
    Support::ManualClock clock;
    Store store(clock);
    login(store);
    const QString script = Transcript::copiedAs(store, CopyAs::Telnet);
    QCOMPARE(script.count(u"EHLO"_s), 1);
    QVERIFY(!script.contains(u"STARTTLS"_s));
    QVERIFY(!script.contains(u"AUTH"_s));
    QVERIFY(script.startsWith(u"# Telnet speaks in clear"_s));
}

void CopyAsTest::letsNothingOutOfItsWord_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("a quote and a command") << "a';touch hacked;'"_ba;
    QTest::newRow("a substitution") << "$(touch hacked)`touch hacked`"_ba;
    QTest::newRow("a backslash and a quote") << "a\\';touch hacked;\\'"_ba;
    QTest::newRow("a double quote") << "a\";touch hacked;\""_ba;
    QTest::newRow("a bell and an escape") << "a\x07\x1b]0;x\x07"_ba;
    QTest::newRow("an option") << "--upload-file=/etc/passwd"_ba;
    QTest::newRow("Python") << "'+__import__('os').system('touch hacked')+'"_ba;
}

/// The shell gets each word as it stands, and Python each text.
void CopyAsTest::letsNothingOutOfItsWord()
{
    QFETCH(QByteArray, word);
    Support::ManualClock clock;
    Store store(clock);
    store.appendNote({Base::NoteKind::Connected, {QString::fromUtf8(word), u"25"_s}});
    say(store, "EHLO " + word);
    say(store, "MAIL FROM:<" + word + ">");
    say(store, "RCPT TO:<" + word + ">");
    for (const CopyAs tool : tools) {
        const QString text = Transcript::copiedAs(store, tool);
        QProcess process;
        if (tool == CopyAs::Python)
            process.start(u"python3"_s,
                {u"-c"_s,
                    u"import ast,sys\n"
                    "calls = {n.func.attr for n in ast.walk(ast.parse(sys.argv[1])) if isinstance(n, ast.Call)}\n"
                    "sys.exit(len(calls - {'SMTP', 'set_debuglevel', 'ehlo_or_helo_if_needed', 'mail', 'rcpt'}))"_s,
                    text});
        else // every tool is a function that does nothing
            process.start(u"sh"_s,
                {u"-c"_s,
                    u"PATH=; for tool in swaks curl openssl telnet sleep sed; do eval \"$tool() { :; }\"; done; "
                    "touch() { echo hacked; }\n"_s
                        + text});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QVERIFY(!process.readAllStandardOutput().contains("hacked"));
        QCOMPARE(process.exitCode(), 0);
    }
}

QTEST_GUILESS_MAIN(CopyAsTest)
#include "tst_copyas.moc"
