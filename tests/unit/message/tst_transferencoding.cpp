// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "message/base64filter.h"
#include "message/lineendfilter.h"
#include "message/transferencoding.h"

using namespace Qt::StringLiterals;
using Base::BodyType;
using Message::Base64Filter;
using Message::LineEndFilter;
using Message::TransferEncoding;

namespace {

QByteArray filtered(Message::OctetFilter &filter, const QByteArray &octets, qsizetype pieceOctets)
{
    QByteArray result;
    for (qsizetype at = 0; at < octets.size(); at += pieceOctets)
        result += filter.take(octets.mid(at, pieceOctets));
    return result + filter.finish();
}

} // namespace

class TransferEncodingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheEncoding_data();
    void choosesTheEncoding();
    void quotes_data();
    void quotes();
    void base64HasTheSizeThatWasSaid_data();
    void base64HasTheSizeThatWasSaid();
    void lineEndsBecomeCrLf_data();
    void lineEndsBecomeCrLf();
};

void TransferEncodingTest::choosesTheEncoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TransferEncoding>("sevenBit");
    QTest::addColumn<TransferEncoding>("eightBit");
    using enum TransferEncoding;

    QTest::newRow("nothing") << ""_ba << SevenBit << SevenBit;
    QTest::newRow("ASCII") << "abc\r\n"_ba << SevenBit << SevenBit;
    QTest::newRow("a line of 998 octets") << QByteArray(998, 'x') + "\r\n" << SevenBit << SevenBit;
    QTest::newRow("a line of 999 octets") << QByteArray(999, 'x') + "\r\n" << QuotedPrintable << QuotedPrintable;
    QTest::newRow("a last line of 999 octets")
        << "a\r\n"_ba + QByteArray(999, 'x') << QuotedPrintable << QuotedPrintable;
    QTest::newRow("a few umlauts") << "Müller trifft Jürgen\r\n"_ba << QuotedPrintable << EightBit;
    QTest::newRow("mostly Chinese") << "年報の概要\r\n"_ba << Base64 << EightBit;
    QTest::newRow("a long line of Chinese") << QByteArray("年").repeated(333) << Base64 << Base64;
    QTest::newRow("a NUL") << QByteArray("a\0b", 3) << QuotedPrintable << QuotedPrintable;
}

void TransferEncodingTest::choosesTheEncoding()
{
    QFETCH(const QByteArray, text);
    QFETCH(const TransferEncoding, sevenBit);
    QFETCH(const TransferEncoding, eightBit);

    QCOMPARE(Message::encodedText(text, BodyType::SevenBit).encoding, sevenBit);
    QCOMPARE(Message::encodedText(text, BodyType::EightBit).encoding, eightBit);
}

void TransferEncodingTest::quotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");

    QTest::newRow("plain text stays") << "a b\r\n.c\r\n"_ba << "a b\r\n.c\r\n"_ba;
    QTest::newRow("equals signs") << "a=b"_ba << "a=3Db"_ba;
    QTest::newRow("eight bits") << "\xc3\x9c"_ba << "=C3=9C"_ba;
    QTest::newRow("bare line ends") << "a\rb\nc"_ba << "a=0Db=0Ac"_ba;
    QTest::newRow("spaces at line ends") << "a \r\nb\t\r\n "_ba << "a=20\r\nb=09\r\n=20"_ba;
    QTest::newRow("a line of 76") << QByteArray(76, 'x') + "\r\n" << QByteArray(76, 'x') + "\r\n";
    QTest::newRow("a line of 77") << QByteArray(77, 'x') << QByteArray(75, 'x') + "=\r\nxx";
    QTest::newRow("a sign that would cross the margin")
        << QByteArray(74, 'x') + "=x" << QByteArray(74, 'x') + "=\r\n=3Dx";
    QTest::newRow("a sign that just fits at the end") << QByteArray(73, 'x') + "=" << QByteArray(73, 'x') + "=3D";
}

void TransferEncodingTest::quotes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, quoted);

    QCOMPARE(Message::toQuotedPrintable(text), quoted);
}

void TransferEncodingTest::base64HasTheSizeThatWasSaid_data()
{
    QTest::addColumn<qsizetype>("octets");

    for (qsizetype octets : {0, 1, 2, 3, 56, 57, 58, 113, 114, 115, 1000, 65536, 100001})
        QTest::addRow("%d octets", static_cast<int>(octets)) << octets;
}

void TransferEncodingTest::base64HasTheSizeThatWasSaid()
{
    QFETCH(const qsizetype, octets);
    const QByteArray data(octets, '\xe5');

    for (qsizetype piece : {1, 3, 57, 64, 4096, 1 << 20}) {
        Base64Filter filter;
        const QByteArray encoded = filtered(filter, data, piece);

        QCOMPARE(encoded.size(), Base64Filter::encodedSize(octets));
        QCOMPARE(QByteArray::fromBase64(encoded), data);
        const auto lines = encoded.split('\n');
        for (const QByteArray &line : lines)
            QVERIFY(line.size() <= 77 && (line.isEmpty() || line.endsWith('\r')));
    }
}

void TransferEncodingTest::lineEndsBecomeCrLf_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("CRLF stays") << "a\r\n\r\nb\r\n"_ba << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("LF") << "a\n\nb\n"_ba << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("CR") << "a\r\rb\r"_ba << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("LF CR is two line ends") << "a\n\rb\n"_ba << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("CR CR LF is two line ends") << "a\r\r\nb\n"_ba << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("a last line without an end") << "a\nb"_ba << "a\r\nb\r\n"_ba;
    QTest::newRow("a lone dot between bare line ends") << "a\n.\r.\n\rb\r\n"_ba << "a\r\n.\r\n.\r\n\r\nb\r\n"_ba;
    QTest::newRow("NULs stay") << QByteArray("\0\n\0", 3) << QByteArray("\0\r\n\0\r\n", 6);
}

void TransferEncodingTest::lineEndsBecomeCrLf()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, expected);

    for (qsizetype piece : {1, 2, 3, 100}) {
        LineEndFilter filter;
        QCOMPARE(filtered(filter, octets, piece), expected);
    }
}

QTEST_APPLESS_MAIN(TransferEncodingTest)
#include "tst_transferencoding.moc"
