// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QSignalSpy>
#include <QTest>

#include "base/limits.h"
#include "diagnosis/diagnose.h"
#include "practice/server.h"
#include "socketrun.h"

using namespace Qt::StringLiterals;
using Base::NoteKind;
using Smtp::Outcome;
using Smtp::Security;

/// One letter to more people than the LIMITS of the practice server let through in one session (RFC 9422).
class TestLongList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everybodyIsOfferedTheLetter_data();
    void everybodyIsOfferedTheLetter();
    void theTranscriptSaysWhereAConnectionBegins();
    void eachConnectionLogsInAndResumesTls();
    void whoIsRefusedKeepsNobodyElseBack();
    void aRefusedSenderIsNotTriedAgain();
    void aServerThatIsGoneHalfWayLeavesTheRest();
    void thereIsAnEndToConnections();
    void cancellingEndsTheWholeRun();

private:
    [[nodiscard]] Practice::Settings limited(qsizetype recipients, qsizetype letters) const;
    void serve(const Practice::Settings &settings);
    [[nodiscard]] Delivery::Order order(qsizetype recipients) const;
    void send(Delivery::Order order, Net::TlsSessions *sessions = nullptr);
    [[nodiscard]] qsizetype notes(NoteKind kind) const;
    [[nodiscard]] QList<QByteArray> served() const;

    Base::SystemClock m_clock;
    std::unique_ptr<Practice::Server> m_server;
    std::unique_ptr<SocketRun> m_run;
    Delivery::Report m_report;
};

void TestLongList::init()
{
    m_server = std::make_unique<Practice::Server>(m_clock);
}

void TestLongList::cleanup()
{
    if (QTest::currentTestFailed() && m_run)
        qInfo().noquote() << m_run->shown();
    m_run.reset();
    m_server.reset();
}

Practice::Settings TestLongList::limited(qsizetype recipients, qsizetype letters) const
{
    Practice::Settings settings;
    settings.recipientLimit = recipients;
    settings.transactionLimit = letters;
    return settings;
}

void TestLongList::serve(const Practice::Settings &settings)
{
    QVERIFY(m_server->start(settings));
}

Delivery::Order TestLongList::order(qsizetype recipients) const
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    for (qsizetype i = 0; i < recipients; ++i)
        draft.to.append(u"reader%1@example.org"_s.arg(i));
    draft.subject = u"Hello"_s;
    draft.text = u"Hello\n"_s;
    Delivery::Order order = orderFor(draft, m_server->endpoint());
    order.session.security = Security::None;
    return order;
}

void TestLongList::send(Delivery::Order order, Net::TlsSessions *sessions)
{
    m_run = std::make_unique<SocketRun>(std::move(order), sessions);
    m_report = m_run->report();
}

qsizetype TestLongList::notes(NoteKind kind) const
{
    qsizetype count = 0;
    for (qsizetype row = 0; row < m_run->store().size(); ++row)
        count += m_run->store().at(row).note.kind == kind ? 1 : 0;
    return count;
}

QList<QByteArray> TestLongList::served() const
{
    QList<QByteArray> served;
    for (const Practice::KeptMessage &message : m_server->messages())
        served += message.recipients;
    std::ranges::sort(served);
    return served;
}

void TestLongList::everybodyIsOfferedTheLetter_data()
{
    QTest::addColumn<qsizetype>("recipients");
    QTest::addColumn<qsizetype>("connections");
    QTest::addRow("as many as one session takes") << qsizetype(6) << qsizetype(1);
    QTest::addRow("one more than that") << qsizetype(7) << qsizetype(2);
    QTest::addRow("four sessions full and one alone") << qsizetype(25) << qsizetype(5);
}

void TestLongList::everybodyIsOfferedTheLetter()
{
    QFETCH(const qsizetype, recipients);
    serve(limited(3, 2));
    QSignalSpy come(m_server.get(), &Practice::Server::conversationStarted);
    send(order(recipients));
    QCOMPARE(m_report.outcome, Outcome::Accepted);
    QTEST(m_report.connections, "connections");
    QCOMPARE(come.size(), m_report.connections);
    QCOMPARE(m_report.messages, 1);
    QCOMPARE(m_report.messagesAccepted, 1);
    QCOMPARE(m_report.recipients.size(), recipients);
    for (qsizetype i = 0; i < recipients; ++i) {
        QCOMPARE(m_report.recipients.at(i).address, u"reader%1@example.org"_s.arg(i));
        QCOMPARE(m_report.recipients.at(i).outcome, Outcome::Accepted);
    }
    QList<QByteArray> everybody = served();
    QCOMPARE(everybody.size(), recipients);
    QVERIFY2(std::ranges::adjacent_find(everybody) == everybody.end(), "Somebody got the letter twice.");
}

void TestLongList::theTranscriptSaysWhereAConnectionBegins()
{
    serve(limited(3, 1));
    send(order(7));
    QCOMPARE(notes(NoteKind::Connected), 3);
    QCOMPARE(notes(NoteKind::FurtherConnectionBegun), 2);
    const QByteArray shown = m_run->shown();
    QVERIFY2(shown.contains("connection 2, recipients left: 4;"), shown.constData());
    QVERIFY2(shown.contains("connection 3, recipients left: 1;"), shown.constData());
    QVERIFY(shown.indexOf("connection 2, ") < shown.lastIndexOf("EHLO"));
}

void TestLongList::eachConnectionLogsInAndResumesTls()
{
    Practice::Settings settings = limited(2, 1);
    settings.tls = Practice::TlsMode::StartTls;
    settings.login = Practice::LoginRule::OneUser;
    settings.user = u"ann"_s;
    settings.password = std::make_shared<const Base::Secret>("swordfish");
    serve(settings);
    Delivery::Order order = this->order(5);
    order.session.security = Security::StartTls;
    order.session.login.emplace();
    order.session.login->user = "ann";
    order.session.login->password = Base::Secret("swordfish");
    const Net::TlsPolicy policy = order.tls;
    Net::TlsSessions sessions;
    send(std::move(order), &sessions);
    QCOMPARE(m_report.outcome, Outcome::Accepted);
    QCOMPARE(m_report.connections, 3);
    for (const Practice::KeptMessage &message : m_server->messages()) {
        QCOMPARE(message.user, "ann"_ba);
        QVERIFY(message.isEncrypted);
    }
    QVERIFY(sessions.find(m_server->endpoint(), policy)); // to be resumed
}

void TestLongList::whoIsRefusedKeepsNobodyElseBack()
{
    Practice::Settings settings = limited(2, 1);
    settings.faults = std::get<Practice::Faults>(
        Practice::Faults::parse("rcpt reader0@*: reply 550 5.1.1 nobody\nrcpt reader1@*: reply 550 5.1.1 nobody\n"_ba));
    serve(settings);
    send(order(5));
    QCOMPARE(m_report.outcome, Outcome::Partial);
    QCOMPARE(m_report.recipients.at(0).outcome, Outcome::Rejected);
    QCOMPARE(m_report.recipients.at(1).outcome, Outcome::Rejected);
    QCOMPARE(served(), (QList{"reader2@example.org"_ba, "reader3@example.org"_ba, "reader4@example.org"_ba}));
}

void TestLongList::aRefusedSenderIsNotTriedAgain()
{
    Practice::Settings settings = limited(2, 1);
    settings.faults = std::get<Practice::Faults>(Practice::Faults::parse("mail: reply 550 5.7.1 not you"_ba));
    serve(settings);
    send(order(5));
    QCOMPARE(m_report.outcome, Outcome::Rejected);
    QCOMPARE(m_report.connections, 1);
    for (const Delivery::RecipientResult &recipient : m_report.recipients)
        QCOMPARE(recipient.outcome, Outcome::Rejected);
}

void TestLongList::aServerThatIsGoneHalfWayLeavesTheRest()
{
    Practice::Settings settings = limited(2, 1);
    settings.faults = std::get<Practice::Faults>(Practice::Faults::parse("greeting nth 2-: drop"_ba));
    serve(settings);
    send(order(5));
    QCOMPARE(m_report.outcome, Outcome::Partial);
    QCOMPARE(m_report.recipients.at(1).outcome, Outcome::Accepted);
    QCOMPARE(m_report.recipients.at(4).outcome, Outcome::Unreachable);
    QCOMPARE(m_report.parts.size(), 1U);
    QCOMPARE(m_report.parts.front().recipients.size(), 3);
    QStringList ids;
    for (const Diagnosis::Finding &finding : Diagnosis::diagnose(m_report))
        ids.append(finding.id);
    QVERIFY2(ids.contains(u"recipients-left-behind"_s), qPrintable(ids.join(u' ')));
    QVERIFY2(ids.contains(u"connection-lost"_s), qPrintable(ids.join(u' ')));
}

void TestLongList::thereIsAnEndToConnections()
{
    constexpr qsizetype most = Base::Limits::connectionsOfLetter;
    serve(limited(1, 1));
    send(order(most + 2));
    QCOMPARE(m_report.outcome, Outcome::Partial);
    QCOMPARE(m_report.connections, most);
    QCOMPARE(m_report.recipients.at(most - 1).outcome, Outcome::Accepted);
    QCOMPARE(m_report.recipients.at(most).outcome, Outcome::Deferred);
    QCOMPARE(notes(NoteKind::NoFurtherConnection), 1);
}

void TestLongList::cancellingEndsTheWholeRun()
{
    serve(limited(2, 1));
    m_run = std::make_unique<SocketRun>(order(6));
    connect(
        m_server.get(), &Practice::Server::messageKept, this, [this] { m_run->run().cancel(); }, Qt::QueuedConnection);
    m_report = m_run->report();
    QVERIFY(m_report.outcome == Outcome::Partial || m_report.outcome == Outcome::Cancelled);
    QVERIFY(m_report.connections <= 2);
    QCOMPARE(m_report.recipients.at(5).outcome, Outcome::Cancelled);
    QVERIFY(served().size() <= 4);
}

QTEST_GUILESS_MAIN(TestLongList)
#include "tst_longlist.moc"
