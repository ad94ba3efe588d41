// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/replyreader.h"
#include "support/manualclock.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Delivery::ReplyReader;

class TestReplyReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsALineBeforeItsReplyIsWhole();
    void givesTheRepliesOneByOne();
    void goesOnBehindAnEmptyLine();
    void recordsWhatIsNoReply();
    void recordsALineWithoutEnd();
    void recordsTheRest();

private:
    Support::ManualClock m_clock;
};

void TestReplyReader::recordsALineBeforeItsReplyIsWhole()
{
    Transcript::Store store(m_clock);
    ReplyReader reader(store);
    reader.append("250-mx\r\n250 ");
    QCOMPARE(reader.advance(false, 3), ReplyReader::Progress::NeedsMore);
    QCOMPARE(store.size(), 1);
    QCOMPARE(store.at(0).octets, "250-mx\r\n"_ba);
    QCOMPARE(store.at(0).answers, 3);
    reader.append("SIZE\r\n");
    QCOMPARE(reader.advance(false, 3), ReplyReader::Progress::Reply);
    QCOMPARE(reader.takeReply().lines, (QList{"mx"_ba, "SIZE"_ba}));
    QCOMPARE(store.at(0).octets, "250-mx\r\n250 SIZE\r\n"_ba);
}

void TestReplyReader::givesTheRepliesOneByOne()
{
    Transcript::Store store(m_clock);
    ReplyReader reader(store);
    reader.append("250 a\r\n550 b\r\n");
    QCOMPARE(reader.advance(false, 1), ReplyReader::Progress::Reply);
    QCOMPARE(reader.takeReply().code, 250);
    QVERIFY(reader.hasUnread());
    QCOMPARE(reader.advance(false, 2), ReplyReader::Progress::Reply);
    QCOMPARE(reader.takeReply().code, 550);
    QVERIFY(!reader.hasUnread());
}

void TestReplyReader::goesOnBehindAnEmptyLine()
{
    Transcript::Store store(m_clock);
    ReplyReader reader(store);
    reader.append("\r\n220 hi\r\n");
    QCOMPARE(reader.advance(false, 0), ReplyReader::Progress::Reply);
    QCOMPARE(reader.takeReply().code, 220);
    QCOMPARE(store.at(0).octets, "\r\n"_ba); // it was said, so it is shown
    QCOMPARE(store.at(1).note.kind, Base::NoteKind::EmptyLineIgnored);
}

void TestReplyReader::recordsWhatIsNoReply()
{
    Transcript::Store store(m_clock);
    ReplyReader reader(store);
    reader.append("HTTP/1.1 400 Bad Request\r\n");
    QCOMPARE(reader.advance(false, 0), ReplyReader::Progress::Broken);
    QVERIFY(!reader.isOverLimit());
    QCOMPARE(reader.offendingLine(), "HTTP/1.1 400 Bad Request\r\n"_ba);
    QCOMPARE(store.at(0).octets, "HTTP/1.1 400 Bad Request\r\n"_ba);
}

void TestReplyReader::recordsALineWithoutEnd()
{
    Transcript::Store store(m_clock);
    ReplyReader reader(store);
    const QByteArray endless = "250 " + QByteArray(5000, 'x');
    reader.append(endless);
    QCOMPARE(reader.advance(false, 0), ReplyReader::Progress::Broken);
    QVERIFY(reader.isOverLimit());
    QCOMPARE(store.at(0).octets, endless);
}

void TestReplyReader::recordsTheRest()
{
    Transcript::Store store(m_clock);
    ReplyReader reader(store);
    reader.append("220 go\r\n250-INJ");
    QCOMPARE(reader.advance(false, 0), ReplyReader::Progress::Reply);
    (void)reader.takeReply();
    store.completeReply(220);
    QCOMPARE(reader.recordRest(false), "250-INJ"_ba);
    QCOMPARE(store.at(1).octets, "250-INJ"_ba);
    QVERIFY(!reader.hasUnread());
    QCOMPARE(reader.recordRest(false), ""_ba);
    QCOMPARE(store.size(), 2);
}

QTEST_APPLESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
