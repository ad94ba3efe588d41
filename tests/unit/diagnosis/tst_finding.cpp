// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QTest>

#include "diagnosis/diagnose.h"
#include "diagnosis/finding.h"
#include "diagnosis/findingjson.h"
#include "support/manualclock.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Diagnosis::Finding;
using Diagnosis::Sentence;

class FindingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsASentence_data();
    void fillsASentence();
    void writesJson();
    void citesTheTranscript();
    void citesEachReplyThatItQuotes();
    void citesNothingElse();
};

void FindingTest::fillsASentence_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("no place") << "plain"_ba << QStringList{u"x"_s} << u"plain"_s;
    QTest::newRow("places in any order") << "%2 and %1"_ba << QStringList{u"a"_s, u"b"_s} << u"b and a"_s;
    QTest::newRow("a place twice") << "%1%1"_ba << QStringList{u"a"_s} << u"aa"_s;
    QTest::newRow("an argument that looks like a place") << "%1 %2"_ba << QStringList{u"%2"_s, u"b"_s} << u"%2 b"_s;
    QTest::newRow("a place without argument") << "[%3]"_ba << QStringList{u"a"_s} << u"[]"_s;
    QTest::newRow("a lone per cent sign") << "100 % 5%"_ba << QStringList{} << u"100 % 5%"_s;
    QTest::newRow("zero is no place") << "%0"_ba << QStringList{u"a"_s} << u"%0"_s;
    QTest::newRow("UTF-8") << "“%1”"_ba << QStringList{u"ü"_s} << u"“ü”"_s;
}

void FindingTest::fillsASentence()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    QCOMPARE((Sentence{source.constData(), arguments}.english()), text);
}

void FindingTest::writesJson()
{
    Finding finding;
    finding.id = "relay-denied"_L1;
    finding.severity = Diagnosis::Severity::Error;
    finding.stage = Base::Stage::Envelope;
    finding.headline = {"No %1", {u"relay"_s}};
    finding.explanation = {"Said %1", {u"no"_s}};
    finding.causes = {{"first", {}}, {"second", {}}};
    finding.advice = {{"log in", {}}};
    finding.who = Diagnosis::Who::RecipientProvider;
    finding.retry = Diagnosis::Retry::NeverUnchanged;
    finding.reference = u"RFC 5321 4.2.3"_s;
    finding.entries = {7, 8};
    const QJsonObject wanted{
        {u"type"_s, u"finding"_s},
        {u"id"_s, u"relay-denied"_s},
        {u"severity"_s, u"error"_s},
        {u"stage"_s, u"envelope"_s},
        {u"entries"_s, QJsonArray{7, 8}},
        {u"headline"_s, u"No relay"_s},
        {u"explanation"_s, u"Said no"_s},
        {u"causes"_s, QJsonArray{u"first"_s, u"second"_s}},
        {u"advice"_s, QJsonArray{u"log in"_s}},
        {u"who"_s, u"recipient-provider"_s},
        {u"retry"_s, u"never-unchanged"_s},
        {u"reference"_s, u"RFC 5321 4.2.3"_s},
    };
    QCOMPARE(Diagnosis::findingAsJson(finding), wanted);
}

void FindingTest::citesTheTranscript()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendReplyLine("220 desk\r\n"_ba, false, 0);
    store.completeReply(220);
    const qsizetype command = store.appendCommand("RCPT TO:<a@b>\r\n"_ba, false);
    store.appendReplyLine("550-5.1.1 no\r\n"_ba, false, command);
    store.appendReplyLine("550 5.1.1 such user\r\n"_ba, false, command);
    store.completeReply(550);
    QList<Finding> findings(1);
    findings.first().quotes = {"550 5.1.1 no\n5.1.1 such user"_ba};
    Diagnosis::cite(store, findings);
    QCOMPARE(findings.first().entries, (QList<qsizetype>{2, 3}));
}

void FindingTest::citesEachReplyThatItQuotes()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    for (const QByteArray &reply : {"550 a"_ba, "550 b"_ba}) {
        const qsizetype command = store.appendCommand("RCPT TO:<a@b>\r\n"_ba, false);
        store.appendReplyLine(reply + "\r\n", false, command);
        store.completeReply(550);
    }
    QList<Finding> findings(2);
    findings.first().quotes = {"550 a"_ba, "550 b"_ba};
    findings.last().quotes = {"550 b"_ba};
    Diagnosis::cite(store, findings);
    QCOMPARE(findings.first().entries, (QList<qsizetype>{1, 2, 3, 4}));
    QCOMPARE(findings.last().entries, (QList<qsizetype>{3, 4}));
}

void FindingTest::citesNothingElse()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendReplyLine("550 a\r\n"_ba, false, 0);
    store.completeReply(550);
    QList<Finding> findings(2);
    findings.last().quotes = {"550 ab"_ba, "551 a"_ba};
    Diagnosis::cite(store, findings);
    QVERIFY(findings.first().entries.isEmpty());
    QVERIFY(findings.last().entries.isEmpty());
}

QTEST_APPLESS_MAIN(FindingTest)

#include "tst_finding.moc"
