// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "support/manualclock.h"
#include "transcript/store.h"
#include "ui/common/theme.h"
#include "ui/transcript/landmarks.h"
#include "ui/transcript/overviewstrip.h"
#include "ui/transcript/searchbar.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptreader.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;
using Ui::TranscriptModel;

/// Everything by the keyboard alone, as far as it has keys.
class TestTranscriptReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void errorsWarningsAndSlowRepliesAreOneKeyAway();
    void theReplyLeadsToItsCommandAndBack();
    void oneComesBackFromAJump();
    void theSearchCountsAndGoesRound();
    void aPatternIsSearchedFor();
    void aBrokenPatternIsSaidAndFindsNothing();
    void theSearchFindsWhatIsAppended();
    void aHitInAFoldedReplyOpensIt();
    void theSearchFindsWhatOneHasNoted();
    void escapeEndsTheSearch();
    void lettersInTheSearchAreText();
    void commandAndReplyAreCopiedTogether();
    void theEditMenuFindsTheCopy();
    void allOrWhatIsChosenIsCopiedAsMarkdown();
    void allOrWhatIsChosenIsCopiedAsABookPrintsIt();
    void theSignsOfSwaksAreCopiedByKey();
    void columnsAndTimesAreRemembered();
    void columnsGiveWayBeforeTheText();
    void aRowReadsAsASentence();
    void aClickOnTheOverviewGoesThere();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void say(const QByteArray &command, const QByteArray &reply, int code, qint64 wait = 1'000'000);
    [[nodiscard]] QString count() const;
    [[nodiscard]] QLineEdit *searchText() const;

    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store;
    std::unique_ptr<Ui::TranscriptReader> m_reader;
};

/// Rows: 0, 1 MAIL; 2, 3 a good RCPT; 4, 5 a refused one; 6, 7 one to come again for; 8, 9 a slow QUIT.
void TestTranscriptReader::init()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    say("MAIL FROM:<ann@desk.example>", "250 2.1.0 ok", 250);
    say("RCPT TO:<bo@example.org>", "250 2.1.5 ok", 250);
    say("RCPT TO:<cy@example.org>", "550 5.1.1 nobody of that name", 550);
    say("RCPT TO:<di@example.org>", "450 4.2.0 greylisted", 450);
    say("QUIT", "221 bye", 221, 3'000'000'000);
    m_reader = std::make_unique<Ui::TranscriptReader>();
    m_reader->resize(800, 400);
    m_reader->setStore(m_store.get());
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowActive(m_reader.get()));
    m_reader->view().setFocus();
    m_reader->view().showEntry(0);
    QCoreApplication::sendPostedEvents();
}

void TestTranscriptReader::cleanup()
{
    m_reader.reset();
    m_store.reset();
}

void TestTranscriptReader::say(const QByteArray &command, const QByteArray &reply, int code, qint64 wait)
{
    const qsizetype number = m_store->appendCommand(command + "\r\n", true);
    m_clock.advance(wait);
    m_store->appendReplyLine(reply + "\r\n", true, number);
    m_store->completeReply(code);
}

void TestTranscriptReader::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestTranscriptReader::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QLineEdit *TestTranscriptReader::searchText() const
{
    return m_reader->findChild<Ui::SearchBar *>()->findChild<QLineEdit *>();
}

QString TestTranscriptReader::count() const
{
    return m_reader->findChild<Ui::SearchBar *>()->findChild<QLabel *>()->text();
}

void TestTranscriptReader::errorsWarningsAndSlowRepliesAreOneKeyAway()
{
    QTRY_VERIFY(m_reader->findChild<Ui::Landmarks *>()->size() == m_store->size());
    press(Qt::Key_E);
    QCOMPARE(m_reader->view().currentEntry(), 5);
    press(Qt::Key_W);
    QCOMPARE(m_reader->view().currentEntry(), 7);
    press(Qt::Key_S);
    QCOMPARE(m_reader->view().currentEntry(), 9);
    press(Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(m_reader->view().currentEntry(), 5);
}

void TestTranscriptReader::theReplyLeadsToItsCommandAndBack()
{
    m_reader->view().showEntry(5);
    press(Qt::Key_G);
    QCOMPARE(m_reader->view().currentEntry(), 4);
    press(Qt::Key_G);
    QCOMPARE(m_reader->view().currentEntry(), 5);
}

void TestTranscriptReader::oneComesBackFromAJump()
{
    QVERIFY(!m_reader->actions().back->isEnabled());
    press(Qt::Key_G);
    QCOMPARE(m_reader->view().currentEntry(), 1);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_reader->view().currentEntry(), 0);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_reader->view().currentEntry(), 1);
}

void TestTranscriptReader::theSearchCountsAndGoesRound()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), searchText());
    type(u"rcpt"_s);
    QTRY_COMPARE(count(), u"3 hit(s)"_s);
    press(Qt::Key_Return);
    QCOMPARE(count(), u"1 of 3"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    QCOMPARE(m_reader->view().currentEntry(), 6);
    QCOMPARE(count(), u"3 of 3"_s);
    press(Qt::Key_F3);
    QCOMPARE(count(), u"1 of 3"_s);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), u"3 of 3"_s);
}

void TestTranscriptReader::aPatternIsSearchedFor()
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    searchText()->setFocus();
    type(u"^[45]\\d\\d"_s);
    QTRY_COMPARE(count(), u"2 hit(s)"_s);
}

void TestTranscriptReader::aBrokenPatternIsSaidAndFindsNothing()
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    searchText()->setFocus();
    type(u"(rcpt"_s);
    QTRY_VERIFY2(count().startsWith(u"This pattern is not complete"_s), qPrintable(count()));
    press(Qt::Key_Return);
    QCOMPARE(m_reader->view().currentEntry(), 0);
}

void TestTranscriptReader::theSearchFindsWhatIsAppended()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"noop"_s);
    QTRY_COMPARE(count(), u"nothing found"_s);
    m_store->appendCommand("NOOP\r\n", true);
    QTRY_COMPARE(count(), u"1 hit(s)"_s);
}

void TestTranscriptReader::aHitInAFoldedReplyOpensIt()
{
    const qsizetype number = m_store->appendCommand("EHLO desk.example\r\n", true);
    for (const QByteArrayView line : {"250-mail.example", "250-SIZE 100", "250-CHUNKING", "250 HELP"})
        m_store->appendReplyLine(line.toByteArray() + "\r\n", true, number);
    m_store->completeReply(250);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"chunking"_s);
    QTRY_COMPARE(count(), u"1 hit(s)"_s);
    press(Qt::Key_Return);
    const Ui::TranscriptView &view = m_reader->view();
    QCOMPARE(view.currentIndex().data().toString(), u"CHUNKING"_s);
    QCOMPARE(view.shown().foldAt(view.shown().rowOfEntry(number)), TranscriptModel::Fold::Open);
    QCOMPARE(count(), u"1 of 1"_s);
}

void TestTranscriptReader::theSearchFindsWhatOneHasNoted()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"ask cy"_s);
    QTRY_COMPARE(count(), u"nothing found"_s);
    m_store->annotate(5, {.note = u"Ask Cy himself"_s});
    QTRY_COMPARE(count(), u"1 hit(s)"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_reader->view().currentEntry(), 5);
    m_store->annotate(5, {});
    QTRY_COMPARE(count(), u"nothing found"_s);
}

void TestTranscriptReader::escapeEndsTheSearch()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"rcpt"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_reader->findChild<Ui::SearchBar *>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), &m_reader->view());
}

void TestTranscriptReader::lettersInTheSearchAreText()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"gews"_s);
    QCOMPARE(searchText()->text(), u"gews"_s);
    QCOMPARE(m_reader->view().currentEntry(), 0);
}

void TestTranscriptReader::commandAndReplyAreCopiedTogether()
{
    m_reader->view().showEntry(5);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY2(text.indexOf(u"C: RCPT TO:<cy@"_s) < text.indexOf(u"S: 550"_s), qPrintable(text));
}

void TestTranscriptReader::theEditMenuFindsTheCopy()
{
    QVERIFY(m_reader->view().metaObject()->indexOfSlot("copy()") >= 0);
}

void TestTranscriptReader::allOrWhatIsChosenIsCopiedAsMarkdown()
{
    press(Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
    const QString whole = QGuiApplication::clipboard()->text();
    QVERIFY2(whole.contains(u"~~~~"_s) && whole.contains(u"QUIT"_s), qPrintable(whole));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
    const QString part = QGuiApplication::clipboard()->text();
    QVERIFY2(part.contains(u"MAIL FROM"_s) && !part.contains(u"QUIT"_s), qPrintable(part));
}

void TestTranscriptReader::allOrWhatIsChosenIsCopiedAsABookPrintsIt()
{
    press(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    const QString whole = QGuiApplication::clipboard()->text();
    QVERIFY2(whole.startsWith(u"C: MAIL FROM:<ann@desk.example>\nS: 250 2.1.0 ok\n"_s), qPrintable(whole));
    QVERIFY2(whole.contains(u"C: QUIT\n"_s), qPrintable(whole));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"C: MAIL FROM:<ann@desk.example>\nS: 250 2.1.0 ok\n"_s);
}

void TestTranscriptReader::theSignsOfSwaksAreCopiedByKey()
{
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    const QString whole = QGuiApplication::clipboard()->text();
    QVERIFY2(
        whole.contains(u"RCPT TO:<cy@example.org>\n"_s) && whole.contains(u"* 550 5.1.1 nobody"_s), qPrintable(whole));
}

void TestTranscriptReader::columnsAndTimesAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    for (QAction *column : m_reader->actions().columns)
        column->setChecked(column->data().toInt() == TranscriptModel::GravityColumn);
    press(Qt::Key_2);
    m_reader->remember(settings);
    settings.sync();

    Ui::TranscriptReader other;
    other.recall(QSettings(folder.filePath(u"window.ini"_s), QSettings::IniFormat));
    QVERIFY(other.view().isColumnHidden(TranscriptModel::NumberColumn));
    QVERIFY(!other.view().isColumnHidden(TranscriptModel::GravityColumn));
    QVERIFY(!other.view().isColumnHidden(TranscriptModel::TextColumn));
    QCOMPARE(other.view().shown().timeMode(), Ui::TimeMode::Previous);
}

// In the smallest window, 900 wide, number, time and wait are still there beside it.
void TestTranscriptReader::columnsGiveWayBeforeTheText()
{
    const Ui::TranscriptView &view = m_reader->view();
    const int readable = 28 * QFontMetrics(Ui::wireFont()).averageCharWidth();
    const auto isShown = [&view](int column) {
        return !view.isColumnHidden(column);
    };
    for (int width = 1200; width >= 320; width -= 40) {
        m_reader->resize(width, 400);
        QVERIFY(isShown(TranscriptModel::WhoColumn) && isShown(TranscriptModel::WhatColumn));
        QVERIFY2(isShown(TranscriptModel::TimeColumn) || !isShown(TranscriptModel::WaitColumn),
            qPrintable(QString::number(width)));
        const bool canGiveWay = isShown(TranscriptModel::NumberColumn) || isShown(TranscriptModel::TimeColumn)
            || isShown(TranscriptModel::WaitColumn);
        QVERIFY2(!canGiveWay || view.columnWidth(TranscriptModel::TextColumn) >= readable,
            qPrintable(QString::number(width)));
    }
    QVERIFY(!isShown(TranscriptModel::WaitColumn));
    m_reader->resize(1200, 400);
    for (const int column : {TranscriptModel::NumberColumn, TranscriptModel::TimeColumn, TranscriptModel::WaitColumn})
        QVERIFY(isShown(column));
}

void TestTranscriptReader::aRowReadsAsASentence()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&m_reader->view());
    QVERIFY(table != nullptr && table->tableInterface() != nullptr);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(5, TranscriptModel::TextColumn);
    QCOMPARE(cell->text(QAccessible::Name),
        u"server, 550, 5.1.1 nobody of that name, after 1 millisecond(s), encrypted, error"_s);
}

void TestTranscriptReader::aClickOnTheOverviewGoesThere()
{
    auto *strip = m_reader->findChild<Ui::OverviewStrip *>();
    QTRY_VERIFY(m_reader->findChild<Ui::Landmarks *>()->size() == m_store->size());
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(4, strip->height() - 2));
    QCOMPARE(m_reader->view().currentEntry(), 9);
}

QTEST_MAIN(TestTranscriptReader)

#include "tst_transcriptreader.moc"
