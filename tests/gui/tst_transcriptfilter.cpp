// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "support/manualclock.h"
#include "transcript/filteredrows.h"
#include "transcript/store.h"
#include "ui/transcript/filterbar.h"
#include "ui/transcript/landmarks.h"
#include "ui/transcript/notebar.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptreader.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

/// Filters, marks and notes: by the keyboard alone, as far as they have keys.
class TestTranscriptFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFilterShowsItsLinesAndCountsThem();
    void escapeClearsAndThenLeaves();
    void whatCannotBeReadIsSaidAndChangesNothing();
    void theCurrentLineKeepsTheKeyboard();
    void theCurrentLineStaysInSight();
    void newLinesPassTheFilterToo();
    void aReadyMadeFilterIsOneClick();
    void theLineMakesTheFilter();
    void theLineIsWrittenIntoTheFilterToGoOnWith();
    void theChosenCellTellsItsFilter();
    void aFilterIsKeptUnderAName();
    void aKeptFilterIsRenamedAndRemoved();
    void anUnfinishedFilterIsNotKept();
    void noMoreFiltersAreKeptThanThereIsRoomFor();
    void theLineNamesItsFields();
    void recentFiltersAreRemembered();
    void linesAroundComeAndGoByKey();
    void whatIsShownAroundIsRemembered();
    void splitShowsTheResultBelowTheWhole();
    void eitherTableMovesTheOther();
    void anotherConversationIsFilteredAlike();
    void marksAreSetAndFound();
    void aNoteIsWrittenWithoutADialog();
    void aNoteIsLeftAsItWas();
    void timesAreCountedFromTheChosenLine();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void filter(const QString &text);
    void typeFilter(const QString &text); ///< into the line that has the keyboard
    void say(const QByteArray &command, const QByteArray &reply, int code);
    [[nodiscard]] int rows() const { return m_reader->view().shown().rowCount(); }
    [[nodiscard]] QString words() const;
    void keepAs(const QString &name);
    [[nodiscard]] static QToolButton *button(const Ui::TranscriptReader &reader, const QString &text);
    /// Of what can be done to a kept filter.
    void choose(const QString &name, const QString &action);

    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store;
    std::unique_ptr<Ui::TranscriptReader> m_reader;
};

/// Rows: 0, 1 MAIL; 2, 3 a good RCPT; 4, 5 a refused one; 6, 7 QUIT.
void TestTranscriptFilter::init()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    say("MAIL FROM:<ann@desk.example>", "250 2.1.0 ok", 250);
    say("RCPT TO:<bo@example.org>", "250 2.1.5 ok", 250);
    say("RCPT TO:<cy@example.org>", "550 5.1.1 nobody of that name", 550);
    say("QUIT", "221 bye", 221);
    m_reader = std::make_unique<Ui::TranscriptReader>();
    m_reader->resize(900, 400);
    m_reader->setStore(m_store.get());
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowActive(m_reader.get()));
    m_reader->view().setFocus();
    m_reader->view().showEntry(0);
}

void TestTranscriptFilter::cleanup()
{
    m_reader.reset();
    m_store.reset();
}

void TestTranscriptFilter::say(const QByteArray &command, const QByteArray &reply, int code)
{
    const qsizetype number = m_store->appendCommand(command + "\r\n", true);
    m_clock.advance(1'000'000);
    m_store->appendReplyLine(reply + "\r\n", true, number);
    m_store->completeReply(code);
}

void TestTranscriptFilter::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestTranscriptFilter::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestTranscriptFilter::filter(const QString &text)
{
    press(Qt::Key_L, Qt::ControlModifier);
    typeFilter(text);
}

void TestTranscriptFilter::typeFilter(const QString &text)
{
    type(text);
    if (auto *completer = m_reader->findChild<QCompleter *>())
        completer->popup()->hide();
    press(Qt::Key_Return);
}

QString TestTranscriptFilter::words() const
{
    return m_reader->findChild<Ui::FilterBar *>()->findChild<QLabel *>()->text();
}

void TestTranscriptFilter::aFilterShowsItsLinesAndCountsThem()
{
    const QAbstractItemModelTester tester(
        &m_reader->view().shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter(u"code>=500"_s);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_reader->view().shown().entryRow(0), 5);
    QCOMPARE(words(), u"1 of 8 lines"_s);
}

void TestTranscriptFilter::escapeClearsAndThenLeaves()
{
    filter(u"code>=500"_s);
    QTRY_COMPARE(rows(), 1);
    press(Qt::Key_Escape);
    QTRY_COMPARE(rows(), 8);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &m_reader->view());
}

void TestTranscriptFilter::whatCannotBeReadIsSaidAndChangesNothing()
{
    filter(u"cod==250"_s);
    QVERIFY2(words().contains(u"“code”"_s), qPrintable(words()));
    QCOMPARE(rows(), 8);
}

void TestTranscriptFilter::theCurrentLineKeepsTheKeyboard()
{
    m_reader->view().showEntry(5);
    filter(u"sev>=error or verb==QUIT"_s);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_reader->view().currentEntry(), 5);
    press(Qt::Key_Escape);
    QTRY_COMPARE(rows(), 8);
    QCOMPARE(m_reader->view().currentEntry(), 5);
}

void TestTranscriptFilter::theCurrentLineStaysInSight()
{
    for (int i = 0; i < 200; ++i)
        say("NOOP", "250 ok", 250);
    Ui::TranscriptView &view = m_reader->view();
    view.showEntry(400);
    view.showEntry(120);
    const auto isInSight = [&view] {
        return view.viewport()->rect().contains(view.visualRect(view.currentIndex()).center());
    };
    filter(u"verb==NOOP or code==550"_s);
    QTRY_VERIFY(rows() < 408);
    QVERIFY(isInSight());
    m_reader->actions().split->trigger();
    QCOMPARE(view.currentEntry(), 120);
    QTRY_VERIFY(m_reader->below().isVisible() && isInSight());
    QVERIFY(!view.isFollowing());
}

void TestTranscriptFilter::newLinesPassTheFilterToo()
{
    filter(u"code>=500"_s);
    QTRY_COMPARE(rows(), 1);
    say("VRFY bo", "502 5.5.1 not here", 502);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_reader->view().shown().entryRow(1), 9);
}

void TestTranscriptFilter::aReadyMadeFilterIsOneClick()
{
    button(*m_reader, u"Errors"_s)->click();
    QTRY_COMPARE(rows(), 1);
}

void TestTranscriptFilter::theLineMakesTheFilter()
{
    m_reader->view().showEntry(5);
    press(Qt::Key_F);
    QTRY_COMPARE(rows(), 1);
    press(Qt::Key_X);
    QTRY_VERIFY(rows() == 7 && m_reader->view().shown().rowOfEntry(5) < 0);
    QCOMPARE(m_reader->findChild<Ui::FilterBar *>()->text(), u"not code==550"_s);
    m_reader->view().showEntry(6);
    press(Qt::Key_A);
    QTRY_VERIFY(m_reader->view().shown().rowOfEntry(6) == 0);
    QCOMPARE(m_reader->findChild<Ui::FilterBar *>()->text(), u"(not code==550) and verb==QUIT"_s);
}

void TestTranscriptFilter::theLineIsWrittenIntoTheFilterToGoOnWith()
{
    const auto *bar = m_reader->findChild<Ui::FilterBar *>();
    m_reader->view().showEntry(5);
    press(Qt::Key_F, Qt::ShiftModifier);
    QCOMPARE(bar->text(), u"code==550"_s);
    QCOMPARE(rows(), 8); // until somebody says Enter
    typeFilter(u" or code==221"_s);
    QTRY_COMPARE(rows(), 2);
    m_reader->view().setFocus();
    m_reader->view().showEntry(7);
    press(Qt::Key_F, Qt::ShiftModifier);
    QCOMPARE(bar->text(), u"code==550 or code==221 and code==221"_s);
    QCOMPARE(rows(), 2);
}

void TestTranscriptFilter::theChosenCellTellsItsFilter()
{
    QSignalSpy told(m_reader.get(), &Ui::TranscriptReader::termChanged);
    Ui::TranscriptView &view = m_reader->view();
    view.showEntry(5);
    QCOMPARE(told.last().first().toString(), u"code==550"_s);
    const QModelIndex who = view.shown().index(5, Ui::TranscriptModel::WhoColumn);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(who).center());
    QCOMPARE(told.last().first().toString(), u"dir==s"_s);
    press(Qt::Key_Up);
    QCOMPARE(told.last().first().toString(), u"dir==c"_s);
}

QToolButton *TestTranscriptFilter::button(const Ui::TranscriptReader &reader, const QString &text)
{
    for (QToolButton *candidate : reader.findChildren<QToolButton *>()) {
        if (candidate->text() == text && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

void TestTranscriptFilter::keepAs(const QString &name)
{
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    type(name);
    press(Qt::Key_Return);
}

void TestTranscriptFilter::choose(const QString &name, const QString &action)
{
    for (const QMenu *menu : m_reader->findChildren<QMenu *>()) {
        if (menu->title() != name)
            continue;
        for (QAction *candidate : menu->actions()) {
            if (candidate->text() == action)
                return candidate->trigger();
        }
    }
    QFAIL(qPrintable(name + u": "_s + action));
}

void TestTranscriptFilter::aFilterIsKeptUnderAName()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_reader->resize(1200, 400);
    filter(u"code>=500"_s);
    QTRY_COMPARE(rows(), 1);
    keepAs(u"Refused & gone"_s);
    QVERIFY(button(*m_reader, u"Refused && gone"_s) != nullptr);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"filterText"_s);
    m_reader->remember(settings);

    Ui::TranscriptReader other;
    other.resize(1200, 400);
    other.setStore(m_store.get());
    other.recall(settings);
    other.show();
    QToolButton *kept = button(other, u"Refused && gone"_s);
    QVERIFY(kept != nullptr);
    kept->click();
    QTRY_COMPARE(other.view().shown().rowCount(), 1);
}

void TestTranscriptFilter::aKeptFilterIsRenamedAndRemoved()
{
    m_reader->resize(1200, 400);
    filter(u"code>=500"_s);
    keepAs(u"Refused"_s);
    filter(u"verb==QUIT"_s);
    choose(u"Refused"_s, u"&Rename…"_s);
    type(u"Said no"_s);
    press(Qt::Key_Return);
    QVERIFY(button(*m_reader, u"Refused"_s) == nullptr);
    choose(u"Said no"_s, u"&Show its lines"_s);
    QTRY_COMPARE(m_reader->findChild<Ui::FilterBar *>()->text(), u"code>=500"_s);
    choose(u"Said no"_s, u"Re&move"_s);
    QVERIFY(button(*m_reader, u"Said no"_s) == nullptr);
}

void TestTranscriptFilter::noMoreFiltersAreKeptThanThereIsRoomFor()
{
    int kept = 0;
    for (; kept < 100; ++kept) {
        filter(u"code>=%1"_s.arg(500 + kept));
        if (!m_reader->actions().keepFilter->isEnabled())
            break;
        keepAs(u"From %1"_s.arg(500 + kept));
    }
    QCOMPARE(kept, 24);
    choose(u"From 501"_s, u"Re&move"_s);
    filter(u"verb==QUIT"_s);
    QVERIFY(m_reader->actions().keepFilter->isEnabled());
}

void TestTranscriptFilter::anUnfinishedFilterIsNotKept()
{
    QVERIFY(!m_reader->actions().keepFilter->isEnabled());
    filter(u"code>="_s);
    QVERIFY(!m_reader->actions().keepFilter->isEnabled());
    filter(u"code>=500"_s);
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    type(u"Refused"_s);
    press(Qt::Key_Escape);
    QVERIFY(button(*m_reader, u"Refused"_s) == nullptr);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"filterText"_s);
}

void TestTranscriptFilter::theLineNamesItsFields()
{
    const QString tip = m_reader->findChild<QLineEdit *>(u"filterText"_s)->toolTip();
    for (const auto &field : {u" verb,"_s, u" state,"_s, u" rule."_s})
        QVERIFY2(tip.contains(field), qPrintable(tip));
}

void TestTranscriptFilter::recentFiltersAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    filter(u"code>=500"_s);
    m_reader->remember(settings);
    Ui::TranscriptReader other;
    other.setStore(m_store.get());
    other.recall(settings);
    bool isThere = false;
    for (const QMenu *menu : other.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            isThere = isThere || action->text() == u"code>=500"_s;
    }
    QVERIFY(isThere);
}

void TestTranscriptFilter::linesAroundComeAndGoByKey()
{
    filter(u"code>=500"_s);
    QTRY_COMPARE(rows(), 1);
    m_reader->view().setFocus();
    press(Qt::Key_Z);
    QTRY_COMPARE(rows(), 3);
    press(Qt::Key_Z);
    QTRY_COMPARE(rows(), 5);
    press(Qt::Key_Z, Qt::ShiftModifier);
    QTRY_COMPARE(rows(), 3);
    press(Qt::Key_Z, Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ShiftModifier);
    QTRY_COMPARE(rows(), 1);
}

void TestTranscriptFilter::whatIsShownAroundIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    filter(u"code>=500"_s);
    QTRY_COMPARE(rows(), 1);
    m_reader->view().setFocus();
    press(Qt::Key_Z);
    for (QAction *action : m_reader->findChild<Ui::FilterBar *>()->findChildren<QAction *>()) {
        if (action->text() == u"With the &whole exchange"_s)
            action->trigger();
    }
    m_reader->remember(settings);

    Ui::TranscriptReader other;
    other.setStore(m_store.get());
    other.recall(settings);
    const auto *rows = other.findChild<Transcript::FilteredRows *>();
    QVERIFY(rows->context() == (Transcript::FilterContext{.lines = 1, .isWholeExchange = true}));
    QVERIFY(!other.actions().split->isChecked());
    m_reader->actions().split->trigger();
    m_reader->remember(settings);
    other.recall(settings);
    QVERIFY(other.actions().split->isChecked());
}

void TestTranscriptFilter::splitShowsTheResultBelowTheWhole()
{
    filter(u"code>=500"_s);
    QTRY_COMPARE(rows(), 1);
    press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(m_reader->below().isVisible());
    QCOMPARE(rows(), 8);
    QCOMPARE(m_reader->below().shown().rowCount(), 1);
    press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!m_reader->below().isVisible());
    QCOMPARE(rows(), 1);
}

void TestTranscriptFilter::eitherTableMovesTheOther()
{
    m_reader->actions().split->trigger();
    filter(u"verb==RCPT"_s);
    QTRY_COMPARE(m_reader->below().shown().rowCount(), 4);
    m_reader->below().setFocus();
    press(Qt::Key_End);
    QCOMPARE(m_reader->view().currentEntry(), 5);
    m_reader->view().setFocus();
    press(Qt::Key_Up);
    QCOMPARE(m_reader->below().currentEntry(), 4);
}

void TestTranscriptFilter::anotherConversationIsFilteredAlike()
{
    filter(u"code>=500"_s);
    QTRY_COMPARE(rows(), 1);
    Transcript::Store other(m_clock);
    m_reader->setStore(&other);
    other.appendReplyLine("554 5.7.1 go away\r\n", false, 0);
    other.completeReply(554);
    other.appendCommand("QUIT\r\n", false);
    QTRY_COMPARE(rows(), 1);
    m_reader->setStore(nullptr);
}

void TestTranscriptFilter::marksAreSetAndFound()
{
    QTRY_VERIFY(m_reader->findChild<Ui::Landmarks *>()->size() == m_store->size());
    m_reader->view().showEntry(2);
    press(Qt::Key_M);
    QVERIFY(m_store->annotation(2).isMarked);
    m_reader->view().showEntry(6);
    press(Qt::Key_M);
    press(Qt::Key_Home);
    press(Qt::Key_BracketRight);
    QCOMPARE(m_reader->view().currentEntry(), 2);
    press(Qt::Key_BracketRight);
    QCOMPARE(m_reader->view().currentEntry(), 6);
    press(Qt::Key_BracketLeft);
    QCOMPARE(m_reader->view().currentEntry(), 2);
    press(Qt::Key_M);
    QVERIFY(!m_store->annotation(2).isMarked);
}

void TestTranscriptFilter::aNoteIsWrittenWithoutADialog()
{
    m_reader->view().showEntry(5);
    press(Qt::Key_N);
    type(u"ask cy for the new address"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_store->annotation(5).note, u"ask cy for the new address"_s);
    QCOMPARE(QApplication::focusWidget(), &m_reader->view());
    const QString spoken = m_reader->view().shown().index(5, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.endsWith(u"note: ask cy for the new address"_s), qPrintable(spoken));
}

void TestTranscriptFilter::aNoteIsLeftAsItWas()
{
    m_reader->view().showEntry(5);
    press(Qt::Key_N);
    type(u"never mind"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_store->annotation(5).note, QString());
    QVERIFY(!m_reader->findChild<Ui::NoteBar *>()->isVisible());
}

void TestTranscriptFilter::timesAreCountedFromTheChosenLine()
{
    m_reader->view().showEntry(3);
    press(Qt::Key_T, Qt::ControlModifier);
    const Ui::TranscriptModel &model = m_reader->view().shown();
    QCOMPARE(model.timeText(3), u"+0.000"_s);
    QCOMPARE(model.timeText(5), u"+0.001"_s);
    QCOMPARE(model.timeText(0), u"\u22120.002"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(model.timeText(3), u"0.002"_s);
}

QTEST_MAIN(TestTranscriptFilter)

#include "tst_transcriptfilter.moc"
