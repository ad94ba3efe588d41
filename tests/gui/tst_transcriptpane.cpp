// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
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

namespace {

/// The first and the last column of pixels, of this picture, in which something other than its ground is drawn.
std::pair<int, int> inkIn(const QImage &picture)
{
    std::pair<int, int> ink{picture.width(), -1};
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 2; y + 2 < picture.height(); ++y) {
            const int difference = picture.pixelColor(x, y).lightness() - picture.pixelColor(2, 2).lightness();
            if (std::abs(difference) > 60)
                ink = {std::min(ink.first, x), x};
        }
    }
    return ink;
}

} // namespace

class TestTranscriptPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theConversationIsSavedAsTextAndAsJson();
    void aPlaceThatCannotBeWrittenIsNamed();
    void withoutAChoiceEverythingIsCopied();
    void aChosenLineIsCopiedAlone();
    void theArrowsOpenAndCloseAReply();
    void theEndIsFollowedUntilOneScrollsAway();
    void aTitleStandsWhereItsContentsDo_data();
    void aTitleStandsWhereItsContentsDo();
    void theWordsOfANoteRunOnWhereNobodyWaits();

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

void TestTranscriptPane::aTitleStandsWhereItsContentsDo_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isOnTheRight");
    QTest::newRow("the number") << int(TranscriptModel::NumberColumn) << true;
    QTest::newRow("the time") << int(TranscriptModel::TimeColumn) << true;
    QTest::newRow("the wait") << int(TranscriptModel::WaitColumn) << true;
    QTest::newRow("the text") << int(TranscriptModel::TextColumn) << false;
}

void TestTranscriptPane::aTitleStandsWhereItsContentsDo()
{
    QFETCH(int, column);
    QFETCH(bool, isOnTheRight);
    Support::ManualClock clock;
    Transcript::Store store(clock);
    const qsizetype command = store.appendCommand("NOOP\r\n", false);
    clock.advance(120'000'000);
    store.appendReplyLine("250 HHH\r\n", false, command);
    store.completeReply(250);
    TranscriptModel model;
    model.setStore(&store);
    Ui::TranscriptView view(model);
    view.resize(900, 200);
    view.show();
    const QRect cell = view.visualRect(model.index(1, column)).adjusted(1, 0, -1, 0);
    const QHeaderView *header = view.horizontalHeader();
    const QRect title(cell.left(), 0, cell.width(), header->height());
    const auto contents = inkIn(view.viewport()->grab(cell).toImage());
    const auto words = inkIn(view.horizontalHeader()->viewport()->grab(title).toImage());
    QVERIFY(contents.second > 0 && words.second > 0);
    const int distance = isOnTheRight ? words.second - contents.second : words.first - contents.first;
    QVERIFY2(std::abs(distance) <= 3, qPrintable(QString::number(distance)));
}

void TestTranscriptPane::theWordsOfANoteRunOnWhereNobodyWaits()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendNote({Base::NoteKind::Free, {QString(400, u'H')}});
    TranscriptModel model;
    model.setStore(&store);
    Ui::TranscriptView view(model);
    view.resize(900, 200);
    view.show();
    const QRect wait = view.visualRect(model.index(0, TranscriptModel::WaitColumn));
    QVERIFY(wait.width() > 20);
    QVERIFY(inkIn(view.viewport()->grab(wait.adjusted(1, 0, -1, 0)).toImage()).second > 0);
}

QTEST_MAIN(TestTranscriptPane)

#include "tst_transcriptpane.moc"
