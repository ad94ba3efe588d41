// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonDocument>
#include <QTest>

#include "delivery/report.h"
#include "delivery/reportjson.h"

using namespace Qt::StringLiterals;
using Delivery::Report;

/// What is kept of a run comes back as it was.
class TestReportJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheSame_data();
    void givesBackTheSame();
    void passesOverWhatItDoesNotKnow();

private:
    static Report refused();
    static Net::TlsFacts tls();
};

Report TestReportJson::refused()
{
    const Smtp::Reply no{550, {"5.1.1 no such \xfcser", "ask ann"}, true};
    Report report;
    report.outcome = Smtp::Outcome::Partial;
    report.stage = Base::Stage::Verdict;
    report.error = Base::Error{Base::Problem::RecipientsRefused, Base::Stage::Envelope, u"bo@example.org"_s,
        {u"1"_s, u"2"_s}, 550, no.text(), u"a detail"_s};
    report.recipients = {{u"bo@example.org"_s, Smtp::Outcome::Rejected, no},
        {u"cy@example.org"_s, Smtp::Outcome::Accepted, Smtp::Reply{250, {"ok"}}, Smtp::Reply{250, {"taken"}}}};
    report.queueId = "4F2A";
    report.verdict = Smtp::Reply{250, {"queued as 4F2A"}};
    report.isByHand = true;
    report.messages = 3;
    report.messagesAccepted = 2;
    report.messagesLeft = 1;
    report.server = {u"mail.example.org"_s, 587};
    report.serverAddress = u"192.0.2.1"_s;
    report.capabilities = Smtp::Capabilities::fromReply(
        {250, {"mail.example.org at your service", "SIZE 1000", "AUTH PLAIN LOGIN", "PIPELINING"}});
    report.loginMechanism = "PLAIN";
    report.stages = {{Base::Stage::Connect, 12}, {Base::Stage::Verdict, 9'007'199'254'740'991}};
    report.nanoseconds = 31'000'000;
    report.roundTrips = 7;
    report.bodyOctets = 48'213;
    return report;
}

Net::TlsFacts TestReportJson::tls()
{
    Net::TlsFacts facts;
    facts.protocol = u"TLSv1.3"_s;
    facts.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    facts.keyExchange = u"ECDH, 256 bits"_s;
    facts.isResumed = true;
    facts.chain = {{u"mail.example.org"_s, u"An authority"_s, {u"mail.example.org"_s, u"*.example.org"_s},
        QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC), QDateTime({2027, 1, 1}, {12, 30}, Qt::UTC), QByteArray(32, '\xab')}};
    facts.problems = {{Net::CertificateDefect::Expired, 1, u"certificate has expired"_s}};
    facts.isTrustedByPin = true;
    return facts;
}

void TestReportJson::givesBackTheSame_data()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("of a run that was hardly begun") << Report();
    QTest::newRow("of a run that went wrong in part") << refused();
    Report encrypted = refused();
    encrypted.tls = tls();
    QTest::newRow("of an encrypted run") << encrypted;
    Report ofParts = refused();
    ofParts.recipientsLeft = {1};
    ofParts.parts = {refused(), encrypted};
    ofParts.parts.front().domain = u"example.org"_s;
    QTest::newRow("of a run in several conversations") << ofParts;
    Report local;
    local.server = {{}, 0, u"/run/lmtp"_s};
    QTest::newRow("of a run through a local socket") << local;
}

void TestReportJson::givesBackTheSame()
{
    QFETCH(Report, report);
    const QByteArray kept = QJsonDocument(toJson(report)).toJson();
    const Report again = Delivery::reportFromJson(QJsonDocument::fromJson(kept).object());
    QVERIFY2(again == report, kept.constData());
}

void TestReportJson::passesOverWhatItDoesNotKnow()
{
    QJsonObject json = toJson(refused());
    json[u"stage"_s] = u"a stage of tomorrow"_s;
    json[u"weather"_s] = u"fine"_s;
    QCOMPARE(Delivery::reportFromJson(json).stage, Base::Stage::Done);
    QCOMPARE(Delivery::reportFromJson(QJsonObject()).recipients.size(), 0);
}

QTEST_GUILESS_MAIN(TestReportJson)
#include "tst_reportjson.moc"
