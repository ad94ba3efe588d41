// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/transcript/jumphistory.h"
#include "ui/transcript/rowmap.h"

using Ui::JumpHistory;
using Ui::RowMap;

namespace {

/// What the map says of each row must be what it says of the row's entry.
void compareWithItself(const RowMap &map)
{
    qsizetype entry = -1;
    for (qsizetype row = 0; row < map.rows(); ++row) {
        const RowMap::Place place = map.at(row);
        if (place.line < 0)
            QCOMPARE(map.rowOf(place.entry), row);
        else
            QCOMPARE(map.rowOf(place.entry), row - place.line - 1);
        QVERIFY(place.entry >= entry);
        entry = place.entry;
    }
}

} // namespace

class TestRowMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeTranscriptNeedsNoMap();
    void linesStandBelowTheirEntry();
    void severalOpenEntriesShiftWhatFollows();
    void closingTakesTheLinesAway();
    void aPartKnowsWhatItLeavesOut();
    void aPartMayHaveLinesToo();
    void whatIsAppendedFollowsTheLines();
    void oneGoesBackAndForward();
    void aNewJumpForgetsWhatWasAhead();
    void theHistoryIsBounded();
};

void TestRowMap::aWholeTranscriptNeedsNoMap()
{
    RowMap map;
    map.showAll(5);
    QCOMPARE(map.rows(), 5);
    QCOMPARE(map.at(3), (RowMap::Place{3, -1}));
    QCOMPARE(map.rowOf(4), 4);
    QCOMPARE(map.rowOf(5), -1);
    QCOMPARE(map.rowOf(-1), -1);
}

void TestRowMap::linesStandBelowTheirEntry()
{
    RowMap map;
    map.showAll(3);
    map.setLines(1, 2);
    QCOMPARE(map.rows(), 5);
    QCOMPARE(map.at(1), (RowMap::Place{1, -1}));
    QCOMPARE(map.at(2), (RowMap::Place{1, 0}));
    QCOMPARE(map.at(3), (RowMap::Place{1, 1}));
    QCOMPARE(map.at(4), (RowMap::Place{2, -1}));
    compareWithItself(map);
}

void TestRowMap::severalOpenEntriesShiftWhatFollows()
{
    RowMap map;
    map.showAll(10);
    map.setLines(7, 3);
    map.setLines(0, 2);
    map.setLines(4, 1);
    QCOMPARE(map.rows(), 16);
    QCOMPARE(map.rowOf(9), 15);
    QCOMPARE(map.linesOf(7), 3);
    compareWithItself(map);
}

void TestRowMap::closingTakesTheLinesAway()
{
    RowMap map;
    map.showAll(10);
    map.setLines(2, 3);
    map.setLines(5, 4);
    map.setLines(2, 0);
    QCOMPARE(map.rows(), 14);
    QCOMPARE(map.linesOf(2), 0);
    compareWithItself(map);
}

void TestRowMap::aPartKnowsWhatItLeavesOut()
{
    RowMap map;
    map.showOnly({2, 5, 9});
    QCOMPARE(map.rows(), 3);
    QCOMPARE(map.at(1), (RowMap::Place{5, -1}));
    QCOMPARE(map.rowOf(5), 1);
    QCOMPARE(map.rowOf(4), -1);
    QCOMPARE(map.rowAtOrAfter(4), 1);
    QCOMPARE(map.rowAtOrAfter(10), 3);
}

void TestRowMap::aPartMayHaveLinesToo()
{
    RowMap map;
    map.showOnly({2, 5, 9});
    map.setLines(5, 2);
    QCOMPARE(map.rows(), 5);
    QCOMPARE(map.at(3), (RowMap::Place{5, 1}));
    QCOMPARE(map.rowAtOrAfter(6), 4);
    compareWithItself(map);
}

void TestRowMap::whatIsAppendedFollowsTheLines()
{
    RowMap map;
    map.showAll(2);
    map.setLines(1, 2);
    map.append(1);
    QCOMPARE(map.rowOf(2), 4);
    map.showOnly({0});
    map.append(QList<quint32>{3, 4});
    QCOMPARE(map.rowOf(4), 2);
}

void TestRowMap::oneGoesBackAndForward()
{
    JumpHistory jumps;
    QVERIFY(!jumps.canGoBack());
    jumps.jump(3, 10);
    jumps.jump(10, 20);
    QCOMPARE(jumps.back(), 10);
    QCOMPARE(jumps.back(), 3);
    QVERIFY(!jumps.canGoBack());
    QCOMPARE(jumps.forward(), 10);
    QVERIFY(jumps.canGoForward());
}

void TestRowMap::aNewJumpForgetsWhatWasAhead()
{
    JumpHistory jumps;
    jumps.jump(1, 2);
    jumps.jump(2, 3);
    QCOMPARE(jumps.back(), 2);
    jumps.jump(2, 9);
    QVERIFY(!jumps.canGoForward());
    QCOMPARE(jumps.back(), 2);
}

void TestRowMap::theHistoryIsBounded()
{
    JumpHistory jumps;
    for (int place = 0; place < 1000; ++place)
        jumps.jump(place, place + 1);
    int steps = 0;
    while (jumps.canGoBack()) {
        jumps.back();
        ++steps;
    }
    QCOMPARE(steps, 99);
}

QTEST_APPLESS_MAIN(TestRowMap)

#include "tst_rowmap.moc"
