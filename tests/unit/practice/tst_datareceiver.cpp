// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "practice/datareceiver.h"

using namespace Qt::StringLiterals;
using Practice::DataReceiver;

class DataReceiverTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letterComesOut_data();
    void letterComesOut();
    void nothingButTheDotEndsALetter_data();
    void nothingButTheDotEndsALetter();
    void limitCutsWhatIsGivenOut_data();
    void limitCutsWhatIsGivenOut();
    void factsCountTheLetter();
};

void DataReceiverTest::letterComesOut_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("letter");
    QTest::newRow("a line") << "one\r\n.\r\n"_ba << "one\r\n"_ba;
    QTest::newRow("nothing") << ".\r\n"_ba << ""_ba;
    QTest::newRow("an empty line") << "\r\n.\r\n"_ba << "\r\n"_ba;
    QTest::newRow("doubled dots") << "..\r\n...\r\n..a\r\na.\r\n.\r\n"_ba << ".\r\n..\r\n.a\r\na.\r\n"_ba;
    QTest::newRow("a dot that was not doubled") << ".a\r\n.\r\n"_ba << "a\r\n"_ba;
    QTest::newRow("all octets") << QByteArray("\0\xff\x80\r\n.\r\n", 8) << QByteArray("\0\xff\x80\r\n", 5);
    QTest::newRow("LF dot LF") << "a\n.\nb\r\n.\r\n"_ba << "a\n.\nb\r\n"_ba;
    QTest::newRow("LF dot CRLF") << "a\n.\r\nb\r\n.\r\n"_ba << "a\n.\r\nb\r\n"_ba;
    QTest::newRow("CRLF dot LF") << "a\r\n.\nb\r\n.\r\n"_ba << "a\r\n\nb\r\n"_ba;
    QTest::newRow("CRLF dot CR") << "a\r\n.\rb\r\n.\r\n"_ba << "a\r\n\rb\r\n"_ba;
    QTest::newRow("CR dot CRLF") << "a\r.\r\nb\r\n.\r\n"_ba << "a\r.\r\nb\r\n"_ba;
    QTest::newRow("CR CR LF dot CRLF") << "a\r\r\n.\r\n"_ba << "a\r\r\n"_ba;
    QTest::newRow("CRLF dot CR CR LF") << "a\r\n.\r\r\nb\r\n.\r\n"_ba << "a\r\n\r\r\nb\r\n"_ba;
    QTest::newRow("a bare LF at the start") << "\na\r\n.\r\n"_ba << "\na\r\n"_ba;
}

void DataReceiverTest::letterComesOut()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, letter);
    const QByteArray behind = "NOOP\r\n"_ba;
    const QByteArray octets = QByteArray(sent).append(behind);
    for (qsizetype piece = 1; piece <= octets.size(); ++piece) {
        DataReceiver receiver(0);
        QByteArray text;
        qsizetype taken = 0;
        while (taken < octets.size() && !receiver.isComplete())
            taken
                += receiver.take(QByteArrayView(octets).sliced(taken).first(qMin(piece, octets.size() - taken)), text);
        QVERIFY2(receiver.isComplete(), qPrintable(u"in pieces of %1"_s.arg(piece)));
        QCOMPARE(text, letter);
        QCOMPARE(octets.mid(taken), behind);
    }
}

void DataReceiverTest::nothingButTheDotEndsALetter_data()
{
    QTest::addColumn<QByteArray>("sent");
    for (const char *start : {"", "a"}) {
        for (const char *before : {"\n", "\r", "\r\n", "\n\r", " "}) {
            for (const char *behind : {"\n", "\r", "\r\n", "\n\r", "\r\r\n", " \r\n"}) {
                const QByteArray sent = QByteArray(start).append(before).append('.').append(behind);
                const QByteArray lines = QByteArray("\r\n").append(sent);
                const bool isTheEnd = lines.contains("\r\n.\r\n");
                if (!isTheEnd)
                    QTest::newRow(sent.toPercentEncoding().constData()) << sent;
            }
        }
    }
}

void DataReceiverTest::nothingButTheDotEndsALetter()
{
    QFETCH(QByteArray, sent);
    DataReceiver receiver(0);
    QByteArray text;
    QCOMPARE(receiver.take(sent, text), sent.size());
    QVERIFY(!receiver.isComplete());
}

void DataReceiverTest::limitCutsWhatIsGivenOut_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QByteArray>("letter");
    QTest::addColumn<bool>("isOverLimit");
    QTest::newRow("one octet too many") << qint64(7) << "ab\r\n.c\r"_ba << true;
    QTest::newRow("it just fits") << qint64(8) << "ab\r\n.c\r\n"_ba << false;
    QTest::newRow("no limit") << qint64(0) << "ab\r\n.c\r\n"_ba << false;
}

void DataReceiverTest::limitCutsWhatIsGivenOut()
{
    QFETCH(qint64, limit);
    QFETCH(QByteArray, letter);
    QFETCH(bool, isOverLimit);
    DataReceiver receiver(limit);
    QByteArray text;
    const QByteArray sent = "ab\r\n..c\r\n.\r\n"_ba;
    QCOMPARE(receiver.take(sent, text), sent.size());
    QVERIFY(receiver.isComplete());
    QCOMPARE(text, letter);
    QCOMPARE(receiver.isOverLimit(), isOverLimit);
    QCOMPARE(receiver.facts().octets, 8);
}

void DataReceiverTest::factsCountTheLetter()
{
    DataReceiver receiver(0);
    QByteArray text;
    QVERIFY(receiver.take("one\r\n..two\r\n\r\n...\r\n.\r\n", text) > 0);
    QCOMPARE(receiver.facts().octets, text.size());
    QCOMPARE(receiver.facts().lines, 4);
    QCOMPARE(receiver.facts().dotsDoubled, 2);
}

QTEST_GUILESS_MAIN(DataReceiverTest)

#include "tst_datareceiver.moc"
