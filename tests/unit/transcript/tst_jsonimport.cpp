// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "base/noteid.h"
#include "support/manualclock.h"
#include "transcript/export.h"
#include "transcript/jsonimport.h"

using namespace Qt::StringLiterals;
using Base::NoteKind;
using Transcript::Annotation;
using Transcript::Store;

namespace {

QByteArray jsonOf(const Store &store)
{
    return Transcript::exported(store, Transcript::ExportFormat::Json);
}

/// A file with these entries.
QByteArray fileWith(const QByteArray &entries)
{
    return R"({"format":"postscope-transcript","version":1,"started":"2026-01-02T02:04:05.000Z","entries":[)" + entries
        + "]}";
}

} // namespace

class JsonImportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsBackEverything();
    void bringsBackEveryKindOfNote();
    void readsMembersInAnyOrder();
    void takesANoteOfALaterVersionByItsWords();
    void skipsWhatItDoesNotKnow();
    void believesNothing_data();
    void believesNothing();
    void refuses_data();
    void refuses();
    void refusesEveryBeginning();
};

void JsonImportTest::bringsBackEverything()
{
    Support::ManualClock clock;
    Store store(clock);
    store.appendNote({NoteKind::Connected, {u"192.0.2.1"_s, u"25"_s}});
    for (const QByteArray &line : {"220 mx\r\n"_ba, "220\r\n"_ba, "220 mx\n"_ba, "220 a\tb\"\\/\x01\x7f\r\n"_ba,
             "220 gr\xc3\xbc\xc3\x9f\x65\r\n"_ba, "220 gr\xfc\xdf\x65\r\n"_ba, "220 \xf0\x9f\x93\xac\r\n"_ba,
             QByteArray("220 \0 \r\r\n", 10), "220-a\r\n221-b\r\n220 c\r\n"_ba, "220-a\r\n220-b"_ba, "hello\r\n"_ba,
             "250 mx\r\n"_ba}) {
        clock.advance(1'234'567'891);
        store.appendReplyLine(line, true, 1);
        store.completeReply(line.first(3).toInt(), "2.0.0"_ba);
    }
    store.appendCommand("EHLO a\r\n"_ba, false);
    store.appendCommand("a\r\nb\r\n"_ba, false);
    store.appendCommand("no end"_ba, false);
    store.appendCommand("\xff\r\n"_ba, false);
    store.appendLetterLine("QUIT\r\n"_ba, false);
    store.beginBody(100, true, true);
    clock.advance(77);
    store.endBody({100, 100, 9, 2, true});
    store.beginBody(1000, false, true);
    store.updateBody({10, 1000, 1, 0, false});
    for (int i = 0; i < 3; ++i) {
        store.appendReplyLine("421 odd\r\n"_ba, true, 0);
        store.completeReply(421, "4.03"_ba);
        clock.advance(5);
    }
    store.appendReplyLine("250-not yet\r\n"_ba, true, 5);
    store.beginSegment(2);
    store.beginSegment(3, 0, 17);
    store.beginSegment(3, 2, 1'234'567'890'123);
    store.beginSegment(3, 4, 0);
    store.beginSegment(19);
    store.beginSegment(19, 64, 12);
    store.annotate(1, {true, u"a \"note\"\nwith lines \u202e"_s, Transcript::Level::Warning});
    store.annotate(2, {.level = Transcript::Level::Error});
    store.setTimeZero(3);

    const auto read = Transcript::storeFromJson(jsonOf(store));
    QVERIFY2(read.hasValue(), read.hasValue() ? "" : qPrintable(read.error().detail));
    const Store &second = **read;
    QCOMPARE(second.size(), store.size());
    for (qsizetype row = 0; row < store.size(); ++row) {
        QVERIFY2(second.at(row) == store.at(row), qPrintable(QString::number(row)));
        QCOMPARE(second.annotation(row), store.annotation(row));
    }
    QCOMPARE(second.knowsSegments(), true);
    QCOMPARE(second.at(2).cuts.size(), 3);
    QCOMPARE(second.at(18).body.segments, 2);
    QCOMPARE(second.startedAt(), store.startedAt());
    QCOMPARE(second.timeZero(), store.timeZero());
    QCOMPARE(jsonOf(second), jsonOf(store));
}

void JsonImportTest::bringsBackEveryKindOfNote()
{
    Support::ManualClock clock;
    Store store(clock);
    QSet<QString> ids;
    for (int kind = 0; kind <= static_cast<int>(NoteKind::Free); ++kind) {
        store.appendNote({static_cast<NoteKind>(kind), {u"a"_s, u"b"_s}});
        ids.insert(Base::noteId(static_cast<NoteKind>(kind)));
    }
    QCOMPARE(ids.size(), store.size());
    const auto read = Transcript::storeFromJson(jsonOf(store));
    QVERIFY(read.hasValue());
    for (qsizetype row = 0; row < store.size(); ++row)
        QVERIFY((*read)->at(row) == store.at(row));
}

void JsonImportTest::readsMembersInAnyOrder()
{
    const auto read = Transcript::storeFromJson(
        fileWith(R"({"type":"reply","code":250,"lines":["a","b"],"ns":5},{"lines":["a"],"code":354,"type":"reply"},)"
                 R"({"lines":7,"type":"body"},{"type":"body","lines":7})"));
    QVERIFY(read.hasValue());
    QCOMPARE((*read)->at(0).octets, "250-a\r\n250 b\r\n"_ba);
    QCOMPARE((*read)->at(1).octets, "354 a\r\n"_ba);
    QCOMPARE((*read)->at(2).body.lines, 7);
    QCOMPARE((*read)->at(3).body.lines, 7);
}

void JsonImportTest::takesANoteOfALaterVersionByItsWords()
{
    const auto read = Transcript::storeFromJson(fileWith(R"({"type":"note","note":"moon-phase","text":"it is full"})"));
    QVERIFY(read.hasValue());
    QCOMPARE(Base::noteText((*read)->at(0).note), u"it is full"_s);
}

void JsonImportTest::skipsWhatItDoesNotKnow()
{
    const auto read = Transcript::storeFromJson(fileWith(
        R"({"new":{"a":[1,-2.5e3,true,false,null,"\u00e9\ud83d\udcec"]},"type":"command","text":"QUIT","t":0.5})"));
    QVERIFY(read.hasValue());
    QCOMPARE((*read)->at(0).octets, "QUIT\r\n"_ba);
}

void JsonImportTest::believesNothing_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("an answer to what comes later") << R"({"type":"reply","code":250,"to":99,"lines":["a"]})"_ba;
    QTest::newRow("an answer to nothing") << R"({"type":"reply","code":250,"to":-5,"lines":["a"]})"_ba;
    QTest::newRow("a code of five digits") << R"({"type":"reply","code":70000,"lines":["a"]})"_ba;
    QTest::newRow("a negative code") << R"({"type":"reply","code":-1,"lines":["a"]})"_ba;
    QTest::newRow("a time before the beginning") << R"({"type":"command","ns":-1,"text":"a"})"_ba;
    QTest::newRow("a time beyond all")
        << R"({"type":"body","ns":9223372036854775807,"duration":9223372036854775807})"_ba;
    QTest::newRow("a letter of negative size") << R"({"type":"body","bytes":-1,"total":-1,"lines":-1,"dots":-1})"_ba;
    QTest::newRow("a command with a code") << R"({"type":"command","code":250,"to":1,"enhanced":"1","text":"a"})"_ba;
    QTest::newRow("a command that is not complete") << R"({"type":"command","text":"a","complete":false})"_ba;
    QTest::newRow("a note that is not complete") << R"({"type":"note","text":"a","complete":false,"duration":7})"_ba;
    QTest::newRow("an enhanced code that is no text")
        << "{\"type\":\"reply\",\"code\":250,\"enhanced\":\"2.\xff\",\"lines\":[]}"_ba;
    QTest::newRow("a level that is none") << R"({"type":"command","text":"a","level":"red"})"_ba;
    QTest::newRow("octets that are no base64") << R"({"type":"command","octets":"%%%"})"_ba;
    QTest::newRow("cuts that are out of order, twice, negative, and behind the end")
        << R"({"type":"command","text":"NOOP","segment":true,"cuts":[0,1,3,1,2,1,3,9,-3,1,6,1,99999,1,4]})"_ba;
    QTest::newRow("a cut at the beginning of what begins nothing")
        << R"({"type":"command","text":"NOOP","cuts":[0,1]})"_ba;
    QTest::newRow("a note that is cut") << R"({"type":"note","text":"a","segment":true,"cuts":[0,1,1,2]})"_ba;
    QTest::newRow("a letter that is cut") << R"({"type":"body","segments":-4,"cuts":[0,1,1,2]})"_ba;
    QTest::newRow("negative repetitions") << R"({"type":"reply","code":250,"lines":["a"],"repeats":-4})"_ba;
}

/// What comes of it can be shown, and written again.
void JsonImportTest::believesNothing()
{
    QFETCH(QByteArray, entry);
    const auto read = Transcript::storeFromJson(fileWith(R"({"type":"command","ns":7,"text":"QUIT"},)"_ba + entry));
    QVERIFY(read.hasValue());
    const Transcript::Entry second = (*read)->at(1);
    QVERIFY(second.answers >= 0 && second.answers <= 1);
    QVERIFY(second.code >= 0 && second.code <= 999);
    QVERIFY(second.time >= 7);
    QVERIFY(second.repeats >= 0);
    QVERIFY(second.body.octets >= 0 && second.body.octetsTotal >= 0 && second.body.lines >= 0);
    qint64 last = second.beginsSegment ? -1 : 0;
    for (const Transcript::SegmentCut &cut : second.cuts) {
        QVERIFY(cut.offset > last && cut.offset < second.octets.size() && cut.time >= 0);
        last = cut.offset;
    }
    QVERIFY(second.kind != Transcript::EntryKind::Note || !second.beginsSegment);
    QVERIFY(second.body.segments >= 0);
    QVERIFY(second.time + second.duration >= second.time);
    const auto again = Transcript::storeFromJson(jsonOf(**read));
    QVERIFY(again.hasValue());
    QVERIFY((*again)->at(1) == second);
}

void JsonImportTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no JSON") << "220 mx.example ESMTP\r\n"_ba;
    QTest::newRow("other JSON") << R"({"log":{"version":"1.2"}})"_ba;
    QTest::newRow("another version") << R"({"format":"postscope-transcript","version":2,"entries":[]})"_ba;
    QTest::newRow("no entries") << R"({"format":"postscope-transcript","version":1})"_ba;
    QTest::newRow("entries before the format") << R"({"entries":[],"format":"postscope-transcript","version":1})"_ba;
    QTest::newRow("entries twice") << fileWith({}).chopped(1) + R"(,"entries":[]})";
    QTest::newRow("something behind") << fileWith({}) + "x";
    QTest::newRow("a zero behind") << fileWith({}) + QByteArray(1, '\0');
    QTest::newRow("no type") << fileWith(R"({"text":"a"})");
    QTest::newRow("an unknown type") << fileWith(R"({"type":"song"})");
    QTest::newRow("an entry that is a list") << fileWith("[]");
    QTest::newRow("a comma too many") << fileWith(R"({"type":"command","text":"a"},)");
    QTest::newRow("a comma too few") << fileWith(R"({"type":"command" "text":"a"})");
    QTest::newRow("a number beyond all") << fileWith(R"({"type":"command","ns":99999999999999999999})");
    QTest::newRow("half a number") << fileWith(R"({"type":"command","ns":1.5})");
    QTest::newRow("a wrong escape") << fileWith(R"({"type":"command","text":"\x41"})");
    QTest::newRow("half an escape") << fileWith(R"({"type":"command","text":"\u00g1"})");
    QTest::newRow("a control character in a string") << fileWith("{\"type\":\"command\",\"text\":\"a\nb\"}");
    QTest::newRow("very deep") << fileWith(R"({"a":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
}

void JsonImportTest::refuses()
{
    QFETCH(QByteArray, json);
    const auto read = Transcript::storeFromJson(json);
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error().problem, Base::Problem::FileDamaged);
    QVERIFY(!read.error().detail.isEmpty());
}

void JsonImportTest::refusesEveryBeginning()
{
    const QByteArray whole = fileWith(R"({"type":"reply","code":250,"lines":["a\u00e9"],"x":[1,{"y":null}],"ns":12})");
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!Transcript::storeFromJson(whole.first(length)).hasValue());
    QVERIFY(Transcript::storeFromJson(whole).hasValue());
}

QTEST_APPLESS_MAIN(JsonImportTest)
#include "tst_jsonimport.moc"
