// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "diagnosis/addressing.h"
#include "message/draft.h"
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
    void foreseesTheEnvelopeOfADraft_data();
    void foreseesTheEnvelopeOfADraft();
    void readsTheHeaderOfALetterThatWasTyped_data();
    void readsTheHeaderOfALetterThatWasTyped();
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

void AddressingTest::foreseesTheEnvelopeOfADraft_data()
{
    QTest::addColumn<Message::Draft>("draft");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("isSenderSame");
    QTest::addColumn<QString>("text");
    Message::Draft draft;
    draft.from = u"Ann <ann@example.org>"_s;
    draft.to = {u"Bo <bo@example.net>"_s, u"half an addr"_s};
    draft.cc = {u"cy@example.net"_s, u"bo@EXAMPLE.net"_s};
    draft.bcc = {u"di@example.net"_s};
    QTest::newRow("it follows from the letter")
        << draft << u"ann@example.org"_s << true << u"bo@example.net 0 To, cy@example.net 0 Cc, di@example.net 0 -"_s;
    draft.envelope = {.sender = u"bounce@example.org"_s, .recipients = {u"cy@example.net"_s, u"eve@example.net"_s}};
    QTest::newRow("it is one of its own") << draft << u"bounce@example.org"_s << false
                                          << u"cy@example.net 0 Cc, eve@example.net 0 -, - bo@example.net To"_s;
    draft.envelope = Message::OwnEnvelope();
    QTest::newRow("the null path, and nobody")
        << draft << u""_s << false << u"- bo@example.net To, - cy@example.net Cc"_s;
}

void AddressingTest::foreseesTheEnvelopeOfADraft()
{
    QFETCH(Message::Draft, draft);
    QFETCH(QString, sender);
    QFETCH(bool, isSenderSame);
    QFETCH(QString, text);
    const Addressing addressing = Diagnosis::addressing(draft);
    QCOMPARE(textOf(addressing), text);
    QVERIFY(addressing.sender);
    QCOMPARE(addressing.sender->mailbox, sender);
    QCOMPARE(addressing.isSenderSame, isSenderSame);
}

void AddressingTest::readsTheHeaderOfALetterThatWasTyped_data()
{
    QTest::addColumn<QByteArray>("talk");
    QTest::addColumn<QByteArray>("header");
    const QByteArray opening = "S: 220 mx\nC: DATA\nS: 354 go\n";
    QTest::newRow("as far as the empty line") << opening + "L: To: a@b\nL: \nL: Cc: c@d\nL: ." << "To: a@b\r\n\r\n"_ba;
    QTest::newRow("the letter is a header alone") << opening + "L: To: a@b\nL: ." << "To: a@b\r\n"_ba;
    QTest::newRow("a dot that was added is taken away") << opening + "L: ..To: a@b\nL: ." << ".To: a@b\r\n"_ba;
    QTest::newRow("a note in between ends nothing")
        << opening + "L: To: a@b\n-- 127.0.0.1\nL: Cc: c@d\nL: ." << "To: a@b\r\nCc: c@d\r\n"_ba;
    QTest::newRow("the last of two") << opening + "L: To: a@b\nL: .\nS: 250 ok\nC: DATA\nS: 354 go\nL: To: c@d\nL: ."
                                     << "To: c@d\r\n"_ba;
    QTest::newRow("nobody typed one") << "S: 220 mx\nC: NOOP\nS: 250 To: a@b"_ba << QByteArray();
}

void AddressingTest::readsTheHeaderOfALetterThatWasTyped()
{
    QFETCH(QByteArray, talk);
    QFETCH(QByteArray, header);
    const Talk spoken(talk);
    QCOMPARE(Diagnosis::typedHeader(spoken.store()), header);
}

QTEST_APPLESS_MAIN(AddressingTest)

#include "tst_addressing.moc"
