// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTimeZone>

#include "base/limits.h"
#include "message/encodedword.h"
#include "message/headerwriter.h"
#include "message/parameter.h"

using namespace Qt::StringLiterals;
using Message::Address;
using Message::HeaderWriter;
using Charset = Message::HeaderWriter::Charset;

class HeaderWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesText_data();
    void writesText();
    void writesAddresses_data();
    void writesAddresses();
    void leavesLongWordsAlone();
    void writesFileNames_data();
    void writesFileNames();
    void makesAsciiFileNames_data();
    void makesAsciiFileNames();
    void encodedWordsKeepTheirBounds_data();
    void encodedWordsKeepTheirBounds();
};

void HeaderWriterTest::writesText_data()
{
    QTest::addColumn<Charset>("charset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    const auto ascii = [](const char *sentence, const QString &text, const QByteArray &field) {
        QTest::newRow(sentence) << Charset::Ascii << text << field;
    };
    const auto utf8 = [](const char *sentence, const QString &text, const QByteArray &field) {
        QTest::newRow(sentence) << Charset::Utf8 << text << field;
    };

    ascii("plain words stay", u"one two"_s, "X: one two\r\n"_ba);
    ascii("nothing is an empty field", u"  "_s, "X:\r\n"_ba);
    ascii("spaces inside stay", u"one   two"_s, "X: one   two\r\n"_ba);
    ascii("the 78th octet is on the first line", QString(74, u'a') + u" b"_s,
        "X: "_ba + QByteArray(74, 'a') + "\r\n b\r\n");
    ascii("a line of 78 octets is not folded", QString(73, u'a') + u" b"_s, "X: "_ba + QByteArray(73, 'a') + " b\r\n");
    ascii("a fold keeps its spaces", QString(74, u'a') + u"   b"_s, "X: "_ba + QByteArray(74, 'a') + "\r\n   b\r\n");
    ascii("Q where few characters need it", u"Übersicht"_s, "X: =?utf-8?Q?=C3=9Cbersicht?=\r\n"_ba);
    ascii("B where many do", u"年報"_s, "X: =?utf-8?B?5bm05aCx?=\r\n"_ba);
    ascii("neighbours share their words", u"Ü Ö x Ä"_s, "X: =?utf-8?B?w5wgw5Y=?= x =?utf-8?B?w4Q=?=\r\n"_ba);
    ascii("what looks encoded is encoded", u"=?x"_s, "X: =?utf-8?B?PT94?=\r\n"_ba);
    ascii("a control character is encoded", u"a\tb\x1b"_s, "X: =?utf-8?Q?a=09b=1B?=\r\n"_ba);
    utf8("UTF-8 stays where it may", u"Übersicht 年報"_s, "X: Übersicht 年報\r\n"_ba);
    utf8("a long unbroken text is encoded all the same", u"年"_s.repeated(26),
        "X: =?utf-8?B?5bm05bm05bm05bm05bm05bm05bm05bm05bm05bm05bm05bm05bm05bm05bm0?=\r\n"
        " =?utf-8?B?5bm05bm05bm05bm05bm05bm05bm05bm05bm05bm05bm0?=\r\n"_ba);
    utf8("a line separator is encoded", u"a\u2028b"_s, "X: =?utf-8?B?YeKAqGI=?=\r\n"_ba);
}

void HeaderWriterTest::writesText()
{
    QFETCH(const Charset, charset);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, field);
    HeaderWriter writer(charset);

    writer.addText("X", text);

    QCOMPARE(writer.octets(), field);
}

void HeaderWriterTest::writesAddresses_data()
{
    QTest::addColumn<Charset>("charset");
    QTest::addColumn<QList<Address>>("addresses");
    QTest::addColumn<QByteArray>("field");
    const auto row
        = [](const char *sentence, Charset charset, const QList<Address> &addresses, const QByteArray &field) {
              QTest::newRow(sentence) << charset << addresses << field;
          };
    const Address ann{u"Ann"_s, u"ann"_s, u"example.org"_s};
    const Address bare{{}, u"bo"_s, u"example.org"_s};

    row("nobody is no field", Charset::Ascii, {}, {});
    row("a bare address has no brackets", Charset::Ascii, {bare}, "To: bo@example.org\r\n"_ba);
    row("two", Charset::Ascii, {ann, bare}, "To: Ann <ann@example.org>, bo@example.org\r\n"_ba);
    row("a mailbox is kept on one line if one can hold it", Charset::Ascii,
        {ann, {u"Ann of the seventh of the twenty houses"_s, u"ann"_s, u"example.org"_s}, bare},
        "To: Ann <ann@example.org>,\r\n Ann of the seventh of the twenty houses <ann@example.org>, bo@example.org\r\n"_ba);
    row("dots are quoted", Charset::Ascii, {{u"Dr. Ann"_s, u"ann"_s, u"example.org"_s}},
        "To: \"Dr. Ann\" <ann@example.org>\r\n"_ba);
    row("quotes and backslashes are escaped", Charset::Ascii, {{uR"(A "b" \)"_s, u"ann"_s, u"example.org"_s}},
        R"(To: "A \"b\" \\" <ann@example.org>)"_ba + "\r\n");
    row("a comma in another script", Charset::Ascii, {{u"Rö, A"_s, u"ann"_s, u"example.org"_s}},
        "To: =?utf-8?B?UsO2LCBB?= <ann@example.org>\r\n"_ba);
    row("a local part is quoted where it must be", Charset::Ascii, {{{}, u"john doe"_s, u"example.org"_s}},
        "To: \"john doe\"@example.org\r\n"_ba);
    row("a domain becomes A-labels", Charset::Ascii, {{{}, u"ann"_s, u"bücher.example"_s}},
        "To: ann@xn--bcher-kva.example\r\n"_ba);
    row("an address literal stays", Charset::Ascii, {{{}, u"ann"_s, u"[IPv6:2001:db8::1]"_s}},
        "To: ann@[IPv6:2001:db8::1]\r\n"_ba);
    row("all is UTF-8 with SMTPUTF8", Charset::Utf8, {{u"Jörg, R"_s, u"jörg"_s, u"bücher.example"_s}},
        "To: \"Jörg, R\" <jörg@bücher.example>\r\n"_ba);
}

void HeaderWriterTest::writesAddresses()
{
    QFETCH(const Charset, charset);
    QFETCH(const QList<Address>, addresses);
    QFETCH(const QByteArray, field);
    HeaderWriter writer(charset);

    writer.addAddresses("To", addresses);

    QCOMPARE(writer.octets(), field);
}

void HeaderWriterTest::leavesLongWordsAlone()
{
    const QString link = u"<https://example.org/"_s + QString(300, u'x') + u'>';
    HeaderWriter writer(Charset::Ascii);

    writer.addText("List-Unsubscribe", link, Base::Limits::textLineOctets - 1);

    QCOMPARE(writer.octets(), "List-Unsubscribe:\r\n "_ba + link.toLatin1() + "\r\n");
}

void HeaderWriterTest::writesFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArrayList>("parameters");

    QTest::newRow("plain") << u"a b.pdf"_s << QByteArrayList{"filename=\"a b.pdf\""_ba};
    QTest::newRow("quotes and backslashes") << uR"(a"\.pdf)"_s << QByteArrayList{R"(filename="a\"\\.pdf")"_ba};
    QTest::newRow("another script") << u"Ü.pdf"_s << QByteArrayList{"filename*=utf-8''%C3%9C.pdf"_ba};
    QTest::newRow("characters that are special there")
        << u"ü*'%;.pdf"_s << QByteArrayList{"filename*=utf-8''%C3%BC%2A%27%25%3B.pdf"_ba};
    QTest::newRow("64 plain characters fit")
        << QString(65, u'a') << QByteArrayList{"filename=\""_ba + QByteArray(65, 'a') + '"'};
    QTest::newRow("66 do not") << QString(66,
        u'a') << QByteArrayList{"filename*0*=utf-8''"_ba + QByteArray(57, 'a'), "filename*1*="_ba + QByteArray(9, 'a')};
    QTest::newRow("no piece ends inside a character")
        << u"年"_s.repeated(8)
        << QByteArrayList{"filename*0*=utf-8''"_ba + QByteArray("%E5%B9%B4").repeated(6),
               "filename*1*="_ba + QByteArray("%E5%B9%B4").repeated(2)};
}

void HeaderWriterTest::writesFileNames()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArrayList, parameters);

    QCOMPARE(Message::textParameter("filename"_ba, name), parameters);
}

void HeaderWriterTest::makesAsciiFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ascii");

    QTest::newRow("plain") << u"a b.pdf"_s << u"a b.pdf"_s;
    QTest::newRow("marks are dropped") << u"Übersicht – 年報.pdf"_s << u"Ubersicht _ __.pdf"_s;
    QTest::newRow("characters beyond the first plane") << u"📮.pdf"_s << u"_.pdf"_s;
    QTest::newRow("quotes and controls") << u"a\"b\\c\td"_s << u"a_b_c_d"_s;
    QTest::newRow("a long name keeps its suffix") << QString(100, u'x') + u".pdf"_s << QString(56, u'x') + u".pdf"_s;
    QTest::newRow("a long name without a suffix") << QString(100, u'x') << QString(60, u'x');
}

void HeaderWriterTest::makesAsciiFileNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, ascii);

    QCOMPARE(Message::asciiFileName(name), ascii);
}

void HeaderWriterTest::encodedWordsKeepTheirBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("firstRoom");

    for (qsizetype room : {0, 23, 24, 25, 40, 75, 200}) {
        const int shown = static_cast<int>(room);
        QTest::addRow("umlauts with room for %d", shown) << u"äöü xyz"_s.repeated(30) << room;
        QTest::addRow("Cyrillic with room for %d", shown) << u"отчёт "_s.repeated(30) << room;
        QTest::addRow("emoji with room for %d", shown) << u"👩‍👩‍👧‍👦"_s.repeated(30) << room;
        QTest::addRow("emoji among letters with room for %d", shown) << u"abcdefghijkl📮"_s.repeated(30) << room;
    }
}

void HeaderWriterTest::encodedWordsKeepTheirBounds()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, firstRoom);

    const QByteArrayList words = Message::encodedWords(text, firstRoom);

    QVERIFY(words.first().size() <= (firstRoom < 24 ? Message::encodedWordOctets : firstRoom));
    QString joined;
    for (const QByteArray &word : words) {
        QVERIFY2(word.size() <= Message::encodedWordOctets, word.constData());
        const QString decoded = Message::decodedWords(QString::fromLatin1(word));
        QVERIFY2(!decoded.contains(QChar::ReplacementCharacter) && !decoded.contains(u"=?"_s), word.constData());
        joined += decoded;
    }
    QCOMPARE(joined, text);
    QCOMPARE(Message::decodedWords(QString::fromLatin1(words.join("\r\n "))), text);
}

QTEST_APPLESS_MAIN(HeaderWriterTest)
#include "tst_headerwriter.moc"
