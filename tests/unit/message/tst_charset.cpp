// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "message/charset.h"

using namespace Qt::StringLiterals;

class CharsetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void octetsBecomeText_data();
    void octetsBecomeText();
    void unknownCharsetsAreNone_data();
    void unknownCharsetsAreNone();
};

void CharsetTest::octetsBecomeText_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin-1") << "ISO-8859-1"_ba << "gr\xfcn"_ba << u"grün"_s;
    QTest::newRow("Windows-1252 has a euro sign") << "windows-1252"_ba << "5 \x80"_ba << u"5 €"_s;
    QTest::newRow("Windows-1252 lacks an octet") << "windows-1252"_ba << "a\x81z"_ba << u"a?z"_s;
    QTest::newRow("KOI8-R") << "koi8-r"_ba << "\xc4\xc1"_ba << u"да"_s;
    QTest::newRow("Shift_JIS") << "Shift_JIS"_ba << "\x93\xfa\x96\x7b"_ba << u"日本"_s;
    QTest::newRow("half a character at the end") << "Shift_JIS"_ba << "\x93\xfa\x96"_ba << u"日?"_s;
    QTest::newRow("ISO-2022-JP has states") << "iso-2022-jp"_ba << "\x1b$BF|K\\\x1b(B!"_ba << u"日本!"_s;
    QTest::newRow("Hebrew with its direction") << "ISO-8859-8-I"_ba << "\xe0"_ba << u"א"_s;
    QTest::newRow("UTF-16 begins with its byte order") << "utf-16"_ba << QByteArray("\xff\xfe\x61\0", 4) << u"a"_s;
    QTest::newRow("ASCII that is UTF-8") << "US-ASCII"_ba << "gr\xc3\xbcn"_ba << u"grün"_s;
    QTest::newRow("nothing") << "iso-8859-15"_ba << ""_ba << u""_s;
    QTest::newRow("more than one piece") << "iso-8859-1"_ba << QByteArray(10'000, '\xe4') << QString(10'000, u'ä');
}

void CharsetTest::octetsBecomeText()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, octets);
    QFETCH(QString, text);
    const std::optional<QString> decoded = Message::decodedText(octets, charset);
    QVERIFY2(decoded.has_value(), charset.constData());
    QCOMPARE(*decoded, text);
}

void CharsetTest::unknownCharsetsAreNone_data()
{
    QTest::addColumn<QByteArray>("charset");
    for (const char *charset : {"", "x-unknown", "utf-16//ignore", "//", "/"})
        QTest::newRow(charset) << QByteArray(charset);
}

void CharsetTest::unknownCharsetsAreNone()
{
    QFETCH(QByteArray, charset);
    QVERIFY(!Message::decodedText("text", charset));
}

QTEST_GUILESS_MAIN(CharsetTest)

#include "tst_charset.moc"
