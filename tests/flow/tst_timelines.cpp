// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QTest>

#include "scriptedrun.h"
#include "transcript/textladder.h"
#include "transcript/timeline.h"

using namespace Qt::StringLiterals;
using Transcript::Span;
using Transcript::Timeline;

/// Every conversation of tests/data/dialogues, read as spans of time.
class TestTimelines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConversationIsReadAsSpans_data();
    void aConversationIsReadAsSpans();
};

void TestTimelines::aConversationIsReadAsSpans_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(POSTSCOPE_DIALOGUES), {u"*.smtp"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileInfo().completeBaseName())) << path;
    }
}

/// The spans are in order, and the same when they are read word by word; whatever client and
/// server say belongs to one.
void TestTimelines::aConversationIsReadAsSpans()
{
    QFETCH(QString, path);
    const Base::Result<Support::DialogueScript> script = Support::DialogueScript::read(path);
    QVERIFY(script);
    ScriptedRun run(*script, Support::Arrival::ByLine);
    Timeline growing;
    const auto follow = [&] {
        growing.follow(run.store());
    };
    connect(&run.store(), &Transcript::Store::rowsAppended, &run.job(), follow);
    connect(&run.store(), &Transcript::Store::rowChanged, &run.job(), follow);
    QVERIFY(run.run());
    follow();
    Timeline whole;
    whole.follow(run.store());
    const QString drawn = Transcript::asTextLadder({{&run.store()}});
    QVERIFY2(growing.spans() == whole.spans(), qPrintable(drawn));
    qsizetype before = 0;
    for (const Span &span : whole.spans()) {
        QVERIFY(before <= span.firstRow && span.firstRow <= span.lastRow);
        if (span.from >= 0) // else it has not begun: the verdict on a letter that broke off by itself
            QVERIFY(span.from <= span.sentUntil && span.sentUntil <= whole.endOf(span));
        before = span.firstRow;
    }
    for (qsizetype row = 0; row < run.store().size(); ++row)
        QVERIFY(whole.spanOf(run.store().at(row)) >= 0);
}

QTEST_GUILESS_MAIN(TestTimelines)

#include "tst_timelines.moc"
