// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "practice/server.h"
#include "socketrun.h"

using namespace Qt::StringLiterals;
using Smtp::Outcome;
using Smtp::Security;

/// One letter many times over several connections, against the practice server.
class TestSeries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyLetterArrives_data();
    void everyLetterArrives();
    void aLimitOfTheServerCostsConnectionsAndNoLetters();
    void noLetterIsCutByALimit();
    void aClosedSessionIsFollowedByAnother();
    void aLetterThatIsRefusedIsCounted();
    void aServerThatDoesNotWantUsIsAskedOnce();
    void laterConnectionsFindATlsSessionToResume();
    void cancellingStopsAllConnections();

private:
    void serve(const Practice::Settings &settings);
    [[nodiscard]] Delivery::Order order(qsizetype messages, qsizetype connections) const;
    [[nodiscard]] Delivery::Report send(Delivery::Order order);

    Base::SystemClock m_clock;
    std::unique_ptr<Practice::Server> m_server;
    QByteArray m_shown;
};

void TestSeries::init()
{
    m_server = std::make_unique<Practice::Server>(m_clock);
}

void TestSeries::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_shown;
    m_server.reset();
    m_shown.clear();
}

void TestSeries::serve(const Practice::Settings &settings)
{
    QVERIFY(m_server->start(settings));
}

Delivery::Order TestSeries::order(qsizetype messages, qsizetype connections) const
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    draft.to = QStringList{u"bob@example.org"_s};
    draft.subject = u"Hello"_s;
    draft.text = u"Hello\n"_s;
    Delivery::Order order = orderFor(draft, m_server->endpoint());
    order.session.security = Security::None;
    order.repetition = {messages, connections};
    return order;
}

Delivery::Report TestSeries::send(Delivery::Order order)
{
    SocketRun run(std::move(order));
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    return report;
}

void TestSeries::everyLetterArrives_data()
{
    QTest::addColumn<qsizetype>("messages");
    QTest::addColumn<qsizetype>("connections");
    QTest::addColumn<qsizetype>("used");
    QTest::newRow("over one connection") << qsizetype(25) << qsizetype(1) << qsizetype(1);
    QTest::newRow("over several, shared out") << qsizetype(25) << qsizetype(4) << qsizetype(4);
    QTest::newRow("no connection is made for nothing") << qsizetype(2) << qsizetype(9) << qsizetype(2);
    QTest::newRow("a session has a thousand at most") << qsizetype(1001) << qsizetype(1) << qsizetype(2);
}

void TestSeries::everyLetterArrives()
{
    QFETCH(const qsizetype, messages);
    QFETCH(const qsizetype, connections);
    serve({});
    const Delivery::Report report = send(order(messages, connections));
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(report.messages, messages);
    QCOMPARE(report.messagesAccepted, messages);
    QCOMPARE(m_server->messages().size(), messages);
    QTEST(report.connections, "used");
}

void TestSeries::aLimitOfTheServerCostsConnectionsAndNoLetters()
{
    Practice::Settings settings;
    settings.transactionLimit = 4; // MAILMAX, RFC 9422 4
    serve(settings);
    const Delivery::Report report = send(order(10, 1));
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(m_server->messages().size(), 10);
    QCOMPARE(report.connections, 3);
}

void TestSeries::noLetterIsCutByALimit()
{
    Practice::Settings settings;
    settings.recipientLimit = 1;
    settings.transactionLimit = 3; // one letter to two people, and half of the next one
    serve(settings);
    Delivery::Order twoEach = order(3, 1);
    twoEach.mail.front().transaction.recipients.append(*Smtp::Mailbox::make(u"carol"_s, u"example.org"_s));
    const Delivery::Report report = send(std::move(twoEach));
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(report.messagesAccepted, 3);
    QCOMPARE(m_server->messages().size(), 6);
    QCOMPARE(report.connections, 3);
}

void TestSeries::aClosedSessionIsFollowedByAnother()
{
    Practice::Settings settings;
    settings.transactionLimit = 4;
    settings.hiddenKeywords = {"LIMITS"}; // then it says so to the fifth MAIL
    serve(settings);
    const Delivery::Report report = send(order(10, 1));
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(report.messagesAccepted, 10);
    QCOMPARE(m_server->messages().size(), 10);
    QCOMPARE(report.connections, 3);
}

void TestSeries::aLetterThatIsRefusedIsCounted()
{
    serve({});
    Delivery::Order refused = order(5, 2);
    refused.mail.front().transaction.recipients = {*Smtp::Mailbox::make(u"nobody"_s, u"example.org"_s)};
    const Delivery::Report report = send(std::move(refused));
    QCOMPARE(report.outcome, Outcome::Rejected);
    QCOMPARE(report.messages, 5);
    QCOMPARE(report.messagesAccepted, 0);
    QCOMPARE(report.messagesLeft, 0);
}

void TestSeries::aServerThatDoesNotWantUsIsAskedOnce()
{
    Practice::Settings settings;
    settings.login = Practice::LoginRule::OneUser;
    settings.user = u"ann"_s;
    settings.password = std::make_shared<const Base::Secret>("swordfish");
    serve(settings);
    QSignalSpy come(m_server.get(), &Practice::Server::conversationStarted);
    Delivery::Order order = this->order(20, 5);
    order.session.login.emplace();
    order.session.login->user = "ann";
    order.session.login->password = Base::Secret("a wrong one");
    order.session.login->isAllowedInClear = true;
    const Delivery::Report report = send(std::move(order));
    QCOMPARE(report.outcome, Outcome::Login);
    QCOMPARE(report.connections, 1);
    QCOMPARE(come.size(), 1);
}

void TestSeries::laterConnectionsFindATlsSessionToResume()
{
    Practice::Settings settings;
    settings.tls = Practice::TlsMode::Implicit;
    settings.transactionLimit = 2;
    serve(settings);
    Delivery::Order order = this->order(6, 1);
    order.session.security = Security::Implicit;
    const Net::TlsPolicy policy = order.tls;
    Net::TlsSessions sessions;
    SocketRun run(std::move(order), &sessions);
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(report.connections, 3);
    QCOMPARE(m_server->messages().size(), 6);
    QVERIFY(sessions.find(m_server->endpoint(), policy));
}

void TestSeries::cancellingStopsAllConnections()
{
    serve({});
    SocketRun run(order(5000, 3));
    connect(
        &run.run(), &Delivery::Run::lettersSettled, &run.run(),
        [&run](qsizetype settled) {
            if (settled == 20)
                run.run().cancel();
        },
        Qt::QueuedConnection);
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    QCOMPARE(report.outcome, Outcome::Cancelled);
    QVERIFY(report.messagesAccepted >= 20 && report.messagesAccepted < 5000);
    QVERIFY(report.messagesAccepted <= m_server->messages().size());
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
