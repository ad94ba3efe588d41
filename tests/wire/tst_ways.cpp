// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocalServer>
#include <QLocalSocket>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include "channelwitness.h"
#include "net/makechannel.h"
#include "peer.h"
#include "support/serverprocess.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Support::ServerProcess;

namespace {

#define QTRY_STORY(condition, witness) QTRY_VERIFY2_WITH_TIMEOUT(condition, (witness).story().constData(), 10'000)

/// A channel on its way, and what it told.
struct Way {
    Way(const Net::Endpoint &endpoint, Net::Route route)
        : channel(Net::makeChannel(endpoint, std::move(route), {}, nullptr))
        , witness(*channel)
    {
        channel->open(endpoint, false);
    }

    [[nodiscard]] bool isConnected() const { return witness.events.contains(u"connected"_s); }

    std::unique_ptr<Net::Channel> channel;
    ChannelWitness witness;
};

Net::Proxy proxy(Net::ProxyKind kind, const Net::Endpoint &server, const QString &user, const QByteArray &password)
{
    return {.kind = kind, .server = server, .user = user, .password = Base::Secret(password)};
}

/// A name server that knows one host, with these addresses.
ServerProcess nameServer(const QStringList &addresses)
{
    QStringList lines;
    for (const QString &address : addresses)
        lines.append(u"host.example.org %1 %2"_s.arg(address.contains(u':') ? u"AAAA"_s : u"A"_s, address));
    return ServerProcess(u"dns_server.py"_s, lines);
}

} // namespace

class TestWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triesTheNextAddressAtOnceWhenOneRefuses();
    void goesOnToTheNextAddressWhenOneIsSilent();
    void saysThatEveryAddressRefused();
    void aNameServerThatIsSilentAboutOneFamilyHoldsNobodyUp_data();
    void aNameServerThatIsSilentAboutOneFamilyHoldsNobodyUp();
    void addressesThatComeLateJoinTheRace();
    void waitsForTheOtherFamilyWhenOneRefuses();
    void asksForOneFamilyAlone();
    void connectsFromTheAddressGiven();
    void namesAnAddressThatIsNotOurs();
    void namesANameServerThatFails();

    void goesThroughAProxy_data();
    void goesThroughAProxy();
    void namesWhatAProxyRefused_data();
    void namesWhatAProxyRefused();
    void namesAProxyThatIsNotThere_data();
    void namesAProxyThatIsNotThere();

    void saysFirstWhoIsCalling_data();
    void saysFirstWhoIsCalling();

    void speaksOverALocalSocket();
    void namesALocalSocketThatIsNotThere();
    void refusesEncryptionOverALocalSocket();
};

void TestWays::triesTheNextAddressAtOnceWhenOneRefuses()
{
    Peer peer; // listens on 127.0.0.1 alone
    const ServerProcess names = nameServer({u"127.0.0.1"_s, u"::1"_s});
    const Way way(peer.endpoint(u"host.example.org"_s), {.nameServer = names.endpoint()});
    QTRY_STORY(way.isConnected(), way.witness);
    QCOMPARE(way.witness.attempts, (QStringList{u"::1"_s, u"127.0.0.1"_s})); // RFC 6724: IPv6 first
    QCOMPARE(way.witness.failedAttempts, QStringList{u"::1"_s});
    QCOMPARE(way.witness.peerAddress, u"127.0.0.1"_s);
    QCOMPARE(way.witness.events, (QStringList{u"lookedUp"_s, u"connected"_s}));
}

void TestWays::goesOnToTheNextAddressWhenOneIsSilent()
{
    // A full queue of connections answers nothing: the system drops what does not fit.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHostIPv6));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> waiting;
    for (int i = 0; i < 4; ++i) {
        waiting.push_back(std::make_unique<QTcpSocket>());
        waiting.back()->connectToHost(QHostAddress::LocalHostIPv6, full.serverPort());
    }
    Peer peer;
    peer.close();
    QVERIFY2(peer.listen(QHostAddress::LocalHost, full.serverPort()), "the port is taken on 127.0.0.1");

    const ServerProcess names = nameServer({u"::1"_s, u"127.0.0.1"_s});
    const Way way(peer.endpoint(u"host.example.org"_s), {.nameServer = names.endpoint()});
    QTRY_STORY(way.isConnected(), way.witness);
    QCOMPARE(way.witness.attempts, (QStringList{u"::1"_s, u"127.0.0.1"_s}));
    QCOMPARE(way.witness.failedAttempts, QStringList());
    QCOMPARE(way.witness.peerAddress, u"127.0.0.1"_s);
}

void TestWays::saysThatEveryAddressRefused()
{
    Peer peer;
    const Net::Endpoint endpoint = peer.endpoint(u"host.example.org"_s);
    peer.close();
    const ServerProcess names = nameServer({u"127.0.0.1"_s, u"::1"_s});
    const Way way(endpoint, {.nameServer = names.endpoint()});
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.attempts.size(), 2);
    QCOMPARE(way.witness.failedAttempts, way.witness.attempts);
    QCOMPARE(way.witness.error->problem, Problem::ConnectionRefused);
    QCOMPARE(way.witness.error->subject, endpoint.toText());
}

void TestWays::aNameServerThatIsSilentAboutOneFamilyHoldsNobodyUp_data()
{
    QTest::addColumn<QStringList>("zone");
    QTest::addColumn<QString>("address");
    QTest::newRow("about IPv6") << QStringList{u"host.example.org A 127.0.0.1"_s, u"host.example.org AAAA SILENT"_s}
                                << u"127.0.0.1"_s;
    QTest::newRow("about IPv4") << QStringList{u"host.example.org AAAA ::1"_s, u"host.example.org A SILENT"_s}
                                << u"::1"_s;
}

// Well before the resolver gives the silent question up, after ten seconds.
void TestWays::aNameServerThatIsSilentAboutOneFamilyHoldsNobodyUp()
{
    QFETCH(const QStringList, zone);
    QFETCH(const QString, address);
    Peer peer;
    peer.close();
    QVERIFY(peer.listen(QHostAddress(address)));
    const ServerProcess names(u"dns_server.py"_s, zone);
    const Way way(peer.endpoint(u"host.example.org"_s), {.nameServer = names.endpoint()});
    QTRY_VERIFY_WITH_TIMEOUT(way.isConnected(), 5'000);
}

// The first address refuses at once, long before the other family is known.
void TestWays::addressesThatComeLateJoinTheRace()
{
    Peer peer;
    peer.close();
    QVERIFY(peer.listen(QHostAddress::LocalHostIPv6));
    const ServerProcess names(
        u"dns_server.py"_s, {u"host.example.org A 127.0.0.1"_s, u"host.example.org AAAA LATE ::1"_s});
    const Way way(peer.endpoint(u"host.example.org"_s), {.nameServer = names.endpoint()});
    QTRY_STORY(way.witness.hasEnded() || way.isConnected(), way.witness);
    QCOMPARE(way.witness.attempts, (QStringList{u"127.0.0.1"_s, u"::1"_s}));
    QCOMPARE(way.witness.peerAddress, u"::1"_s);
    QCOMPARE(way.witness.events, (QStringList{u"lookedUp"_s, u"lookedUp"_s, u"connected"_s}));
}

void TestWays::waitsForTheOtherFamilyWhenOneRefuses()
{
    Peer peer;
    const Net::Endpoint endpoint = peer.endpoint(u"host.example.org"_s);
    peer.close();
    const ServerProcess names(
        u"dns_server.py"_s, {u"host.example.org A 127.0.0.1"_s, u"host.example.org AAAA LATE ::1"_s});
    const Way way(endpoint, {.nameServer = names.endpoint()});
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.failedAttempts, (QStringList{u"127.0.0.1"_s, u"::1"_s}));
    QCOMPARE(way.witness.error->problem, Problem::ConnectionRefused);
}

void TestWays::asksForOneFamilyAlone()
{
    Peer peer;
    ServerProcess names = nameServer({u"127.0.0.1"_s, u"::1"_s});
    const Way way(
        peer.endpoint(u"host.example.org"_s), {.family = Net::AddressFamily::IPv4, .nameServer = names.endpoint()});
    QTRY_STORY(way.isConnected(), way.witness);
    QCOMPARE(way.witness.attempts, QStringList{u"127.0.0.1"_s});
    QCOMPARE(names.nextLine().value(u"type"_s).toString(), u"A"_s);
}

void TestWays::connectsFromTheAddressGiven()
{
    Peer peer;
    const Way way(peer.endpoint(u"127.0.0.1"_s), {.localAddress = QHostAddress(u"127.0.0.9"_s)});
    QTRY_STORY(way.isConnected() && peer.socket(), way.witness);
    QCOMPARE(way.channel->localAddress(), u"127.0.0.9"_s);
    QCOMPARE(peer.socket()->peerAddress(), QHostAddress(u"127.0.0.9"_s));
}

void TestWays::namesAnAddressThatIsNotOurs()
{
    Peer peer;
    const Way way(peer.endpoint(u"127.0.0.1"_s), {.localAddress = QHostAddress(u"192.0.2.7"_s)});
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.error->problem, Problem::LocalAddressUnusable);
    QCOMPARE(way.witness.error->subject, u"192.0.2.7"_s);
}

void TestWays::namesANameServerThatFails()
{
    const ServerProcess names(u"dns_server.py"_s, {u"host.example.org SERVFAIL"_s});
    const Way way({u"host.example.org"_s, 25}, {.nameServer = names.endpoint()});
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.error->problem, Problem::NameServerFailed);
    QCOMPARE(way.witness.error->subject, u"host.example.org"_s);
}

void TestWays::goesThroughAProxy_data()
{
    QTest::addColumn<Net::ProxyKind>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("asked");

    QTest::newRow("SOCKS5") << Net::ProxyKind::Socks5 << QString() << u"socks5"_s;
    QTest::newRow("SOCKS5 with a login") << Net::ProxyKind::Socks5 << u"ann"_s << u"socks5"_s;
    QTest::newRow("HTTP CONNECT") << Net::ProxyKind::HttpConnect << QString() << u"http"_s;
    QTest::newRow("HTTP CONNECT with a login") << Net::ProxyKind::HttpConnect << u"ann"_s << u"http"_s;
}

void TestWays::goesThroughAProxy()
{
    QFETCH(Net::ProxyKind, kind);
    QFETCH(QString, user);
    QFETCH(QString, asked);

    Peer peer;
    ServerProcess server(u"proxy_server.py"_s, {QString::number(peer.serverPort()), user}, u"the word"_s);
    QVERIFY2(server.isListening(), server.complaint().constData());
    // A name that only the proxy can know.
    const Way way({u"mail.example.org"_s, 2525}, {.proxy = proxy(kind, server.endpoint(), user, "the word")});
    QTRY_STORY(way.isConnected() && peer.socket(), way.witness);
    QCOMPARE(way.witness.events, QStringList{u"connected"_s});
    QCOMPARE(way.witness.peerAddress, u"mail.example.org"_s);
    const QJsonObject request = server.nextLine();
    QCOMPARE(request.value(u"kind"_s).toString(), asked);
    QCOMPARE(request.value(u"host"_s).toString(), u"mail.example.org"_s);
    QCOMPARE(request.value(u"port"_s).toInt(), 2525);

    peer.socket()->write("220 here\r\n"_ba);
    QTRY_COMPARE(way.witness.octets, "220 here\r\n"_ba);
    way.channel->write("EHLO there\r\n"_ba);
    QTRY_COMPARE(peer.received(), "EHLO there\r\n"_ba);
}

void TestWays::namesWhatAProxyRefused_data()
{
    QTest::addColumn<Net::ProxyKind>("kind");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<Problem>("problem");

    using enum Net::ProxyKind;
    QTest::newRow("a wrong password for SOCKS5") << Socks5 << u"wrong"_s << u"0"_s << Problem::ProxyLoginRefused;
    QTest::newRow("a wrong password for HTTP") << HttpConnect << u"wrong"_s << u"0"_s << Problem::ProxyLoginRefused;
    QTest::newRow("SOCKS5: general failure") << Socks5 << u"right"_s << u"1"_s << Problem::ProxyRefused;
    QTest::newRow("SOCKS5: not allowed by the rules") << Socks5 << u"right"_s << u"2"_s << Problem::ProxyRefused;
    QTest::newRow("SOCKS5: the network is unreachable") << Socks5 << u"right"_s << u"3"_s << Problem::ProxyRefused;
    QTest::newRow("SOCKS5: the host is unreachable") << Socks5 << u"right"_s << u"4"_s << Problem::ProxyRefused;
    QTest::newRow("SOCKS5: the server refused") << Socks5 << u"right"_s << u"5"_s << Problem::ProxyRefused;
    QTest::newRow("HTTP: forbidden") << HttpConnect << u"right"_s << u"403"_s << Problem::ProxyRefused;
    QTest::newRow("HTTP: bad gateway") << HttpConnect << u"right"_s << u"502"_s << Problem::ProxyRefused;
    QTest::newRow("HTTP: unavailable") << HttpConnect << u"right"_s << u"503"_s << Problem::ProxyRefused;
}

void TestWays::namesWhatAProxyRefused()
{
    QFETCH(Net::ProxyKind, kind);
    QFETCH(QString, password);
    QFETCH(QString, verdict);
    QFETCH(Problem, problem);

    Peer peer;
    const ServerProcess server(
        u"proxy_server.py"_s, {QString::number(peer.serverPort()), u"ann"_s, verdict}, u"right"_s);
    const Way way({u"mail.example.org"_s, 25}, {.proxy = proxy(kind, server.endpoint(), u"ann"_s, password.toUtf8())});
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.events, QStringList{u"failed"_s});
    QCOMPARE(Base::problemId(way.witness.error->problem), Base::problemId(problem));
    QCOMPARE(way.witness.error->subject, server.endpoint().toText());
    QVERIFY(!way.witness.error->detail.contains(u"wrong"_s));
    QVERIFY(!peer.socket());
}

void TestWays::namesAProxyThatIsNotThere_data()
{
    QTest::addColumn<Net::ProxyKind>("kind");

    QTest::newRow("SOCKS5") << Net::ProxyKind::Socks5;
    QTest::newRow("HTTP CONNECT") << Net::ProxyKind::HttpConnect;
}

void TestWays::namesAProxyThatIsNotThere()
{
    QFETCH(Net::ProxyKind, kind);

    Peer peer;
    const Net::Endpoint nobody = peer.endpoint(u"127.0.0.1"_s);
    peer.close();
    const Way way({u"mail.example.org"_s, 25}, {.proxy = proxy(kind, nobody, {}, {})});
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.error->problem, Problem::ProxyUnreachable);
    QCOMPARE(way.witness.error->subject, nobody.toText());
}

void TestWays::saysFirstWhoIsCalling_data()
{
    QTest::addColumn<Net::ProxyHeader>("version");

    QTest::newRow("version 1") << Net::ProxyHeader::Version1;
    QTest::newRow("version 2") << Net::ProxyHeader::Version2;
}

void TestWays::saysFirstWhoIsCalling()
{
    QFETCH(Net::ProxyHeader, version);

    Peer peer;
    const Way way(peer.endpoint(u"127.0.0.1"_s), {.header = version});
    QTRY_STORY(way.isConnected() && peer.socket(), way.witness);
    way.channel->write("EHLO there\r\n"_ba);
    QTRY_VERIFY(peer.received().endsWith("EHLO there\r\n"));

    const quint16 ourPort = peer.socket()->peerPort();
    const quint16 theirPort = peer.serverPort();
    QByteArray header = "PROXY TCP4 127.0.0.1 127.0.0.1 " + QByteArray::number(ourPort) + ' '
        + QByteArray::number(theirPort) + "\r\n";
    if (version == Net::ProxyHeader::Version2) {
        const QByteArray ports = QByteArray::number(ourPort + 0x10000, 16).sliced(1)
            + QByteArray::number(theirPort + 0x10000, 16).sliced(1);
        header = QByteArray::fromHex("0d0a0d0a000d0a515549540a2111000c7f0000017f000001" + ports);
    }
    const QByteArray all = header + "EHLO there\r\n";
    QCOMPARE(peer.received().toHex(' '), all.toHex(' '));
    QCOMPARE(way.witness.proxyHeader.toHex(' '), header.toHex(' '));
}

void TestWays::speaksOverALocalSocket()
{
    QTemporaryDir directory;
    QLocalServer server;
    QVERIFY(server.listen(directory.filePath(u"lmtp"_s)));
    const Net::Endpoint endpoint{.host = {}, .port = 0, .socketPath = server.fullServerName()};
    QCOMPARE(endpoint.toText(), server.fullServerName());
    const Way way(endpoint, {});
    QTRY_STORY(way.isConnected() && server.hasPendingConnections(), way.witness);
    QLocalSocket *peer = server.nextPendingConnection();
    peer->write("220 here\r\n"_ba);
    QTRY_COMPARE(way.witness.octets, "220 here\r\n"_ba);
    way.channel->write("LHLO there\r\n"_ba);
    QTRY_COMPARE(peer->bytesAvailable(), 12);
    QCOMPARE(peer->readAll(), "LHLO there\r\n"_ba);
    QTRY_COMPARE(way.channel->octetsWaiting(), 0);
    QVERIFY(way.witness.writes > 0);
    peer->write("221 bye\r\n"_ba);
    peer->disconnectFromServer();
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.events.last(), u"closed"_s);
    QCOMPARE(way.witness.octets, "220 here\r\n221 bye\r\n"_ba);
}

void TestWays::namesALocalSocketThatIsNotThere()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"lmtp"_s);
    const Way way({.host = {}, .port = 0, .socketPath = path}, {});
    QCOMPARE(way.witness.events, QStringList());
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.error->problem, Problem::FileUnreadable);
    QCOMPARE(way.witness.error->subject, path);
}

void TestWays::refusesEncryptionOverALocalSocket()
{
    QTemporaryDir directory;
    QLocalServer server;
    QVERIFY(server.listen(directory.filePath(u"lmtp"_s)));
    const Way way({.host = {}, .port = 0, .socketPath = server.fullServerName()}, {});
    QTRY_STORY(way.isConnected(), way.witness);
    way.channel->startEncryption();
    QTRY_STORY(way.witness.hasEnded(), way.witness);
    QCOMPARE(way.witness.error->problem, Problem::HandshakeFailed);
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
