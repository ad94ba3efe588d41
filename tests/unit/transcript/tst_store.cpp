// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "support/manualclock.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Transcript::BodyFacts;
using Transcript::EntryKind;
using Transcript::Store;

namespace {

constexpr qint64 microsecond = 1000;

QList<qsizetype> rowsOf(const QSignalSpy &spy)
{
    QList<qsizetype> rows;
    for (const QList<QVariant> &call : spy)
        rows.append(call.constFirst().value<qsizetype>());
    return rows;
}

/// What a server says unasked, with what the job notes about it.
void saidUnasked(Store &store, const QByteArray &line, bool isNoted)
{
    store.appendReplyLine(line, false, 0);
    store.completeReply(250);
    if (isNoted)
        store.appendNote({Base::NoteKind::UnsolicitedReply, {}});
}

} // namespace

class StoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAndTimesEntriesInOrder();
    void beginsItsTimesAtZero();
    void collectsTheLinesOfOneReply();
    void keepsEveryOctet();
    void recordsALineThatBreaksOff();
    void tellsWhatIsNoReplyFromWhatIsNotYetKnown();
    void beginsANewReplyAfterACompleteOne();
    void measuresTheWaitFromTheCommand();
    void measuresTheWaitForTheVerdictFromTheEndOfTheBody();
    void knowsNoWaitForTheGreeting();
    void keepsAReplyOpenAcrossANote();
    void growsABody();
    void thinsOutTheSignalsOfABody_data();
    void thinsOutTheSignalsOfABody();
    void ignoresWhatHasNothingOpen();
    void countsWhatAFloodRepeats();
    void countsTheNotesAboutAFlood();
    void keepsWhatDiffersInAFlood();
    void keepsAnswersThatAreAlike();
    void countsWhatItHasNoRoomFor_data();
    void countsWhatItHasNoRoomFor();
    void keepsAMillionRowsApart();
    void givesBackWhatWasRestored();
    void remembersWhatIsWrittenBeside();
    void countsFromARowOfChoice();
    void aCopyStaysAsItWas();

private:
    Support::ManualClock m_clock;
};

void StoreTest::numbersAndTimesEntriesInOrder()
{
    Store store(m_clock);
    QSignalSpy appended(&store, &Store::rowsAppended);
    m_clock.advance(5 * microsecond);
    QCOMPARE(store.appendNote({Base::NoteKind::Connecting, {u"127.0.0.1"_s, u"25"_s}}), 1);
    m_clock.advance(7 * microsecond);
    QCOMPARE(store.appendCommand("EHLO desk.example\r\n"_ba, true), 2);

    QCOMPARE(store.size(), 2);
    QCOMPARE(store.at(0).kind, EntryKind::Note);
    QCOMPARE(store.at(0).number, 1);
    QCOMPARE(store.at(0).time, 5 * microsecond);
    QVERIFY(!store.at(0).isEncrypted);
    QCOMPARE(store.at(1).kind, EntryKind::Command);
    QCOMPARE(store.at(1).number, 2);
    QCOMPARE(store.at(1).time, 12 * microsecond);
    QVERIFY(store.at(1).isEncrypted);
    QCOMPARE(rowsOf(appended), (QList<qsizetype>{0, 1}));
}

void StoreTest::beginsItsTimesAtZero()
{
    m_clock.advance(1'000'000 * microsecond);
    Store store(m_clock);
    store.appendNote({Base::NoteKind::ClientGone, {}});
    QCOMPARE(store.at(0).time, 0);
    QCOMPARE(store.startedAt(), m_clock.now());
}

void StoreTest::collectsTheLinesOfOneReply()
{
    Store store(m_clock);
    QSignalSpy appended(&store, &Store::rowsAppended);
    QSignalSpy changed(&store, &Store::rowChanged);
    QCOMPARE(store.appendReplyLine("250-desk\r\n"_ba, false, 0), 1);
    QVERIFY(!store.at(0).isComplete);
    QCOMPARE(store.appendReplyLine("250 SIZE 1\r\n"_ba, false, 0), 1);
    store.completeReply(250, "2.0.0"_ba);

    QCOMPARE(store.size(), 1);
    QVERIFY(store.at(0).isComplete);
    QCOMPARE(store.at(0).code, 250);
    QCOMPARE(store.at(0).enhancedCode, "2.0.0"_ba);
    QCOMPARE(store.at(0).texts(), (QList<QByteArray>{"desk"_ba, "SIZE 1"_ba}));
    QCOMPARE(rowsOf(appended), QList<qsizetype>{0});
    QCOMPARE(rowsOf(changed), (QList<qsizetype>{0, 0}));
}

void StoreTest::keepsEveryOctet()
{
    Store store(m_clock);
    const QByteArray odd("250 \x00\x1b[2J\xff\r\r\n", 13);
    store.appendReplyLine(odd, false, 0);
    QCOMPARE(store.at(0).octets, odd);
}

void StoreTest::recordsALineThatBreaksOff()
{
    Store store(m_clock);
    store.appendReplyLine("250-desk\r\n"_ba, false, 0);
    store.appendReplyLine("250-SI"_ba, false, 0);
    QCOMPARE(store.at(0).octets, "250-desk\r\n250-SI"_ba);
    QVERIFY(!store.at(0).isComplete);
}

void StoreTest::tellsWhatIsNoReplyFromWhatIsNotYetKnown()
{
    Store store(m_clock);
    store.appendReplyLine("SSH-2.0-OpenSSH\r\n"_ba, false, 0);
    QVERIFY(!store.at(0).isComplete);
    store.completeReply(0);
    QVERIFY(store.at(0).isComplete);
    QCOMPARE(store.at(0).code, 0);
}

void StoreTest::beginsANewReplyAfterACompleteOne()
{
    Store store(m_clock);
    store.appendReplyLine("220 desk\r\n"_ba, false, 0);
    store.completeReply(220);
    QCOMPARE(store.appendReplyLine("421 going\r\n"_ba, false, 0), 2);
    QCOMPARE(store.at(0).octets, "220 desk\r\n"_ba);
    QCOMPARE(store.at(1).octets, "421 going\r\n"_ba);
}

void StoreTest::measuresTheWaitFromTheCommand()
{
    Store store(m_clock);
    const qsizetype mail = store.appendCommand("MAIL FROM:<a@b>\r\n"_ba, false);
    m_clock.advance(3 * microsecond);
    const qsizetype rcpt = store.appendCommand("RCPT TO:<c@d>\r\n"_ba, false);
    m_clock.advance(4 * microsecond);
    store.appendReplyLine("250 ok\r\n"_ba, false, mail);
    store.completeReply(250);
    m_clock.advance(5 * microsecond);
    store.appendReplyLine("250-one\r\n"_ba, false, rcpt);
    m_clock.advance(6 * microsecond);
    store.appendReplyLine("250 two\r\n"_ba, false, rcpt);
    QCOMPARE(store.at(2).answers, mail);
    QCOMPARE(store.at(2).wait, 7 * microsecond);
    QCOMPARE(store.at(3).answers, rcpt);
    QCOMPARE(store.at(3).wait, 9 * microsecond); // the first line ends the wait
}

void StoreTest::measuresTheWaitForTheVerdictFromTheEndOfTheBody()
{
    Store store(m_clock);
    const qsizetype body = store.beginBody(10, false, false);
    m_clock.advance(900 * microsecond);
    store.endBody({10, 10, 1, 0, false});
    m_clock.advance(8 * microsecond);
    store.appendReplyLine("250 queued\r\n"_ba, false, body);
    QCOMPARE(store.at(1).wait, 8 * microsecond);
}

void StoreTest::knowsNoWaitForTheGreeting()
{
    Store store(m_clock);
    store.appendReplyLine("220 desk\r\n"_ba, false, 0);
    QCOMPARE(store.at(0).wait, -1);
}

void StoreTest::keepsAReplyOpenAcrossANote()
{
    Store store(m_clock);
    store.appendReplyLine("250-one\r\n"_ba, false, 0);
    store.appendNote({Base::NoteKind::StillSilent, {u"5"_s}});
    store.appendReplyLine("250 two\r\n"_ba, false, 0);
    QCOMPARE(store.size(), 2);
    QCOMPARE(store.at(0).octets, "250-one\r\n250 two\r\n"_ba);
}

void StoreTest::growsABody()
{
    Store store(m_clock);
    const qsizetype number = store.beginBody(100, true, true);
    QCOMPARE(number, 1);
    QCOMPARE(store.at(0).kind, EntryKind::Body);
    QCOMPARE(store.at(0).body, (BodyFacts{0, 100, 0, 0, true}));
    QVERIFY(!store.at(0).isComplete);
    QVERIFY(store.at(0).isEncrypted);
    store.updateBody({40, 100, 4, 1, true});
    QCOMPARE(store.at(0).body, (BodyFacts{40, 100, 4, 1, true}));
    QVERIFY(!store.at(0).isComplete);
    store.endBody({100, 100, 9, 2, true});
    QCOMPARE(store.at(0).body, (BodyFacts{100, 100, 9, 2, true}));
    QVERIFY(store.at(0).isComplete);
}

void StoreTest::thinsOutTheSignalsOfABody_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("signalsWanted");
    QTest::newRow("a small letter says only that it ended") << qint64(60'000) << qint64(1000) << 1;
    QTest::newRow("a letter of 1 MiB speaks every 64 KiB") << qint64(1024 * 1024) << qint64(4096) << 17;
    QTest::newRow("a letter of 100 MB speaks every 1 %") << qint64(100'000'000) << qint64(10'000) << 101;
}

void StoreTest::thinsOutTheSignalsOfABody()
{
    QFETCH(qint64, total);
    QFETCH(qint64, step);
    QFETCH(int, signalsWanted);
    Store store(m_clock);
    store.beginBody(total, false, false);
    QSignalSpy changed(&store, &Store::rowChanged);
    for (qint64 octets = step; octets <= total; octets += step)
        store.updateBody({octets, total, 0, 0, false});
    store.endBody({total, total, 0, 0, false});
    QCOMPARE(changed.size(), signalsWanted);
}

void StoreTest::ignoresWhatHasNothingOpen()
{
    Store store(m_clock);
    QSignalSpy changed(&store, &Store::rowChanged);
    store.completeReply(250);
    store.updateBody({1, 1, 1, 0, false});
    store.endBody({1, 1, 1, 0, false});
    QCOMPARE(store.size(), 0);
    QCOMPARE(changed.size(), 0);
}

void StoreTest::countsWhatAFloodRepeats()
{
    Store store(m_clock);
    QSignalSpy appended(&store, &Store::rowsAppended);
    for (int i = 0; i < 100'000; ++i) {
        saidUnasked(store, "250 ok\r\n"_ba, false);
        m_clock.advance(microsecond);
    }
    QCOMPARE(store.size(), 1);
    QCOMPARE(store.at(0).repeats, 99'999);
    QCOMPARE(store.at(0).duration, 99'999 * microsecond);
    QCOMPARE(appended.size(), 1);
}

void StoreTest::countsTheNotesAboutAFlood()
{
    Store store(m_clock);
    for (int i = 0; i < 1000; ++i)
        saidUnasked(store, "250 ok\r\n"_ba, true);
    QCOMPARE(store.size(), 2);
    QCOMPARE(store.at(0).repeats, 999);
    QCOMPARE(store.at(1).repeats, 999);
    QCOMPARE(store.at(1).note.kind, Base::NoteKind::UnsolicitedReply);
}

void StoreTest::keepsWhatDiffersInAFlood()
{
    Store store(m_clock);
    saidUnasked(store, "250 ok\r\n"_ba, true);
    saidUnasked(store, "250 ok\n"_ba, true);
    saidUnasked(store, "250 ok\r\n"_ba, true);
    QCOMPARE(store.size(), 6);
    QCOMPARE(store.at(4).octets, "250 ok\r\n"_ba);
}

void StoreTest::keepsAnswersThatAreAlike()
{
    Store store(m_clock);
    for (int i = 0; i < 3; ++i) {
        const qsizetype noop = store.appendCommand("NOOP\r\n"_ba, false);
        store.appendReplyLine("250 ok\r\n"_ba, false, noop);
        store.completeReply(250);
    }
    store.appendReplyLine("250 ok\r\n"_ba, false, 5); // the second answer to one command
    QCOMPARE(store.size(), 7);
    QCOMPARE(store.repeats(3), 0);
}

void StoreTest::countsWhatItHasNoRoomFor_data()
{
    QTest::addColumn<qsizetype>("rows");
    QTest::addColumn<qint64>("octets");
    QTest::newRow("rows") << qsizetype(100) << qint64(1'000'000);
    QTest::newRow("octets") << qsizetype(1'000'000) << qint64(1000);
}

void StoreTest::countsWhatItHasNoRoomFor()
{
    QFETCH(qsizetype, rows);
    QFETCH(qint64, octets);
    Store store(m_clock);
    store.setRoom({rows, octets});
    for (int i = 0; i < 1000; ++i) {
        store.appendReplyLine("250 " + QByteArray::number(i) + "\r\n", false, 0);
        store.completeReply(250);
    }
    store.beginBody(10, false, false);
    store.updateBody({5, 10, 1, 0, false});
    store.endBody({10, 10, 1, 0, false});
    const Transcript::Entry last = store.at(store.size() - 1);
    QVERIFY(store.size() <= 125);
    QCOMPARE(last.note.kind, Base::NoteKind::TranscriptFull);
    QCOMPARE(store.size() + last.repeats, 1001); // the note stands for the first that was not kept
    QCOMPARE(store.at(0).octets, "250 0\r\n"_ba);
}

void StoreTest::keepsAMillionRowsApart()
{
    Store store(m_clock);
    constexpr qsizetype rows = 1'000'000;
    for (qsizetype row = 0; row < rows; ++row)
        store.appendCommand("RCPT TO:<" + QByteArray::number(row) + "@a.example>\r\n", false);
    QCOMPARE(store.size(), rows);
    for (const qsizetype row : {qsizetype(0), qsizetype(511), qsizetype(512), qsizetype(777'777), rows - 1})
        QCOMPARE(store.at(row).octets, "RCPT TO:<" + QByteArray::number(row) + "@a.example>\r\n");
}

void StoreTest::givesBackWhatWasRestored()
{
    Store store(m_clock);
    store.appendNote({Base::NoteKind::Connecting, {u"a\0b"_s, QString(), u"\xd800"_s}});
    store.appendCommand("MAIL FROM:<a@b>\r\n"_ba, true);
    store.beginBody(100, true, true);
    m_clock.advance(8 * microsecond);
    store.endBody({100, 100, 9, 2, true});
    m_clock.advance(5 * microsecond);
    store.appendReplyLine("550-no\r\n550 5.7.1 no\r\n"_ba, true, 3);
    store.completeReply(550, "5.7.1"_ba);
    for (int i = 0; i < 3; ++i)
        saidUnasked(store, "250 05.7 ok\r\n"_ba, true);

    Store second(store.startedAt());
    for (qsizetype row = 0; row < store.size(); ++row)
        second.restore(store.at(row));
    QCOMPARE(second.size(), store.size());
    for (qsizetype row = 0; row < store.size(); ++row)
        QVERIFY2(second.at(row) == store.at(row), qPrintable(QString::number(row)));
    QCOMPARE(second.at(3).wait, 5 * microsecond);
    QCOMPARE(second.at(2).duration, 8 * microsecond);
}

void StoreTest::remembersWhatIsWrittenBeside()
{
    Store store(m_clock);
    store.appendCommand("QUIT\r\n"_ba, false);
    QSignalSpy annotated(&store, &Store::annotated);
    QCOMPARE(store.annotation(0), Transcript::Annotation());
    const Transcript::Annotation annotation{true, u"look here"_s, Transcript::Level::Warning};
    store.annotate(0, annotation);
    store.annotate(0, annotation);
    QCOMPARE(store.annotation(0), annotation);
    QVERIFY(store.glance(0).isMarked);
    store.annotate(0, {});
    QCOMPARE(store.annotation(0), Transcript::Annotation());
    QCOMPARE(rowsOf(annotated), (QList<qsizetype>{0, 0}));
}

void StoreTest::countsFromARowOfChoice()
{
    Store store(m_clock);
    store.appendCommand("QUIT\r\n"_ba, false);
    QSignalSpy changed(&store, &Store::timeZeroChanged);
    QVERIFY(!store.timeZero());
    store.setTimeZero(0);
    store.setTimeZero(0);
    QCOMPARE(store.timeZero(), std::optional<qsizetype>(0));
    store.setTimeZero(std::nullopt);
    QCOMPARE(changed.size(), 2);
}

void StoreTest::aCopyStaysAsItWas()
{
    Store store(m_clock);
    store.appendNote({Base::NoteKind::Connecting, {u"127.0.0.1"_s, u"25"_s}});
    for (int i = 0; i < 2000; ++i) {
        m_clock.advance(3 * microsecond);
        const qsizetype number = store.appendCommand("RCPT TO:<" + QByteArray::number(i) + "@example.org>\r\n", true);
        store.appendReplyLine("250 2.1.5 ok\r\n"_ba, true, number);
        store.completeReply(250, i % 2 == 0 ? "2.1.5"_ba : "2.01"_ba);
    }
    store.annotate(7, {true, u"here"_s, Transcript::Level::Warning});
    store.setTimeZero(3);
    const std::unique_ptr<const Store> copy = store.copy();
    const Store &before = *copy;
    QCOMPARE(before.size(), store.size());
    for (qsizetype row = 0; row < store.size(); ++row)
        QVERIFY(before.at(row) == store.at(row));
    QCOMPARE(before.annotation(7), store.annotation(7));
    QCOMPARE(before.timeZero(), store.timeZero());
    QCOMPARE(before.startedAt(), store.startedAt());
    store.annotate(7, {});
    store.appendCommand("QUIT\r\n"_ba, true);
    QCOMPARE(before.annotation(7).note, u"here"_s);
    QCOMPARE(before.size(), store.size() - 1);
}

QTEST_APPLESS_MAIN(StoreTest)

#include "tst_store.moc"
