// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTimeZone>

#include "letteroctets.h"

using namespace Qt::StringLiterals;

namespace {

Message::Stamp fixedStamp()
{
    return {.date = QDateTime({2026, 11, 22}, {1, 2, 3}, QTimeZone(5400)), .uniqueId = "id42"_ba};
}

} // namespace

class ComposerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAPlainLetter();
};

void ComposerTest::writesAPlainLetter()
{
    const auto composed = Message::compose(readyDraft(), fixedStamp());

    QVERIFY(composed);
    const auto octets = octetsOf(*composed->letter);
    QVERIFY(octets);
    QCOMPARE(*octets,
        QByteArray("Date: Sun, 22 Nov 2026 01:02:03 +0130\r\n"
                   "From: Ann <ann@example.org>\r\n"
                   "To: bo@example.net\r\n"
                   "Subject: Hello\r\n"
                   "Message-ID: <id42@example.org>\r\n"
                   "User-Agent: Postscope/" POSTSCOPE_VERSION "\r\n"
                   "MIME-Version: 1.0\r\n"
                   "Content-Type: text/plain; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: 7bit\r\n"
                   "\r\n"
                   "A line.\r\n"));
}

QTEST_APPLESS_MAIN(ComposerTest)
#include "tst_composer.moc"
