// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "base/limits.h"
#include "letteroctets.h"
#include "smtp/dotstuffer.h"

using namespace Qt::StringLiterals;
using Base::BodyType;
using Base::Problem;

class ReadyMadeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsOctets_data();
    void keepsItsOctets();
    void hidesNoSecondLetter_data();
    void hidesNoSecondLetter();
    void knowsItself_data();
    void knowsItself();
    void goesAsItIsWhereItSaysSo_data();
    void goesAsItIsWhereItSaysSo();
    void boundsTheHeader();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void noticesThatTheFileChanged();
    void noticesOtherLineEndsOfTheSameSize();

private:
    [[nodiscard]] QString written(const QByteArray &octets);

    QTemporaryDir m_folder;
};

QString ReadyMadeTest::written(const QByteArray &octets)
{
    QFile file(m_folder.filePath(u"letter.eml"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
    return isWritten ? file.fileName() : QString();
}

void ReadyMadeTest::keepsItsOctets_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("sent");

    QTest::newRow("a message as it is") << "Subject: x\r\n\r\n.a\r\n"_ba << "Subject: x\r\n\r\n.a\r\n"_ba;
    QTest::newRow("bare line ends become CRLF") << "A: b\nC: d\r\re\n"_ba << "A: b\r\nC: d\r\n\r\ne\r\n"_ba;
    QTest::newRow("a last line gets its end") << "A: b\r\n\r\nc"_ba << "A: b\r\n\r\nc\r\n"_ba;
    QTest::newRow("blind copies and odd fields stay") << "Bcc: x@y\r\nno field\r\n odd: \r\n\r\n"_ba
                                                      << "Bcc: x@y\r\nno field\r\n odd: \r\n\r\n"_ba;
    QTest::newRow("long lines and eight bits stay") << "A: b\r\n\r\n"_ba + QByteArray(100'000, '\xff') + "\r\n"
                                                    << "A: b\r\n\r\n"_ba + QByteArray(100'000, '\xff') + "\r\n";
    const QByteArray almost(Base::Limits::bodyChunk - 1, 'x');
    QTest::newRow("a piece of the file ends within CRLF") << almost + "\r\na\r\n" << almost + "\r\na\r\n";
    QTest::newRow("a piece of the file ends behind a bare CR") << almost + "\ra\r\n" << almost + "\r\na\r\n";
    QTest::newRow("a piece of the file begins with a bare LF") << almost + "x\na\r\n" << almost + "x\r\na\r\n";
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("a megabyte of short lines")
        << QByteArray("ab\n").repeated(350'000) << QByteArray("ab\r\n").repeated(350'000);
}

void ReadyMadeTest::keepsItsOctets()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, sent);
    const auto fromFile = Message::readyMade(written(octets));
    QVERIFY(fromFile);

    for (const auto &letter : {*fromFile, Message::readyMade(octets)}) {
        const BodyType form = letter->canBe(BodyType::SevenBit) ? BodyType::SevenBit : BodyType::EightBit;
        QCOMPARE(letter->size(form), sent.size());
        for (qint64 piece : {sent.size() < 10'000 ? 1 : 1021, 65536, 1 << 24}) {
            const auto read = octetsOf(*letter, form, piece);
            QVERIFY(read);
            QVERIFY2(*read == sent, qPrintable(u"in pieces of %1 octets"_s.arg(piece)));
        }
    }
}

// What servers have been known to take for the end of the data (SMTP smuggling). A letter that holds it goes out with
// dots doubled and lines ended in such a way that none of them reads it so.
void ReadyMadeTest::hidesNoSecondLetter_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF dot LF") << "\n.\n"_ba;
    QTest::newRow("CR dot CR") << "\r.\r"_ba;
    QTest::newRow("CR dot LF") << "\r.\n"_ba;
    QTest::newRow("LF dot CR") << "\n.\r"_ba;
    QTest::newRow("LF dot CRLF") << "\n.\r\n"_ba;
    QTest::newRow("CRLF dot LF") << "\r\n.\n"_ba;
    QTest::newRow("CR dot CRLF") << "\r.\r\n"_ba;
    QTest::newRow("CRLF dot CR") << "\r\n.\r"_ba;
    QTest::newRow("CRLF dot CRLF") << "\r\n.\r\n"_ba;
    QTest::newRow("CRLF NUL dot CRLF") << "\r\n\0.\r\n"_ba;
    QTest::newRow("CRLF dot NUL CRLF") << "\r\n.\0\r\n"_ba;
    QTest::newRow("CRLF dot CR CRLF") << "\r\n.\r\r\n"_ba;
    QTest::newRow("CR CRLF dot CR CRLF") << "\r\r\n.\r\r\n"_ba;
}

void ReadyMadeTest::hidesNoSecondLetter()
{
    QFETCH(QByteArray, end);
    const QByteArray octets = "A: b\r\n\r\nc" + end + "MAIL FROM:<eve@example.org>\r\n";
    const auto letter = Message::readyMade(octets);
    Smtp::DotStuffer stuffer;
    QByteArray wire = stuffer.stuff(octetsOf(*letter).value());
    wire += stuffer.finish();
    QCOMPARE(wire.indexOf("\r\n.\r\n"), wire.size() - 5);
    QVERIFY(!wire.contains("\r\n.\r\r") && !wire.contains("\r\n.\n"));
    QVERIFY(!wire.replace("\r\n", "").contains('\r') && !wire.contains('\n'));
}

void ReadyMadeTest::knowsItself_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isEightBit");
    QTest::addColumn<bool>("needsSmtpUtf8");
    QTest::addColumn<QByteArray>("messageId");

    QTest::newRow("plain") << "A: b\nMessage-ID: <x@y>\n\nc\n"_ba << "A: b\r\nMessage-ID: <x@y>\r\n\r\n"_ba << false
                           << false << "<x@y>"_ba;
    QTest::newRow("eight bits in the body") << "A: b\n\n\xc3\x9c\n"_ba << "A: b\r\n\r\n"_ba << true << false << ""_ba;
    QTest::newRow("eight bits in the header")
        << "A: \xc3\x9c\n\nb\n"_ba << "A: \xc3\x9c\r\n\r\n"_ba << true << true << ""_ba;
    QTest::newRow("a folded message id in lower case")
        << "message-id:\n  <x@y>\n\n"_ba
        << "message-id:\r\n  <x@y>\r\n\r\n"_ba << false << false << "<x@y>"_ba;
    QTest::newRow("a message id in the body only")
        << "A: b\n\nMessage-ID: <x@y>\n"_ba << "A: b\r\n\r\n"_ba << false << false << ""_ba;
    QTest::newRow("no header") << "\nb\n"_ba << "\r\n"_ba << false << false << ""_ba;
    QTest::newRow("a header alone") << "A: b"_ba << "A: b\r\n"_ba << false << false << ""_ba;
}

void ReadyMadeTest::knowsItself()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const bool, isEightBit);
    const auto fromFile = Message::readyMade(written(octets));
    QVERIFY(fromFile);

    for (const auto &letter : {*fromFile, Message::readyMade(octets)}) {
        QCOMPARE(letter->canBe(BodyType::EightBit), isEightBit);
        QCOMPARE(letter->canBe(BodyType::SevenBit), !isEightBit);
        QTEST(letter->header(BodyType::SevenBit), "header");
        QTEST(letter->needsSmtpUtf8(), "needsSmtpUtf8");
        QTEST(letter->messageId(), "messageId");
    }
}

void ReadyMadeTest::goesAsItIsWhereItSaysSo_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("canBeBinary");

    const QByteArray binary("\r\n\r\n\0\n\r.\n\xff", 10);
    QTest::newRow("a binary letter") << "Content-Transfer-Encoding: Binary"_ba + binary << true;
    QTest::newRow("with lines that are not in CRLF") << "A: b\nContent-Transfer-Encoding: binary"_ba + binary << false;
    QTest::newRow("one that says nothing") << "A: b"_ba + binary << false;
    QTest::newRow("one that says it in its body") << "A: b\r\n\r\nContent-Transfer-Encoding: binary\r\n"_ba << false;
    QTest::newRow("a header that ends where a piece of the file does")
        << "A: "_ba + QByteArray(Base::Limits::bodyChunk - 41, 'b') + "\r\nContent-Transfer-Encoding: binary" + binary
        << true;
}

void ReadyMadeTest::goesAsItIsWhereItSaysSo()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const bool, canBeBinary);
    const auto fromFile = Message::readyMade(written(octets));
    QVERIFY(fromFile);

    for (const auto &letter : {*fromFile, Message::readyMade(octets)}) {
        QCOMPARE(letter->canBe(BodyType::Binary), canBeBinary);
        const auto sent = octetsOf(*letter, BodyType::Binary);
        QVERIFY(sent);
        QCOMPARE(*sent == octets, canBeBinary || !octets.contains('\0'));
        QCOMPARE(letter->size(BodyType::Binary), sent->size());
    }
}

void ReadyMadeTest::boundsTheHeader()
{
    const auto letter = Message::readyMade(QByteArray("ab\n").repeated(Base::Limits::headerOctets));

    QCOMPARE(letter->header(BodyType::SevenBit).size(), Base::Limits::headerOctets);
}

void ReadyMadeTest::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("nothing there") << u"/nowhere/letter.eml"_s;
    QTest::newRow("a folder") << u"/"_s;
    QTest::newRow("a device that never ends") << u"/dev/zero"_s;
}

void ReadyMadeTest::refusesWhatCannotBeRead()
{
    QFETCH(const QString, path);

    const auto letter = Message::readyMade(path);

    QVERIFY(!letter);
    QCOMPARE(letter.error().problem, Problem::FileUnreadable);
    QCOMPARE(letter.error().subject, path);
}

void ReadyMadeTest::noticesThatTheFileChanged()
{
    const auto letter = Message::readyMade(written("A: b\r\n\r\nc\r\n"_ba));
    QVERIFY(letter);
    const QString path = written("A: b\r\n\r\nlonger\r\n"_ba);

    const auto changed = octetsOf(**letter);
    QVERIFY(!changed);
    QCOMPARE(changed.error().problem, Problem::AttachmentChanged);

    QVERIFY(QFile::remove(path));
    const auto gone = octetsOf(**letter);
    QVERIFY(!gone);
    QCOMPARE(gone.error().problem, Problem::FileUnreadable);
}

void ReadyMadeTest::noticesOtherLineEndsOfTheSameSize()
{
    const auto letter = Message::readyMade(written("A: b\n\nccc\n"_ba));
    QVERIFY(letter);
    QVERIFY(!written("A: b\n\n\n\n\n\n"_ba).isEmpty());

    const auto changed = octetsOf(**letter);

    QVERIFY(!changed);
    QCOMPARE(changed.error().problem, Problem::AttachmentChanged);
}

QTEST_GUILESS_MAIN(ReadyMadeTest)
#include "tst_readymade.moc"
