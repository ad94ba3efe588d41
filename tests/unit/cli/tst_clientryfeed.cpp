// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/entryfeed.h"
#include "support/manualclock.h"
#include "transcript/store.h"

class CliEntryFeedTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOutEachEntryOnceItIsComplete();
    void keepsTheOrderWhereAnEntryIsStillOpen();
    void handsOutWhatWasBrokenOffAtTheEnd();
    void tellsHowOftenTheSameWasSaidBeforeSomethingElse();
};

namespace {

/// Writes down the numbers of what is handed out.
class Listener final {
public:
    explicit Listener(Cli::EntryFeed &feed)
    {
        QObject::connect(&feed, &Cli::EntryFeed::entryReady, &feed,
            [this](const Transcript::Entry &entry) { numbers.append(entry.number); });
        QObject::connect(&feed, &Cli::EntryFeed::entryRepeated, &feed,
            [this](const Transcript::Entry &entry) { numbers.append({-entry.number, entry.repeats}); });
    }
    QList<qsizetype> numbers; ///< of what was said again: less than zero, then how often
};

} // namespace

void CliEntryFeedTest::handsOutEachEntryOnceItIsComplete()
{
    Support::ManualClock clock;
    Transcript::Store store(clock);
    Cli::EntryFeed feed(store);
    const Listener listener(feed);
    store.appendReplyLine("250-first\r\n", false, 0);
    QCOMPARE(listener.numbers, QList<qsizetype>());
    store.appendReplyLine("250 last\r\n", false, 0);
    QCOMPARE(listener.numbers, QList<qsizetype>());
    store.completeReply(250);
    store.appendCommand("NOOP\r\n", false);
    QCOMPARE(listener.numbers, (QList<qsizetype>{1, 2}));
    feed.finish();
    QCOMPARE(listener.numbers, (QList<qsizetype>{1, 2}));
}

void CliEntryFeedTest::keepsTheOrderWhereAnEntryIsStillOpen()
{
    Support::ManualClock clock;
    Transcript::Store store(clock);
    Cli::EntryFeed feed(store);
    const Listener listener(feed);
    store.beginBody(1000, false, false);
    store.appendNote({Base::NoteKind::Cancelling, {}});
    QCOMPARE(listener.numbers, QList<qsizetype>());
    store.endBody({.octets = 1000, .octetsTotal = 1000});
    QCOMPARE(listener.numbers, (QList<qsizetype>{1, 2}));
}

void CliEntryFeedTest::handsOutWhatWasBrokenOffAtTheEnd()
{
    Support::ManualClock clock;
    Transcript::Store store(clock);
    Cli::EntryFeed feed(store);
    const Listener listener(feed);
    store.appendReplyLine("250-first\r\n", false, 0);
    feed.finish();
    QCOMPARE(listener.numbers, QList<qsizetype>{1});
}

void CliEntryFeedTest::tellsHowOftenTheSameWasSaidBeforeSomethingElse()
{
    Support::ManualClock clock;
    Transcript::Store store(clock);
    Cli::EntryFeed feed(store);
    const Listener listener(feed);
    const auto saySix = [&store] {
        for (int i = 0; i < 6; ++i) {
            store.appendReplyLine("421 going\r\n", false, 0);
            store.completeReply(421);
        }
    };
    saySix();
    QCOMPARE(listener.numbers, QList<qsizetype>{1});
    store.appendCommand("NOOP\r\n", false);
    QCOMPARE(listener.numbers, (QList<qsizetype>{1, -1, 5, 2}));
    saySix();
    feed.finish();
    QCOMPARE(listener.numbers, (QList<qsizetype>{1, -1, 5, 2, 3, -3, 5}));
}

QTEST_GUILESS_MAIN(CliEntryFeedTest)
#include "tst_clientryfeed.moc"
