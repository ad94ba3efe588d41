// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "profiles/accountstore.h"
#include "wire/cliprocess.h"
#include "wire/scriptedserver.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "correct horse 7/staple+battery"; // as cliprocess.cpp puts it into the environment

const QStringList envelope{u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bo@example.org"_s};
const QStringList letter = envelope + QStringList{u"--subject"_s, u"A greeting"_s, u"--text"_s, u"Hello.\n"_s};
const QStringList login{u"--user"_s, u"ann"_s, u"--password-env"_s, u"TEST_PASSWORD"_s};

/// What must not be found anywhere, and what it is.
QHash<QByteArray, QByteArray> formsOfTheSecret()
{
    const QByteArray password(secret);
    const QByteArray plain = QByteArray(1, '\0') + "ann" + QByteArray(1, '\0') + password; // RFC 4616 2
    const auto inBase64Behind = [&](const QByteArray &before, qsizetype digitsOfBoth) {
        const QByteArray text = before + password;
        return text.toBase64(QByteArray::OmitTrailingEquals).sliced(digitsOfBoth).chopped(1);
    };
    return {
        {inBase64Behind("x", 2), "its base64, behind one octet"},
        {inBase64Behind("xx", 3), "its base64, behind two octets"},
        {password, "the password"},
        {password.left(password.size() / 2), "its first half"},
        {password.mid(password.size() / 2), "its second half"},
        {password.toBase64(), "its base64"},
        {password.toBase64().left(16), "the begin of its base64"},
        {plain.toBase64(), "the response of AUTH PLAIN"},
        {QByteArray(password.toHex()), "its digits"},
    };
}

QByteArray leakIn(const QByteArray &octets)
{
    const QHash<QByteArray, QByteArray> forms = formsOfTheSecret();
    for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
        if (octets.contains(form.key()))
            return form.value() + " was found in:\n" + octets;
    }
    return {};
}

QByteArray everyFileIn(const QString &folder)
{
    QByteArray content;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            content += file.readAll();
    }
    return content;
}

} // namespace

class CliTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sendsToThePracticeServerOfTheRun();
    void endsAsTheContractSays_data();
    void endsAsTheContractSays();
    void endsAsAScriptedServerMakesIt_data();
    void endsAsAScriptedServerMakesIt();
    void tellsWhoGotTheLetter();
    void trustsACertificateByItsFingerprint();
    void stopsAProbeWhereAskedTo_data();
    void stopsAProbeWhereAskedTo();
    void cancelsAtTheFirstInterrupt();
    void givesUpTheVerdictAtTheSecondInterrupt();
    void sendsThroughASavedAccount();
    void keepsTheSecretEverywhere_data();
    void keepsTheSecretEverywhere();
    void writesTranscripts();
    void writesTranscriptsAsWanted();
    void leavesWhatIsNoFileInItsPlace();
    void readsTextAndPasswordFromStandardInput();
    void sendsAFinishedMessageAsItIs();
    void servesAndLeavesAfterAMessage();
    void asksAServer();
    void servesWithFaults();
    void saysWhereAFileOfFaultsIsWrong();
    void servesUntilInterrupted();
    void escapesWhatAServerSendsToTheTerminal();

private:
    [[nodiscard]] QStringList toServer(const QStringList &options) const;

    CliProcess m_server;
    QTemporaryDir m_maildir;
    QTemporaryDir m_files;
};

QStringList CliTest::toServer(const QStringList &options) const
{
    return QStringList{u"send"_s, u"--json"_s} + options;
}

void CliTest::initTestCase()
{
    m_server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--user"_s, u"ann"_s, u"--password-env"_s,
        u"TEST_PASSWORD"_s, u"--maildir"_s, m_maildir.path()});
    QTRY_VERIFY2_WITH_TIMEOUT(m_server.port() > 0, m_server.outputSoFar().constData(), 30'000);
}

void CliTest::sendsToThePracticeServerOfTheRun()
{
    const CliRun run = runCli(QStringList{u"send"_s, u"--practice"_s} + letter + login);
    QVERIFY2(run.exitCode == 0, run.story().constData());
    for (const char *piece : {"C: STARTTLS", "encrypted with TLSv1", "C: AUTH PLAIN •", "S: 235 ", "S: 354 ",
             "C: <letter: ", "accepted: the server took the message", "bo@example.org",
             "received by the practice server:", "Subject: A greeting"})
        QVERIFY2(
            run.output.contains(piece), QByteArray(QByteArray(piece) + " is missing in " + run.story()).constData());
    QCOMPARE(run.errors, QByteArray());
}

void CliTest::endsAsTheContractSays_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("outcome");
    const QString server = u"127.0.0.1:%1"_s.arg(m_server.port());
    const QStringList here{u"--server"_s, server, u"--tls-insecure"_s};
    const QStringList practice{u"--practice"_s};
    const auto row = [](const char *name, const QStringList &options, int exitCode, const QString &outcome) {
        QTest::newRow(name) << options << exitCode << outcome;
    };
    row("accepted over STARTTLS with a login", here + letter + login, 0, u"accepted"_s);
    row("accepted by EXTERNAL, without a name", practice + letter + QStringList{u"--auth"_s, u"EXTERNAL"_s}, 0,
        u"accepted"_s);
    row("accepted by ANONYMOUS", practice + letter + QStringList{u"--auth"_s, u"anonymous"_s, u"--user"_s, u"trace"_s},
        0, u"accepted"_s);
    row("accepted with everything that may be asked of a server",
        practice + letter
            + QStringList{u"--chunking"_s, u"--dsn-notify"_s, u"success,delay"_s, u"--dsn-ret"_s, u"hdrs"_s,
                u"--envid"_s, u"a=b"_s, u"--deliver-by"_s, u"3600,n"_s, u"--hold-for"_s, u"60"_s, u"--priority"_s,
                u"-3"_s},
        0, u"accepted"_s);
    row("REQUIRETLS where the certificate is only trusted by hand", practice + letter + QStringList{u"--require-tls"_s},
        8, u"insecure"_s);
    row("a token that is refused",
        here + letter + QStringList{u"--user"_s, u"bo"_s, u"--oauth-token-env"_s, u"TEST_PASSWORD"_s}, 7, u"login"_s);
    row("accepted by LOGIN", here + letter + login + QStringList{u"--auth"_s, u"login"_s}, 0, u"accepted"_s);
    row("one of two recipients refused", here + letter + login + QStringList{u"--to"_s, u"nobody@example.org"_s}, 1,
        u"partial"_s);
    row("one of two recipients refused and all were wanted",
        here + letter + login + QStringList{u"--to"_s, u"nobody@example.org"_s, u"--all-or-nothing"_s}, 2,
        u"rejected"_s);
    row("every recipient refused",
        here + login + QStringList{u"--from"_s, u"a@example.org"_s, u"--to"_s, u"nobody@example.org"_s}, 2,
        u"rejected"_s);
    row("nothing listens there", QStringList{u"--server"_s, u"127.0.0.1:1"_s} + letter, 5, u"unreachable"_s);
    row("a wrong password", here + letter + QStringList{u"--user"_s, u"ann"_s, u"--password-env"_s, u"HOME"_s}, 7,
        u"login"_s);
    row("a certificate that nobody vouches for", QStringList{u"--server"_s, server} + letter + login, 8, u"insecure"_s);
    row("an address that is none", practice + QStringList{u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bo@"_s}, 65,
        u"invalid"_s);
    row("no recipient", practice + QStringList{u"--from"_s, u"ann@example.org"_s}, 65, u"invalid"_s);
    row("no sender", practice + QStringList{u"--to"_s, u"ann@example.org"_s}, 65, u"invalid"_s);
    row("a line break in the subject", practice + envelope + QStringList{u"--subject"_s, u"a\r\nBcc: x@example.org"_s},
        65, u"invalid"_s);
    row("a line break in a header field", practice + envelope + QStringList{u"--header"_s, u"X-A: b\nX-C: d"_s}, 65,
        u"invalid"_s);
    row("a name beyond ASCII without SMTPUTF8",
        practice
            + QStringList{u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"grüße@example.org"_s, u"--no-smtputf8"_s},
        65, u"invalid"_s);
    row("an attachment that is not there", practice + letter + QStringList{u"--attach"_s, u"/nowhere/a.pdf"_s}, 66,
        u"file"_s);
    row("a finished message that is not there", practice + envelope + QStringList{u"--eml"_s, u"/nowhere/a.eml"_s}, 66,
        u"file"_s);
    row("a text that is not there", practice + envelope + QStringList{u"--text"_s, u"@/nowhere/a.txt"_s}, 66,
        u"file"_s);
    row("authorities that are not there", practice + letter + QStringList{u"--ca"_s, u"/nowhere/ca.pem"_s}, 66,
        u"file"_s);
    row("a password file that is not there",
        practice + letter + QStringList{u"--user"_s, u"ann"_s, u"--password-file"_s, u"/nowhere/p"_s}, 66, u"file"_s);
    row("a folder for the transcript that is not there",
        practice + letter + QStringList{u"--transcript"_s, u"/nowhere/t.txt"_s}, 66, u"file"_s);
    row("an unknown option", practice + letter + QStringList{u"--sujbect"_s, u"x"_s}, 64, u"usage"_s);
    row("an option of a later version", practice + letter + QStringList{u"--inline=x"_s}, 64, u"usage"_s);
    row("a password variable that is not set",
        practice + letter + QStringList{u"--user"_s, u"ann"_s, u"--password-env"_s, u"NO_SUCH_VARIABLE"_s}, 64,
        u"usage"_s);
    row("an account that nobody saved", letter + QStringList{u"--account"_s, u"work"_s}, 64, u"usage"_s);
}

void CliTest::endsAsTheContractSays()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QString, outcome);
    const CliRun run = runCli(toServer(options));
    QVERIFY2(run.exitCode == exitCode, run.story().constData());
    for (const QJsonObject &object : run.objects())
        QVERIFY2(object.contains("type"_L1), run.story().constData());
    QVERIFY2(run.objectsOfType(u"result"_s).size() == 1, run.story().constData());
    const QJsonObject result = run.result();
    QCOMPARE(result.value("type"_L1).toString(), u"result"_s);
    QVERIFY2(result.value("outcome"_L1) == outcome, run.story().constData());
    QVERIFY2(result.value("error"_L1).isNull() == (exitCode <= 1), run.story().constData());
    const qsizetype sentences = run.errors.count('\n');
    QVERIFY2(sentences == (exitCode <= 1 ? 0 : 1) || exitCode == 1, run.story().constData());
}

void CliTest::endsAsAScriptedServerMakesIt_data()
{
    using Answers = QHash<QByteArray, QByteArray>;
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("refused for now at MAIL") << Answers{{"MAIL", "451 4.3.0 later"}} << 3 << u"deferred"_s;
    QTest::newRow("refused for good after the letter") << Answers{{".", "554 5.7.1 spam"}} << 2 << u"rejected"_s;
    QTest::newRow("gone after the letter and before the verdict")
        << Answers{{".", ScriptedServer::hangUp}} << 4 << u"unknown"_s;
    QTest::newRow("gone before the letter") << Answers{{"DATA", ScriptedServer::hangUp}} << 5 << u"unreachable"_s;
    QTest::newRow("gone after the verdict") << Answers{{"QUIT", ScriptedServer::hangUp}} << 0 << u"accepted"_s;
    QTest::newRow("speaks something else") << Answers{{"", "SSH-2.0-OpenSSH_9.2"}} << 6 << u"protocol"_s;
    QTest::newRow("wants a login and offers none") << Answers{{"MAIL", "530 5.7.0 log in first"}} << 2 << u"rejected"_s;
}

void CliTest::endsAsAScriptedServerMakesIt()
{
    using Answers = QHash<QByteArray, QByteArray>;
    QFETCH(Answers, answers);
    QFETCH(int, exitCode);
    QFETCH(QString, outcome);
    const ScriptedServer server(answers);
    const CliRun run = runCli(toServer(QStringList{u"--server"_s, server.address()} + letter));
    QVERIFY2(run.exitCode == exitCode, run.story().constData());
    QVERIFY2(run.result().value("outcome"_L1) == outcome, run.story().constData());
}

void CliTest::tellsWhoGotTheLetter()
{
    const CliRun run
        = runCli(toServer(QStringList{u"--practice"_s} + letter + QStringList{u"--bcc"_s, u"nobody@example.org"_s}));
    const QJsonObject result = run.result();
    QVERIFY2(run.exitCode == 1, run.story().constData());
    QCOMPARE(result.value("messages"_L1).toInt(), 1);
    QCOMPARE(result.value("accepted"_L1).toInt(), 1);
    const QJsonArray recipients = result.value("recipients"_L1).toArray();
    QCOMPARE(recipients.size(), 2);
    QCOMPARE(recipients.at(0)["address"_L1].toString(), u"bo@example.org"_s);
    QCOMPARE(recipients.at(0)["outcome"_L1].toString(), u"accepted"_s);
    QCOMPARE(recipients.at(1)["address"_L1].toString(), u"nobody@example.org"_s);
    QCOMPARE(recipients.at(1)["outcome"_L1].toString(), u"rejected"_s);
    QCOMPARE(recipients.at(1)["code"_L1].toInt(), 550);
    QCOMPARE(recipients.at(1)["enhanced"_L1].toString(), u"5.1.1"_s);
}

void CliTest::trustsACertificateByItsFingerprint()
{
    const QStringList options = QStringList{u"--server"_s, u"127.0.0.1:%1"_s.arg(m_server.port())} + letter + login;
    const CliRun refused = runCli(toServer(options));
    const QList<QJsonObject> facts = refused.objectsOfType(u"tls"_s);
    QVERIFY2(facts.size() == 1, refused.story().constData());
    QCOMPARE(facts.first().value("verified"_L1).toBool(true), false);
    QVERIFY2(!facts.first().value("problems"_L1).toArray().isEmpty(), refused.story().constData());
    QVERIFY2(
        !refused.output.contains("MAIL FROM") && !refused.output.contains("AUTH PLAIN •"), refused.story().constData());

    const QString fingerprint = facts.first().value("sha256"_L1).toString();
    const CliRun trusted = runCli(toServer(options + QStringList{u"--pin"_s, fingerprint}));
    QVERIFY2(trusted.exitCode == 0, trusted.story().constData());
    QCOMPARE(trusted.objectsOfType(u"tls"_s).first().value("pinned"_L1).toBool(), true);

    const CliRun other = runCli(toServer(options + QStringList{u"--pin"_s, QString(64, u'0')}));
    QVERIFY2(other.exitCode == 8, other.story().constData());
    QVERIFY2(other.output.contains("certificate-not-the-trusted"), other.story().constData());
}

void CliTest::stopsAProbeWhereAskedTo_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QByteArray>("lastVerb");
    QTest::newRow("after the greeting nothing but QUIT is said") << u"greeting"_s << "QUIT"_ba;
    QTest::newRow("after the capabilities") << u"hello"_s << "EHLO"_ba;
    QTest::newRow("after the handshake and the second EHLO") << u"tls"_s << "EHLO"_ba;
    QTest::newRow("after the login") << u"login"_s << "AUTH"_ba;
    QTest::newRow("after the sender") << u"mail"_s << "MAIL"_ba;
    QTest::newRow("after the recipients") << u"rcpt"_s << "RCPT"_ba;
}

void CliTest::stopsAProbeWhereAskedTo()
{
    QFETCH(QString, stage);
    QFETCH(QByteArray, lastVerb);
    const CliRun run
        = runCli(QStringList{u"probe"_s, u"--practice"_s, u"--json"_s, u"--stop-after"_s, stage} + envelope + login);
    QVERIFY2(run.exitCode == 0, run.story().constData());
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"stopped"_s);
    QCOMPARE(run.result().value("messages"_L1).toInt(), 0);
    QVERIFY2(run.objectsOfType(u"message"_s).isEmpty(), run.story().constData());
    QList<QByteArray> verbs;
    for (const QJsonObject &command : run.objectsOfType(u"command"_s))
        verbs.append(command.value("verb"_L1).toString().toLatin1());
    QCOMPARE(verbs.takeLast(), "QUIT"_ba);
    verbs.removeAll("RSET"_ba);
    QCOMPARE(verbs.isEmpty() ? "QUIT"_ba : verbs.last(), lastVerb);
    QCOMPARE(run.objectsOfType(u"tls"_s).size(), stage == "greeting"_L1 || stage == "hello"_L1 ? 0 : 1);
}

void CliTest::cancelsAtTheFirstInterrupt()
{
    const ScriptedServer server({{"MAIL", ScriptedServer::silence}});
    CliProcess process;
    process.start(toServer(QStringList{u"--server"_s, server.address()} + letter));
    QTRY_VERIFY_WITH_TIMEOUT(server.hasHeard("MAIL"), 30'000);
    process.interrupt();
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 130, run.story().constData());
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"cancelled"_s);
}

void CliTest::givesUpTheVerdictAtTheSecondInterrupt()
{
    const ScriptedServer server({{".", ScriptedServer::silence}});
    CliProcess process;
    process.start(toServer(QStringList{u"--server"_s, server.address()} + letter));
    QTRY_VERIFY_WITH_TIMEOUT(server.hasHeard("."), 30'000);
    process.interrupt();
    QTRY_VERIFY2_WITH_TIMEOUT(
        process.outputSoFar().contains("verdict"), process.outputSoFar().constData(), 30'000); // it says that it waits
    process.interrupt();
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 4, run.story().constData());
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"unknown"_s);
    QCOMPARE(run.result().value("recipients"_L1).toArray().size(), 1);
    QVERIFY2(run.result().value("seconds"_L1).toDouble() > 0, run.story().constData());
    QCOMPARE(run.objectsOfType(u"finding"_s).value(0).value("id"_L1).toString(), u"verdict-unknown"_s);
}

void CliTest::sendsThroughASavedAccount()
{
    const QStringList to{u"send"_s, u"--json"_s, u"--account"_s, u"work"_s, u"--to"_s, u"bo@example.org"_s};
    const QStringList password{u"--password-env"_s, u"TEST_PASSWORD"_s};
    Profiles::Account account;
    account.label = u"Work"_s;
    account.from = u"Ann <ann@work.example>"_s;
    account.host = u"127.0.0.1"_s;
    account.port = static_cast<quint16>(m_server.port());
    account.user = u"ann"_s;

    CliProcess process;
    const QString home = process.homePath() + "/postscope"_L1;
    QVERIFY(QDir().mkpath(home));
    Profiles::AccountStore(home + "/accounts.ini"_L1).save(account);
    QFile draft(home + "/draft.json"_L1);
    QVERIFY(draft.open(QIODevice::WriteOnly));
    draft.write("what somebody is just writing");
    draft.close();
    const QStringList before = QDir(home).entryList(QDir::Files);

    process.start(to + password + QStringList{u"--tls-insecure"_s, u"--no-history"_s});
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 0, run.story().constData());
    QVERIFY2(run.output.contains("MAIL FROM:<ann@work.example>"), run.story().constData());

    process.start(to + QStringList{u"--no-history"_s}); // there is no keychain here that could know the password
    const CliRun withoutPassword = process.finish();
    QVERIFY2(withoutPassword.exitCode == 7, withoutPassword.story().constData());
    QCOMPARE(withoutPassword.result().value("outcome"_L1).toString(), u"login"_s);
    // the window may be open at the same time: what is its own stays as it is
    QCOMPARE(QDir(home).entryList(QDir::Files), before);
    QVERIFY(draft.open(QIODevice::ReadOnly));
    QCOMPARE(draft.readAll(), "what somebody is just writing"_ba);
}

void CliTest::keepsTheSecretEverywhere_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("serverTls");
    const auto rows = [](const char *mechanism, const char *secretOption, bool canBeInClear) {
        const QStringList options{u"--user"_s, u"ann"_s, QString::fromLatin1(secretOption), u"TEST_PASSWORD"_s,
            u"--auth"_s, QString::fromLatin1(mechanism)};
        QTest::addRow("%s on the terminal", mechanism) << options << u"starttls"_s;
        QTest::addRow("%s as JSON", mechanism)
            << options + QStringList{u"--json"_s, u"--sasl-ir"_s, u"off"_s} << u"starttls"_s;
        if (canBeInClear)
            QTest::addRow("%s in clear", mechanism) << options + QStringList{u"--allow-cleartext-login"_s} << u"none"_s;
    };
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"})
        rows(mechanism, "--password-env", true);
    for (const char *mechanism : {"XOAUTH2", "OAUTHBEARER"})
        rows(mechanism, "--oauth-token-env", true);
}

void CliTest::keepsTheSecretEverywhere()
{
    QFETCH(QStringList, options);
    QFETCH(QString, serverTls);
    const QTemporaryDir kept;
    CliProcess server;
    server.start(
        {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--user"_s, u"ann"_s, u"--password-env"_s, u"TEST_PASSWORD"_s,
            u"--maildir"_s, kept.filePath(u"mail"_s), u"--quit-after"_s, u"1"_s, u"--tls"_s, serverTls});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const QStringList where{u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--tls-insecure"_s};
    const QStringList files{u"--transcript"_s, kept.filePath(u"t.json"_s)};
    const CliRun run = runCli(QStringList{u"send"_s} + where + letter + files + options);
    QVERIFY2(run.exitCode == 0, run.story().constData()); // the secret was used
    const CliRun served = server.finish();
    const QByteArray everything = run.story() + served.story() + everyFileIn(kept.path());
    QVERIFY2(everything.count("AUTH") >= 3, everything.constData()); // as seen by both sides and in the file
    const QByteArray leak = leakIn(everything);
    QVERIFY2(leak.isEmpty(), leak.constData());
}

void CliTest::writesTranscripts()
{
    for (const QString &name : {u"t.txt"_s, u"t.json"_s, u"t.html"_s, u"t.csv"_s, u"t.pcap"_s, u"t.md"_s}) {
        const QString path = m_files.filePath(name);
        const CliRun run
            = runCli(QStringList{u"send"_s, u"--practice"_s, u"--quiet"_s, u"--transcript"_s, path} + letter);
        QVERIFY2(run.exitCode == 0, run.story().constData());
        QCOMPARE(run.output, QByteArray());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray content = file.readAll();
        QVERIFY2(content.contains("ann@example"), content.constData());
        QCOMPARE(QJsonDocument::fromJson(content).isObject(), name.endsWith("json"_L1));
    }
}

void CliTest::writesTranscriptsAsWanted()
{
    const auto written = [this](const QString &name, const QStringList &options) {
        const QString path = m_files.filePath(name);
        const QStringList where{u"send"_s, u"--practice"_s, u"--quiet"_s, u"--transcript"_s, path};
        const CliRun run = runCli(where + letter + options);
        QFile file(path);
        return run.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : run.story();
    };
    const QStringList full{u"--transcript-letter"_s, u"full"_s};
    QVERIFY(written(u"full.txt"_s, full).contains("C: Subject: "));
    QVERIFY(written(u"full.pcap"_s, full).contains("\r\nSubject: "));
    const QByteArray none = written(u"none.html"_s, {u"--transcript-letter"_s, u"none"_s});
    QVERIFY2(none.contains("</html>") && !none.contains("&lt;letter"), none.constData());
    const QByteArray timeless = written(u"times.txt"_s, {u"--transcript-times"_s, u"off"_s});
    QVERIFY2(timeless.startsWith("-- Postscope transcript; * marks"), timeless.constData());
    QVERIFY2(timeless.contains("\n  S: 220 "), timeless.constData());
}

void CliTest::leavesWhatIsNoFileInItsPlace()
{
    // A pipe stands for every device: a new file in its place would destroy it.
    const QString pipe = m_files.filePath(u"pipe.txt"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    const CliRun run = runCli(QStringList{u"send"_s, u"--practice"_s, u"--quiet"_s, u"--transcript"_s, pipe} + letter);
    QByteArray octets(64 * 1024, '\0');
    octets.truncate(qMax<qsizetype>(0, ::read(reader, octets.data(), static_cast<size_t>(octets.size()))));
    ::close(reader);
    QVERIFY2(run.exitCode == 0, run.story().constData());
    QVERIFY2(octets.contains("MAIL FROM:<ann@example.org>"), octets.constData());
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &facts), 0);
    QVERIFY(S_ISFIFO(facts.st_mode));
}

void CliTest::readsTextAndPasswordFromStandardInput()
{
    const QTemporaryDir kept;
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--user"_s, u"ann"_s, u"--password-env"_s,
        u"TEST_PASSWORD"_s, u"--maildir"_s, kept.path()});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const QStringList where{u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--tls-insecure"_s};

    const CliRun byPassword
        = runCli(QStringList{u"send"_s} + where + letter + QStringList{u"--user"_s, u"ann"_s, u"--password-stdin"_s},
            QByteArray(secret) + "\n");
    QVERIFY2(byPassword.exitCode == 0, byPassword.story().constData());

    const CliRun byText = runCli(QStringList{u"send"_s} + where + login + envelope + QStringList{u"--text"_s, u"-"_s},
        "It came through a pipe.\n");
    QVERIFY2(byText.exitCode == 0, byText.story().constData());
    QVERIFY2(everyFileIn(kept.path()).contains("It came through a pipe.\r\n"), everyFileIn(kept.path()).constData());

    const CliRun wrongText
        = runCli(QStringList{u"send"_s, u"--practice"_s} + envelope + QStringList{u"--text"_s, u"-"_s}, "\xff\xfe");
    QVERIFY2(wrongText.exitCode == 65, wrongText.story().constData());
}

void CliTest::sendsAFinishedMessageAsItIs()
{
    const QTemporaryDir kept;
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--maildir"_s, kept.path(), u"--quit-after"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const QByteArray message = "Subject:  odd   spacing\nX-Long: " + QByteArray(200, 'x') + "\n\n.\n..\nlast line\n";
    const CliRun run
        = runCli(QStringList{u"send"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--tls-insecure"_s,
                     u"--to"_s, u"bo@example.org"_s, u"--envelope-from"_s, u"<>"_s, u"--eml"_s, u"-"_s},
            message);
    QVERIFY2(run.exitCode == 0, run.story().constData());
    QVERIFY2(run.output.contains("MAIL FROM:<>"), run.story().constData());
    const CliRun served = server.finish();
    QVERIFY2(served.exitCode == 0, served.story().constData());
    const QByteArray all = everyFileIn(kept.path());
    QVERIFY2(all.contains(QByteArray(message).replace("\n", "\r\n")), all.constData());
}

void CliTest::servesAndLeavesAfterAMessage()
{
    const QTemporaryDir kept;
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s, u"--accept-any-login"_s, u"--quit-after"_s,
        u"1"_s, u"--maildir"_s, kept.path(), u"--hide"_s, u"pipelining"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const CliRun client = runCli(
        toServer(QStringList{u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--tls-insecure"_s} + letter));
    QVERIFY2(client.exitCode == 0, client.story().constData());
    QVERIFY2(!client.output.contains("PIPELINING"), client.story().constData());

    const CliRun served = server.finish();
    QVERIFY2(served.exitCode == 0, served.story().constData());
    const QList<QJsonObject> messages = served.objectsOfType(u"message"_s);
    QVERIFY2(messages.size() == 1, served.story().constData());
    QCOMPARE(messages.first().value("recipients"_L1).toArray(), QJsonArray{u"bo@example.org"_s});
    QVERIFY2(QFile::exists(messages.first().value("file"_L1).toString()), served.story().constData());
    QVERIFY2(!served.objectsOfType(u"command"_s).isEmpty(), served.story().constData());
    QCOMPARE(served.objectsOfType(u"result"_s).size(), 1);
    QCOMPARE(served.result().value("accepted"_L1).toInt(), 1);
}

void CliTest::asksAServer()
{
    const CliRun run = runCli({u"probe"_s, u"--practice"_s, u"--json"_s, u"--stop-after"_s, u"tls"_s, u"--command"_s,
        u"AUTH PLAIN AGFubgA="_s, u"--command"_s, u"noop again"_s, u"--server-help"_s, u"--verify"_s,
        u"nobody@example.org"_s, u"--expand"_s, u"staff"_s});
    QVERIFY2(run.exitCode == 0, run.story().constData());
    QStringList said;
    for (const QJsonObject &command : run.objectsOfType(u"command"_s))
        said << command.value("text"_L1).toString();
    const QStringList asked{
        u"HELP"_s, u"VRFY nobody@example.org"_s, u"EXPN staff"_s, u"AUTH PLAIN ••••••••"_s, u"noop again"_s, u"QUIT"_s};
    QCOMPARE(said.sliced(said.size() - asked.size()), asked);
    QList<int> codes;
    for (const QJsonObject &reply : run.objectsOfType(u"reply"_s))
        codes << reply.value("code"_L1).toInt();
    QCOMPARE(codes.sliced(codes.size() - asked.size()), (QList{214, 550, 250, 235, 250, 221}));
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"stopped"_s);
}

void CliTest::servesWithFaults()
{
    const QString path = m_files.filePath(u"faults"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# a greylist\nrcpt *@example.org nth 1: reply 450 4.7.1 come back later\n");
    file.close();
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--faults"_s, path});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const QStringList where{u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--tls-insecure"_s};
    const CliRun first = runCli(toServer(where + letter));
    QVERIFY2(first.exitCode == 3, first.story().constData());
    const CliRun second = runCli(toServer(where + letter));
    QVERIFY2(second.exitCode == 0, second.story().constData());
}

void CliTest::saysWhereAFileOfFaultsIsWrong()
{
    const QString path = m_files.filePath(u"wrong"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\nrctp: drop\n");
    file.close();
    const CliRun wrong = runCli({u"serve"_s, u"--faults"_s, path});
    QVERIFY2(wrong.exitCode == 64 && wrong.errors.contains("wrong, line 2: a rule begins"), wrong.story().constData());
    const CliRun missing = runCli({u"serve"_s, u"--faults"_s, m_files.filePath(u"nowhere"_s)});
    QVERIFY2(missing.exitCode == 66, missing.story().constData());
}

void CliTest::servesUntilInterrupted()
{
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    server.interrupt();
    const CliRun served = server.finish();
    QVERIFY2(served.exitCode == 0, served.story().constData());
    QVERIFY2(served.output.startsWith("listening on 127.0.0.1:"), served.story().constData());

    const CliRun taken = runCli({u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_server.port())});
    QVERIFY2(taken.exitCode == 64, taken.story().constData());
    QCOMPARE(taken.errors.count('\n'), 1);
}

void CliTest::escapesWhatAServerSendsToTheTerminal()
{
    const ScriptedServer server({{"",
                                     "220 \x1b[2J\x07 evil \xc2\x9b"
                                     "31m \xe2\x80\xae"},
        {"MAIL", "550 \x1b]0;title\x07"}});
    for (const QStringList &form : {QStringList{}, QStringList{u"--json"_s}}) {
        const CliRun run = runCli(QStringList{u"send"_s, u"--server"_s, server.address()} + letter + form);
        QVERIFY2(run.exitCode == 2, run.story().constData());
        for (const char *bad : {"\x1b", "\x07", "\xc2\x9b", "\xe2\x80\xae"})
            QVERIFY2(!run.output.contains(bad) && !run.errors.contains(bad), run.story().toHex(' ').constData());
    }
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
