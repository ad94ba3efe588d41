// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "smtp/linebuffer.h"

using namespace Qt::StringLiterals;

class TestLineBuffer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsTheSameLinesHoweverTheyArrive_data();
    void cutsTheSameLinesHoweverTheyArrive();
    void saysWhenALineHasNoEnd();
    void givesUpALineThatIsTooLongEvenWhenItsEndHasCome();
    void keepsNoMoreThanWasNotTaken();
};

void TestLineBuffer::cutsTheSameLinesHoweverTheyArrive_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("rest");
    QTest::addRow("one line") << "220 hi\r\n"_ba << QList{"220 hi\r\n"_ba} << ""_ba;
    QTest::addRow("two lines at once") << "250-a\r\n250 b\r\n"_ba << QList{"250-a\r\n"_ba, "250 b\r\n"_ba} << ""_ba;
    QTest::addRow("bare LF ends a line") << "250 a\n250 b\n"_ba << QList{"250 a\n"_ba, "250 b\n"_ba} << ""_ba;
    QTest::addRow("a CR alone does not") << "250 a\rb\r\n"_ba << QList{"250 a\rb\r\n"_ba} << ""_ba;
    QTest::addRow("an empty line is a line") << "\r\n250 a\r\n"_ba << QList{"\r\n"_ba, "250 a\r\n"_ba} << ""_ba;
    QTest::addRow("what has no end is left") << "250 a\r\n250 b"_ba << QList{"250 a\r\n"_ba} << "250 b"_ba;
    QTest::addRow("nothing") << ""_ba << QList<QByteArray>{} << ""_ba;
}

void TestLineBuffer::cutsTheSameLinesHoweverTheyArrive()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QList<QByteArray>, lines);
    QFETCH(const QByteArray, rest);
    for (qsizetype piece = 1; piece <= octets.size() + 1; ++piece) {
        Smtp::LineBuffer buffer(100);
        QList<QByteArray> taken;
        for (qsizetype at = 0; at < octets.size(); at += piece) {
            buffer.append(octets.mid(at, piece));
            while (const auto line = buffer.takeLine())
                taken.append(*line);
        }
        QCOMPARE(taken, lines);
        QCOMPARE(buffer.pendingOctets(), rest.size());
        QCOMPARE(buffer.takeRest(), rest);
        QCOMPARE(buffer.pendingOctets(), 0);
    }
}

void TestLineBuffer::saysWhenALineHasNoEnd()
{
    Smtp::LineBuffer buffer(10);
    buffer.append("0123456789");
    QVERIFY(!buffer.takeLine());
    QVERIFY2(!buffer.isOverLimit(), "ten octets are within the limit");
    buffer.append("x");
    QVERIFY(!buffer.takeLine());
    QVERIFY(buffer.isOverLimit());
    QCOMPARE(buffer.takeRest(), "0123456789x"_ba);
    QVERIFY(!buffer.isOverLimit());
}

void TestLineBuffer::givesUpALineThatIsTooLongEvenWhenItsEndHasCome()
{
    Smtp::LineBuffer buffer(4);
    buffer.append("12345\n12\n");
    QVERIFY(!buffer.takeLine());
    QVERIFY(buffer.isOverLimit());
}

void TestLineBuffer::keepsNoMoreThanWasNotTaken()
{
    Smtp::LineBuffer buffer(10);
    for (int i = 0; i < 1000; ++i) {
        buffer.append("250 ok\r\n25");
        QVERIFY(buffer.takeLine());
        QCOMPARE(buffer.takeRest(), "25"_ba);
    }
}

QTEST_APPLESS_MAIN(TestLineBuffer)
#include "tst_linebuffer.moc"
