// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "net/proxyheader.h"

using namespace Qt::StringLiterals;
using Net::ProxyHeader;
using Net::SocketAddress;

class TestProxyHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoCallsWhom_data();
    void saysWhoCallsWhom();
};

void TestProxyHeader::saysWhoCallsWhom_data()
{
    QTest::addColumn<ProxyHeader>("version");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("header");

    const QByteArray signature = QByteArray::fromHex("0d0a0d0a000d0a515549540a");
    const QString ipv4 = u"192.0.2.1"_s;
    const QString ipv6 = u"2001:db8::1"_s;
    QTest::newRow("none: nothing") << ProxyHeader::None << ipv4 << ipv4 << QByteArray();
    QTest::newRow("version 1 over IPv4") << ProxyHeader::Version1 << ipv4 << u"192.0.2.2"_s
                                         << "PROXY TCP4 192.0.2.1 192.0.2.2 49152 25\r\n"_ba;
    QTest::newRow("version 1 over IPv6") << ProxyHeader::Version1 << ipv6 << u"2001:db8::2"_s
                                         << "PROXY TCP6 2001:db8::1 2001:db8::2 49152 25\r\n"_ba;
    QTest::newRow("version 1 without an address")
        << ProxyHeader::Version1 << QString() << ipv4 << "PROXY UNKNOWN\r\n"_ba;
    QTest::newRow("version 1 between two families") << ProxyHeader::Version1 << ipv6 << ipv4 << "PROXY UNKNOWN\r\n"_ba;
    QTest::newRow("version 2 over IPv4") << ProxyHeader::Version2 << ipv4 << u"192.0.2.2"_s
                                         << QByteArray(
                                                signature + QByteArray::fromHex("2111000cc0000201c0000202c0000019"));
    QTest::newRow("version 2 over IPv6") << ProxyHeader::Version2 << ipv6 << u"2001:db8::2"_s
                                         << QByteArray(signature
                                                + QByteArray::fromHex("21210024"
                                                                      "20010db8000000000000000000000001"
                                                                      "20010db8000000000000000000000002"
                                                                      "c0000019"));
    QTest::newRow("version 2 without an address")
        << ProxyHeader::Version2 << QString() << ipv4 << QByteArray(signature + QByteArray::fromHex("20000000"));
}

void TestProxyHeader::saysWhoCallsWhom()
{
    QFETCH(ProxyHeader, version);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QByteArray, header);

    const SocketAddress ours{QHostAddress(from), 49152};
    const SocketAddress theirs{QHostAddress(to), 25};
    QCOMPARE(Net::proxyHeader(version, ours, theirs).toHex(' '), header.toHex(' '));
}

QTEST_APPLESS_MAIN(TestProxyHeader)
#include "tst_proxyheader.moc"
