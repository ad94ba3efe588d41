// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QTest>

#include "support/dovecotinstance.h"
#include "support/postfixinstance.h"
#include "support/pythonparser.h"
#include "wire/cliprocess.h"

using namespace Qt::StringLiterals;

/// The terminal before servers as Debian ships them.
class TestCliServers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksOfPostfixWhatItOffers_data();
    void asksOfPostfixWhatItOffers();
    void resumesNothingThatItMayNot();
    void sendsByLmtp_data();
    void sendsByLmtp();
    void bindsALoginToTheCertificate();
    void sendsAttachmentsAsTheyAre();
    void doesNotTakeAProbeInClearForOneOfTls();

private:
    [[nodiscard]] QStringList toPostfix(const QStringList &options) const;

    Support::PostfixInstance m_postfix;
    Support::DovecotInstance m_dovecot;
    QTemporaryDir m_folder;
};

namespace {

QString writtenFile(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
    return isWritten ? path : QString();
}

} // namespace

void TestCliServers::initTestCase()
{
    if (!Support::PostfixInstance::canRun())
        QSKIP(Support::PostfixInstance::whyNot);
    QString trouble = m_postfix.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    trouble = m_dovecot.start({}, u"swordfish"_s);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

QStringList TestCliServers::toPostfix(const QStringList &options) const
{
    return QStringList{u"send"_s, u"--json"_s, u"--server"_s, m_postfix.endpoint().toText(), u"--ca"_s,
               m_postfix.certificatePath(), u"--from"_s, u"ann@example.com"_s, u"--subject"_s, u"Hello"_s, u"--text"_s,
               u"Hello."_s}
    + options;
}

void TestCliServers::asksOfPostfixWhatItOffers_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("seen"); // on standard output
    const auto row = [](const char *name, const QStringList &options, int exitCode, const QByteArray &seen) {
        QTest::newRow(name) << options << exitCode << seen;
    };
    const QStringList bob{u"--to"_s, u"bob@example.org"_s};
    const QString big = writtenFile(m_folder.filePath(u"big.bin"_s), QByteArray(16'000'000, 'x'));
    row("a report of delivery",
        bob + QStringList{u"--dsn-notify"_s, u"success,failure"_s, u"--dsn-ret"_s, u"hdrs"_s, u"--envid"_s, u"a+b"_s},
        0, "RET=HDRS ENVID=a+2Bb");
    row("a report to a recipient", bob + QStringList{u"--dsn-notify"_s, u"never"_s}, 0, "NOTIFY=NEVER");
    row("chunks", bob + QStringList{u"--chunking"_s}, 0, "\"mode\":\"BDAT\"");
    row("a mailbox beyond ASCII", {u"--to"_s, u"jürgen@example.org"_s}, 0, "SMTPUTF8");
    row("a mailbox beyond ASCII without SMTPUTF8", {u"--to"_s, u"jürgen@example.org"_s, u"--no-smtputf8"_s}, 65,
        "needs-smtputf8");
    row("REQUIRETLS, which it lacks", bob + QStringList{u"--require-tls"_s}, 65, "not-offered");
    row("a priority, which it lacks", bob + QStringList{u"--priority"_s, u"3"_s}, 65, "not-offered");
    row("a letter over its limit", bob + QStringList{u"--attach"_s, big}, 65, "message-too-large");
    row("one of three recipients", bob + QStringList{u"--to"_s, u"nobody@example.org,later@example.org"_s}, 1,
        "\"code\":450");
    row("all three recipients or none",
        bob + QStringList{u"--to"_s, u"nobody@example.org,later@example.org"_s, u"--all-or-nothing"_s}, 3,
        "\"outcome\":\"deferred\"");
    row("a protocol that is too new", bob + QStringList{u"--tls-min"_s, u"1.3"_s}, 0, "TLSv1.3");
    row("no encryption", bob + QStringList{u"--security"_s, u"none"_s}, 0, "\"encrypted\":false");
    row("HELO", bob + QStringList{u"--security"_s, u"none"_s, u"--helo"_s}, 0, "HELO ");
    row("a login, which it lacks", bob + QStringList{u"--user"_s, u"ann"_s, u"--password-env"_s, u"TEST_PASSWORD"_s}, 7,
        "login-not-offered");
}

void TestCliServers::asksOfPostfixWhatItOffers()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, seen);
    const CliRun run = runCli(toPostfix(options));
    QVERIFY2(run.exitCode == exitCode, run.story().constData());
    QVERIFY2(run.output.contains(seen), run.story().constData());
    if (exitCode == 65)
        QVERIFY2(!run.output.contains("MAIL FROM"), run.story().constData());
}

// One letter, one connection: there is nothing to go on with, and a stranger's certificate is a stranger's.
void TestCliServers::resumesNothingThatItMayNot()
{
    const CliRun run = runCli(toPostfix({u"--to"_s, u"bob@example.org"_s}));
    QVERIFY2(run.exitCode == 0, run.story().constData());
    const QJsonObject tls = run.objectsOfType(u"tls"_s).constFirst();
    QVERIFY2(!tls.value("resumed"_L1).toBool() && tls.value("verified"_L1).toBool(), run.story().constData());
}

void TestCliServers::sendsByLmtp_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::newRow("over TCP") << QStringList{u"--security"_s, u"none"_s, u"--server"_s, m_dovecot.lmtp().toText()};
    QTest::newRow("over a local socket") << QStringList{u"--socket"_s, m_dovecot.lmtpSocketPath()};
}

void TestCliServers::sendsByLmtp()
{
    QFETCH(QStringList, where);
    const CliRun run = runCli(QStringList{u"send"_s, u"--json"_s, u"--lmtp"_s} + where
        + QStringList{u"--from"_s, u"carol@example.org"_s, u"--to"_s,
            u"ann@example.org,full@example.org,stranger@example.org"_s, u"--text"_s, u"Hello."_s});
    QVERIFY2(run.exitCode == 1, run.story().constData());
    QStringList outcomes;
    const QJsonArray recipients = run.result().value("recipients"_L1).toArray();
    for (const QJsonValue &recipient : recipients)
        outcomes << recipient["outcome"_L1].toString() + u' ' + QString::number(recipient["code"_L1].toInt());
    QCOMPARE(outcomes, (QStringList{u"accepted 250"_s, u"rejected 552"_s, u"rejected 550"_s}));
}

void TestCliServers::doesNotTakeAProbeInClearForOneOfTls()
{
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--tls"_s, u"none"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const CliRun run = runCli(
        {u"probe"_s, u"--json"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--stop-after"_s, u"tls"_s});
    QVERIFY2(run.exitCode == 8, run.story().constData());
    QVERIFY2(run.output.contains("starttls-not-offered"), run.story().constData());
}

// No server of Debian's offers -PLUS.
void TestCliServers::bindsALoginToTheCertificate()
{
    CliProcess server;
    server.start(
        {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--user"_s, u"ann"_s, u"--password-env"_s, u"TEST_PASSWORD"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const QStringList probe{u"probe"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--tls-insecure"_s,
        u"--user"_s, u"ann"_s, u"--stop-after"_s, u"login"_s};
    for (const QStringList &choice : {QStringList{}, QStringList{u"--auth"_s, u"SCRAM-SHA-1-PLUS"_s}}) {
        const CliRun run = runCli(probe + QStringList{u"--password-env"_s, u"TEST_PASSWORD"_s} + choice);
        const QString mechanism = choice.value(1, u"SCRAM-SHA-256-PLUS"_s);
        QVERIFY2(run.exitCode == 0, run.story().constData());
        QVERIFY2(run.output.contains(QByteArray("AUTH " + mechanism.toLatin1())), run.story().constData());
    }
    const CliRun wrong = runCli(probe + QStringList{u"--password-env"_s, u"HOME"_s});
    QVERIFY2(wrong.exitCode == 7, wrong.story().constData());
    const CliRun token = runCli(probe + QStringList{u"--oauth-token-env"_s, u"HOME"_s});
    QVERIFY2(token.exitCode == 7 && token.errors.contains("access token"), token.story().constData());
}

// No server of Debian's knows BINARYMIME: the practice server takes the letter, Python's parser reads it.
void TestCliServers::sendsAttachmentsAsTheyAre()
{
    const QByteArray odd = QByteArray("\r\n.\r\n\0\n\r--=_\n", 14).repeated(100'000);
    const QString path = writtenFile(m_folder.filePath(u"odd.bin"_s), odd);
    CliProcess server;
    server.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--tls"_s, u"none"_s, u"--maildir"_s,
        m_folder.filePath(u"mail"_s), u"--json"_s, u"--quit-after"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 30'000);
    const CliRun run = runCli({u"send"_s, u"--json"_s, u"--chunking"_s, u"--security"_s, u"none"_s, u"--server"_s,
        u"127.0.0.1:%1"_s.arg(server.port()), u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bob@example.org"_s,
        u"--subject"_s, u"As it is"_s, u"--text"_s, u"Grüße"_s, u"--attach"_s, path});
    QVERIFY2(run.exitCode == 0 && run.output.contains("BODY=BINARYMIME"), run.story().constData());
    const CliRun served = server.finish();
    const QJsonObject kept = served.objectsOfType(u"message"_s).constFirst();
    QVERIFY2(kept.value("bytes"_L1).toInteger() < odd.size() + 2000, served.story().constData());
    const QJsonObject read = Support::readByPython(kept.value("file"_L1).toString());
    QCOMPARE(read.value("text"_L1).toString().trimmed(), u"Grüße"_s);
    QCOMPARE(read.value("attachments"_L1).toArray().at(0)["sha256"_L1].toString(),
        QString::fromLatin1(QCryptographicHash::hash(odd, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(read.value("defects"_L1).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestCliServers)
#include "tst_cliservers.moc"
