// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>
#include <QTest>

#include "diagnosis/table.h"

using namespace Qt::StringLiterals;
using Diagnosis::Table;

class TableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void isBounded();
    void refusesAFileThatIsTooLarge();
    void isEmptyWithoutAFile();
    void overlaysRowsOfTheSameColumns();
    void keepsItsRowsFromOtherColumns();
};

void TableTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("nothing") << ""_ba << QStringList{};
    QTest::newRow("column names alone") << "key\tmeaning\n"_ba << QStringList{};
    QTest::newRow("a row") << "key\tmeaning\n250\tok\n"_ba << QStringList{u"250"_s};
    QTest::newRow("no line end at the end") << "key\tmeaning\n250\tok"_ba << QStringList{u"250"_s};
    QTest::newRow("CRLF") << "key\tmeaning\r\n250\tok\r\n"_ba << QStringList{u"250"_s};
    QTest::newRow("comments and empty lines") << "# a\n\nkey\tmeaning\n# b\n250\tok\n\n"_ba << QStringList{u"250"_s};
    QTest::newRow("a row that is too short is left out") << "key\tmeaning\n250\n"_ba << QStringList{};
    QTest::newRow("a row that is too long is left out") << "key\tmeaning\n250\tok\tmore\n"_ba << QStringList{};
    QTest::newRow("an empty cell is a cell") << "key\tmeaning\n250\t\n"_ba << QStringList{u"250"_s};
}

void TableTest::readsRows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, keys);
    QCOMPARE(Table::parse(text).keys(), keys);
}

void TableTest::isBounded()
{
    QByteArray text = "key\tmeaning\n"_ba;
    for (int i = 0; i < 10'000; ++i)
        text += QByteArray::number(i) + "\tx\n";
    QCOMPARE(Table::parse(text).keys().size(), 4096);
}

void TableTest::refusesAFileThatIsTooLarge()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("key\tmeaning\n250\tok\n");
    QVERIFY(file.flush());
    QCOMPARE(Table::load(file.fileName()).keys().size(), 1);
    file.write(QByteArray(1024 * 1024, '\n'));
    QVERIFY(file.flush());
    QCOMPARE(Table::load(file.fileName()).keys().size(), 0);
}

void TableTest::isEmptyWithoutAFile()
{
    QVERIFY(Table::load(u":/tables/xx/none.tsv"_s).columns().isEmpty());
}

void TableTest::overlaysRowsOfTheSameColumns()
{
    Table table = Table::parse("key\tmeaning\n250\tok\n550\tno\n"_ba);
    table.overlay(Table::parse("key\tmeaning\n550\tnein\n"_ba));
    QCOMPARE(table.row(u"250"_s), (QStringList{u"250"_s, u"ok"_s}));
    QCOMPARE(table.row(u"550"_s), (QStringList{u"550"_s, u"nein"_s}));
}

void TableTest::keepsItsRowsFromOtherColumns()
{
    Table table = Table::parse("key\tmeaning\n250\tok\n"_ba);
    table.overlay(Table::parse("key\tother\n250\twrong\n"_ba));
    QCOMPARE(table.row(u"250"_s).value(1), u"ok"_s);
}

QTEST_APPLESS_MAIN(TableTest)

#include "tst_table.moc"
