// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "message/parsedmessage.h"

using namespace Qt::StringLiterals;
using Message::ParsedMessage;

class ParsedMessageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesFields_data();
    void decodesFields();
    void keepsTheOrderOfFields();
    void findsTheText_data();
    void findsTheText();
    void findsAttachments_data();
    void findsAttachments();
    void decodesContent();
    void standsAnything_data();
    void standsAnything();
};

void ParsedMessageTest::decodesFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("value");

    QTest::newRow("plain words") << "X:  one two "_ba << u"one two"_s;
    QTest::newRow("a folded field") << "X: one\r\n two\r\n\tthree"_ba << u"one two three"_s;
    QTest::newRow("encoded words") << "X: =?utf-8?Q?=C3=9C?= =?utf-8?B?5bm0?= x"_ba << u"Ü年 x"_s;
    QTest::newRow("encoded words in an old charset") << "X: =?iso-8859-2?Q?=A3?="_ba << u"Ł"_s;
    QTest::newRow("raw UTF-8") << "X: \xc3\x9c"_ba << u"Ü"_s;
    QTest::newRow("a line break that was encoded is a space") << "X: =?utf-8?Q?a=0D=0AY:b?="_ba << u"a  Y:b"_s;
    QTest::newRow("a NUL is a space") << QByteArray("X: a\0b", 6) << u"a b"_s;
    QTest::newRow("an empty field") << "X:"_ba << u""_s;
}

void ParsedMessageTest::decodesFields()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, value);

    const auto parsed = ParsedMessage::parse(field + "\r\n\r\ntext\r\n");

    QCOMPARE(parsed.header.field(u"x"), value);
}

void ParsedMessageTest::keepsTheOrderOfFields()
{
    const auto parsed = ParsedMessage::parse("Received: b\r\nContent-Type: text/plain\r\nReceived: a\r\nno field\r\n"
                                             "From: ann@example.org\r\n\r\ntext: x\r\n"_ba);

    QStringList names;
    for (const auto &field : parsed.header.fields)
        names.append(field.name + u'=' + field.value);
    QCOMPARE(names,
        (QStringList{u"Received=b"_s, u"Content-Type=text/plain"_s, u"Received=a"_s, u"From=ann@example.org"_s}));
}

void ParsedMessageTest::findsTheText_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("text");

    QTest::newRow("without MIME") << "Subject: x\r\n\r\nOne\r\ntwo\r\n"_ba << u"One\ntwo\n"_s;
    QTest::newRow("quoted-printable in Latin-1")
        << "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n=DCber=\r\n all\r\n"_ba
        << u"Über all\n"_s;
    QTest::newRow("plain text is preferred to HTML")
        << "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
           "Content-Type: text/html\r\n\r\n<p>rich\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b--\r\n"_ba
        << u"plain"_s;
    QTest::newRow("HTML is read as text")
        << "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<head><title>t</title></head><style>p{}</style>"
           "<p>One &amp; <b>two</b></p>\r\n<script>evil()</script>three<br>four &#x20ac;&#8364;&unknown;"_ba
        << u"One & two\n three\nfour €€&unknown;"_s;
    QTest::newRow("an attached text is not the text")
        << "MIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nx"_ba << QString();
}

void ParsedMessageTest::findsTheText()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, text);

    QCOMPARE(ParsedMessage::parse(message).text, text);
}

void ParsedMessageTest::findsAttachments_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");

    QTest::newRow("a plain name") << "Content-Type: Image/PNG\r\nContent-Disposition: attachment; filename=a.png"_ba
                                  << u"a.png"_s << u"image/png"_s;
    QTest::newRow("an extended name")
        << "Content-Type: image/png\r\nContent-Disposition: attachment; filename*=utf-8''%C3%9C.png"_ba << u"Ü.png"_s
        << u"image/png"_s;
    QTest::newRow("a name that climbs")
        << "Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"../../etc/passwd\""_ba << u"passwd"_s
        << u"image/png"_s;
    QTest::newRow("a name that climbs with backslashes")
        << "Content-Type: image/png\r\nContent-Disposition: attachment; filename*=utf-8''C%3A%5Cx%5Ca.png"_ba
        << u"a.png"_s << u"image/png"_s;
    QTest::newRow("a name that is a folder")
        << "Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"..\""_ba << QString()
        << u"image/png"_s;
    QTest::newRow("a line break in the name")
        << "Content-Type: image/png\r\nContent-Disposition: attachment; filename*=utf-8''a%0D%0Ab"_ba << u"a__b"_s
        << u"image/png"_s;
    QTest::newRow("no name at all") << "Content-Type: application/x-odd"_ba << QString() << u"application/x-odd"_s;
    QTest::newRow("an enclosed message") << "Content-Type: message/rfc822"_ba << QString() << u"message/rfc822"_s;
}

void ParsedMessageTest::findsAttachments()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, name);
    QFETCH(const QString, mediaType);

    const auto parsed = ParsedMessage::parse("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                                             "--b\r\n\r\ntext\r\n--b\r\n"
        + fields + "\r\n\r\nSubject: x\r\n\r\nabc\r\n--b--\r\n");

    QCOMPARE(parsed.text, u"text"_s);
    QCOMPARE(parsed.attachments.size(), 1);
    QCOMPARE(parsed.attachments.first().name, name);
    QCOMPARE(parsed.attachments.first().mediaType, mediaType);
    QVERIFY(parsed.attachments.first().content.contains("abc"));
}

void ParsedMessageTest::decodesContent()
{
    const QByteArray octets = QByteArray("\0\xff\r\n.", 5).repeated(1000);

    const auto parsed = ParsedMessage::parse(
        "MIME-Version: 1.0\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + octets.toBase64());

    QCOMPARE(parsed.attachments.size(), 1);
    QCOMPARE(parsed.attachments.first().content, octets);
}

void ParsedMessageTest::standsAnything_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("line breaks") << "\r\n\r\n"_ba;
    QTest::newRow("a header alone") << "Subject: x"_ba;
    QTest::newRow("a field that begins with a space") << " x\r\n y: z\r\n\r\n"_ba;
    QTest::newRow("NULs") << QByteArray(1000, '\0');
    QTest::newRow("a multipart that never begins") << "Content-Type: multipart/mixed; boundary=b\r\n\r\nx"_ba;
    QTest::newRow("a multipart that never ends") << "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"_ba;
    QTest::newRow("parts in parts in parts") << "MIME-Version: 1.0\r\n"_ba
            + QByteArray("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n").repeated(5000);
    QTest::newRow("a field of two megabytes") << "X: "_ba + QByteArray(2'000'000, 'x');
    QTest::newRow("a field of thirty thousand lines") << "X: "_ba + QByteArray("x y\r\n ").repeated(30'000);
}

void ParsedMessageTest::standsAnything()
{
    QFETCH(const QByteArray, octets);

    const auto parsed = ParsedMessage::parse(octets);

    QVERIFY(parsed.text.size() <= octets.size());
}

QTEST_APPLESS_MAIN(ParsedMessageTest)
#include "tst_parsedmessage.moc"
