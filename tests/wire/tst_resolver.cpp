// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include <QSignalSpy>
#include <QTest>

#include "net/dnsrecords.h"
#include "net/mxlookup.h"
#include "net/resolver.h"
#include "support/serverprocess.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Net::DnsStatus;
using Net::DnsType;

namespace {

/// What is asked for here, and in every row the same zone.
const QStringList zone{
    u"example.org MX 20 second.example.org"_s,
    u"example.org MX 10 first.example.org"_s,
    u"first.example.org A 127.0.0.1"_s,
    u"first.example.org A 127.0.0.2"_s,
    u"first.example.org AAAA ::1"_s,
    u"alike.example.org MX 10 a.example.org"_s,
    u"alike.example.org MX 10 b.example.org"_s,
    u"alike.example.org MX 10 c.example.org"_s,
    u"alike.example.org MX 5 d.example.org"_s,
    u"implicit.example.org A 127.0.0.1"_s,
    u"alias.example.org CNAME example.org"_s,
    u"implicit-alias.example.org CNAME implicit.example.org"_s,
    u"null.example.org MX 0 ."_s,
    u"odd.example.org MX 0 ."_s,
    u"odd.example.org MX 10 first.example.org"_s,
    u"xn--bcher-kva.example MX 10 first.example.org"_s,
    u"a.test MX 10 first.example.org"_s,
    u"broken.example.org SERVFAIL"_s,
    u"silent.example.org SILENT"_s,
};

QStringList hostsOf(const Net::MailHosts &hosts)
{
    QStringList names;
    for (const Net::MailHost &host : hosts.hosts)
        names.append(u"%1 %2"_s.arg(host.preference).arg(host.name));
    return names;
}

} // namespace

class TestResolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tellsWhatAQuestionCameTo_data();
    void tellsWhatAQuestionCameTo();
    void saysNothingFromInsideAsk();
    void answersEachOfMany();
    void saysNothingToWhoIsGone();
    void goesWhileAQuestionIsOpen();
    void asksOnceForWhatItKnows();
    void readsAnAnswerThatFitsNoDatagram();
    void asksNobodyWhereTheNameServerIsNoAddress();

    void findsTheHostsOfADomain_data();
    void findsTheHostsOfADomain();
    void mixesHostsThatArePreferredAlike();
    void saysWhyThereIsNoHost_data();
    void saysWhyThereIsNoHost();

private:
    [[nodiscard]] Net::DnsAnswer answerTo(const QString &name, DnsType type);

    std::unique_ptr<Support::ServerProcess> m_server;
    std::unique_ptr<Net::Resolver> m_resolver;
};

void TestResolver::initTestCase()
{
    QStringList lines = zone;
    for (int i = 0; i < 60; ++i)
        lines.append(u"many.example.org MX %1 a-host-with-a-long-name-%1.example.org"_s.arg(i));
    m_server = std::make_unique<Support::ServerProcess>(u"dns_server.py"_s, lines);
    QVERIFY2(m_server->isListening(), m_server->complaint().constData());
}

void TestResolver::init()
{
    m_resolver = std::make_unique<Net::Resolver>(m_server->endpoint());
}

Net::DnsAnswer TestResolver::answerTo(const QString &name, DnsType type)
{
    std::optional<Net::DnsAnswer> answer;
    m_resolver->ask(name, type, this, [&answer](const Net::DnsAnswer &given) { answer = given; });
    [&answer] {
        QTRY_VERIFY2_WITH_TIMEOUT(answer, "no answer", 20'000);
    }();
    return answer.value_or(Net::DnsAnswer());
}

void TestResolver::tellsWhatAQuestionCameTo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<qsizetype>("records");
    QTest::addColumn<QString>("canonicalName");

    const auto row = [](const char *title, const QString &name, DnsType type, DnsStatus status, qsizetype records,
                         const QString &canonicalName = {}) {
        QTest::newRow(title) << name << type << status << records << canonicalName;
    };
    row("two mail hosts", u"example.org"_s, DnsType::Mx, DnsStatus::Found, 2);
    row("two IPv4 addresses", u"first.example.org"_s, DnsType::A, DnsStatus::Found, 2);
    row("an IPv6 address", u"first.example.org"_s, DnsType::Aaaa, DnsStatus::Found, 1);
    row("an alias is followed", u"alias.example.org"_s, DnsType::Mx, DnsStatus::Found, 2, u"example.org"_s);
    row("an alias itself", u"alias.example.org"_s, DnsType::Cname, DnsStatus::Found, 1);
    row("capital letters are the same name", u"EXAMPLE.Org"_s, DnsType::Mx, DnsStatus::Found, 2);
    row("letters beyond ASCII", u"bücher.example"_s, DnsType::Mx, DnsStatus::Found, 1);
    row("a name that RFC 6761 sets aside is asked for all the same", u"a.test"_s, DnsType::Mx, DnsStatus::Found, 1);
    row("no record of this type", u"example.org"_s, DnsType::A, DnsStatus::NoData, 0);
    row("no such name", u"nothing.example.org"_s, DnsType::Mx, DnsStatus::NoSuchName, 0);
    row("no name at all", u"a..b"_s, DnsType::Mx, DnsStatus::NoSuchName, 0);
    row("the server fails", u"broken.example.org"_s, DnsType::Mx, DnsStatus::ServerFailure, 0);
}

void TestResolver::tellsWhatAQuestionCameTo()
{
    QFETCH(QString, name);
    QFETCH(DnsType, type);
    QFETCH(DnsStatus, status);
    QFETCH(qsizetype, records);
    QFETCH(QString, canonicalName);

    const Net::DnsAnswer answer = answerTo(name, type);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.records.size(), records);
    QCOMPARE(answer.canonicalName, canonicalName);
    if (status == DnsStatus::Found)
        QVERIFY2(
            answer.ttl.count() > 290 && answer.ttl.count() <= 300, qPrintable(QString::number(answer.ttl.count())));
}

void TestResolver::saysNothingFromInsideAsk()
{
    int answers = 0;
    m_resolver->ask(u"a..b"_s, DnsType::A, this, [&answers](const Net::DnsAnswer &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
}

void TestResolver::answersEachOfMany()
{
    int found = 0;
    for (int i = 0; i < 100; ++i) {
        m_resolver->ask(u"first.example.org"_s, i % 2 == 0 ? DnsType::A : DnsType::Aaaa, this,
            [&found](const Net::DnsAnswer &answer) { found += answer.status == DnsStatus::Found ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(found, 100, 10'000);
}

void TestResolver::saysNothingToWhoIsGone()
{
    bool isCalled = false;
    auto receiver = std::make_unique<QObject>();
    m_resolver->ask(
        u"example.org"_s, DnsType::Mx, receiver.get(), [&isCalled](const Net::DnsAnswer &) { isCalled = true; });
    receiver.reset();
    QCOMPARE(answerTo(u"example.org"_s, DnsType::Mx).status, DnsStatus::Found); // had its time by then
    QVERIFY(!isCalled);
}

void TestResolver::goesWhileAQuestionIsOpen()
{
    bool isCalled = false;
    m_resolver->ask(
        u"silent.example.org"_s, DnsType::Mx, this, [&isCalled](const Net::DnsAnswer &) { isCalled = true; });
    m_resolver = std::make_unique<Net::Resolver>(m_server->endpoint());
    QCOMPARE(answerTo(u"example.org"_s, DnsType::Mx).status, DnsStatus::Found);
    QVERIFY(!isCalled);
}

void TestResolver::asksOnceForWhatItKnows()
{
    Support::ServerProcess server(u"dns_server.py"_s, {u"once.example.org A 127.0.0.1"_s, u"last.example.org A ::"_s});
    m_resolver = std::make_unique<Net::Resolver>(server.endpoint());
    QCOMPARE(answerTo(u"once.example.org"_s, DnsType::A).status, DnsStatus::Found);
    QCOMPARE(answerTo(u"once.example.org"_s, DnsType::A).status, DnsStatus::Found);
    QCOMPARE(answerTo(u"never.example.org"_s, DnsType::A).status, DnsStatus::NoSuchName);
    QCOMPARE(server.nextLine().value(u"name"_s).toString(), u"once.example.org"_s);
    QCOMPARE(server.nextLine().value(u"name"_s).toString(), u"never.example.org"_s);
}

void TestResolver::readsAnAnswerThatFitsNoDatagram()
{
    QCOMPARE(answerTo(u"many.example.org"_s, DnsType::Mx).records.size(), 60);
}

void TestResolver::asksNobodyWhereTheNameServerIsNoAddress()
{
    m_resolver = std::make_unique<Net::Resolver>(Net::Endpoint{u"ns.example.org"_s, 53});
    const Net::DnsAnswer answer = answerTo(u"example.org"_s, DnsType::Mx);
    QCOMPARE(answer.status, DnsStatus::ServerFailure);
    QVERIFY(!answer.detail.isEmpty());
}

void TestResolver::findsTheHostsOfADomain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<bool>("isImplicit");
    QTest::addColumn<QString>("canonicalName");

    const auto row = [](const char *title, const QString &domain, const QStringList &hosts, bool isImplicit = false,
                         const QString &canonicalName = {}) {
        QTest::newRow(title) << domain << hosts << isImplicit << canonicalName;
    };
    row("in the order of preference", u"example.org"_s, {u"10 first.example.org"_s, u"20 second.example.org"_s});
    row("no MX record: the domain itself", u"implicit.example.org"_s, {u"0 implicit.example.org"_s}, true);
    row("an alias of a domain with MX records", u"alias.example.org"_s,
        {u"10 first.example.org"_s, u"20 second.example.org"_s}, false, u"example.org"_s);
    row("an alias of a domain without", u"implicit-alias.example.org"_s, {u"0 implicit.example.org"_s}, true,
        u"implicit.example.org"_s);
    row("the root beside another host means nothing", u"odd.example.org"_s, {u"10 first.example.org"_s});
    row("an IPv4 literal is its own host", u"[192.0.2.1]"_s, {u"0 192.0.2.1"_s});
    row("an IPv6 literal too", u"[IPv6:2001:db8::1]"_s, {u"0 2001:db8::1"_s});
}

void TestResolver::findsTheHostsOfADomain()
{
    QFETCH(QString, domain);
    QFETCH(QStringList, hosts);
    QFETCH(bool, isImplicit);
    QFETCH(QString, canonicalName);

    Net::MxLookup lookup(*m_resolver);
    const QSignalSpy failed(&lookup, &Net::MxLookup::failed);
    QSignalSpy found(&lookup, &Net::MxLookup::found);
    lookup.start(domain);
    QCOMPARE(found.size(), 0);
    QTRY_COMPARE(found.size(), 1);
    const auto result = found.constFirst().constFirst().value<Net::MailHosts>();
    QCOMPARE(result.domain, domain);
    QCOMPARE(hostsOf(result), hosts);
    QCOMPARE(result.isImplicit, isImplicit);
    QCOMPARE(result.canonicalName, canonicalName);
    QCOMPARE(failed.size(), 0);
}

void TestResolver::mixesHostsThatArePreferredAlike()
{
    QSet<QStringList> orders;
    for (quint32 seed = 0; seed < 60; ++seed) {
        Net::MxLookup lookup(*m_resolver, QRandomGenerator(seed));
        QSignalSpy found(&lookup, &Net::MxLookup::found);
        lookup.start(u"alike.example.org"_s);
        QTRY_COMPARE(found.size(), 1);
        const QStringList hosts = hostsOf(found.constFirst().constFirst().value<Net::MailHosts>());
        QCOMPARE(hosts.constFirst(), u"5 d.example.org"_s);
        orders.insert(hosts);
    }
    QCOMPARE(orders.size(), 6); // every order of three
}

void TestResolver::saysWhyThereIsNoHost_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Problem>("problem");

    QTest::newRow("there is no such domain") << u"nothing.example.org"_s << Problem::HostNotFound;
    QTest::newRow("it says that it takes no mail") << u"null.example.org"_s << Problem::DomainTakesNoMail;
    QTest::newRow("the name server fails") << u"broken.example.org"_s << Problem::NameServerFailed;
    QTest::newRow("the name server is silent") << u"silent.example.org"_s << Problem::NameServerFailed;
}

void TestResolver::saysWhyThereIsNoHost()
{
    QFETCH(QString, domain);
    QFETCH(Problem, problem);

    m_resolver->setPatience(std::chrono::milliseconds(300));
    Net::MxLookup lookup(*m_resolver);
    QSignalSpy failed(&lookup, &Net::MxLookup::failed);
    lookup.start(domain);
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.constFirst().constFirst().value<Base::Error>();
    QCOMPARE(error.problem, problem);
    QCOMPARE(error.stage, Base::Stage::Resolve);
    QCOMPARE(error.subject, domain);
    QCOMPARE(error.detail == u"there is no such domain"_s, problem == Problem::HostNotFound);
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
