// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "base/limits.h"
#include "support/manualclock.h"
#include "transcript/cuttable.h"
#include "transcript/store.h"
#include "transcript/wiresegment.h"

using namespace Qt::StringLiterals;
using Transcript::CutTable;
using Transcript::SegmentCut;
using Transcript::WireSegment;

/// What crossed together, from what a store was told of it.
class SegmentTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFlightIsOneSegment();
    void aReplyInTwoPiecesIsTwoSegments();
    void eachLineOfAReplyMayBeASegment();
    void repliesThatCameTogetherAreOneSegment();
    void theSegmentsOfALetterAreCounted();
    void aChunkGoesOutWithItsAnnouncement();
    void encryptionIsABorder();
    void withoutSegmentsTheyAreTurns();
    void whatIsRepeatedStaysAsItCameFirst();
    void aCutInAMaskIsNone();
    void endsWhereItShall();
    void theTableIsInOrderAndHasAnEnd();

private:
    qsizetype command(const QByteArray &line, bool isEncrypted = false);
    qsizetype reply(const QByteArray &lines, qsizetype answers = 0);

    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store = std::make_unique<Transcript::Store>(m_clock);
};

qsizetype SegmentTest::command(const QByteArray &line, bool isEncrypted)
{
    m_clock.advance(10);
    return m_store->appendCommand(line + "\r\n", isEncrypted);
}

qsizetype SegmentTest::reply(const QByteArray &lines, qsizetype answers)
{
    m_clock.advance(10);
    const qsizetype number = m_store->appendReplyLine(lines + "\r\n", false, answers);
    m_store->completeReply(lines.first(3).toInt());
    return number;
}

void SegmentTest::aFlightIsOneSegment()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    const qsizetype mail = command("MAIL FROM:<>");
    m_store->beginSegment(mail);
    m_store->appendNote({Base::NoteKind::WaitingAtGate, {u"RCPT"_s}});
    command("RCPT TO:<a@b>");
    m_store->beginSegment(command("NOOP"));
    const QList<WireSegment> segments = Transcript::segmentsOf(*m_store, 100);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments.at(0),
        (WireSegment{.isClient = true,
            .first = 0,
            .last = 2,
            .time = m_store->at(0).time,
            .octets = 29,
            .text = "MAIL FROM:<>\r\nRCPT TO:<a@b>\r\n"}));
    QCOMPARE(segments.at(1).text, "NOOP\r\n"_ba);
    QVERIFY(m_store->knowsSegments());
}

void SegmentTest::aReplyInTwoPiecesIsTwoSegments()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    m_clock.advance(40);
    const qsizetype number = reply("250 ok");
    m_store->beginSegment(number, 0, 3);
    m_store->beginSegment(number, 2, 17);
    const QList<WireSegment> segments = Transcript::segmentsOf(*m_store, 100);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments.at(0), (WireSegment{.time = 3, .octets = 2, .text = "25"}));
    QCOMPARE(segments.at(1), (WireSegment{.time = 17, .octets = 6, .text = "0 ok\r\n"}));
}

void SegmentTest::eachLineOfAReplyMayBeASegment()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    m_store->beginSegment(reply("250-mx\r\n250 SIZE"));
    const qint64 begin = m_store->at(0).time;
    m_store->beginSegment(1, 8, 90);
    const QList<WireSegment> segments = Transcript::segmentsOf(*m_store, 100);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments.at(0), (WireSegment{.time = begin, .octets = 8, .text = "250-mx\r\n"}));
    QCOMPARE(segments.at(1), (WireSegment{.time = 90, .octets = 10, .text = "250 SIZE\r\n"}));
}

void SegmentTest::repliesThatCameTogetherAreOneSegment()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    m_store->beginSegment(reply("250 a"));
    reply("250 b");
    m_store->beginSegment(reply("354 c"));
    const QList<WireSegment> segments = Transcript::segmentsOf(*m_store, 100);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments.at(0).text, "250 a\r\n250 b\r\n"_ba);
    QCOMPARE(segments.at(0).last, 1);
}

void SegmentTest::theSegmentsOfALetterAreCounted()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    m_store->beginSegment(command("DATA"));
    m_store->beginSegment(reply("354 go on"));
    const qsizetype body = m_store->beginBody(200, false, false);
    m_store->beginSegment(body);
    m_store->updateBody({.octets = 100, .octetsTotal = 200});
    m_store->beginSegment(body, 64, 90);
    m_store->beginSegment(body, 128, 95);
    m_store->endBody({.octets = 200, .octetsTotal = 200, .dotsDoubled = 4});
    m_store->beginSegment(body, 192, 99); // the last one leaves when the letter was given away
    QCOMPARE(m_store->at(2).body.segments, 4);
    QVERIFY(m_store->at(2).cuts.isEmpty());
    const WireSegment letter = Transcript::segmentsOf(*m_store, 100).constLast();
    QCOMPARE(letter.count, 4);
    QCOMPARE(letter.octets, 207);
    QCOMPARE(letter.letterOctets, 207);
    QCOMPARE(letter.text, QByteArray());
}

void SegmentTest::aChunkGoesOutWithItsAnnouncement()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    m_store->beginSegment(command("BDAT 100 LAST"));
    const qsizetype body = m_store->beginBody(100, true, false);
    m_store->endBody({.octets = 100, .octetsTotal = 100, .isChunked = true});
    m_store->beginSegment(body, 64, 90);
    const QList<WireSegment> segments = Transcript::segmentsOf(*m_store, 100);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.at(0).count, 2);
    QCOMPARE(segments.at(0).octets, 115);
    QCOMPARE(segments.at(0).letterOctets, 100);
    QCOMPARE(segments.at(0).text, "BDAT 100 LAST\r\n"_ba);
}

void SegmentTest::encryptionIsABorder()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    m_store->beginSegment(command("NOOP"));
    command("NOOP", true);
    const QList<WireSegment> segments = Transcript::segmentsOf(*m_store, 100);
    QCOMPARE(segments.size(), 2);
    QVERIFY(!segments.at(0).isEncrypted && segments.at(1).isEncrypted);
}

void SegmentTest::withoutSegmentsTheyAreTurns()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    reply("220 mx");
    command("MAIL FROM:<>");
    command("RCPT TO:<a@b>");
    reply("250 ok");
    reply("250 ok");
    QVERIFY(!m_store->knowsSegments());
    const QList<WireSegment> segments = Transcript::segmentsOf(*m_store, 100);
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments.at(1).text, "MAIL FROM:<>\r\nRCPT TO:<a@b>\r\n"_ba);
}

void SegmentTest::whatIsRepeatedStaysAsItCameFirst()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    for (int i = 0; i < 3; ++i) {
        const qsizetype number = reply("250 flood");
        m_store->beginSegment(number);
        m_store->beginSegment(number, i + 1, i);
    }
    QCOMPARE(m_store->at(0).repeats, 2);
    QCOMPARE(m_store->at(0).cuts.size(), 1);
}

void SegmentTest::aCutInAMaskIsNone()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    const qsizetype number = command("AUTH PLAIN ••••••••");
    m_store->beginSegment(number);
    m_store->beginSegment(number, 16'384, 5);
    QVERIFY(m_store->at(0).cuts.isEmpty());
}

void SegmentTest::endsWhereItShall()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    for (int i = 0; i < 10; ++i)
        m_store->beginSegment(reply("250 " + QByteArray::number(i), 0));
    QCOMPARE(Transcript::segmentsOf(*m_store, 4).size(), 4);
}

void SegmentTest::theTableIsInOrderAndHasAnEnd()
{
    CutTable table;
    QVERIFY(table.add(7, {3, 1}));
    QVERIFY(table.add(5, {4, 2})); // a write of which is known late that it was cut
    QVERIFY(table.add(5, {2, 3}));
    QVERIFY(!table.add(5, {4, 9}));
    QCOMPARE(table.of(5), (QList<SegmentCut>{{2, 3}, {4, 2}}));
    QCOMPARE(table.of(6), QList<SegmentCut>());
    QCOMPARE(table.of(7), (QList<SegmentCut>{{3, 1}}));
    for (qint64 offset = 3; offset < static_cast<qint64>(Base::Limits::segmentCuts); ++offset)
        QVERIFY(table.add(9, {offset, 0}));
    QVERIFY(!table.add(10, {0, 0}));
}

QTEST_APPLESS_MAIN(SegmentTest)

#include "tst_wiresegment.moc"
