// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/progressbar.h"
#include "support/manualclock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CliProgressTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowFarAndHowLong_data();
    void saysHowFarAndHowLong();
    void countsMessages();
    void staysAwayFromBodiesThatTakeUnderASecond();
    void drawsTenTimesASecondAndWipesItself();
    void saysHowLongAWaitLasts();
};

void CliProgressTest::saysHowFarAndHowLong_data()
{
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    constexpr qint64 mebibyte = 1024 * 1024;
    QTest::newRow("half of it") << 50 * mebibyte << 100 * mebibyte << qint64(10)
                                << u"[############............]  50 %  50.0 of 100.0 MiB  5.0 MiB/s  0:10 left"_s;
    QTest::newRow("minutes") << 1 * mebibyte << 100 * mebibyte << qint64(1)
                             << u"[........................]   1 %  1.0 of 100.0 MiB  1.0 MiB/s  1:39 left"_s;
    QTest::newRow("nothing yet: nobody knows how long")
        << qint64(0) << 2 * mebibyte << qint64(2) << u"[........................]   0 %  0.0 of 2.0 MiB  0.0 MiB/s"_s;
    QTest::newRow("all of it") << mebibyte << mebibyte << qint64(2)
                               << u"[########################] 100 %  1.0 of 1.0 MiB  0.5 MiB/s  0:00 left"_s;
}

void CliProgressTest::saysHowFarAndHowLong()
{
    QFETCH(qint64, sent);
    QFETCH(qint64, total);
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(Cli::progressText(sent, total, std::chrono::seconds(seconds)), text);
}

void CliProgressTest::countsMessages()
{
    QCOMPARE(
        Cli::countText(250, 1000, 2s), u"[######..................]  25 %  250 of 1000 messages  125.0/s  0:06 left"_s);
}

void CliProgressTest::staysAwayFromBodiesThatTakeUnderASecond()
{
    QBuffer terminal;
    QVERIFY(terminal.open(QIODevice::WriteOnly));
    Support::ManualClock clock;
    Cli::ProgressBar bar(terminal, clock);
    bar.show(0, 100);
    clock.advance(std::chrono::nanoseconds(999ms).count());
    bar.show(99, 100);
    bar.clear();
    QCOMPARE(terminal.data(), QByteArray());
}

void CliProgressTest::drawsTenTimesASecondAndWipesItself()
{
    QBuffer terminal;
    QVERIFY(terminal.open(QIODevice::WriteOnly));
    Support::ManualClock clock;
    Cli::ProgressBar bar(terminal, clock);
    bar.show(0, 3000);
    for (int step = 1; step <= 200; ++step) { // two seconds
        clock.advance(std::chrono::nanoseconds(10ms).count());
        bar.show(step * 10, 3000);
    }
    QCOMPARE(terminal.data().count('\r'), 11);
    bar.clear();
    QVERIFY2(terminal.data().endsWith("\r\x1b[K"), terminal.data().constData());
    const qsizetype size = terminal.data().size();
    bar.clear();
    QCOMPARE(terminal.data().size(), size); // what is wiped stays wiped
}

void CliProgressTest::saysHowLongAWaitLasts()
{
    QBuffer terminal;
    QVERIFY(terminal.open(QIODevice::WriteOnly));
    const Support::ManualClock clock;
    Cli::ProgressBar bar(terminal, clock);
    bar.show(Base::Stage::Login, 12, 288);
    QCOMPARE(terminal.data(), QByteArray("\rwaiting for login: 12 s, giving up in 4:48\x1b[K"));
    bar.clear();
    QVERIFY(terminal.data().endsWith("\r\x1b[K"));
}

QTEST_GUILESS_MAIN(CliProgressTest)
#include "tst_cliprogress.moc"
