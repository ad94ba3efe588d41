// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include "desk.h"
#include "support/manualclock.h"
#include "transcript/store.h"
#include "ui/common/noticestrip.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptpane.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;
using Ui::TranscriptModel;

class TestTranscriptPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theConversationIsSavedAsTextAndAsJson();
    void aPlaceThatCannotBeWrittenIsNamed();
    void withoutAChoiceEverythingIsCopied();
    void aChosenLineIsCopiedAlone();
    void theArrowsOpenAndCloseAReply();
    void theEndIsFollowedUntilOneScrollsAway();

private:
    void converse(Support::Desk &desk);
    void fill(Transcript::Store &store, int commands);
};

/// One letter to the practice server.
void TestTranscriptPane::converse(Support::Desk &desk)
{
    desk.bench().practice().start();
    desk.writeLetter();
    desk.bench().compose().send();
    QTRY_VERIFY(desk.bench().dialogue().snapshot().report.has_value());
}

void TestTranscriptPane::fill(Transcript::Store &store, int commands)
{
    for (int i = 0; i < commands; ++i)
        store.appendCommand("NOOP\r\n", false);
}

void TestTranscriptPane::theConversationIsSavedAsTextAndAsJson()
{
    Support::Desk desk;
    Ui::TranscriptPane pane(desk.bench().dialogue());
    converse(desk);
    pane.saveTo(desk.path(u"talk.txt"_s));
    QFile text(desk.path(u"talk.txt"_s));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("C: MAIL FROM:<ann@desk.example>"));

    pane.saveTo(desk.path(u"talk.json"_s));
    QFile json(desk.path(u"talk.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject saved = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(saved.value("format"_L1).toString(), u"postscope-transcript"_s);
}

void TestTranscriptPane::aPlaceThatCannotBeWrittenIsNamed()
{
    Support::Desk desk;
    Ui::TranscriptPane pane(desk.bench().dialogue());
    converse(desk);
    const QString nowhere = desk.path(u"no such folder/talk.txt"_s);
    pane.saveTo(nowhere);
    const QString text = pane.findChild<Ui::NoticeStrip *>()->text();
    QVERIFY2(text.contains(nowhere), qPrintable(text));
}

void TestTranscriptPane::withoutAChoiceEverythingIsCopied()
{
    Support::Desk desk;
    Ui::TranscriptPane pane(desk.bench().dialogue());
    converse(desk);
    pane.copy();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"C: QUIT"_s) && text.contains(u"S: 354"_s), qPrintable(text));
}

void TestTranscriptPane::aChosenLineIsCopiedAlone()
{
    Support::Desk desk;
    Ui::TranscriptPane pane(desk.bench().dialogue());
    converse(desk);
    pane.view().showEntry(desk.bench().dialogue().transcript()->size() - 1);
    QTest::keyClick(&pane.view(), Qt::Key_Home);
    QTest::keyClick(&pane.view(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY2(text.contains(u"-- connecting to 127.0.0.1"_s), qPrintable(text));
}

void TestTranscriptPane::theArrowsOpenAndCloseAReply()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendReplyLine("250-one\r\n", false, 0);
    store.appendReplyLine("250 two\r\n", false, 0);
    store.completeReply(250);
    TranscriptModel model;
    model.setStore(&store);
    Ui::TranscriptView view(model);
    view.showEntry(0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(model.rowCount(), 3);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(view.currentIndex().row(), 0);
}

void TestTranscriptPane::theEndIsFollowedUntilOneScrollsAway()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    TranscriptModel model;
    model.setStore(&store);
    Ui::TranscriptView view(model);
    view.resize(600, 200);
    view.show();
    fill(store, 100);
    model.takeOver();
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());

    view.verticalScrollBar()->setValue(10);
    fill(store, 5);
    model.takeOver();
    QVERIFY(!view.isFollowing());
    QCOMPARE(view.verticalScrollBar()->value(), 10);
    auto *pill = view.findChild<QToolButton *>();
    QVERIFY2(pill->isVisible() && pill->text().startsWith(u"5 "_s), qPrintable(pill->text()));

    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.isFollowing());
    QVERIFY(!pill->isVisible());
}

QTEST_MAIN(TestTranscriptPane)

#include "tst_transcriptpane.moc"
