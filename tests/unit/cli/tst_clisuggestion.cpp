// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/suggestion.h"

using namespace Qt::StringLiterals;

class CliSuggestionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsEdits_data();
    void countsEdits();
    void findsTheNearest_data();
    void findsTheNearest();
};

void CliSuggestionTest::countsEdits_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<qsizetype>("distance");
    const auto row = [](const char *name, const QString &one, const QString &other, qsizetype distance) {
        QTest::newRow(name) << one << other << distance;
    };
    row("the same word", u"send"_s, u"send"_s, 0);
    row("nothing and a word", u""_s, u"send"_s, 4);
    row("a word and nothing", u"send"_s, u""_s, 4);
    row("one letter put in", u"sed"_s, u"send"_s, 1);
    row("one letter left out", u"sennd"_s, u"send"_s, 1);
    row("one letter replaced", u"sand"_s, u"send"_s, 1);
    row("two neighbours swapped", u"sned"_s, u"send"_s, 1);
    row("two far letters swapped", u"dens"_s, u"send"_s, 2);
    row("another word", u"probe"_s, u"serve"_s, 4);
}

void CliSuggestionTest::countsEdits()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(qsizetype, distance);
    QCOMPARE(Cli::editDistance(one, other), distance);
    QCOMPARE(Cli::editDistance(other, one), distance);
}

void CliSuggestionTest::findsTheNearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a typing slip") << u"sevrer"_s << u"server"_s;
    QTest::newRow("the nearer of two") << u"text"_s << u"text"_s;
    QTest::newRow("the beginning of a word") << u"attachm"_s << u""_s;
    QTest::newRow("the beginning of a longer word") << u"allow"_s << u"allow-cleartext-login"_s;
    QTest::newRow("too short for a beginning") << u"a"_s << u""_s;
    QTest::newRow("capitals") << u"SERVER"_s << u"server"_s;
    QTest::newRow("nothing like it") << u"quux"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void CliSuggestionTest::findsTheNearest()
{
    QFETCH(QString, word);
    QFETCH(QString, meant);
    const QStringList candidates{u"server"_s, u"subject"_s, u"text"_s, u"att"_s, u"allow-cleartext-login"_s};
    QCOMPARE(Cli::nearest(word, candidates), meant);
}

QTEST_GUILESS_MAIN(CliSuggestionTest)
#include "tst_clisuggestion.moc"
