// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "net/dnsrecords.h"

using namespace Qt::StringLiterals;

class TestDnsRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnAddress_data();
    void readsAnAddress();
    void readsAMailHost();
    void readsTheRootAsAnEmptyName();
    void showsWhatIsNoLetterOfAName();
    void refusesADamagedMailHost_data();
    void refusesADamagedMailHost();
};

void TestDnsRecords::readsAnAddress_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("address");

    QTest::newRow("four octets are IPv4") << QByteArray::fromHex("c0000219") << u"192.0.2.25"_s;
    QTest::newRow("sixteen are IPv6") << QByteArray::fromHex("20010db8000000000000000000000025") << u"2001:db8::25"_s;
    QTest::newRow("five are nothing") << QByteArray::fromHex("c000021900") << QString();
    QTest::newRow("none are nothing") << QByteArray() << QString();
}

void TestDnsRecords::readsAnAddress()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, address);

    QCOMPARE(Net::addressIn(data).value_or(QHostAddress()).toString(), address);
    QCOMPARE(Net::addressIn(data).has_value(), !address.isEmpty());
}

void TestDnsRecords::readsAMailHost()
{
    const auto host = Net::mailHostIn("\x01\x0a\x02mx\x07"
                                      "example\x03org\0"_ba);
    QVERIFY(host);
    QCOMPARE(host->name, u"mx.example.org"_s);
    QCOMPARE(host->preference, quint16(0x010a));
}

void TestDnsRecords::readsTheRootAsAnEmptyName()
{
    const auto host = Net::mailHostIn("\0\0\0"_ba);
    QVERIFY(host);
    QCOMPARE(host->name, QString());
}

void TestDnsRecords::showsWhatIsNoLetterOfAName()
{
    const auto host = Net::mailHostIn("\0\x0a\x03m\x1bx\0"_ba);
    QVERIFY(host);
    QVERIFY2(!host->name.contains(u'\x1b'), qPrintable(host->name));
}

void TestDnsRecords::refusesADamagedMailHost_data()
{
    QTest::addColumn<QByteArray>("data");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a preference") << "\0"_ba;
    QTest::newRow("no name") << "\0\x0a"_ba;
    QTest::newRow("a name without its end") << "\0\x0a\x02mx"_ba;
    QTest::newRow("a label longer than the data") << "\0\x0a\x3fmx\0"_ba;
    QTest::newRow("octets behind the end of the name") << "\0\x0a\x02mx\0x"_ba;
    QTest::newRow("a compressed name, which libunbound has expanded") << "\0\x0a\xc0\x0c"_ba;
}

void TestDnsRecords::refusesADamagedMailHost()
{
    QFETCH(QByteArray, data);

    QVERIFY(!Net::mailHostIn(data));
}

QTEST_GUILESS_MAIN(TestDnsRecords)
#include "tst_dnsrecords.moc"
