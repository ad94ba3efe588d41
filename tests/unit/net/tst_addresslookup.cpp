// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "net/addresslookup.h"

using namespace Qt::StringLiterals;

class TestAddressLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsTheFamiliesTakeTurns_data();
    void letsTheFamiliesTakeTurns();
};

void TestAddressLookup::letsTheFamiliesTakeTurns_data()
{
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("order");

    QTest::newRow("none") << QStringList{} << QStringList{};
    QTest::newRow("one") << QStringList{u"::1"_s} << QStringList{u"::1"_s};
    QTest::newRow("one family keeps its order")
        << QStringList{u"192.0.2.2"_s, u"192.0.2.1"_s} << QStringList{u"192.0.2.2"_s, u"192.0.2.1"_s};
    QTest::newRow("the second is of the other family, whatever comes between")
        << QStringList{u"2001:db8::1"_s, u"2001:db8::2"_s, u"2001:db8::3"_s, u"192.0.2.1"_s}
        << QStringList{u"2001:db8::1"_s, u"192.0.2.1"_s, u"2001:db8::2"_s, u"2001:db8::3"_s};
    QTest::newRow("the family that comes first begins") << QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s, u"2001:db8::1"_s,
        u"2001:db8::2"_s} << QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s, u"192.0.2.2"_s, u"2001:db8::2"_s};
}

void TestAddressLookup::letsTheFamiliesTakeTurns()
{
    QFETCH(QStringList, found);
    QFETCH(QStringList, order);

    QList<QHostAddress> addresses;
    for (const QString &address : found)
        addresses.append(QHostAddress(address));
    QStringList texts;
    for (const QHostAddress &address : Net::interleaved(addresses))
        texts.append(address.toString());
    QCOMPARE(texts, order);
}

QTEST_APPLESS_MAIN(TestAddressLookup)
#include "tst_addresslookup.moc"
