// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/jsonlines.h"
#include "cli/refusal.h"
#include "delivery/report.h"

using namespace Qt::StringLiterals;
using namespace Cli;

namespace {

QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    return error.error == QJsonParseError::NoError ? object : QJsonObject{{u"unparsable"_s, error.errorString()}};
}

} // namespace

class CliJsonLinesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escapesWhatActsOnATerminalAndMeansTheSame_data();
    void escapesWhatActsOnATerminalAndMeansTheSame();
    void putsTheTypeFirst();
    void reportsARun();
    void reportsARefusal();
    void namesTheCertificate();
};

void CliJsonLinesTest::escapesWhatActsOnATerminalAndMeansTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEscaped");
    QTest::newRow("letters of three scripts stay") << u"Grüße, Привет, 年報"_s << false;
    QTest::newRow("a picture beyond the basic plane stays") << u"\U0001F600"_s << false;
    QTest::newRow("escape") << u"\x1b[2J"_s << true;
    QTest::newRow("the one-character form of escape and bracket") << QString(QChar(0x9b)) << true;
    QTest::newRow("delete") << QString(QChar(0x7f)) << true;
    QTest::newRow("right-to-left override") << u"\u202e"_s << true;
    QTest::newRow("zero width space") << u"\u200b"_s << true;
    QTest::newRow("line separator") << u"\u2028"_s << true;
    QTest::newRow("an invisible tag beyond the basic plane") << u"\U000E0041"_s << true;
}

void CliJsonLinesTest::escapesWhatActsOnATerminalAndMeansTheSame()
{
    QFETCH(QString, text);
    QFETCH(bool, isEscaped);
    const QByteArray line = asLine({{u"type"_s, u"note"_s}, {u"text"_s, text}});
    QVERIFY2(line.contains(text.toUtf8()) == !isEscaped, line.constData());
    QCOMPARE(parsed(line).value("text"_L1).toString(), text);
}

void CliJsonLinesTest::putsTheTypeFirst()
{
    const QByteArray line = asLine({{u"a"_s, 1}, {u"type"_s, u"note"_s}, {u"z"_s, u"\"\\"_s}});
    QCOMPARE(line, R"({"type":"note","a":1,"z":"\"\\"})"_ba);
}

void CliJsonLinesTest::reportsARun()
{
    Delivery::Report report;
    report.outcome = Smtp::Outcome::Partial;
    report.stage = Base::Stage::Done;
    report.queueId = "7F3A";
    report.nanoseconds = 31'000'999;
    report.roundTrips = 6;
    report.messages = 1;
    report.messagesAccepted = 1;
    report.recipients = {
        {u"bo@example.org"_s, Smtp::Outcome::Accepted, Smtp::Reply{250, {"2.1.5 Ok"}}},
        {u"cy@example.org"_s, Smtp::Outcome::Deferred, Smtp::Reply{450, {"later"}}},
        {u"di@example.org"_s, Smtp::Outcome::Unreachable, {}},
        {u"full@example.org"_s, Smtp::Outcome::Rejected, Smtp::Reply{250, {"2.1.5 Ok"}},
            Smtp::Reply{552, {"5.2.2 no room"}}},
    };
    const QJsonObject result = resultObject(report, false);
    QCOMPARE(result.value("outcome"_L1).toString(), u"partial"_s);
    QCOMPARE(result.value("stage"_L1).toString(), u"done"_s);
    QCOMPARE(result.value("queueId"_L1).toString(), u"7F3A"_s);
    QCOMPARE(result.value("messages"_L1).toInt(), 1);
    QCOMPARE(result.value("accepted"_L1).toInt(), 1);
    QCOMPARE(result.value("connections"_L1).toInt(), 1);
    QCOMPARE(result.value("seconds"_L1).toDouble(), 0.031);
    QCOMPARE(result.value("roundTrips"_L1).toInt(), 6);
    QVERIFY(result.value("error"_L1).isNull());
    const QJsonArray recipients = result.value("recipients"_L1).toArray();
    const QJsonObject first{{u"address"_s, u"bo@example.org"_s}, {u"outcome"_s, u"accepted"_s}, {u"code"_s, 250},
        {u"enhanced"_s, u"2.1.5"_s}, {u"text"_s, u"Ok"_s}};
    QCOMPARE(recipients.at(0).toObject(), first);
    QVERIFY(recipients.at(1)["enhanced"_L1].isNull());
    QVERIFY(recipients.at(2)["code"_L1].isNull());
    QCOMPARE(recipients.at(3)["code"_L1].toInt(), 552); // each has a verdict of its own in LMTP
    QCOMPARE(resultObject(report, true).value("messages"_L1).toInt(), 0); // a probe delivers nothing
}

void CliJsonLinesTest::reportsARefusal()
{
    const QJsonObject usage = resultObject(Refusal{ExitCode::Usage, u"say where"_s, {}});
    QCOMPARE(usage.value("type"_L1).toString(), u"result"_s);
    QCOMPARE(usage.value("outcome"_L1).toString(), u"usage"_s);
    QCOMPARE(usage.value("error"_L1)["sentence"_L1].toString(), u"say where"_s);
    const Base::Error missing{.problem = Base::Problem::AttachmentMissing, .subject = u"a.pdf"_s};
    const QJsonObject file = resultObject(Refusal{ExitCode::File, u"attach it again"_s, missing});
    QCOMPARE(file.value("outcome"_L1).toString(), u"file"_s);
    QCOMPARE(file.value("error"_L1)["id"_L1].toString(), u"attachment-missing"_s);
    QCOMPARE(file.value("error"_L1)["subject"_L1].toString(), u"a.pdf"_s);
    // a reader need not know whether the run began
    QCOMPARE(usage.keys(), resultObject(Delivery::Report(), false).keys());
}

void CliJsonLinesTest::namesTheCertificate()
{
    Net::TlsFacts facts;
    QCOMPARE(tlsObject(facts).value("verified"_L1).toBool(true), false); // without a certificate nothing is proven
    Net::CertificateFacts own;
    own.subject = u"mx.example.org"_s;
    own.names = {u"mx.example.org"_s};
    own.notAfter = QDateTime({2027, 1, 1}, {0, 0}, Qt::UTC);
    facts.chain = {own};
    facts.protocol = u"TLSv1.3"_s;
    QCOMPARE(tlsObject(facts).value("verified"_L1).toBool(), true);
    QCOMPARE(tlsObject(facts).value("notAfter"_L1).toString(), u"2027-01-01T00:00:00Z"_s);
    facts.problems = {{Net::CertificateDefect::Expired, 0, {}}, {Net::CertificateDefect::OtherName, 0, {}}};
    const QJsonObject refused = tlsObject(facts);
    QCOMPARE(refused.value("verified"_L1).toBool(true), false);
    QCOMPARE(refused.value("problems"_L1).toArray(), (QJsonArray{u"expired"_s, u"other-name"_s}));
}

QTEST_GUILESS_MAIN(CliJsonLinesTest)
#include "tst_clijsonlines.moc"
