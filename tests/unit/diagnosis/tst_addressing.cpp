// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "diagnosis/addressing.h"
#include "talk.h"

using namespace Qt::StringLiterals;
using Diagnosis::Addressing;
using Diagnosis::AddressMatch;
using Support::Talk;

namespace {

/// "bo@example.org 250 To", "bo@example.org 550 -", "- cc@example.org Cc".
QString matchText(const AddressMatch &match)
{
    const QString path = match.path ? u"%1 %2"_s.arg(match.path->mailbox).arg(match.path->code) : u"-"_s;
    if (!match.written)
        return path + u" -"_s;
    return path + u' ' + (match.path ? match.written->field : match.written->text + u' ' + match.written->field);
}

QString textOf(const Addressing &addressing)
{
    QStringList matches;
    for (const AddressMatch &match : addressing.recipients)
        matches.append(matchText(match));
    return matches.join(u", "_s);
}

} // namespace

class AddressingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoIsWhere_data();
    void tellsWhoIsWhere();
    void comparesTheSender_data();
    void comparesTheSender();
    void keepsTheParameters();
};

void AddressingTest::tellsWhoIsWhere_data()
{
    QTest::addColumn<QByteArray>("talk");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("text");
    const QByteArray bo = "S: 220 mx\nC: RCPT TO:<bo@example.org>\nS: 250 ok\n";
    QTest::newRow("the same in both") << bo << "To: Bo <bo@example.org>\r\n\r\n"_ba << u"bo@example.org 250 To"_s;
    QTest::newRow("the domain in other letters") << bo << "To: bo@EXAMPLE.org\r\n\r\n"_ba << u"bo@example.org 250 To"_s;
    QTest::newRow("the local part in other letters is another mailbox")
        << bo << "To: Bo@example.org\r\n\r\n"_ba << u"bo@example.org 250 -, - Bo@example.org To"_s;
    QTest::newRow("a blind copy") << bo << "To: undisclosed-recipients:;\r\n\r\n"_ba << u"bo@example.org 250 -"_s;
    QTest::newRow("only in the letter") << "S: 220 mx"_ba << "cc: c@example.org\r\n\r\n"_ba << u"- c@example.org Cc"_s;
    QTest::newRow("a field that is folded, with a comma in a name")
        << bo << "To: \"B, o\"\r\n <bo@example.org>,\r\n c@example.org\r\n\r\n"_ba
        << u"bo@example.org 250 To, - c@example.org To"_s;
    QTest::newRow("a refused one") << "S: 220 mx\nC: RCPT TO:<bo@example.org>\nS: 550 no"_ba << QByteArray()
                                   << u"bo@example.org 550 -"_s;
    QTest::newRow("one without a reply") << "S: 220 mx\nC: RCPT TO:<bo@example.org>"_ba << QByteArray()
                                         << u"bo@example.org 0 -"_s;
    QTest::newRow("a domain beyond ASCII in both its forms")
        << "S: 220 mx\nC: RCPT TO:<bo@xn--bcher-kva.example>\nS: 250 ok"_ba
        << "To: bo@bücher.example\r\n\r\n"_ba << u"bo@xn--bcher-kva.example 250 To"_s;
}

void AddressingTest::tellsWhoIsWhere()
{
    QFETCH(QByteArray, talk);
    QFETCH(QByteArray, header);
    QFETCH(QString, text);
    const Talk spoken(talk);
    QCOMPARE(textOf(Diagnosis::addressing(spoken.store(), header)), text);
}

void AddressingTest::comparesTheSender_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << "MAIL FROM:<a@b.example>"_ba << "From: A <a@B.example>\r\n\r\n"_ba << true;
    QTest::newRow("another") << "MAIL FROM:<bounce@b.example>"_ba << "From: a@b.example\r\n\r\n"_ba << false;
    QTest::newRow("the null path") << "MAIL FROM:<>"_ba << "From: a@b.example\r\n\r\n"_ba << false;
    QTest::newRow("no letter") << "MAIL FROM:<a@b.example>"_ba << QByteArray() << false;
}

void AddressingTest::comparesTheSender()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, header);
    QFETCH(bool, isSame);
    const Talk talk("S: 220 mx\nC: " + mail);
    const Addressing addressing = Diagnosis::addressing(talk.store(), header);
    QVERIFY(addressing.sender.has_value());
    QCOMPARE(addressing.isSenderSame, isSame);
}

void AddressingTest::keepsTheParameters()
{
    const Talk talk("S: 220 mx\nC: MAIL FROM:<a@b.example> SIZE=10 BODY=8BITMIME\nS: 250 ok");
    const Addressing addressing = Diagnosis::addressing(talk.store(), {});
    QCOMPARE(addressing.sender->parameters, u"SIZE=10 BODY=8BITMIME"_s);
    QCOMPARE(addressing.sender->code, 250);
    QCOMPARE(addressing.sender->entry, 2);
}

QTEST_APPLESS_MAIN(AddressingTest)

#include "tst_addressing.moc"
