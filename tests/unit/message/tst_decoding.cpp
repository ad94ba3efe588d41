// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "message/decoding.h"

using namespace Qt::StringLiterals;
using Message::Coding;

class DecodingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatOctetsStandFor_data();
    void saysWhatOctetsStandFor();
};

void DecodingTest::saysWhatOctetsStandFor_data()
{
    QTest::addColumn<Coding>("coding");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<std::optional<QByteArray>>("result");
    const auto row
        = [](const char *name, Coding coding, const QByteArray &octets, const std::optional<QByteArray> &result) {
              QTest::newRow(name) << coding << octets << result;
          };
    row("a word in base64", Coding::Base64, "VXNlcm5hbWU6", "Username:"_ba);
    row("base64 over two lines", Coding::Base64, "VXNl\r\ncm5hbWU6\r\n", "Username:"_ba);
    row("what is no base64", Coding::Base64, "250 ok", {});
    row("a masked secret is none", Coding::Base64, "\u2022\u2022\u2022\u2022", {});
    row("nothing at all", Coding::Base64, "", {});
    row("quoted-printable with a soft line break", Coding::QuotedPrintable, "caf=C3=\r\n=A9", "caf\xc3\xa9"_ba);
    row("an equals sign that begins nothing", Coding::QuotedPrintable, "a=b", {});
    row("encoded words", Coding::EncodedWords, "Re: =?utf-8?q?caf=C3=A9?=", "Re: caf\xc3\xa9"_ba);
    row("encoded words over a folded line", Coding::EncodedWords,
        "=?utf-8?Q?caf?=\r\n =?utf-8?B?w6k=?=", "caf\xc3\xa9"_ba);
    row("an encoded word in an old charset", Coding::EncodedWords, "=?iso-8859-2?Q?=A3?=", "\xc5\x81"_ba);
    row("no encoded word", Coding::EncodedWords, "Re: cafe", {});
    row("percent signs", Coding::Percent, "a%20b", "a b"_ba);
    row("no percent sign", Coding::Percent, "a b", {});
}

void DecodingTest::saysWhatOctetsStandFor()
{
    QFETCH(Coding, coding);
    QFETCH(QByteArray, octets);
    QFETCH(std::optional<QByteArray>, result);
    QCOMPARE(Message::decoded(coding, octets), result);
}

QTEST_APPLESS_MAIN(DecodingTest)

#include "tst_decoding.moc"
