// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/manualclock.h"
#include "transcript/store.h"
#include "transcript/swakstext.h"
#include "transcript/textexport.h"

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

Entry entryOf(EntryKind kind, const QByteArray &octets)
{
    Entry entry;
    entry.kind = kind;
    entry.octets = octets;
    entry.time = 1'234'567;
    return entry;
}

Entry bodyOf(const Transcript::BodyFacts &facts, bool isComplete)
{
    Entry entry = entryOf(EntryKind::Body, {});
    entry.body = facts;
    entry.isComplete = isComplete;
    return entry;
}

Entry noteOf(const Base::Note &note)
{
    Entry entry = entryOf(EntryKind::Note, {});
    entry.note = note;
    return entry;
}

Entry encrypted(Entry entry)
{
    entry.isEncrypted = true;
    return entry;
}

Entry at(qint64 nanoseconds, Entry entry)
{
    entry.time = nanoseconds;
    return entry;
}

void fill(Transcript::Store &store)
{
    store.appendNote({Base::NoteKind::Connected, {u"127.0.0.1"_s, u"25"_s}});
    const qsizetype hello = store.appendCommand("EHLO desk\r\n", false);
    store.appendReplyLine("250-mx\r\n", false, hello);
    store.appendReplyLine("250 STARTTLS\r\n", false, hello);
    store.completeReply(250);
    const qsizetype mail = store.appendCommand("MAIL FROM:<>\r\n", true);
    store.appendReplyLine("550 no\r\n", true, mail);
    store.completeReply(550);
    store.appendReplyLine("421 bye\r\n", false, 0);
    store.completeReply(421);
    store.appendNote({Base::NoteKind::ConnectionLost, {u"gone"_s}});
}

} // namespace

Q_DECLARE_METATYPE(Transcript::Entry)

class TextExportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAnEntry_data();
    void writesAnEntry();
    void writesAConversation();
    void writesAsABookPrintsIt();
    void writesTheSignsOfSwaks();
};

void TextExportTest::writesAnEntry_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("text");
    const Entry quit = entryOf(EntryKind::Command, "QUIT\r\n"_ba);
    QTest::newRow("a command in clear") << quit << u"   0.001234   C: QUIT"_s;
    QTest::newRow("an encrypted one has a mark") << encrypted(quit) << u"   0.001234 * C: QUIT"_s;
    QTest::newRow("time is cut, not rounded") << at(1'999'999'999, quit) << u"   1.999999   C: QUIT"_s;
    QTest::newRow("an hour stays in its column") << at(3'600'000'000'000, quit) << u"3600.000000   C: QUIT"_s;
    QTest::newRow("a reply of several lines has its time once") << entryOf(EntryKind::Reply,
        "250-desk\r\n250 SIZE 9\r\n"_ba) << u"   0.001234   S: 250-desk\n              S: 250 SIZE 9"_s;
    QTest::newRow("a line that broke off says so")
        << entryOf(EntryKind::Reply, "250-de"_ba) << u"   0.001234   S: 250-de <no line end>"_s;
    QTest::newRow("control characters are escapes")
        << entryOf(EntryKind::Reply, "250 \x1b[2J\a\r\n"_ba) << u"   0.001234   S: 250 \\x1b[2J\\x07"_s;
    QTest::newRow("a note") << noteOf({Base::NoteKind::Connected, {u"127.0.0.1"_s, u"25"_s}})
                            << u"   0.001234   -- connected to 127.0.0.1:25"_s;
    QTest::newRow("a note cannot break out of its line")
        << noteOf({Base::NoteKind::ConnectionLost, {u"a\nS: 250 ok"_s}})
        << u"   0.001234   -- connection lost: a\\nS: 250 ok"_s;
    QTest::newRow("a letter is one line") << bodyOf({48213, 48213, 702, 3, false}, true)
                                          << u"   0.001234   C: <letter: 48213 octets, 702 lines, 3 dots doubled>"_s;
    QTest::newRow("a letter without doubled dots does not speak of them")
        << bodyOf({1, 1, 1, 0, false}, true) << u"   0.001234   C: <letter: 1 octet, 1 line>"_s;
    QTest::newRow("a letter in chunks") << bodyOf({20, 20, 2, 0, true}, true)
                                        << u"   0.001234   C: <letter in chunks: 20 octets, 2 lines>"_s;
    QTest::newRow("a letter that broke off") << bodyOf({20, 100, 2, 0, false}, false)
                                             << u"   0.001234   C: <letter: 20 of 100 octets, 2 lines, not finished>"_s;
}

void TextExportTest::writesAnEntry()
{
    QFETCH(Entry, entry);
    QFETCH(QString, text);
    QCOMPARE(Transcript::entryAsText(entry), text);
}

void TextExportTest::writesAConversation()
{
    Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendReplyLine("220 desk\r\n"_ba, false, 0);
    store.completeReply(220);
    clock.advance(2'000'000);
    store.appendCommand("QUIT\r\n"_ba, true);
    QCOMPARE(Transcript::asText(store),
        u"-- Postscope transcript, began 2026-01-02T03:04:05.000+01:00; times in seconds; * marks what was encrypted\n"
        "   0.000000   S: 220 desk\n"
        "   0.002000 * C: QUIT\n"_s);
}

void TextExportTest::writesAsABookPrintsIt()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    fill(store);
    QCOMPARE(Transcript::spokenText(store, QList<quint32>{1, 2}), u"C: EHLO desk\nS: 250-mx\nS: 250 STARTTLS\n"_s);
}

void TextExportTest::writesTheSignsOfSwaks()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    fill(store);
    QCOMPARE(Transcript::swaksText(store),
        u"=== connected to 127.0.0.1:25\n"
        " -> EHLO desk\n"
        "<-  250-mx\n"
        "<-  250 STARTTLS\n"
        " ~> MAIL FROM:<>\n"
        "<~* 550 no\n"
        "<** 421 bye\n"
        "*** connection lost: gone\n"_s);
    QCOMPARE(Transcript::swaksText(store, QList<quint32>{1}), u" -> EHLO desk\n"_s);
}

QTEST_APPLESS_MAIN(TextExportTest)

#include "tst_textexport.moc"
