// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/manualclock.h"
#include "transcript/filter.h"
#include "transcript/store.h"
#include "ui/transcript/filtersuggestions.h"
#include "ui/transcript/filterterm.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;
using Ui::TranscriptModel;

class TestFilterSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatMayComeIsSuggested_data();
    void whatMayComeIsSuggested();
    void aCellBecomesAFilterThatFindsIt_data();
    void aCellBecomesAFilterThatFindsIt();
    void aFaultIsSaidInASentence_data();
    void aFaultIsSaidInASentence();
    void theFilterThatStillAppliesIsNamed();

private:
    Support::ManualClock m_clock;
    Transcript::Store m_store{m_clock};
};

/// Rows: 0, 1 EHLO; 2, 3 a refused RCPT; 4 a note; 5 a letter.
void TestFilterSuggestions::initTestCase()
{
    const qsizetype hello = m_store.appendCommand("EHLO desk.example\r\n", false);
    m_store.appendReplyLine("250 mx.example\r\n", false, hello);
    m_store.completeReply(250);
    const qsizetype recipient = m_store.appendCommand("RCPT TO:<bo@example.org>\r\n", true);
    m_clock.advance(31'000'000);
    m_store.appendReplyLine("550 5.7.1 \"relaying\" denied\r\n", true, recipient);
    m_store.completeReply(550, "5.7.1");
    m_store.appendNote({Base::NoteKind::CancelledByUser, {}});
    m_store.beginBody(1000, false, true);
    m_store.addRule(3, "relay-denied");
    m_store.addRule(1, "caps-changed");
}

void TestFilterSuggestions::whatMayComeIsSuggested_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("start");
    QTest::newRow("the beginning of a field") << u"co"_s << QStringList{u"code"_s} << 0;
    QTest::newRow("a field that is complete needs nothing") << u"code"_s << QStringList{} << 0;
    QTest::newRow("a field behind another term") << u"code==550 and ver"_s << QStringList{u"verb"_s} << 14;
    QTest::newRow("codes that were said") << u"code=="_s << QStringList{u"250"_s, u"550"_s} << 6;
    QTest::newRow("codes that were said and begin so") << u"code==5"_s << QStringList{u"550"_s} << 6;
    QTest::newRow("verbs that were said") << u"verb == r"_s << QStringList{u"RCPT"_s} << 8;
    QTest::newRow("values of a field that has some") << u"tls=="_s << QStringList{u"no"_s, u"yes"_s} << 5;
    QTest::newRow("rules that have found something")
        << u"rule=="_s << QStringList{u"caps-changed"_s, u"relay-denied"_s} << 6;
    QTest::newRow("a rule behind its hyphen") << u"rule==relay-"_s << QStringList{u"relay-denied"_s} << 6;
    QTest::newRow("states") << u"state==re"_s << QStringList{u"ready"_s} << 7;
    QTest::newRow("a value within a set") << u"code in {550, 2"_s << QStringList{u"250"_s} << 14;
    QTest::newRow("nothing inside a phrase that is no word") << u"code==250)"_s << QStringList{} << 0;
}

void TestFilterSuggestions::whatMayComeIsSuggested()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QFETCH(int, start);
    const Ui::FilterSuggestions found = Ui::filterSuggestions(typed, typed.size(), &m_store);
    QCOMPARE(found.words, words);
    QCOMPARE(found.start, start);
}

void TestFilterSuggestions::aCellBecomesAFilterThatFindsIt_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("filter");
    QTest::newRow("a code") << 3 << int(TranscriptModel::WhatColumn) << u"code==550"_s;
    QTest::newRow("a verb") << 2 << int(TranscriptModel::WhatColumn) << u"verb==RCPT"_s;
    QTest::newRow("a note") << 4 << int(TranscriptModel::WhatColumn) << u"dir==info"_s;
    QTest::newRow("the letter") << 5 << int(TranscriptModel::WhatColumn) << u"data"_s;
    QTest::newRow("who speaks") << 3 << int(TranscriptModel::WhoColumn) << u"dir==s"_s;
    QTest::newRow("a lock") << 0 << int(TranscriptModel::LockColumn) << u"tls==no"_s;
    QTest::newRow("a wait") << 3 << int(TranscriptModel::WaitColumn) << u"wait>=31ms"_s;
    QTest::newRow("a time") << 3 << int(TranscriptModel::TimeColumn) << u"t>=31ms"_s;
    QTest::newRow("text up to a quotation mark") << 3 << int(TranscriptModel::TextColumn) << u"\"5.7.1\""_s;
    QTest::newRow("text of a command") << 2 << int(TranscriptModel::TextColumn) << u"\"TO:<bo@example.org>\""_s;
}

void TestFilterSuggestions::aCellBecomesAFilterThatFindsIt()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, filter);
    QCOMPARE(Ui::filterTermOf(m_store, row, column), filter);
    const auto parsed = Transcript::Filter::parse(filter);
    QVERIFY(std::holds_alternative<Transcript::Filter>(parsed));
    QVERIFY(std::get<Transcript::Filter>(parsed).matches(m_store, row));
}

void TestFilterSuggestions::aFaultIsSaidInASentence_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a field that is nearly one") << u"cod==250"_s << u"There is no field “cod”. Did you mean “code”?"_s;
    QTest::newRow("the name of a column")
        << u"time>1s"_s << u"There is no field “time”. Do you mean one of these: t, dt, wait?"_s;
    QTest::newRow("a set in parentheses") << u"code in (250)"_s << u"“(” cannot stand here. Did you mean “{250}”?"_s;
    QTest::newRow("a value that is missing") << u"code=="_s << u"A value is missing behind “==”."_s;
    QTest::newRow("a parenthesis") << u"(code==250"_s << u"A parenthesis is not closed."_s;
    QTest::newRow("a quotation mark") << u"\"relay"_s << u"The quotation mark at the end is missing."_s;
}

void TestFilterSuggestions::aFaultIsSaidInASentence()
{
    QFETCH(QString, filter);
    QFETCH(QString, sentence);
    const auto parsed = Transcript::Filter::parse(filter);
    QVERIFY(std::holds_alternative<Transcript::FilterFault>(parsed));
    QCOMPARE(Ui::filterFaultSentence(std::get<Transcript::FilterFault>(parsed))
                 .section(u"Did you mean “=="_s, 0, 0)
                 .trimmed(),
        sentence);
}

void TestFilterSuggestions::theFilterThatStillAppliesIsNamed()
{
    const auto parsed = Transcript::Filter::parse(u"(code==250"_s);
    QCOMPARE(Ui::filterFaultSentence(std::get<Transcript::FilterFault>(parsed), u"verb==MAIL"_s),
        u"A parenthesis is not closed. Until then the lines are those of “verb==MAIL”."_s);
}

QTEST_APPLESS_MAIN(TestFilterSuggestions)

#include "tst_filtersuggestions.moc"
