// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QTest>

#include "diagnosis/changedlines.h"
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
    void blamesALineThatWasChangedAtTheGate_data();
    void blamesALineThatWasChangedAtTheGate();
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
        {u"domain"_s, QJsonValue()},
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
    finding.domain = u"one.example"_s;
    QCOMPARE(Diagnosis::findingAsJson(finding)[u"domain"].toString(), u"one.example"_s);
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

void FindingTest::blamesALineThatWasChangedAtTheGate_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("id");
    QTest::addRow("changed and refused") << true << "501 5.1.7 no"_ba << u"changed-at-gate"_s;
    QTest::addRow("refused as the program says it") << false << "501 5.1.7 no"_ba << u"sender-denied"_s;
    QTest::addRow("changed and taken") << true << "250 ok"_ba << u"sender-denied"_s;
}

void FindingTest::blamesALineThatWasChangedAtTheGate()
{
    QFETCH(const bool, isChanged);
    QFETCH(const QByteArray, reply);
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendNote({isChanged ? Base::NoteKind::ChangedAtGate : Base::NoteKind::WaitingAtGate, {u"MAIL"_s}});
    const qsizetype command = store.appendCommand("MAIL FROM:ann\r\n"_ba, false);
    store.appendReplyLine(reply + "\r\n", false, command);
    store.completeReply(reply.first(3).toInt());
    QList<Finding> findings(1);
    findings.first().id = "sender-denied"_L1;
    findings.first().quotes = {reply};
    Diagnosis::cite(store, findings);
    Diagnosis::blameChangedLines(store, findings);
    QTEST(QString(findings.first().id), "id");
    if (isChanged && !reply.startsWith('2')) {
        QCOMPARE(findings.first().explanation.english(),
            u"You changed this line at the gate: “MAIL FROM:ann”. The server said: 501 5.1.7 no"_s);
        QCOMPARE(findings.first().entries, (QList<qsizetype>{2, 3}));
    }
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
