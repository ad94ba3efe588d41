// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include <QSignalSpy>
#include <QTest>

#include "practice/server.h"
#include "socketrun.h"
#include "support/faultproxy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Base::Problem;
using Base::Stage;
using Smtp::Outcome;
using Smtp::Security;
using Support::Fault;

namespace {

/// How the client speaks to a server that offers everything.
enum class Speech : quint8 { Pipelined, OneByOne, Chunked };

struct Ending {
    Delivery::Report report;
    qsizetype reports = 0;
    bool hasArrived = false;
};

} // namespace

/// Whole deliveries, with STARTTLS and a login, over a connection that is cut, split, merged, delayed and stalled.
class TestFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aConnectionThatIsCutAtAnyOctetIsToldAsItWas_data();
    void aConnectionThatIsCutAtAnyOctetIsToldAsItWas();
    void aSlowOrChoppedConnectionDeliversAllTheSame_data();
    void aSlowOrChoppedConnectionDeliversAllTheSame();
    void aReplyThatDripsIsGivenUp();
    void silenceAtAnyStageIsNamed_data();
    void silenceAtAnyStageIsNamed();

private:
    [[nodiscard]] Delivery::Order order() const;
    /// prepare: what the test wants to do with the job before it starts.
    [[nodiscard]] Ending deliver(
        const std::function<void(Delivery::Run &)> &prepare = [](auto &) { },
        const Base::Patience &patience = Base::Patience::uniform(5s), Speech speech = Speech::Pipelined);

    Base::SystemClock m_clock;
    std::unique_ptr<Practice::Server> m_server;
    std::unique_ptr<Support::FaultProxy> m_proxy;
    QByteArray m_shown;
};

void TestFaults::init()
{
    m_server = std::make_unique<Practice::Server>(m_clock);
    const auto endpoint = m_server->start({});
    QVERIFY(endpoint);
    m_proxy = std::make_unique<Support::FaultProxy>(*endpoint);
}

void TestFaults::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_shown;
    m_proxy.reset();
    m_server.reset();
}

Delivery::Order TestFaults::order() const
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    draft.to = QStringList{u"bob@example.org"_s, u"carol@example.org"_s};
    draft.subject = u"Hello"_s;
    draft.text = u".\nHello\n"_s;
    Delivery::Order order = orderFor(draft, m_proxy->endpoint());
    order.session.security = Security::StartTls;
    order.session.login.emplace();
    order.session.login->user = "ann";
    order.session.login->password = Base::Secret("swordfish");
    return order;
}

Ending TestFaults::deliver(
    const std::function<void(Delivery::Run &)> &prepare, const Base::Patience &patience, Speech speech)
{
    const qsizetype before = m_server->messages().size();
    QSignalSpy come(m_server.get(), &Practice::Server::conversationStarted);
    QSignalSpy gone(m_server.get(), &Practice::Server::conversationEnded);
    Delivery::Order order = this->order();
    order.patience = patience;
    order.session.usePipelining = speech != Speech::OneByOne;
    order.mail.front().transaction.useChunking = speech == Speech::Chunked;
    SocketRun run(std::move(order));
    QSignalSpy finished(&run.run(), &Delivery::Run::finished);
    prepare(run.run());
    Ending ending;
    ending.report = run.report();
    m_shown = run.shown();
    // Until both ends have had their say: what has not arrived then will not, and a second report would have come.
    const bool serverHasLeft = gone.size() == come.size() || gone.wait(5000);
    ending.hasArrived = m_server->messages().size() > before;
    ending.reports = serverHasLeft ? finished.size() : 0;
    return ending;
}

namespace {

// What an ending says of itself that is not so; empty: it is true.
QByteArray untruthOf(const Ending &ending)
{
    const Outcome outcome = ending.report.outcome;
    if (ending.reports != 1)
        return "not exactly one report, or the server was not left";
    if (outcome == Outcome::Accepted)
        return ending.hasArrived ? ""_ba : "accepted, and nothing has arrived"_ba;
    if (ending.hasArrived && outcome != Outcome::Unknown)
        return "the letter has arrived, and nobody says that it may have";
    const Problem problem = ending.report.error->problem;
    const bool isNamed = (outcome == Outcome::Unknown && problem == Problem::VerdictUnknown)
        || (outcome == Outcome::Unreachable && problem == Problem::ConnectionLost)
        || (outcome == Outcome::Insecure && problem == Problem::HandshakeFailed);
    return isNamed ? ""_ba
                   : QByteArray("another ending than a lost connection: ").append(Base::problemId(problem).data());
}

} // namespace

void TestFaults::aConnectionThatIsCutAtAnyOctetIsToldAsItWas_data()
{
    QTest::addColumn<bool>("towardsClient");
    QTest::addColumn<Fault::Cut>("cut");
    QTest::addColumn<int>("step"); // octets from one cut to the next
    QTest::addColumn<Speech>("speech");
    QTest::newRow("what the server says ends, the connection is closed")
        << true << Fault::Cut::Closed << 1 << Speech::Pipelined;
    QTest::newRow("what the server says ends, the connection is reset")
        << true << Fault::Cut::Reset << 7 << Speech::Pipelined;
    QTest::newRow("what the client says ends, the connection is closed")
        << false << Fault::Cut::Closed << 1 << Speech::Pipelined;
    QTest::newRow("what the client says ends, the connection is reset")
        << false << Fault::Cut::Reset << 7 << Speech::Pipelined;
    QTest::newRow("what the server says ends between chunks") << true << Fault::Cut::Closed << 11 << Speech::Chunked;
    QTest::newRow("what the client says ends between chunks") << false << Fault::Cut::Closed << 11 << Speech::Chunked;
    QTest::newRow("what the server says ends, one by one") << true << Fault::Cut::Closed << 11 << Speech::OneByOne;
    QTest::newRow("what the client says ends, one by one") << false << Fault::Cut::Closed << 11 << Speech::OneByOne;
}

void TestFaults::aConnectionThatIsCutAtAnyOctetIsToldAsItWas()
{
    QFETCH(bool, towardsClient);
    QFETCH(Fault::Cut, cut);
    QFETCH(int, step);
    QFETCH(Speech, speech);
    const auto deliverSo = [&] {
        return deliver([](auto &) { }, Base::Patience::uniform(5s), speech);
    };
    QCOMPARE(deliverSo().report.outcome, Outcome::Accepted);
    const qint64 octets = towardsClient ? m_proxy->octetsToClient() : m_proxy->octetsToServer();
    QSet<Outcome> seen;
    for (qint64 octet = 0; octet <= octets; octet += step) {
        const Fault fault{.cutAfter = octet, .cut = cut};
        m_proxy->setFaults(towardsClient ? fault : Fault(), towardsClient ? Fault() : fault);
        const Ending ending = deliverSo();
        const QByteArray untruth = untruthOf(ending);
        const QByteArray failure = "cut after octet " + QByteArray::number(octet) + ": " + untruth;
        QVERIFY2(untruth.isEmpty(), failure.constData());
        seen.insert(ending.report.outcome);
    }
    QVERIFY(seen.contains(Outcome::Unreachable));
    QVERIFY(seen.contains(Outcome::Insecure));
    QVERIFY(seen.contains(Outcome::Unknown));
    // QUIT goes along with the final dot: a client that is cut off at its last octet has not heard the verdict.
    QCOMPARE(seen.contains(Outcome::Accepted), towardsClient || speech == Speech::OneByOne);
}

void TestFaults::aSlowOrChoppedConnectionDeliversAllTheSame_data()
{
    QTest::addColumn<Fault>("towardsClient");
    QTest::addColumn<Fault>("towardsServer");
    const Fault byOctet{.pieceOctets = 1};
    const Fault bySeven{.pieceOctets = 7};
    const Fault late{.delay = 5ms};
    const Fault lateByHundred{.pieceOctets = 100, .delay = 1ms};
    QTest::newRow("octet by octet from the server") << byOctet << Fault();
    QTest::newRow("octet by octet from the client") << Fault() << byOctet;
    QTest::newRow("octet by octet both ways") << byOctet << byOctet;
    QTest::newRow("in pieces of seven and one") << bySeven << byOctet;
    QTest::newRow("held back and merged") << late << late;
    QTest::newRow("dripping") << lateByHundred << lateByHundred;
}

void TestFaults::aSlowOrChoppedConnectionDeliversAllTheSame()
{
    QFETCH(Fault, towardsClient);
    QFETCH(Fault, towardsServer);
    m_proxy->setFaults(towardsClient, towardsServer);
    for (const Speech speech : {Speech::Pipelined, Speech::OneByOne, Speech::Chunked}) {
        const Ending ending = deliver([](auto &) { }, Base::Patience::uniform(30s), speech);
        QCOMPARE(untruthOf(ending), ""_ba);
        QCOMPARE(ending.report.outcome, Outcome::Accepted);
    }
}

// Each octet comes soon enough, the whole reply does not: patience is for a reply, not for an octet.
void TestFaults::aReplyThatDripsIsGivenUp()
{
    m_proxy->setFaults({.pieceOctets = 1, .delay = 50ms});
    const Ending ending = deliver([](auto &) { }, Base::Patience::uniform(500ms));
    QCOMPARE(ending.reports, 1);
    QCOMPARE(ending.report.outcome, Outcome::Unreachable);
    QCOMPARE(ending.report.error->problem, Problem::NoGreeting);
}

void TestFaults::silenceAtAnyStageIsNamed_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::optional<Problem>>("problem");
    QTest::addColumn<bool>("arrives");
    const std::optional<Problem> none;
    const std::optional<Problem> noGreeting = Problem::NoGreeting;
    const std::optional<Problem> noReply = Problem::ReplyTimeout;
    const std::optional<Problem> noHandshake = Problem::HandshakeTimeout;
    const std::optional<Problem> noVerdict = Problem::VerdictUnknown;
    QTest::newRow("no greeting comes") << Stage::Greeting << Outcome::Unreachable << noGreeting << false;
    QTest::newRow("EHLO is not answered") << Stage::Hello << Outcome::Unreachable << noReply << false;
    QTest::newRow("the handshake never ends") << Stage::Tls << Outcome::Insecure << noHandshake << false;
    QTest::newRow("AUTH is not answered") << Stage::Login << Outcome::Unreachable << noReply << false;
    QTest::newRow("MAIL and RCPT are not answered") << Stage::Envelope << Outcome::Unreachable << noReply << false;
    QTest::newRow("DATA is not answered") << Stage::Data << Outcome::Unreachable << noReply << false;
    QTest::newRow("no verdict comes") << Stage::Verdict << Outcome::Unknown << noVerdict << true;
    QTest::newRow("QUIT is not answered") << Stage::Quit << Outcome::Accepted << none << true;
}

void TestFaults::silenceAtAnyStageIsNamed()
{
    QFETCH(Stage, stage);
    QFETCH(bool, arrives);
    const Ending ending = deliver(
        [this, stage](Delivery::Run &job) {
            connect(&job, &Delivery::Run::stageReached, m_proxy.get(), [this, stage](Stage reached) {
                if (reached == stage)
                    m_proxy->stallTowardsClient();
            });
        },
        Base::Patience::uniform(200ms), Speech::OneByOne);
    QCOMPARE(ending.reports, 1);
    QTEST(ending.report.outcome, "outcome");
    const auto &error = ending.report.error;
    QTEST(error ? std::optional(error->problem) : std::nullopt, "problem");
    QCOMPARE(ending.hasArrived, arrives);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
