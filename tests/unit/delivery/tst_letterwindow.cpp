// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/letterpiece.h"
#include "delivery/letterwindow.h"
#include "support/manualclock.h"
#include "support/textletter.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Base::BodyType;
using Delivery::LetterWindow;
using Support::TextLetter;

class LetterWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheLetterAsItGoesBehindData();
    void showsTheLetterAsItGoesInChunks();
    void goesBackAndForthInABigLetter();
    void endsWhereTheLetterCannotBeRead();
    void knowsTheFormThatMailAnnounced_data();
    void knowsTheFormThatMailAnnounced();
    void knowsWhereAChunkBegins();
};

void LetterWindowTest::showsTheLetterAsItGoesBehindData()
{
    LetterWindow window(std::make_shared<TextLetter>("a\r\n.b\r\n"), BodyType::SevenBit, true);
    QCOMPARE(window.at(0, 100), "a\r\n..b\r\n.\r\n"_ba);
    QCOMPARE(window.at(3, 3), "..b"_ba);
    QCOMPARE(window.at(100, 3), QByteArray());
}

void LetterWindowTest::showsTheLetterAsItGoesInChunks()
{
    LetterWindow window(std::make_shared<TextLetter>("a\r\n.b\r\n"), BodyType::SevenBit, false);
    QCOMPARE(window.at(0, 100), "a\r\n.b\r\n"_ba);
}

void LetterWindowTest::goesBackAndForthInABigLetter()
{
    QByteArray octets;
    for (int line = 0; octets.size() < 10 * 1024 * 1024; ++line)
        octets += QByteArray::number(line).rightJustified(98, 'x') + "\r\n";
    LetterWindow window(std::make_shared<TextLetter>(octets), BodyType::SevenBit, true);
    QCOMPARE(window.at(octets.size() - 50, 50), octets.last(50));
    QCOMPARE(window.at(0, 50), octets.first(50));
    QCOMPARE(window.at(5'000'000, 300), octets.sliced(5'000'000, 300));
}

void LetterWindowTest::endsWhereTheLetterCannotBeRead()
{
    auto letter = std::make_shared<TextLetter>("a\r\nb\r\n");
    letter->breakAfter(0);
    LetterWindow window(letter, BodyType::SevenBit, true);
    QCOMPARE(window.at(0, 100), QByteArray());
}

void LetterWindowTest::knowsTheFormThatMailAnnounced_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<BodyType>("form");
    QTest::newRow("nothing was said") << "MAIL FROM:<a@b>"_ba << BodyType::SevenBit;
    QTest::newRow("eight bits") << "MAIL FROM:<a@b> body=8bitmime"_ba << BodyType::EightBit;
    QTest::newRow("binary") << "MAIL FROM:<a@b> BODY=BINARYMIME"_ba << BodyType::Binary;
}

void LetterWindowTest::knowsTheFormThatMailAnnounced()
{
    QFETCH(QByteArray, mail);
    QFETCH(BodyType, form);
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendCommand(mail + "\r\n", false);
    store.beginBody(10, false, false);
    store.endBody({10, 10, 1, 2, false});
    const Delivery::LetterPiece piece = Delivery::letterPiece(store, 1, TextLetter("a\r\n"));
    QCOMPARE(piece.form, form);
    QCOMPARE(piece.octets, 10 + 2 + 3);
}

void LetterWindowTest::knowsWhereAChunkBegins()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendCommand("MAIL FROM:<a@b>\r\n", false);
    for (int chunk = 0; chunk < 2; ++chunk) {
        store.appendCommand("BDAT 10\r\n", false);
        store.beginBody(10, true, false);
        store.endBody({10, 10, 1, 0, true});
    }
    const Delivery::LetterPiece piece = Delivery::letterPiece(store, 4, TextLetter("a\r\n"));
    QVERIFY(!piece.isStuffed);
    QCOMPARE(piece.begin, 10);
    QCOMPARE(piece.octets, 10);
}

QTEST_APPLESS_MAIN(LetterWindowTest)

#include "tst_letterwindow.moc"
