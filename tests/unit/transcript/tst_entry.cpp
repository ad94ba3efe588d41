// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "transcript/entry.h"

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

Entry entryOf(EntryKind kind, const QByteArray &octets)
{
    Entry entry;
    entry.kind = kind;
    entry.octets = octets;
    return entry;
}

} // namespace

class EntryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesHaveNoLineEnds_data();
    void linesHaveNoLineEnds();
    void verbIsTheFirstWord_data();
    void verbIsTheFirstWord();
    void textsHaveNoCode_data();
    void textsHaveNoCode();
};

void EntryTest::linesHaveNoLineEnds_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::newRow("nothing has no line") << ""_ba << QList<QByteArray>{};
    QTest::newRow("one line") << "250 ok\r\n"_ba << QList<QByteArray>{"250 ok"_ba};
    QTest::newRow("several lines") << "250-a\r\n250 b\r\n"_ba << QList<QByteArray>{"250-a"_ba, "250 b"_ba};
    QTest::newRow("a bare LF ends a line, too") << "250-a\n250 b\n"_ba << QList<QByteArray>{"250-a"_ba, "250 b"_ba};
    QTest::newRow("a line without its end counts") << "250-a\r\n25"_ba << QList<QByteArray>{"250-a"_ba, "25"_ba};
    QTest::newRow("an empty line is a line") << "\r\n"_ba << QList<QByteArray>{""_ba};
    QTest::newRow("only one CR belongs to the line end") << "a\r\r\n"_ba << QList<QByteArray>{"a\r"_ba};
}

void EntryTest::linesHaveNoLineEnds()
{
    QFETCH(QByteArray, octets);
    QFETCH(QList<QByteArray>, lines);
    QCOMPARE(entryOf(EntryKind::Reply, octets).lines(), lines);
}

void EntryTest::verbIsTheFirstWord_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("verb");
    const int command = static_cast<int>(EntryKind::Command);
    const int reply = static_cast<int>(EntryKind::Reply);
    QTest::newRow("a verb alone") << command << "QUIT\r\n"_ba << "QUIT"_ba;
    QTest::newRow("a verb with arguments, small letters") << command << "mail FROM:<a@b>\r\n"_ba << "MAIL"_ba;
    QTest::newRow("a verb of an extension") << command << "X-EXPS LOGIN\r\n"_ba << "X-EXPS"_ba;
    QTest::newRow("a masked SASL response has none") << command << "\u2022\u2022\u2022\r\n"_ba << ""_ba;
    QTest::newRow("the SASL cancel has none") << command << "*\r\n"_ba << ""_ba;
    QTest::newRow("an endless word is none") << command << QByteArray(40, 'a') + "\r\n" << ""_ba;
    QTest::newRow("an empty line has none") << command << "\r\n"_ba << ""_ba;
    QTest::newRow("a reply has none") << reply << "NOOP\r\n"_ba << ""_ba;
}

void EntryTest::verbIsTheFirstWord()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, verb);
    QCOMPARE(entryOf(static_cast<EntryKind>(kind), octets).verb(), verb);
}

void EntryTest::textsHaveNoCode_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::newRow("a space or a hyphen behind the code")
        << "250-a\r\n250 b\r\n"_ba << QList<QByteArray>{"a"_ba, "b"_ba};
    QTest::newRow("a code alone has an empty text") << "334\r\n"_ba << QList<QByteArray>{""_ba};
    QTest::newRow("what is no reply stays whole") << "SSH-2.0-x\r\n"_ba << QList<QByteArray>{"SSH-2.0-x"_ba};
    QTest::newRow("four digits are no code") << "2500 b\r\n"_ba << QList<QByteArray>{"2500 b"_ba};
    QTest::newRow("further spaces belong to the text") << "250  b\r\n"_ba << QList<QByteArray>{" b"_ba};
}

void EntryTest::textsHaveNoCode()
{
    QFETCH(QByteArray, octets);
    QFETCH(QList<QByteArray>, texts);
    QCOMPARE(entryOf(EntryKind::Reply, octets).texts(), texts);
}

QTEST_APPLESS_MAIN(EntryTest)

#include "tst_entry.moc"
