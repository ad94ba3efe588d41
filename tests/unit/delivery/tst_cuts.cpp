// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/replyreader.h"
#include "delivery/writecuts.h"
#include "support/manualclock.h"
#include "transcript/store.h"
#include "transcript/wiresegment.h"

using namespace Qt::StringLiterals;
using Delivery::ReplyReader;
using Delivery::WriteCuts;
using Transcript::Store;
using Transcript::WireSegment;

/// Which segments the transcript is told of, from how octets were read and how they left.
class TestCuts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAreSegments_data();
    void readsAreSegments();
    void aReadHasItsOwnTime();
    void readsOfWhatWasHeardBeforeAreNotCounted();
    void writesAreSegments_data();
    void writesAreSegments();
    void theWritesOfALetterAreCounted();

private:
    [[nodiscard]] static QByteArrayList textsOf(const Store &store);
    void hear(Store &store, ReplyReader &reader, const QByteArray &octets);

    Support::ManualClock m_clock;
};

QByteArrayList TestCuts::textsOf(const Store &store)
{
    QByteArrayList texts;
    for (const WireSegment &segment : Transcript::segmentsOf(store, 1000))
        texts += segment.text;
    return texts;
}

void TestCuts::hear(Store &store, ReplyReader &reader, const QByteArray &octets)
{
    m_clock.advance(10);
    reader.append(octets);
    while (reader.advance(false, 1) == ReplyReader::Progress::Reply)
        store.completeReply(reader.takeReply().code);
}

void TestCuts::readsAreSegments_data()
{
    QTest::addColumn<QByteArrayList>("reads");
    QTest::newRow("a reply in one") << QByteArrayList{"250 ok\r\n"};
    QTest::newRow("a reply in two") << QByteArrayList{"25", "0 ok\r\n"};
    QTest::newRow("a reply octet by octet") << QByteArrayList{"2", "5", "0", " ", "o", "k", "\r", "\n"};
    QTest::newRow("three replies in one") << QByteArrayList{"250 a\r\n250 b\r\n354 c\r\n"};
    QTest::newRow("cut within the second reply") << QByteArrayList{"250 a\r\n25", "0 b\r\n"};
    QTest::newRow("cut between two replies") << QByteArrayList{"250 a\r\n", "250 b\r\n"};
    QTest::newRow("each line of a reply") << QByteArrayList{"250-mx\r\n", "250-SIZE\r\n", "250 HELP\r\n"};
    QTest::newRow("cut within two lines of a reply") << QByteArrayList{"250-mx\r\n250-SI", "ZE\r\n250 HE", "LP\r\n"};
}

void TestCuts::readsAreSegments()
{
    QFETCH(QByteArrayList, reads);
    Store store(m_clock);
    ReplyReader reader(store);
    for (const QByteArray &read : reads)
        hear(store, reader, read);
    QCOMPARE(textsOf(store), reads);
}

void TestCuts::aReadHasItsOwnTime()
{
    Store store(m_clock);
    ReplyReader reader(store);
    hear(store, reader, "220 mx\r\n25");
    hear(store, reader, "0 ok");
    hear(store, reader, "\r\n");
    const QList<WireSegment> segments = Transcript::segmentsOf(store, 100);
    QCOMPARE(segments.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(segments.at(i).time, 10 * (i + 1));
    QCOMPARE(store.at(1).time, 30); // when its line was whole
}

void TestCuts::readsOfWhatWasHeardBeforeAreNotCounted()
{
    Store store(m_clock);
    ReplyReader reader(store);
    for (int i = 0; i < 100; ++i) {
        for (const QByteArray &octets : {"25"_ba, "0 ok\r\n"_ba}) {
            reader.append(octets);
            if (reader.advance(false, 0) == ReplyReader::Progress::Reply)
                store.completeReply(reader.takeReply().code);
        }
    }
    QCOMPARE(store.size(), 1);
    QCOMPARE(store.at(0).repeats, 99);
    QCOMPARE(textsOf(store), (QByteArrayList{"25", "0 ok\r\n"}));
}

void TestCuts::writesAreSegments_data()
{
    // A number leaves together; a line is written; behind "-" a handshake has begun.
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<QByteArrayList>("segments");
    QTest::newRow("one by one") << QByteArrayList{"MAIL", "6", "RCPT", "6", "DATA", "6"}
                                << QByteArrayList{"MAIL\r\n", "RCPT\r\n", "DATA\r\n"};
    QTest::newRow("a flight") << QByteArrayList{"MAIL", "RCPT", "DATA", "18", "QUIT", "6"}
                              << QByteArrayList{"MAIL\r\nRCPT\r\nDATA\r\n", "QUIT\r\n"};
    QTest::newRow("a flight of which the system takes a part")
        << QByteArrayList{"MAIL", "RCPT", "DATA", "9", "9"} << QByteArrayList{"MAIL\r\nRCP", "T\r\nDATA\r\n"};
    QTest::newRow("a flight that is cut between two lines")
        << QByteArrayList{"MAIL", "RCPT", "DATA", "6", "12"} << QByteArrayList{"MAIL\r\n", "RCPT\r\nDATA\r\n"};
    QTest::newRow("a line in three") << QByteArrayList{"MAIL", "2", "2", "2", "DATA", "6"}
                                     << QByteArrayList{"MA", "IL", "\r\n", "DATA\r\n"};
    QTest::newRow("one is written while another one waits")
        << QByteArrayList{"MAIL", "3", "RCPT", "9"} << QByteArrayList{"MAI", "L\r\nRCPT\r\n"};
    QTest::newRow("how a line left before a handshake was not told") << QByteArrayList{
        "STARTTLS", "-", "EHLO", "6", "MAIL", "3", "3"} << QByteArrayList{"STARTTLS\r\n", "EHLO\r\n", "MAI", "L\r\n"};
    QTest::newRow("more leaves than was written")
        << QByteArrayList{"MAIL", "60", "DATA", "6"} << QByteArrayList{"MAIL\r\n", "DATA\r\n"};
}

void TestCuts::writesAreSegments()
{
    QFETCH(QByteArrayList, events);
    QFETCH(QByteArrayList, segments);
    Store store(m_clock);
    WriteCuts cuts(store);
    for (const QByteArray &event : events) {
        bool isNumber = false;
        const qint64 octets = event.toLongLong(&isNumber);
        if (isNumber)
            cuts.left(octets);
        else if (event == "-")
            cuts.leftAll();
        else
            cuts.wrote(store.appendCommand(event + "\r\n", false), event.size() + 2);
    }
    QCOMPARE(textsOf(store), segments);
}

void TestCuts::theWritesOfALetterAreCounted()
{
    Store store(m_clock);
    WriteCuts cuts(store);
    cuts.wrote(store.appendCommand("DATA\r\n", false), 6);
    cuts.left(6);
    const qsizetype body = store.beginBody(300, false, false);
    for (int i = 0; i < 3; ++i) {
        cuts.wrote(body, 100);
        cuts.left(40);
        cuts.left(60);
    }
    store.endBody({.octets = 300, .octetsTotal = 300});
    cuts.wrote(store.appendCommand("QUIT\r\n", false), 6);
    QVERIFY(store.at(1).beginsSegment);
    QCOMPARE(store.at(1).body.segments, 6);
    QVERIFY(store.at(2).beginsSegment);
}

QTEST_APPLESS_MAIN(TestCuts)

#include "tst_cuts.moc"
