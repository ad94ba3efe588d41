// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "net/endpoint.h"

using namespace Qt::StringLiterals;

class TestEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestEndpoint::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("shown");

    QTest::newRow("a name takes the default port")
        << u"mx.example.org"_s << u"mx.example.org"_s << 25 << u"mx.example.org:25"_s;
    QTest::newRow("a name with a port") << u"mx.example.org:587"_s << u"mx.example.org"_s << 587
                                        << u"mx.example.org:587"_s;
    QTest::newRow("a name without a dot") << u"localhost:2525"_s << u"localhost"_s << 2525 << u"localhost:2525"_s;
    QTest::newRow("a name with the final dot")
        << u"mx.example.org."_s << u"mx.example.org."_s << 25 << u"mx.example.org.:25"_s;
    QTest::newRow("a name with an underscore")
        << u"my_host.example"_s << u"my_host.example"_s << 25 << u"my_host.example:25"_s;
    QTest::newRow("an international name stays as typed")
        << u"bücher.example:25"_s << u"bücher.example"_s << 25 << u"bücher.example:25"_s;
    QTest::newRow("an IPv4 address") << u"127.0.0.1:65535"_s << u"127.0.0.1"_s << 65535 << u"127.0.0.1:65535"_s;
    QTest::newRow("an IPv6 address in brackets with a port") << u"[::1]:26"_s << u"::1"_s << 26 << u"[::1]:26"_s;
    QTest::newRow("an IPv6 address in brackets")
        << u"[2001:db8::5]"_s << u"2001:db8::5"_s << 25 << u"[2001:db8::5]:25"_s;
    QTest::newRow("an IPv6 address alone") << u"::1"_s << u"::1"_s << 25 << u"[::1]:25"_s;
    QTest::newRow("an IPv6 address of one link") << u"fe80::1%lo"_s << u"fe80::1%lo"_s << 25 << u"[fe80::1%lo]:25"_s;
}

void TestEndpoint::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, shown);

    const auto endpoint = Net::Endpoint::parse(text, 25);
    QVERIFY2(endpoint.hasValue(), qPrintable(text));
    QCOMPARE(endpoint->host, host);
    QCOMPARE(endpoint->port, port);
    QCOMPARE(endpoint->toText(), shown);
    QCOMPARE(Net::Endpoint::parse(shown, 1).value(), endpoint.value());
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a port alone") << u":25"_s;
    QTest::newRow("a space inside") << u"mx example.org"_s;
    QTest::newRow("a space in front") << u" mx.example.org"_s;
    QTest::newRow("a space in front of an address") << u" ::1"_s;
    QTest::newRow("a line break at the end") << u"mx.example.org\r\n"_s;
    QTest::newRow("a line break before the port") << u"mx.example.org\n:25"_s;
    QTest::newRow("a NUL") << u"mx.example\0.org"_s;
    QTest::newRow("a character that nobody sees") << u"mx\u200b.example.org"_s;
    QTest::newRow("an empty port") << u"mx.example.org:"_s;
    QTest::newRow("port 0") << u"mx.example.org:0"_s;
    QTest::newRow("a port over 65535") << u"mx.example.org:65536"_s;
    QTest::newRow("a port that is no number") << u"mx.example.org:smtp"_s;
    QTest::newRow("a port with a sign") << u"mx.example.org:+25"_s;
    QTest::newRow("a URL") << u"smtp://mx.example.org"_s;
    QTest::newRow("a mailbox") << u"ann@example.org"_s;
    QTest::newRow("two dots") << u"mx..example.org"_s;
    QTest::newRow("a label over 63 octets") << QString(64, u'a') + u".example"_s;
    QTest::newRow("a name over 253 octets") << QString(u"a"_s.repeated(60) + u'.').repeated(5) + u"org"_s;
    QTest::newRow("a bracket that is not closed") << u"[::1:25"_s;
    QTest::newRow("text behind the bracket") << u"[::1]25"_s;
    QTest::newRow("a name in brackets") << u"[mx.example.org]"_s;
    QTest::newRow("an address with too many groups") << u"1:2:3:4:5:6:7:8:9"_s;
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);

    const auto endpoint = Net::Endpoint::parse(text, 25);
    QVERIFY2(!endpoint.hasValue(), qPrintable(text));
    QCOMPARE(endpoint.error().problem, Base::Problem::BadServerName);
    QCOMPARE(endpoint.error().stage, Base::Stage::Resolve);
    QCOMPARE(endpoint.error().subject, text);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
