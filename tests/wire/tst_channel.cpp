// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include "channelwitness.h"
#include "net/socketchannel.h"
#include "peer.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Base::Stage;

namespace {

Net::KeyPair goodIdentity()
{
    return Net::makeCertificate(
        {.commonName = u"Test"_s, .names = {u"localhost"_s, u"127.0.0.1"_s}, .notBefore = {}, .notAfter = {}})
        .value();
}

/// Expired, for another name, and signed by itself.
Net::KeyPair badIdentity()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return Net::makeCertificate({.commonName = u"Old"_s,
                                    .names = {u"other.example"_s},
                                    .notBefore = now.addDays(-30),
                                    .notAfter = now.addDays(-1)})
        .value();
}

QByteArray fingerprint(const Net::KeyPair &identity)
{
    return QSslCertificate(identity.certificate, QSsl::Pem).digest(QCryptographicHash::Sha256);
}

/// A policy that trusts the identity as it trusts the system's authorities.
Net::TlsPolicy trusting(const Net::KeyPair &identity, const QTemporaryDir &directory)
{
    Net::TlsPolicy policy;
    policy.extraAuthorities = directory.filePath(u"authority.pem"_s);
    QFile file(policy.extraAuthorities);
    if (!file.open(QIODevice::WriteOnly) || file.write(identity.certificate) != identity.certificate.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return policy;
}

/// A server, a channel to it, and what the channel reported.
struct Line {
    explicit Line(const Net::TlsPolicy &policy = {})
        : channel({}, policy, nullptr)
        , witness(channel)
    {
    }

    Peer peer;
    Net::SocketChannel channel;
    ChannelWitness witness;
};

#define QTRY_STORY(condition, witness) QTRY_VERIFY2_WITH_TIMEOUT(condition, (witness).story().constData(), 10'000)

} // namespace

class TestChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsInClear_data();
    void connectsInClear();
    void saysNothingFromInsideOpen();
    void carriesOctetsBothWays();
    void tellsWhatLeftTogether_data();
    void tellsWhatLeftTogether();
    void namesARefusedPort();
    void namesAHostThatIsNotFound();
    void saysThatThePeerClosed();
    void handsOutTheLastOctetsBeforeItSaysClosed_data();
    void handsOutTheLastOctetsBeforeItSaysClosed();
    void writesWhatWaitsBeforeItCloses();
    void isSilentAfterAbort_data();
    void isSilentAfterAbort();

    void encryptsForAVerifiedPeer();
    void verifiesAnAddressToo();
    void refusesACertificateWithAllItsDefects();
    void trustsAPinnedCertificateAsItIs();
    void doesNotTrustAnotherPin();
    void asksForTheTrustedOneWhoeverVouchesForAnother_data();
    void asksForTheTrustedOneWhoeverVouchesForAnother();
    void goesOnUnverifiedWhenToldTo();
    void namesAnAuthorityFileThatCannotBeRead();
    void upgradesAfterStartTls();
    void refusesOctetsBetweenStartTlsAndHandshake();
    void namesAPlainServerBehindATlsPort();
    void tellsThePeerWhichNameItCalls();
    void namesAPeerThatHangsUpInTheHandshake();
    void refusesTlsOlderThanOneTwo();

    void holdsLittleOfAFlood_data();
    void holdsLittleOfAFlood();
    void holdsLittleOfWhatIsWrittenWithPatience_data();
    void holdsLittleOfWhatIsWrittenWithPatience();
};

void TestChannel::connectsInClear_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("events");

    QTest::newRow("an address is not looked up") << u"127.0.0.1"_s << QStringList{u"connected"_s};
    QTest::newRow("a name is looked up first") << u"localhost"_s << QStringList{u"lookedUp"_s, u"connected"_s};
}

void TestChannel::connectsInClear()
{
    QFETCH(QString, host);
    QFETCH(QStringList, events);

    Line line;
    QCOMPARE(line.channel.localAddress(), QString());
    line.channel.open(line.peer.endpoint(host), false);
    QTRY_STORY(line.witness.events == events, line.witness);
    QCOMPARE(line.witness.peerAddress, u"127.0.0.1"_s);
    QCOMPARE(line.channel.localAddress(), u"127.0.0.1"_s);
    QVERIFY(!line.channel.isEncrypted());
    QVERIFY(!line.channel.isVerified());
    QCOMPARE(line.channel.serverEndPoint(), QByteArray());
    QCOMPARE(line.witness.addresses.contains(u"127.0.0.1"_s), events.contains(u"lookedUp"_s));
}

void TestChannel::saysNothingFromInsideOpen()
{
    Line line;
    line.peer.close();
    line.channel.open({u"127.0.0.1"_s, 1}, false);
    QCOMPARE(line.witness.events, QStringList());
    QTRY_STORY(line.witness.hasEnded(), line.witness);
}

void TestChannel::carriesOctetsBothWays()
{
    Line line;
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), false);
    QTRY_STORY(line.peer.socket() && line.witness.events.contains(u"connected"_s), line.witness);
    line.peer.socket()->write("220 here\r\n\0\xff"_ba);
    QTRY_COMPARE(line.witness.octets, "220 here\r\n\0\xff"_ba);
    line.channel.write("EHLO there\r\n"_ba);
    QTRY_COMPARE(line.peer.received(), "EHLO there\r\n"_ba);
    QTRY_VERIFY(line.witness.writes > 0);
    QCOMPARE(line.channel.octetsWaiting(), 0);
}

void TestChannel::tellsWhatLeftTogether_data()
{
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("in clear") << false;
    QTest::newRow("encrypted, as octets of the lines") << true;
}

void TestChannel::tellsWhatLeftTogether()
{
    QFETCH(bool, isEncrypted);
    const QTemporaryDir directory;
    const Net::KeyPair identity = goodIdentity();
    Line line(trusting(identity, directory));
    line.peer.setIdentity(identity);
    if (isEncrypted)
        line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), isEncrypted);
    QTRY_STORY(line.witness.events.contains(isEncrypted ? u"encrypted"_s : u"connected"_s), line.witness);
    line.channel.write("MAIL FROM:<>\r\n");
    line.channel.write("DATA\r\n");
    QCOMPARE(line.witness.left, QList<qint64>()); // nothing leaves before the loop comes round
    QTRY_STORY(line.peer.received().endsWith("DATA\r\n"), line.witness);
    line.channel.write("QUIT\r\n");
    QTRY_STORY(line.peer.received().endsWith("QUIT\r\n"), line.witness);
    QTRY_COMPARE(line.witness.left, (QList<qint64>{20, 6}));
}

void TestChannel::namesARefusedPort()
{
    Line line;
    const Net::Endpoint endpoint = line.peer.endpoint(u"127.0.0.1"_s);
    line.peer.close(); // nobody listens there any more
    line.channel.open(endpoint, false);
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.events, QStringList{u"failed"_s});
    QCOMPARE(line.witness.error->problem, Problem::ConnectionRefused);
    QCOMPARE(line.witness.error->stage, Stage::Connect);
    QCOMPARE(line.witness.error->subject, endpoint.toText());
}

void TestChannel::namesAHostThatIsNotFound()
{
    Line line;
    line.channel.open({u"does-not-exist.invalid"_s, 25}, false);
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.events, QStringList{u"failed"_s});
    QCOMPARE(line.witness.error->problem, Problem::HostNotFound);
    QCOMPARE(line.witness.error->stage, Stage::Resolve);
    QCOMPARE(line.witness.error->subject, u"does-not-exist.invalid"_s);
    QVERIFY(!line.witness.error->detail.isEmpty());
}

void TestChannel::saysThatThePeerClosed()
{
    Line line;
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), false);
    QTRY_STORY(line.peer.socket() && line.witness.events.contains(u"connected"_s), line.witness);
    line.peer.socket()->disconnectFromHost();
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.events, (QStringList{u"connected"_s, u"closed"_s}));
}

void TestChannel::handsOutTheLastOctetsBeforeItSaysClosed_data()
{
    QTest::addColumn<bool>("isEncrypted");

    QTest::newRow("in clear") << false;
    QTest::newRow("encrypted") << true;
}

void TestChannel::handsOutTheLastOctetsBeforeItSaysClosed()
{
    QFETCH(bool, isEncrypted);

    const Net::KeyPair identity = goodIdentity();
    QTemporaryDir directory;
    Line line(trusting(identity, directory));
    line.peer.setIdentity(identity);
    if (isEncrypted)
        line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), isEncrypted);
    QTRY_STORY(line.witness.events.contains(isEncrypted ? u"encrypted"_s : u"connected"_s), line.witness);
    QTRY_STORY(line.peer.socket() && line.peer.socket()->isEncrypted() == isEncrypted, line.witness);

    const QByteArray farewell = "221 bye\r\n"_ba.repeated(100'000); // more than all buffers on the way hold
    line.peer.socket()->write(farewell);
    line.peer.socket()->disconnectFromHost();
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.events.last(), u"closed"_s);
    QCOMPARE(line.witness.octets.size(), farewell.size());
    QVERIFY(line.witness.octets == farewell);
}

void TestChannel::writesWhatWaitsBeforeItCloses()
{
    Line line;
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), false);
    QTRY_STORY(line.witness.events.contains(u"connected"_s), line.witness);
    const QByteArray farewell = "QUIT\r\n"_ba.repeated(200'000);
    line.channel.write(farewell);
    line.channel.close();
    line.channel.close();
    QTRY_COMPARE_WITH_TIMEOUT(line.peer.received().size(), farewell.size(), 10'000);
    QTRY_COMPARE(line.peer.socket()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(line.witness.events, QStringList{u"connected"_s});
}

void TestChannel::isSilentAfterAbort_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("event");

    QTest::newRow("before anything happened") << u"127.0.0.1"_s << QString();
    QTest::newRow("when the addresses are known") << u"localhost"_s << u"lookedUp"_s;
    QTest::newRow("when connected, before the handshake") << u"127.0.0.1"_s << u"connected"_s;
    QTest::newRow("when the certificate is refused") << u"127.0.0.1"_s << u"certificateRefused"_s;
}

void TestChannel::isSilentAfterAbort()
{
    QFETCH(QString, host);
    QFETCH(QString, event);

    Line line;
    line.peer.setIdentity(badIdentity());
    line.peer.setImplicitTls();
    const auto abortAt = [&line, event](const QString &now) {
        if (now == event)
            line.channel.abort();
    };
    connect(&line.channel, &Net::Channel::lookedUp, this, [&] { abortAt(u"lookedUp"_s); });
    connect(&line.channel, &Net::Channel::connected, this, [&] { abortAt(u"connected"_s); });
    connect(&line.channel, &Net::Channel::certificateRefused, this, [&] { abortAt(u"certificateRefused"_s); });
    line.channel.open(line.peer.endpoint(host), true);
    abortAt({});
    QTRY_STORY(event.isEmpty() || line.witness.events.contains(event), line.witness);

    // A second channel has its whole life, and so had the first one time to say something.
    Line later;
    later.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(later.witness.hasEnded(), later.witness);
    QCOMPARE(line.witness.events.value(line.witness.events.size() - 1), event);
    QVERIFY2(!line.witness.hasEnded(), line.witness.story().constData());
}

void TestChannel::encryptsForAVerifiedPeer()
{
    const Net::KeyPair identity = goodIdentity();
    QTemporaryDir directory;
    Line line(trusting(identity, directory));
    line.peer.setIdentity(identity);
    line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"localhost"_s), true);
    QTRY_STORY(line.witness.facts.has_value(), line.witness);
    QCOMPARE(line.witness.events, (QStringList{u"lookedUp"_s, u"connected"_s, u"encrypted"_s}));
    QVERIFY2(line.witness.facts->isVerified(), line.witness.story().constData());
    QVERIFY(line.channel.isEncrypted());
    QVERIFY(line.channel.isVerified());
    QCOMPARE(line.channel.serverEndPoint(), fingerprint(identity)); // signed with SHA-256
    QCOMPARE(line.witness.facts->protocol, u"TLSv1.3"_s);
    QVERIFY(!line.witness.facts->cipher.isEmpty());
    QCOMPARE(line.witness.facts->chain.size(), 1);
    const Net::CertificateFacts &leaf = line.witness.facts->chain.first();
    QCOMPARE(leaf.subject, u"Test"_s);
    QCOMPARE(leaf.issuer, u"Test"_s);
    QCOMPARE(leaf.names, (QStringList{u"localhost"_s, u"127.0.0.1"_s}));
    QCOMPARE(leaf.sha256, fingerprint(identity));

    line.channel.write("EHLO there\r\n"_ba);
    QTRY_COMPARE(line.peer.received(), "EHLO there\r\n"_ba);
}

void TestChannel::verifiesAnAddressToo()
{
    const Net::KeyPair identity = goodIdentity();
    QTemporaryDir directory;
    Line line(trusting(identity, directory));
    line.peer.setIdentity(identity);
    line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.witness.facts.has_value(), line.witness);
    QVERIFY2(line.witness.facts->isVerified(), line.witness.story().constData());
}

void TestChannel::refusesACertificateWithAllItsDefects()
{
    Line line;
    const Net::KeyPair identity = badIdentity();
    line.peer.setIdentity(identity);
    line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.events, (QStringList{u"connected"_s, u"certificateRefused"_s, u"failed"_s}));
    QCOMPARE(line.witness.error->problem, Problem::CertificateRefused);
    QCOMPARE(line.witness.error->stage, Stage::Tls);
    QStringList defects = line.witness.error->arguments;
    defects.sort();
    QCOMPARE(defects, (QStringList{u"expired"_s, u"other-name"_s, u"self-signed"_s}));
    QCOMPARE(line.witness.facts->problems.size(), 3);
    for (const Net::CertificateProblem &problem : line.witness.facts->problems)
        QCOMPARE(problem.depth, 0);
    QCOMPARE(line.witness.facts->chain.value(0).sha256, fingerprint(identity));
    QVERIFY(!line.witness.facts->isTrustedByPin);
    QTRY_COMPARE(line.peer.socket()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(line.peer.received(), QByteArray());
}

void TestChannel::trustsAPinnedCertificateAsItIs()
{
    const Net::KeyPair identity = badIdentity();
    Line line(Net::TlsPolicy{.verify = true, .trustedFingerprints = {fingerprint(identity)}, .extraAuthorities = {}});
    line.peer.setIdentity(identity);
    line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.witness.facts.has_value(), line.witness);
    QCOMPARE(line.witness.events, (QStringList{u"connected"_s, u"encrypted"_s}));
    QVERIFY(line.witness.facts->isTrustedByPin);
    QVERIFY(!line.witness.facts->isVerified());
    QVERIFY(!line.channel.isVerified());
    QCOMPARE(line.witness.facts->problems.size(), 3);
}

void TestChannel::doesNotTrustAnotherPin()
{
    Line line(
        Net::TlsPolicy{.verify = true, .trustedFingerprints = {fingerprint(goodIdentity())}, .extraAuthorities = {}});
    line.peer.setIdentity(badIdentity());
    line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.error->problem, Problem::CertificateRefused);
    QCOMPARE(line.witness.facts->problems.first().defect, Net::CertificateDefect::NotTheTrusted);
}

void TestChannel::asksForTheTrustedOneWhoeverVouchesForAnother_data()
{
    QTest::addColumn<bool>("onlyTrusted");
    QTest::newRow("a trusted one is an exception: a verified one will do") << false;
    QTest::newRow("nothing but the trusted one") << true;
}

void TestChannel::asksForTheTrustedOneWhoeverVouchesForAnother()
{
    QFETCH(const bool, onlyTrusted);
    const QTemporaryDir directory;
    const Net::KeyPair identity = goodIdentity();
    Net::TlsPolicy policy = trusting(identity, directory);
    policy.trustedFingerprints = {fingerprint(badIdentity())};
    policy.onlyTrusted = onlyTrusted;
    Line line(policy);
    line.peer.setIdentity(identity);
    line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.witness.facts.has_value(), line.witness);
    QCOMPARE(line.witness.events.last(), onlyTrusted ? u"failed"_s : u"encrypted"_s);
    QCOMPARE(line.witness.facts->isVerified(), !onlyTrusted);
}

void TestChannel::goesOnUnverifiedWhenToldTo()
{
    Line line(Net::TlsPolicy{.verify = false, .trustedFingerprints = {}, .extraAuthorities = {}});
    line.peer.setIdentity(badIdentity());
    line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.witness.facts.has_value(), line.witness);
    QCOMPARE(line.witness.events, (QStringList{u"connected"_s, u"encrypted"_s}));
    QCOMPARE(line.witness.facts->problems.size(), 3);
    QVERIFY(!line.witness.facts->isVerified());
    QVERIFY(!line.witness.facts->isTrustedByPin);
}

void TestChannel::namesAnAuthorityFileThatCannotBeRead()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"not-there.pem"_s);
    Line line(Net::TlsPolicy{.verify = true, .trustedFingerprints = {}, .extraAuthorities = path});
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.events, QStringList{u"failed"_s});
    QCOMPARE(line.witness.error->problem, Problem::FileUnreadable);
    QCOMPARE(line.witness.error->subject, path);
}

void TestChannel::upgradesAfterStartTls()
{
    const Net::KeyPair identity = goodIdentity();
    QTemporaryDir directory;
    Line line(trusting(identity, directory));
    line.peer.setIdentity(identity);
    line.channel.open(line.peer.endpoint(u"localhost"_s), false);
    QTRY_STORY(line.witness.events.contains(u"connected"_s), line.witness);
    line.channel.write("STARTTLS\r\n"_ba);
    QTRY_COMPARE(line.peer.received(), "STARTTLS\r\n"_ba);
    line.peer.socket()->write("220 go ahead\r\n"_ba);
    line.peer.socket()->startServerEncryption();
    QTRY_COMPARE(line.witness.octets, "220 go ahead\r\n"_ba);
    line.channel.startEncryption();
    QTRY_STORY(line.witness.facts.has_value(), line.witness);
    QCOMPARE(line.witness.events.last(), u"encrypted"_s);
    QVERIFY2(line.witness.facts->isVerified(), line.witness.story().constData());

    line.channel.write("EHLO there\r\n"_ba);
    QTRY_COMPARE(line.peer.received(), "STARTTLS\r\nEHLO there\r\n"_ba);
    line.peer.socket()->write("250 welcome\r\n"_ba);
    QTRY_COMPARE(line.witness.octets, "220 go ahead\r\n250 welcome\r\n"_ba);
}

void TestChannel::refusesOctetsBetweenStartTlsAndHandshake()
{
    Line line;
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), false);
    QTRY_STORY(line.peer.socket() && line.witness.events.contains(u"connected"_s), line.witness);
    line.peer.socket()->write("220 go ahead\r\n"_ba);
    QTRY_COMPARE(line.witness.octets, "220 go ahead\r\n"_ba);
    line.channel.startEncryption();
    line.peer.socket()->write("250-injected\r\n250 AUTH PLAIN\r\n"_ba);
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.error->problem, Problem::DataBeforeTls);
    QCOMPARE(line.witness.error->stage, Stage::Tls);
    QCOMPARE(line.witness.octets, "220 go ahead\r\n"_ba);
}

void TestChannel::namesAPlainServerBehindATlsPort()
{
    Line line;
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.peer.socket(), line.witness);
    line.peer.socket()->write("220 mx.example.org ESMTP\r\n"_ba);
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.events, (QStringList{u"connected"_s, u"failed"_s}));
    QCOMPARE(line.witness.error->problem, Problem::TlsToPlainPort);
    QCOMPARE(line.witness.error->stage, Stage::Tls);
    QVERIFY2(line.witness.error->detail.contains("wrong version number"_L1), line.witness.story().constData());
}

void TestChannel::tellsThePeerWhichNameItCalls()
{
    Line line;
    line.channel.open(line.peer.endpoint(u"localhost"_s), true);
    QTRY_STORY(!line.peer.received().isEmpty(), line.witness);
    // RFC 6066 3: a list of 12 octets with one host name (0) of 9.
    const QByteArray serverName = QByteArray::fromHex("00000e000c000009") + "localhost"_ba;
    QVERIFY2(line.peer.received().contains(serverName), line.peer.received().toHex(' ').constData());
}

void TestChannel::namesAPeerThatHangsUpInTheHandshake()
{
    Line line;
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.peer.socket(), line.witness);
    line.peer.socket()->disconnectFromHost();
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.events, (QStringList{u"connected"_s, u"failed"_s}));
    QCOMPARE(line.witness.error->problem, Problem::HandshakeFailed);
    QCOMPARE(line.witness.error->stage, Stage::Tls);
}

void TestChannel::refusesTlsOlderThanOneTwo()
{
    Line line;
    line.peer.setIdentity(goodIdentity());
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), true);
    QTRY_STORY(line.peer.socket(), line.witness);
    // The hello of a server that knows TLS 1.1 alone, RFC 4346 7.4.1.3.
    const QByteArray body = "\x03\x02"_ba + QByteArray(32, 'r') + QByteArray::fromHex("00002f00");
    line.peer.socket()->write("\x16\x03\x02"_ba + QByteArray::fromHex("002a02000026") + body);
    QTRY_STORY(line.witness.hasEnded(), line.witness);
    QCOMPARE(line.witness.error->problem, Problem::HandshakeFailed);
    QVERIFY2(line.witness.error->detail.contains("protocol"_L1), line.witness.story().constData());
}

void TestChannel::holdsLittleOfAFlood_data()
{
    handsOutTheLastOctetsBeforeItSaysClosed_data();
}

void TestChannel::holdsLittleOfAFlood()
{
    QFETCH(bool, isEncrypted);

    const Net::KeyPair identity = goodIdentity();
    QTemporaryDir directory;
    Line line(trusting(identity, directory));
    line.peer.setIdentity(identity);
    if (isEncrypted)
        line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), isEncrypted);
    QTRY_STORY(line.peer.socket() && line.peer.socket()->isEncrypted() == isEncrypted, line.witness);

    const qsizetype size = 20'000'000;
    line.peer.socket()->write(QByteArray(size, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(line.witness.octets.size(), size, 30'000);
    QVERIFY2(line.witness.largestPiece <= 128 * 1024, QByteArray::number(line.witness.largestPiece).constData());
}

void TestChannel::holdsLittleOfWhatIsWrittenWithPatience_data()
{
    handsOutTheLastOctetsBeforeItSaysClosed_data();
}

void TestChannel::holdsLittleOfWhatIsWrittenWithPatience()
{
    QFETCH(bool, isEncrypted);

    const Net::KeyPair identity = goodIdentity();
    QTemporaryDir directory;
    Line line(trusting(identity, directory));
    line.peer.setIdentity(identity);
    if (isEncrypted)
        line.peer.setImplicitTls();
    line.channel.open(line.peer.endpoint(u"127.0.0.1"_s), isEncrypted);
    QTRY_STORY(line.witness.events.contains(isEncrypted ? u"encrypted"_s : u"connected"_s), line.witness);
    QTRY_STORY(line.peer.socket() && line.peer.socket()->isEncrypted() == isEncrypted, line.witness);
    line.peer.stopReading();

    const QByteArray chunk(64 * 1024, 'x');
    const qint64 window = 256 * 1024;
    const qint64 total = 320 * chunk.size(); // 20 MiB
    qint64 sent = 0;
    qint64 mostWaiting = 0;
    const auto fill = [&] {
        while (sent < total && line.channel.octetsWaiting() < window) {
            line.channel.write(chunk);
            sent += chunk.size();
            mostWaiting = std::max(mostWaiting, line.channel.octetsWaiting());
        }
    };
    connect(&line.channel, &Net::Channel::written, this, fill);
    fill();
    QTRY_VERIFY2(line.channel.octetsWaiting() >= window, QByteArray::number(sent).constData());
    QVERIFY2(sent < total, "the whole letter left although nobody reads");

    line.peer.readOn();
    QTRY_COMPARE_WITH_TIMEOUT(qint64(line.peer.received().size()), total, 30'000);
    QVERIFY2(mostWaiting <= window + 2 * chunk.size(), QByteArray::number(mostWaiting).constData());
    QTRY_COMPARE(line.channel.octetsWaiting(), 0);
}

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
