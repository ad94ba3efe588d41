// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include "channelwitness.h"
#include "net/owncertificate.h"
#include "net/socketchannel.h"
#include "net/tlsconfiguration.h"
#include "net/tlssessions.h"
#include "support/serverprocess.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Net::TlsPolicy;
using Net::TlsVersion;
using Support::ServerProcess;

namespace {

#define QTRY_STORY(condition, witness) QTRY_VERIFY2_WITH_TIMEOUT(condition, (witness).story().constData(), 10'000)

/// One connection, from its handshake to its greeting.
struct Call {
    Call(const ServerProcess &server, const TlsPolicy &policy, Net::TlsSessions *sessions)
        : channel({}, policy, sessions)
        , witness(channel)
    {
        channel.open(server.endpoint(), true);
    }

    /// Greeted, or at an end.
    [[nodiscard]] bool isSettled() const { return !witness.octets.isEmpty() || witness.hasEnded(); }

    Net::SocketChannel channel;
    ChannelWitness witness;
};

} // namespace

class TestTlsPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void resumesASession_data();
    void resumesASession();
    void holdsTheDefectsOfAResumedSession_data();
    void holdsTheDefectsOfAResumedSession();
    void resumesNoSessionOfAnotherPolicy();
    void resumesNothingWithoutAPlaceToKeepIt();

    void showsItsCertificate_data();
    void showsItsCertificate();
    void isRefusedWithoutACertificate_data();
    void isRefusedWithoutACertificate();
    void refusesAnOlderVersion();
    void namesTheKeyExchange();

    void namesFilesThatCannotBeUsed_data();
    void namesFilesThatCannotBeUsed();
    void readsEveryKindOfKey_data();
    void readsEveryKindOfKey();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void run(const QStringList &command) const;
    void write(const QString &name, const QByteArray &octets) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] TlsPolicy trusting() const { return {.extraAuthorities = path(u"certificate.pem"_s)}; }

    QTemporaryDir m_folder;
};

void TestTlsPolicy::run(const QStringList &command) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, command);
    QVERIFY2(process.waitForFinished() && process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestTlsPolicy::write(const QString &name, const QByteArray &octets) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
}

QByteArray TestTlsPolicy::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTlsPolicy::initTestCase()
{
    const Net::KeyPair server
        = Net::makeCertificate({.commonName = u"Server"_s, .names = {u"127.0.0.1"_s}, .notBefore = {}, .notAfter = {}})
              .value();
    write(u"certificate.pem"_s, server.certificate);
    write(u"key.pem"_s, server.key);
    // Ours are for servers alone.
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
        u"-subj"_s, u"/CN=Client"_s, u"-keyout"_s, u"client-key.pem"_s, u"-out"_s, u"client.pem"_s});
    write(u"both.pem"_s, read(u"client.pem"_s) + read(u"client-key.pem"_s));
    write(u"nothing.pem"_s, "nothing of the kind\n"_ba);
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=Client"_s, u"-keyout"_s,
        u"rsa-key.pem"_s, u"-out"_s, u"rsa.pem"_s});
    run({u"rsa"_s, u"-traditional"_s, u"-in"_s, u"rsa-key.pem"_s, u"-out"_s, u"rsa-old-key.pem"_s});
    run({u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, u"pass:word"_s, u"-in"_s, u"client-key.pem"_s, u"-out"_s,
        u"locked-key.pem"_s});
    run({u"rsa"_s, u"-traditional"_s, u"-aes128"_s, u"-passout"_s, u"pass:word"_s, u"-in"_s, u"rsa-key.pem"_s,
        u"-out"_s, u"locked-old-key.pem"_s});
}

void TestTlsPolicy::resumesASession_data()
{
    QTest::addColumn<QString>("version");

    QTest::newRow("of TLS 1.2") << u"1.2"_s;
    QTest::newRow("of TLS 1.3") << u"1.3"_s;
}

void TestTlsPolicy::resumesASession()
{
    QFETCH(QString, version);

    ServerProcess server(u"tls_server.py"_s, {m_folder.path(), version});
    Net::TlsSessions sessions;
    Call first(server, trusting(), &sessions);
    QTRY_STORY(first.isSettled(), first.witness);
    QVERIFY2(first.witness.facts, first.witness.story().constData());
    QVERIFY(!first.witness.facts->isResumed);
    QVERIFY(!server.nextLine().value(u"reused"_s).toBool());

    for (int i = 0; i < 3; ++i) {
        const Call again(server, trusting(), &sessions);
        QTRY_STORY(again.isSettled(), again.witness);
        QVERIFY2(again.witness.facts, again.witness.story().constData());
        QVERIFY(again.witness.facts->isResumed);
        QVERIFY(again.channel.isVerified());
        QCOMPARE(again.witness.facts->chain, first.witness.facts->chain);
        QCOMPARE(again.channel.serverEndPoint(), first.channel.serverEndPoint());
        const QJsonObject seen = server.nextLine();
        QVERIFY(seen.value(u"reused"_s).toBool());
        QCOMPARE(seen.value(u"version"_s).toString(), QString(u"TLSv"_s + version));
    }
}

void TestTlsPolicy::holdsTheDefectsOfAResumedSession_data()
{
    QTest::addColumn<bool>("isPinned");

    QTest::newRow("of a certificate that is not verified") << false;
    QTest::newRow("of a certificate that is pinned") << true;
}

void TestTlsPolicy::holdsTheDefectsOfAResumedSession()
{
    QFETCH(bool, isPinned);

    const ServerProcess server(u"tls_server.py"_s, {m_folder.path(), u"1.3"_s});
    const QSslCertificate certificate(read(u"certificate.pem"_s), QSsl::Pem);
    TlsPolicy policy{.verify = isPinned};
    if (isPinned)
        policy.trustedFingerprints = {certificate.digest(QCryptographicHash::Sha256)};
    Net::TlsSessions sessions;
    const Call first(server, policy, &sessions);
    QTRY_STORY(first.isSettled(), first.witness);
    const Call second(server, policy, &sessions);
    QTRY_STORY(second.isSettled(), second.witness);
    QVERIFY2(second.witness.facts, second.witness.story().constData());
    QVERIFY(second.witness.facts->isResumed);
    QVERIFY(!second.channel.isVerified()); // although Qt has no complaint this time
    QCOMPARE(second.witness.facts->problems, first.witness.facts->problems);
    QCOMPARE(second.witness.facts->isTrustedByPin, isPinned);
}

void TestTlsPolicy::resumesNoSessionOfAnotherPolicy()
{
    const ServerProcess server(u"tls_server.py"_s, {m_folder.path(), u"1.3"_s});
    Net::TlsSessions sessions;
    const Call careless(server, {.verify = false}, &sessions);
    QTRY_STORY(careless.isSettled(), careless.witness);
    const Call careful(server, {}, &sessions);
    QTRY_STORY(careful.isSettled(), careful.witness);
    QVERIFY(careful.witness.error);
    QCOMPARE(careful.witness.error->problem, Problem::CertificateRefused);
}

void TestTlsPolicy::resumesNothingWithoutAPlaceToKeepIt()
{
    ServerProcess server(u"tls_server.py"_s, {m_folder.path(), u"1.3"_s});
    for (int i = 0; i < 2; ++i) {
        const Call call(server, trusting(), nullptr);
        QTRY_STORY(call.isSettled(), call.witness);
        QVERIFY(!call.witness.facts->isResumed);
        QVERIFY(!server.nextLine().value(u"reused"_s).toBool());
    }
}

void TestTlsPolicy::showsItsCertificate_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");

    QTest::newRow("under TLS 1.2") << u"1.2"_s << u"client.pem"_s << u"client-key.pem"_s;
    QTest::newRow("under TLS 1.3") << u"1.3"_s << u"client.pem"_s << u"client-key.pem"_s;
    QTest::newRow("with its key in the same file") << u"1.3"_s << u"both.pem"_s << QString();
    QTest::newRow("with an RSA key") << u"1.3"_s << u"rsa.pem"_s << u"rsa-key.pem"_s;
}

void TestTlsPolicy::showsItsCertificate()
{
    QFETCH(QString, version);
    QFETCH(QString, certificate);
    QFETCH(QString, key);

    ServerProcess server(u"tls_server.py"_s, {m_folder.path(), version, path(certificate)});
    TlsPolicy policy = trusting();
    policy.clientCertificate = path(certificate);
    if (!key.isEmpty())
        policy.clientKey = path(key);
    const Call call(server, policy, nullptr);
    QTRY_STORY(call.isSettled(), call.witness);
    QCOMPARE(call.witness.octets, "220 here\r\n"_ba);
    QCOMPARE(server.nextLine().value(u"client"_s).toString(), u"Client"_s);
}

void TestTlsPolicy::isRefusedWithoutACertificate_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<Problem>("problem");

    QTest::newRow("in the handshake of TLS 1.2") << u"1.2"_s << Problem::HandshakeFailed;
    // To the client the handshake is complete before the server has seen the certificate, RFC 8446 2.
    QTest::newRow("behind the handshake of TLS 1.3") << u"1.3"_s << Problem::ClientCertificateRefused;
}

void TestTlsPolicy::isRefusedWithoutACertificate()
{
    QFETCH(QString, version);
    QFETCH(Problem, problem);

    const ServerProcess server(u"tls_server.py"_s, {m_folder.path(), version, path(u"client.pem"_s)});
    const Call call(server, trusting(), nullptr);
    QTRY_STORY(call.witness.hasEnded(), call.witness);
    QVERIFY2(call.witness.error, call.witness.story().constData());
    QCOMPARE(Base::problemId(call.witness.error->problem), Base::problemId(problem));
}

void TestTlsPolicy::refusesAnOlderVersion()
{
    const ServerProcess server(u"tls_server.py"_s, {m_folder.path(), u"1.2"_s});
    TlsPolicy policy = trusting();
    policy.minimumVersion = TlsVersion::Tls13;
    const Call call(server, policy, nullptr);
    QTRY_STORY(call.isSettled(), call.witness);
    QVERIFY2(call.witness.error, call.witness.story().constData());
    QCOMPARE(call.witness.error->problem, Problem::HandshakeFailed);
}

void TestTlsPolicy::namesTheKeyExchange()
{
    const ServerProcess server(u"tls_server.py"_s, {m_folder.path(), u"1.3"_s});
    const Call call(server, trusting(), nullptr);
    QTRY_STORY(call.isSettled(), call.witness);
    QCOMPARE(call.witness.facts->keyExchange, u"ECDH, 256 bits"_s);
}

void TestTlsPolicy::namesFilesThatCannotBeUsed_data()
{
    QTest::addColumn<TlsPolicy>("policy");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("subject");

    const auto row = [this](const char *title, const QString &certificate, const QString &key, Problem problem,
                         const QString &subject) {
        TlsPolicy policy{.clientCertificate = path(certificate)};
        if (!key.isEmpty())
            policy.clientKey = path(key);
        QTest::newRow(title) << policy << problem << path(subject);
    };
    row("a certificate that is not there", u"missing.pem"_s, {}, Problem::FileUnreadable, u"missing.pem"_s);
    row("a file without a certificate", u"nothing.pem"_s, {}, Problem::FileUnreadable, u"nothing.pem"_s);
    row("a key that is not there", u"client.pem"_s, u"missing.pem"_s, Problem::FileUnreadable, u"missing.pem"_s);
    row("no key beside the certificate", u"client.pem"_s, {}, Problem::FileUnreadable, u"client.pem"_s);
    row("a file without a key", u"client.pem"_s, u"nothing.pem"_s, Problem::FileUnreadable, u"nothing.pem"_s);
    row("a key with a password", u"client.pem"_s, u"locked-key.pem"_s, Problem::KeyEncrypted, u"locked-key.pem"_s);
    row("an old key with a password", u"rsa.pem"_s, u"locked-old-key.pem"_s, Problem::KeyEncrypted,
        u"locked-old-key.pem"_s);
    row("the key of another certificate", u"client.pem"_s, u"key.pem"_s, Problem::KeyDoesNotFit, u"key.pem"_s);
    row("a key of another kind", u"client.pem"_s, u"rsa-key.pem"_s, Problem::KeyDoesNotFit, u"rsa-key.pem"_s);
    QTest::newRow("authorities that are not there")
        << TlsPolicy{.extraAuthorities = path(u"missing.pem"_s)} << Problem::FileUnreadable << path(u"missing.pem"_s);
    QTest::newRow("a file without authorities")
        << TlsPolicy{.extraAuthorities = path(u"nothing.pem"_s)} << Problem::FileUnreadable << path(u"nothing.pem"_s);
}

void TestTlsPolicy::namesFilesThatCannotBeUsed()
{
    QFETCH(TlsPolicy, policy);
    QFETCH(Problem, problem);
    QFETCH(QString, subject);

    const auto configuration = Net::tlsConfiguration(policy);
    QVERIFY(!configuration);
    QCOMPARE(Base::problemId(configuration.error().problem), Base::problemId(problem));
    QCOMPARE(configuration.error().subject, subject);
}

void TestTlsPolicy::readsEveryKindOfKey_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");

    QTest::newRow("elliptic") << u"client.pem"_s << u"client-key.pem"_s;
    QTest::newRow("RSA") << u"rsa.pem"_s << u"rsa-key.pem"_s;
    QTest::newRow("RSA in the old form") << u"rsa.pem"_s << u"rsa-old-key.pem"_s;
}

void TestTlsPolicy::readsEveryKindOfKey()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);

    const auto configuration = Net::tlsConfiguration({.clientCertificate = path(certificate), .clientKey = path(key)});
    QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().detail));
    QVERIFY(!configuration->privateKey().isNull());
}

QTEST_GUILESS_MAIN(TestTlsPolicy)
#include "tst_tlspolicy.moc"
