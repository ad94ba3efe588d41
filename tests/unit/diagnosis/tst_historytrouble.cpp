// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "base/error.h"
#include "diagnosis/historytrouble.h"

using namespace Qt::StringLiterals;
using Base::Problem;

/// What is said when the history is in trouble.
class TestHistoryTrouble final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedAndWhatToDo_data();
    void saysWhatHappenedAndWhatToDo();
};

void TestHistoryTrouble::saysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Base::Error>("error");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Problem problem, const QString &subject, const QStringList &arguments,
                         const QString &sentence) {
        QTest::newRow(name) << Base::Error{.problem = problem, .subject = subject, .arguments = arguments} << sentence;
    };
    const QString path = u"/data/history.sqlite"_s;
    row("another program writes", Problem::FileUnwritable, path, {u"locked"_s}, u"Try it again in a moment."_s);
    row("the disk is full", Problem::FileUnwritable, path, {u"full"_s}, u"The disk is full"_s);
    row("it may not be written", Problem::FileUnwritable, path, {u"read-only"_s}, u"cannot be written to "_s + path);
    row("it fails for another reason", Problem::FileUnwritable, path, {}, u"cannot be written to "_s + path);
    row("a later version wrote it", Problem::FileUnreadable, path, {u"newer"_s}, u"or move "_s + path + u" away.");
    row("it was damaged", Problem::FileDamaged, path, {u"put-aside"_s}, u"is kept as "_s + path + u".damaged.");
    row("one conversation is damaged", Problem::FileDamaged, {}, {}, u"This conversation cannot be read"_s);
    row("there is none of this id", Problem::FileUnreadable, u"12"_s, {u"unknown"_s}, u"no conversation 12"_s);
    row("a file cannot be read", Problem::FileUnreadable, u"/x.json"_s, {}, u"The file /x.json cannot be read."_s);
    row("a file is something else", Problem::FileDamaged, u"/x.json"_s, {},
        u"The file /x.json holds no conversation"_s);
}

void TestHistoryTrouble::saysWhatHappenedAndWhatToDo()
{
    QFETCH(Base::Error, error);
    QFETCH(QString, sentence);
    const QString said = Diagnosis::historyTrouble(error).english();
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestHistoryTrouble)
#include "tst_historytrouble.moc"
