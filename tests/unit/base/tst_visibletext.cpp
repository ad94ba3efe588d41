// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "base/visibletext.h"

using namespace Qt::StringLiterals;

class TestVisibleText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void octetsBecomeTextThatCannotAct_data();
    void octetsBecomeTextThatCannotAct();
    void decodedTextIsGuardedToo_data();
    void decodedTextIsGuardedToo();
};

void TestVisibleText::octetsBecomeTextThatCannotAct_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain text stays") << "250 Ok"_ba << u"250 Ok"_s;
    QTest::newRow("nothing stays nothing") << ""_ba << u""_s;
    QTest::newRow("one line end goes") << "250 Ok\r\n"_ba << u"250 Ok"_s;
    QTest::newRow("a bare line feed at the end goes") << "250 Ok\n"_ba << u"250 Ok"_s;
    QTest::newRow("only one line end goes") << "250 Ok\r\n\r\n"_ba << uR"(250 Ok\r\n)"_s;
    QTest::newRow("a line end inside is written out") << "250 Ok\r\nRCPT"_ba << uR"(250 Ok\r\nRCPT)"_s;
    QTest::newRow("a tabulator is written out") << "a\tb"_ba << uR"(a\tb)"_s;
    QTest::newRow("NUL is written out") << QByteArray("a\0b", 3) << uR"(a\x00b)"_s;
    QTest::newRow("an escape sequence is written out") << "\x1b[2J"_ba << uR"(\x1b[2J)"_s;
    QTest::newRow("a control character of the upper half is written out") << "\xc2\x9b"
                                                                             "2J"_ba
                                                                          << uR"(\x9b2J)"_s;
    QTest::newRow("UTF-8 is read") << "schön"_ba << u"schön"_s;
    QTest::newRow("what is not UTF-8 is read as Latin-1") << "sch\xf6n"_ba << u"schön"_s;
    QTest::newRow("half a character at the end is Latin-1") << "sch\xc3"_ba << u"schÃ"_s;
    QTest::newRow("octets that UTF-8 forbids are Latin-1") << "\xc0\xaf"_ba << u"À¯"_s;
    QTest::newRow("an override of the direction is written out") << "a\u202eb"_ba << uR"(a\u202eb)"_s;
    QTest::newRow("an isolate is written out") << "\u2066x\u2069"_ba << uR"(\u2066x\u2069)"_s;
    QTest::newRow("a zero-width space is written out") << "a\u200bb"_ba << uR"(a\u200bb)"_s;
    QTest::newRow("a line separator is written out") << "a\u2028b"_ba << uR"(a\u2028b)"_s;
    QTest::newRow("a private character is written out") << "\ue000"_ba << uR"(\ue000)"_s;
    QTest::newRow("an emoji stays") << "\U0001F4E8"_ba << u"\U0001F4E8"_s;
    QTest::newRow("a tag character is written out") << "\U000E0041"_ba << uR"(\U000e0041)"_s;
}

void TestVisibleText::octetsBecomeTextThatCannotAct()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, text);
    QCOMPARE(Base::visibleText(octets), text);
}

void TestVisibleText::decodedTextIsGuardedToo_data()
{
    QTest::addColumn<QString>("decoded");
    QTest::addColumn<QString>("text");
    QTest::newRow("a line end at the end stays, written out") << u"a\r\n"_s << uR"(a\r\n)"_s;
    QTest::newRow("half a surrogate pair is written out") << u"a"_s + QChar(0xd83d) << uR"(a\ud83d)"_s;
    QTest::newRow("a pair the wrong way round is written out")
        << QString(QChar(0xdce8)) + QChar(0xd83d) << uR"(\udce8\ud83d)"_s;
}

void TestVisibleText::decodedTextIsGuardedToo()
{
    QFETCH(QString, decoded);
    QFETCH(QString, text);
    QCOMPARE(Base::visibleText(decoded), text);
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
