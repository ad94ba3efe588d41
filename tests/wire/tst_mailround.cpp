// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include <QTest>

#include "diagnosis/diagnose.h"
#include "practice/server.h"
#include "socketrun.h"
#include "support/serverprocess.h"

using namespace Qt::StringLiterals;
using Base::NoteKind;
using Base::Problem;
using Smtp::Outcome;

/// To each recipient's own mail hosts: a name server of our own, and practice servers on several loopback addresses.
class TestMailRound final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void goesToTheHostsOfTheDomain_data();
    void goesToTheHostsOfTheDomain();
    void severalDomainsAreSeveralConversations();
    void eachDomainThatFailsHasItsFinding();
    void aHostWithLimitsGetsFurtherConnections();
    void aRecipientWhoWasRefusedForNowIsTriedElsewhere();
    void anUnverifiedCertificateIsSaidAndPutUpWith();
    void aProbeStopsAtEachDomain();
    void cancellingLeavesTheRest();

private:
    enum Host : quint8 { First, Second, hosts };

    void serve(Host host, const Practice::Settings &settings = {});
    [[nodiscard]] Delivery::Order order(const QStringList &to) const;
    [[nodiscard]] Delivery::Report send(Delivery::Order order);
    [[nodiscard]] QStringList notes(NoteKind kind) const;

    Base::SystemClock m_clock;
    std::unique_ptr<Support::ServerProcess> m_names;
    std::array<std::unique_ptr<Practice::Server>, hosts> m_servers;
    quint16 m_port = 0; ///< of both
    std::unique_ptr<SocketRun> m_run;
};

void TestMailRound::initTestCase()
{
    m_names = std::make_unique<Support::ServerProcess>(u"dns_server.py"_s,
        QStringList{
            u"both.test MX 10 first.both.test"_s,
            u"both.test MX 20 second.both.test"_s,
            u"first.both.test A 127.0.0.2"_s,
            u"second.both.test A 127.0.0.3"_s,
            u"one.test MX 10 second.both.test"_s,
            u"alias.test CNAME one.test"_s,
            u"implied.test A 127.0.0.3"_s,
            u"null.test MX 0 ."_s,
            u"broken.test SERVFAIL"_s,
        });
    QVERIFY2(m_names->isListening(), m_names->complaint().constData());
}

void TestMailRound::init()
{
    m_port = 0;
}

void TestMailRound::cleanup()
{
    if (QTest::currentTestFailed() && m_run)
        qInfo().noquote() << m_run->shown();
    m_run.reset();
    for (auto &server : m_servers)
        server.reset();
}

void TestMailRound::serve(Host host, const Practice::Settings &settings)
{
    static const QHostAddress addresses[]{QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.3"_s)};
    Practice::Settings own = settings;
    own.address = addresses[host];
    own.port = m_port;
    m_servers[host] = std::make_unique<Practice::Server>(m_clock);
    const auto endpoint = m_servers[host]->start(own);
    QVERIFY(endpoint);
    m_port = endpoint->port;
}

Delivery::Order TestMailRound::order(const QStringList &to) const
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    draft.to = to;
    draft.subject = u"Hello"_s;
    draft.text = u"Hello\n"_s;
    Delivery::Order order = orderFor(draft, {});
    order.tls.verify = true;
    order.route.nameServer = m_names->endpoint();
    order.mailHostPort = m_port == 0 ? quint16(1) : m_port; // where nobody listens
    return order;
}

Delivery::Report TestMailRound::send(Delivery::Order order)
{
    m_run = std::make_unique<SocketRun>(std::move(order));
    return m_run->report();
}

QStringList TestMailRound::notes(NoteKind kind) const
{
    QStringList texts;
    for (qsizetype row = 0; row < m_run->store().size(); ++row) {
        const Transcript::Entry entry = m_run->store().at(row);
        if (entry.kind == Transcript::EntryKind::Note && entry.note.kind == kind)
            texts.append(Base::noteText(entry.note));
    }
    return texts;
}

void TestMailRound::goesToTheHostsOfTheDomain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QList<int>>("serving");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("taker"); // -1: nobody
    QTest::addColumn<int>("note");
    const auto row = [](const char *name, const QString &domain, const QList<int> &serving, Outcome outcome, int taker,
                         NoteKind note) {
        QTest::newRow(name) << domain << serving << outcome << taker << static_cast<int>(note);
    };
    row("the preferred one takes it", u"both.test"_s, {First, Second}, Outcome::Accepted, First,
        NoteKind::MailHostsFound);
    row("where it is down the next one does", u"both.test"_s, {Second}, Outcome::Accepted, Second,
        NoteKind::NextMailHostTried);
    row("where all are down nobody does", u"both.test"_s, {}, Outcome::Unreachable, -1, NoteKind::NoMailHostLeft);
    row("an alias is followed", u"alias.test"_s, {Second}, Outcome::Accepted, Second, NoteKind::AliasFollowed);
    row("a domain without MX is its own host", u"implied.test"_s, {Second}, Outcome::Accepted, Second,
        NoteKind::MailHostImplied);
    row("a null MX is final", u"null.test"_s, {First}, Outcome::Rejected, -1, NoteKind::MailRefusedByDomain);
    row("no such domain", u"nothing.test"_s, {First}, Outcome::Unreachable, -1, NoteKind::MailHostsUnknown);
    row("a name server that fails", u"broken.test"_s, {First}, Outcome::Unreachable, -1, NoteKind::MailHostsUnknown);
    row("an address literal is its own host", u"[127.0.0.2]"_s, {First}, Outcome::Accepted, First,
        NoteKind::MailHostsFound);
}

void TestMailRound::goesToTheHostsOfTheDomain()
{
    QFETCH(const QString, domain);
    QFETCH(const QList<int>, serving);
    QFETCH(const int, taker);
    QFETCH(const int, note);
    for (const int host : serving)
        serve(static_cast<Host>(host));
    const Delivery::Report report = send(order({u"bob@"_s + domain}));
    QTEST(report.outcome, "outcome");
    QCOMPARE(report.recipients.size(), 1);
    QTEST(report.recipients.constFirst().outcome, "outcome");
    QCOMPARE(notes(static_cast<NoteKind>(note)).size(), 1);
    for (const int host : serving)
        QCOMPARE(m_servers.at(static_cast<std::size_t>(host))->messages().size(), host == taker ? 1 : 0);
}

void TestMailRound::severalDomainsAreSeveralConversations()
{
    serve(First);
    serve(Second);
    const Delivery::Report report
        = send(order({u"bob@both.test"_s, u"carol@one.test"_s, u"dave@both.test"_s, u"eve@null.test"_s}));
    QCOMPARE(report.outcome, Outcome::Partial);
    QList<Outcome> outcomes;
    for (const Delivery::RecipientResult &recipient : report.recipients)
        outcomes.append(recipient.outcome);
    QCOMPARE(outcomes, (QList{Outcome::Accepted, Outcome::Accepted, Outcome::Accepted, Outcome::Rejected}));
    QCOMPARE(m_servers[First]->messages().constFirst().recipients, (QList{"bob@both.test"_ba, "dave@both.test"_ba}));
    QCOMPARE(m_servers[Second]->messages().constFirst().recipients, QList{"carol@one.test"_ba});
    QCOMPARE(notes(NoteKind::MailForDomain).size(), 3);
    QCOMPARE(report.connections, 2);
}

void TestMailRound::eachDomainThatFailsHasItsFinding()
{
    serve(First);
    const Delivery::Report report = send(order({u"bob@null.test"_s, u"carol@nothing.test"_s, u"nobody@both.test"_s,
        u"dave@both.test"_s, u"eve@broken.test"_s, u"fred@null.test"_s}));
    QCOMPARE(report.outcome, Outcome::Partial);
    QList<Diagnosis::Finding> findings = Diagnosis::diagnose(report);
    Diagnosis::cite(m_run->store(), findings);
    QStringList found;
    for (const Diagnosis::Finding &finding : findings)
        found.append(finding.domain + u' ' + finding.id);
    for (const QString &wanted : {u"null.test domain-takes-no-mail"_s, u"nothing.test no-such-domain"_s,
             u"both.test unknown-user"_s, u"broken.test name-server-failed"_s, u" partial-recipients"_s})
        QVERIFY2(found.count(wanted) == 1, qPrintable(wanted + u" in "_s + found.join(u", "_s)));
}

void TestMailRound::aHostWithLimitsGetsFurtherConnections()
{
    Practice::Settings limited;
    limited.recipientLimit = 1;
    limited.transactionLimit = 2;
    serve(First, limited);
    const Delivery::Report report
        = send(order({u"bob@both.test"_s, u"carol@both.test"_s, u"dave@both.test"_s, u"eve@both.test"_s}));
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(report.connections, 2);
    QCOMPARE(m_servers[First]->messages().size(), 4);
    QCOMPARE(notes(NoteKind::CertificateNotEnforced).size(), 2); // put up with each time
}

void TestMailRound::aRecipientWhoWasRefusedForNowIsTriedElsewhere()
{
    Practice::Settings greylisting;
    greylisting.faults = std::get<Practice::Faults>(Practice::Faults::parse("rcpt carol@*: reply 450 4.2.0 later"_ba));
    serve(First, greylisting);
    serve(Second);
    const Delivery::Report report = send(order({u"bob@both.test"_s, u"carol@both.test"_s, u"nobody@both.test"_s}));
    QCOMPARE(report.outcome, Outcome::Partial);
    QCOMPARE(report.recipients.at(2).outcome, Outcome::Rejected); // for good: no other host is asked
    QCOMPARE(report.recipients.at(0).outcome, Outcome::Accepted);
    QCOMPARE(report.recipients.at(1).outcome, Outcome::Accepted);
}

void TestMailRound::anUnverifiedCertificateIsSaidAndPutUpWith()
{
    serve(First);
    QCOMPARE(send(order({u"bob@both.test"_s})).outcome, Outcome::Accepted);
    QCOMPARE(notes(NoteKind::CertificateNotEnforced).size(), 1);
    QVERIFY(m_servers[First]->messages().constFirst().isEncrypted);

    Delivery::Order strict = order({u"bob@both.test"_s});
    strict.session.security = Smtp::Security::StartTls;
    QCOMPARE(send(std::move(strict)).outcome, Outcome::Insecure);
}

void TestMailRound::aProbeStopsAtEachDomain()
{
    serve(First);
    serve(Second);
    Delivery::Order probe = order({u"bob@both.test"_s, u"carol@one.test"_s});
    probe.stopAfter = Smtp::ProbeStop::Rcpt;
    const Delivery::Report report = send(std::move(probe));
    QCOMPARE(report.outcome, Outcome::Stopped);
    QCOMPARE(report.messagesAccepted, 0);
    QCOMPARE(report.connections, 2);
}

void TestMailRound::cancellingLeavesTheRest()
{
    serve(First);
    serve(Second);
    m_run = std::make_unique<SocketRun>(order({u"bob@both.test"_s, u"carol@one.test"_s}));
    connect(
        &m_run->run(), &Delivery::Run::stageReached, this,
        [this](Base::Stage stage) {
            if (stage == Base::Stage::Hello)
                m_run->run().cancel();
        },
        Qt::QueuedConnection);
    const Delivery::Report report = m_run->report();
    QCOMPARE(report.outcome, Outcome::Cancelled);
    QCOMPARE(report.recipients.at(1).outcome, Outcome::Cancelled);
    QVERIFY(m_servers[Second]->messages().isEmpty());
}

QTEST_GUILESS_MAIN(TestMailRound)
#include "tst_mailround.moc"
