// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "smtp/dotstuffer.h"

using namespace Qt::StringLiterals;

class TestDotStuffer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublesDotsWhereverThePiecesEnd_data();
    void doublesDotsWhereverThePiecesEnd();
    void counts();
};

void TestDotStuffer::doublesDotsWhereverThePiecesEnd_data()
{
    QTest::addColumn<QByteArray>("letter");
    QTest::addColumn<QByteArray>("wire");
    QTest::addRow("no dots") << "a\r\nb\r\n"_ba << "a\r\nb\r\n.\r\n"_ba;
    QTest::addRow("a dot on the very first line") << ".a\r\n"_ba << "..a\r\n.\r\n"_ba;
    QTest::addRow("a lone dot") << "a\r\n.\r\nb\r\n"_ba << "a\r\n..\r\nb\r\n.\r\n"_ba;
    QTest::addRow("a lone dot, then commands")
        << "\r\n.\r\nMAIL FROM:<x>\r\n"_ba << "\r\n..\r\nMAIL FROM:<x>\r\n.\r\n"_ba;
    QTest::addRow("several dots") << "...\r\n"_ba << "....\r\n.\r\n"_ba;
    QTest::addRow("a dot inside a line") << "a.b\r\n"_ba << "a.b\r\n.\r\n"_ba;
    QTest::addRow("the last line has no end") << "a"_ba << "a\r\n.\r\n"_ba;
    QTest::addRow("the last line is a dot without end") << "a\r\n."_ba << "a\r\n..\r\n.\r\n"_ba;
    QTest::addRow("an empty letter") << ""_ba << ".\r\n"_ba;
    QTest::addRow("no empty line is added") << "a\r\n\r\n"_ba << "a\r\n\r\n.\r\n"_ba;
    QTest::addRow("a dot after a bare LF, which smuggling lives on") << "a\n.\r\nb\r\n"_ba << "a\n..\r\nb\r\n.\r\n"_ba;
}

void TestDotStuffer::doublesDotsWhereverThePiecesEnd()
{
    QFETCH(const QByteArray, letter);
    QFETCH(const QByteArray, wire);
    for (qsizetype piece = 1; piece <= letter.size() + 1; ++piece) {
        Smtp::DotStuffer stuffer;
        QByteArray out;
        for (qsizetype at = 0; at < letter.size(); at += piece)
            out += stuffer.stuff(letter.mid(at, piece));
        out += stuffer.finish();
        QCOMPARE(out, wire);
        QCOMPARE(stuffer.octets(), letter.size());
    }
}

void TestDotStuffer::counts()
{
    Smtp::DotStuffer stuffer;
    (void)stuffer.stuff(".a\r\n.\r\nb");
    (void)stuffer.finish();
    QCOMPARE(stuffer.lines(), 3);
    QCOMPARE(stuffer.dotsDoubled(), 2);
    QCOMPARE(stuffer.octets(), 8);
}

QTEST_APPLESS_MAIN(TestDotStuffer)
#include "tst_dotstuffer.moc"
