// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/tlsnotes.h"

using namespace Qt::StringLiterals;

/// What the client calls itself where it has no name: RFC 5321 4.1.3.
class TestAddressLiteral final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAnAddress_data();
    void namesAnAddress();
};

void TestAddressLiteral::namesAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("literal");
    QTest::newRow("IPv4 stands as it is") << u"192.0.2.1"_s << "[192.0.2.1]"_ba;
    QTest::newRow("IPv6 has its tag") << u"2001:db8::1"_s << "[IPv6:2001:db8::1]"_ba;
    QTest::newRow("IPv4 within IPv6 is IPv4") << u"::ffff:192.0.2.1"_s << "[192.0.2.1]"_ba;
    QTest::newRow("a zone stays here") << u"fe80::1%eth0"_s << "[IPv6:fe80::1]"_ba;
    QTest::newRow("an end that is not known is this machine") << QString() << "[127.0.0.1]"_ba;
}

void TestAddressLiteral::namesAnAddress()
{
    QFETCH(QString, address);
    QTEST(Delivery::addressLiteral(address), "literal");
}

QTEST_APPLESS_MAIN(TestAddressLiteral)
#include "tst_addressliteral.moc"
