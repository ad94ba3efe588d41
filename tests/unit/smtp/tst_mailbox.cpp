// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "smtp/mailbox.h"

using namespace Qt::StringLiterals;
using Smtp::Mailbox;

class TestMailbox final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesPaths_data();
    void writesPaths();
    void refusesWhatIsNoMailbox_data();
    void refusesWhatIsNoMailbox();
    void knowsWhatOnlySmtpUtf8CanCarry();
};

void TestMailbox::writesPaths_data()
{
    QTest::addColumn<QString>("localPart");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QByteArray>("path");
    QTest::addRow("plain") << u"ann"_s << u"example.org"_s << "<ann@example.org>"_ba;
    QTest::addRow("dots and signs") << u"a.b+c-d"_s << u"example.org"_s << "<a.b+c-d@example.org>"_ba;
    QTest::addRow("a space is quoted") << u"a b"_s << u"example.org"_s << "<\"a b\"@example.org>"_ba;
    QTest::addRow("an at sign is quoted") << u"a@b"_s << u"example.org"_s << "<\"a@b\"@example.org>"_ba;
    QTest::addRow("quotes and backslashes are escaped")
        << uR"(a"\b)"_s << u"example.org"_s << R"(<"a\"\\b"@example.org>)"_ba;
    QTest::addRow("two dots together are quoted") << u"a..b"_s << u"example.org"_s << "<\"a..b\"@example.org>"_ba;
    QTest::addRow("an angle bracket cannot end the path")
        << u"a> SIZE=1"_s << u"example.org"_s << "<\"a> SIZE=1\"@example.org>"_ba;
    QTest::addRow("capitals of the domain do not count") << u"Ann"_s << u"Example.ORG"_s << "<Ann@example.org>"_ba;
    QTest::addRow("a domain in another script") << u"ann"_s << u"bücher.example"_s << "<ann@xn--bcher-kva.example>"_ba;
    QTest::addRow("an IPv4 literal") << u"ann"_s << u"[192.0.2.1]"_s << "<ann@[192.0.2.1]>"_ba;
    QTest::addRow("an IPv6 literal") << u"ann"_s << u"[IPv6:2001:db8::1]"_s << "<ann@[IPv6:2001:db8::1]>"_ba;
    QTest::addRow("a domain without a dot") << u"ann"_s << u"localhost"_s << "<ann@localhost>"_ba;
    QTest::addRow("an underscore in a host name") << u"ann"_s << u"my_host.example"_s << "<ann@my_host.example>"_ba;
    QTest::addRow("a local part in another script") << u"用户"_s << u"example.org"_s << "<用户@example.org>"_ba;
}

void TestMailbox::writesPaths()
{
    QFETCH(const QString, localPart);
    QFETCH(const QString, domain);
    const auto mailbox = Mailbox::make(localPart, domain);
    QVERIFY(mailbox);
    QTEST(mailbox->path(), "path");
}

void TestMailbox::refusesWhatIsNoMailbox_data()
{
    QTest::addColumn<QString>("localPart");
    QTest::addColumn<QString>("domain");
    QTest::addRow("no local part") << u""_s << u"example.org"_s;
    QTest::addRow("no domain") << u"ann"_s << u""_s;
    QTest::addRow("a line break in the local part") << u"ann\r\nDATA"_s << u"example.org"_s;
    QTest::addRow("a NUL in the local part") << u"a\0b"_s << u"example.org"_s;
    QTest::addRow("a line break in the domain") << u"ann"_s << u"example.org\r\nDATA"_s;
    QTest::addRow("a space in the domain") << u"ann"_s << u"example org"_s;
    QTest::addRow("an angle bracket in the domain") << u"ann"_s << u"example.org> SIZE=1"_s;
    QTest::addRow("an empty label") << u"ann"_s << u"example..org"_s;
    QTest::addRow("a label of 64 octets") << u"ann"_s << QString(64, u'a') + u".org";
    QTest::addRow("a hyphen in front") << u"ann"_s << u"-example.org"_s;
    QTest::addRow("a literal with a line break") << u"ann"_s << u"[192.0.2.1\r\n]"_s;
    QTest::addRow("a literal within a literal") << u"ann"_s << u"[[x]]"_s;
    QTest::addRow("a local part of 256 octets") << QString(256, u'a') << u"example.org"_s;
}

void TestMailbox::refusesWhatIsNoMailbox()
{
    QFETCH(const QString, localPart);
    QFETCH(const QString, domain);
    const auto mailbox = Mailbox::make(localPart, domain);
    QVERIFY2(!mailbox, mailbox ? mailbox->path().constData() : "");
}

void TestMailbox::knowsWhatOnlySmtpUtf8CanCarry()
{
    QVERIFY(Mailbox::make(u"用户"_s, u"example.org"_s)->needsSmtpUtf8());
    QVERIFY(!Mailbox::make(u"ann"_s, u"bücher.example"_s)->needsSmtpUtf8());
}

QTEST_APPLESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
