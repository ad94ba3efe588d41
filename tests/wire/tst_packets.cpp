// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "delivery/job.h"
#include "net/socketchannel.h"
#include "practice/server.h"
#include "socketrun.h"
#include "support/faultproxy.h"
#include "transcript/export.h"
#include "transcript/jsonimport.h"
#include "transcript/wiresegment.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Smtp::Outcome;
using Smtp::Security;
using Transcript::WireSegment;

/// What is known of the writes and reads of a real socket.
class TestPackets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyInTwoPacketsIsTwoSegments();
    void aFlightIsOneSegment_data();
    void aFlightIsOneSegment();
    void aBigLetterTakesManyWrites_data();
    void aBigLetterTakesManyWrites();
    void repliesThatAreChoppedAreManySegments();
    void aSegmentIsKeptInAFile();
};

namespace {

Message::Draft draftOf(const QString &text)
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    draft.to = QStringList{u"bob@example.org"_s, u"carol@example.org"_s};
    draft.subject = u"Hello"_s;
    draft.text = text;
    return draft;
}

/// Answers each line by the next reply, of which each piece is sent when the one before has been read.
class PieceServer final : public QObject {
public:
    explicit PieceServer(QList<QByteArrayList> replies)
        : m_replies(std::move(replies))
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("%s", qPrintable(m_server.errorString()));
        connect(&m_server, &QTcpServer::newConnection, this, &PieceServer::welcome);
    }
    [[nodiscard]] Net::Endpoint endpoint() const { return {u"127.0.0.1"_s, m_server.serverPort()}; }
    void sendPiece()
    {
        if (m_replies.isEmpty() || m_replies.constFirst().isEmpty())
            return;
        m_socket->write(m_replies.first().takeFirst());
    }

private:
    void welcome()
    {
        m_socket = m_server.nextPendingConnection();
        connect(m_socket, &QTcpSocket::readyRead, this, &PieceServer::hear);
        sendPiece();
    }
    void hear()
    {
        const QByteArray heard = m_socket->readAll();
        m_isInLetter = m_isInLetter ? !heard.endsWith("\r\n.\r\n") : heard == "DATA\r\n";
        if (m_isInLetter && heard != "DATA\r\n")
            return;
        m_replies.removeFirst();
        sendPiece();
    }

    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr;
    QList<QByteArrayList> m_replies;
    bool m_isInLetter = false;
};

QByteArrayList textsOf(const Transcript::Store &store, bool isClient)
{
    QByteArrayList texts;
    for (const WireSegment &segment : Transcript::segmentsOf(store, 10'000)) {
        if (segment.isClient == isClient)
            texts += segment.text;
    }
    return texts;
}

Delivery::Report deliver(
    Delivery::Order order, Transcript::Store &store, const Base::Clock &clock, std::unique_ptr<Net::Channel> channel)
{
    Delivery::Gate gate;
    Delivery::Job job(std::move(order), std::move(channel), store, gate, clock);
    QSignalSpy finished(&job, &Delivery::Run::finished);
    job.start();
    if (!finished.wait(60'000))
        qFatal("there is no report");
    return finished.constFirst().constFirst().value<Delivery::Report>();
}

} // namespace

void TestPackets::aReplyInTwoPacketsIsTwoSegments()
{
    const QList<QByteArrayList> replies{{"220 mx\r\n"}, {"250-mx\r\n250-SI", "ZE\r\n", "250 HELP\r\n"},
        {"25", "0 OK\r\n"}, {"250 OK\r\n"}, {"250 OK\r\n"}, {"354 go on\r\n"}, {"250 taken\r\n"}, {"221 bye\r\n"}};
    PieceServer server(replies);
    const Base::SystemClock clock;
    Transcript::Store store(clock);
    auto channel = std::make_unique<Net::SocketChannel>(Net::Route(), Net::TlsPolicy(), nullptr);
    QSignalSpy received(channel.get(), &Net::Channel::received);
    connect(channel.get(), &Net::Channel::received, &server, &PieceServer::sendPiece, Qt::QueuedConnection);
    const Delivery::Report report
        = deliver(orderFor(draftOf(u"Hello\n"_s), server.endpoint()), store, clock, std::move(channel));
    QCOMPARE(report.outcome, Outcome::Accepted);
    QByteArrayList pieces;
    for (const QByteArrayList &reply : replies)
        pieces += reply;
    QCOMPARE(textsOf(store, false), pieces);
    const QByteArrayList said = textsOf(store, true);
    QCOMPARE(said.size(), 7); // EHLO, MAIL, RCPT, RCPT, DATA, the letter, QUIT
    QCOMPARE(said.at(1).first(10), "MAIL FROM:"_ba);
    qint64 last = 0;
    for (const WireSegment &segment : Transcript::segmentsOf(store, 100)) {
        QVERIFY(segment.time >= last);
        last = segment.time;
    }
}

void TestPackets::aFlightIsOneSegment_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("in clear") << Security::None;
    QTest::newRow("encrypted") << Security::StartTls;
}

void TestPackets::aFlightIsOneSegment()
{
    QFETCH(Security, security);
    const Base::SystemClock clock;
    Practice::Server server(clock);
    const auto endpoint = server.start({});
    QVERIFY(endpoint);
    Delivery::Order order = orderFor(draftOf(u"Hello\n"_s), *endpoint);
    order.session.security = security;
    SocketRun run(std::move(order));
    QCOMPARE(run.report().outcome, Outcome::Accepted);
    QByteArrayList flights;
    for (const WireSegment &segment : Transcript::segmentsOf(run.store(), 100)) {
        if (segment.text.contains("MAIL FROM"))
            flights += (segment.isEncrypted ? "encrypted " : "clear ") + QByteArray::number(segment.text.count('\n'));
    }
    QCOMPARE(flights, QByteArrayList{security == Security::None ? "clear 4" : "encrypted 4"});
}

void TestPackets::aBigLetterTakesManyWrites_data()
{
    aFlightIsOneSegment_data();
}

void TestPackets::aBigLetterTakesManyWrites()
{
    QFETCH(Security, security);
    const Base::SystemClock clock;
    Practice::Server server(clock);
    const auto endpoint = server.start({});
    QVERIFY(endpoint);
    Delivery::Order order = orderFor(draftOf(u"A line of the letter.\n"_s.repeated(100'000)), *endpoint);
    order.session.security = security;
    SocketRun run(std::move(order));
    QCOMPARE(run.report().outcome, Outcome::Accepted);
    qint64 letters = 0;
    for (const WireSegment &segment : Transcript::segmentsOf(run.store(), 100)) {
        if (segment.letterOctets == 0)
            continue;
        ++letters;
        QVERIFY(segment.letterOctets > 2'000'000);
        QVERIFY2(segment.count > 2, QByteArray::number(segment.count).constData());
        QVERIFY(run.store().at(segment.first).beginsSegment);
    }
    QCOMPARE(letters, 1);
}

void TestPackets::repliesThatAreChoppedAreManySegments()
{
    const Base::SystemClock clock;
    Practice::Server server(clock);
    const auto endpoint = server.start({});
    QVERIFY(endpoint);
    Support::FaultProxy proxy(*endpoint);
    proxy.setFaults({.pieceOctets = 5, .delay = 5ms});
    Delivery::Order order = orderFor(draftOf(u"Hello\n"_s), proxy.endpoint());
    order.session.security = Security::None;
    SocketRun run(std::move(order));
    QCOMPARE(run.report().outcome, Outcome::Accepted);
    qsizetype replies = 0;
    QByteArray said;
    for (qsizetype row = 0; row < run.store().size(); ++row) {
        const Transcript::Entry entry = run.store().at(row);
        if (entry.kind != Transcript::EntryKind::Reply)
            continue;
        ++replies;
        said += entry.octets;
    }
    const QByteArrayList segments = textsOf(run.store(), false);
    QVERIFY2(segments.size() > 2 * replies, segments.join('|').constData());
    QCOMPARE(segments.join(), said);
}

void TestPackets::aSegmentIsKeptInAFile()
{
    const Base::SystemClock clock;
    Practice::Server server(clock);
    const auto endpoint = server.start({});
    QVERIFY(endpoint);
    SocketRun run(orderFor(draftOf(u"Hello\n"_s), *endpoint));
    QCOMPARE(run.report().outcome, Outcome::Accepted);
    const auto read = Transcript::storeFromJson(Transcript::exported(run.store(), Transcript::ExportFormat::Json));
    QVERIFY(read);
    QVERIFY((*read)->knowsSegments());
    QCOMPARE(Transcript::segmentsOf(**read, 1000), Transcript::segmentsOf(run.store(), 1000));
}

QTEST_MAIN(TestPackets)

#include "tst_packets.moc"
