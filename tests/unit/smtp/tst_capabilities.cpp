// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "smtp/capabilities.h"
#include "smtp/reply.h"

using namespace Qt::StringLiterals;

namespace {

Smtp::Capabilities learnt(const QList<QByteArray> &lines)
{
    return Smtp::Capabilities::fromReply({250, QList{"mx.example.org greets you"_ba} + lines});
}

} // namespace

class TestCapabilities final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsKeywordsInAnyCase();
    void neverTakesTheFirstLineForAKeyword();
    void readsMechanisms_data();
    void readsMechanisms();
    void readsTheSizeLimit_data();
    void readsTheSizeLimit();
    void takesTheLastOfSeveralSizes();
    void takesOddSpacing();
    void survivesAReplyWithoutLines();
};

void TestCapabilities::findsKeywordsInAnyCase()
{
    const auto capabilities = learnt({"pipelining"_ba, "8BitMime"_ba});
    QVERIFY(capabilities.has("PIPELINING"));
    QVERIFY(capabilities.has("8BITMIME"));
    QVERIFY(!capabilities.has("STARTTLS"));
}

void TestCapabilities::neverTakesTheFirstLineForAKeyword()
{
    const auto capabilities = Smtp::Capabilities::fromReply({250, {"STARTTLS PIPELINING"_ba}});
    QVERIFY(!capabilities.has("STARTTLS"));
    QCOMPARE(capabilities.serverName(), "STARTTLS"_ba);
}

void TestCapabilities::readsMechanisms_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QList<QByteArray>>("mechanisms");
    QTest::addRow("the usual form") << QList{"AUTH PLAIN LOGIN"_ba} << QList{"PLAIN"_ba, "LOGIN"_ba};
    QTest::addRow("small letters") << QList{"auth plain login"_ba} << QList{"PLAIN"_ba, "LOGIN"_ba};
    QTest::addRow("the old form") << QList{"AUTH=LOGIN PLAIN"_ba} << QList{"LOGIN"_ba, "PLAIN"_ba};
    QTest::addRow("both forms, each mechanism once")
        << QList{"AUTH LOGIN PLAIN"_ba, "AUTH=LOGIN PLAIN"_ba} << QList{"LOGIN"_ba, "PLAIN"_ba};
    QTest::addRow("an empty list") << QList{"AUTH"_ba} << QList<QByteArray>{};
    QTest::addRow("several lines count together")
        << QList{"AUTH PLAIN"_ba, "AUTH LOGIN"_ba} << QList{"PLAIN"_ba, "LOGIN"_ba};
    QTest::addRow("a keyword of Exchange that looks like it is not meant")
        << QList{"X-EXPS NTLM LOGIN"_ba, "X-EXPS=LOGIN"_ba, "AUTH PLAIN"_ba} << QList{"PLAIN"_ba};
    QTest::addRow("none") << QList{"SIZE"_ba} << QList<QByteArray>{};
}

void TestCapabilities::readsMechanisms()
{
    QFETCH(const QList<QByteArray>, lines);
    QTEST(learnt(lines).mechanisms(), "mechanisms");
}

void TestCapabilities::readsTheSizeLimit_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("limit"); // -1: none
    QTest::addRow("a number") << "SIZE 20480000"_ba << qint64(20480000);
    QTest::addRow("more than 32 bits") << "SIZE 99999999999"_ba << qint64(99999999999);
    QTest::addRow("zero is no limit") << "SIZE 0"_ba << qint64(-1);
    QTest::addRow("nothing is no limit") << "SIZE"_ba << qint64(-1);
    QTest::addRow("negative is unknown") << "SIZE -5"_ba << qint64(-1);
    QTest::addRow("junk is unknown") << "SIZE lots"_ba << qint64(-1);
    QTest::addRow("too big for any number is unknown") << "SIZE 99999999999999999999999"_ba << qint64(-1);
    QTest::addRow("not announced") << "DSN"_ba << qint64(-1);
}

void TestCapabilities::readsTheSizeLimit()
{
    QFETCH(const QByteArray, line);
    QTEST(learnt({line}).sizeLimit().value_or(-1), "limit");
}

void TestCapabilities::takesTheLastOfSeveralSizes()
{
    QCOMPARE(learnt({"SIZE 100"_ba, "SIZE 2000"_ba}).sizeLimit(), std::optional(qint64(2000)));
}

void TestCapabilities::takesOddSpacing()
{
    const auto capabilities = learnt({"  SIZE \t 100  "_ba, ""_ba, "\tDSN"_ba});
    QCOMPARE(capabilities.sizeLimit(), std::optional(qint64(100)));
    QVERIFY(capabilities.has("DSN"));
    QCOMPARE(capabilities.all().size(), 2);
}

void TestCapabilities::survivesAReplyWithoutLines()
{
    QCOMPARE(Smtp::Capabilities::fromReply({250, {}}), Smtp::Capabilities());
}

QTEST_APPLESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
