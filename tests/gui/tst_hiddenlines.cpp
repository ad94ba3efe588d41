// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include "support/manualclock.h"
#include "transcript/gravity.h"
#include "transcript/store.h"
#include "ui/transcript/exportdialog.h"
#include "ui/transcript/filterbar.h"
#include "ui/transcript/landmarks.h"
#include "ui/transcript/searchbar.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptreader.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

/// A jump leads to its very line, also where a filter hides it; and what one does in the lower table counts.
class TestHiddenLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyLeadsToALineThatIsHidden_data();
    void aKeyLeadsToALineThatIsHidden();
    void theSearchLeadsToALineThatIsHidden();
    void anotherPaneLeadsToALineThatIsHidden();
    void theBarSaysWhyUntilItIsOver();
    void aLineThatIsShownNeedsNothingElse();
    void allLinesChosenBelowAreMarked();
    void theFilterIsMadeOfWhatIsChosenBelow();
    void whatOnlyFollowsFromARefusalIsPassedOver();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void say(const QByteArray &command, const QByteArray &reply, int code);
    void filter(const QString &text, int rows);
    [[nodiscard]] bool isSplit() const { return m_reader->actions().split->isChecked(); }
    [[nodiscard]] QString words() const;

    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store;
    std::unique_ptr<Ui::TranscriptReader> m_reader;
};

/// Rows: 0, 1 MAIL; 2, 3 a good RCPT; 4, 5 a refused one; 6, 7 one to come again for; 8, 9 a slow QUIT.
void TestHiddenLines::init()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    say("MAIL FROM:<ann@desk.example>", "250 2.1.0 ok", 250);
    say("RCPT TO:<bo@example.org>", "250 2.1.5 ok", 250);
    say("RCPT TO:<cy@example.org>", "550 5.1.1 nobody of that name", 550);
    say("RCPT TO:<di@example.org>", "450 4.2.0 greylisted", 450);
    const qsizetype quit = m_store->appendCommand("QUIT\r\n", true);
    m_clock.advance(3'000'000'000);
    m_store->appendReplyLine("221 bye\r\n", true, quit);
    m_store->completeReply(221);
    m_store->annotate(3, {.isMarked = true, .note = {}});
    m_reader = std::make_unique<Ui::TranscriptReader>();
    m_reader->resize(900, 500);
    m_reader->setStore(m_store.get());
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowActive(m_reader.get()));
    m_reader->view().setFocus();
    m_reader->view().showEntry(0);
    QTRY_COMPARE(m_reader->findChild<Ui::Landmarks *>()->size(), m_store->size());
}

void TestHiddenLines::cleanup()
{
    m_reader.reset();
    m_store.reset();
}

void TestHiddenLines::say(const QByteArray &command, const QByteArray &reply, int code)
{
    const qsizetype number = m_store->appendCommand(command + "\r\n", true);
    m_clock.advance(1'000'000);
    m_store->appendReplyLine(reply + "\r\n", true, number);
    m_store->completeReply(code);
}

void TestHiddenLines::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestHiddenLines::filter(const QString &text, int rows)
{
    m_reader->filter(text);
    QTRY_COMPARE(m_reader->view().shown().rowCount(), rows);
}

QString TestHiddenLines::words() const
{
    return m_reader->findChild<Ui::FilterBar *>()->findChild<QLabel *>()->text();
}

void TestHiddenLines::aKeyLeadsToALineThatIsHidden_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("entry");
    QTest::newRow("the next error") << int(Qt::Key_E) << 5;
    QTest::newRow("the next warning") << int(Qt::Key_W) << 7;
    QTest::newRow("the next slow reply") << int(Qt::Key_S) << 9;
    QTest::newRow("the next mark") << int(Qt::Key_BracketRight) << 3;
    QTest::newRow("the other end of the exchange") << int(Qt::Key_G) << 1;
}

void TestHiddenLines::aKeyLeadsToALineThatIsHidden()
{
    QFETCH(int, key);
    QFETCH(int, entry);
    filter(u"dir==c"_s, 5);
    m_reader->view().showEntry(0);
    press(static_cast<Qt::Key>(key));
    QCOMPARE(m_reader->view().currentEntry(), entry);
    QVERIFY(isSplit());
    QCOMPARE(m_reader->below().shown().rowCount(), 5);
}

void TestHiddenLines::theSearchLeadsToALineThatIsHidden()
{
    filter(u"dir==c"_s, 5);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"nobody"_s);
    const auto *count = m_reader->findChild<Ui::SearchBar *>()->findChild<QLabel *>();
    QTRY_VERIFY(count->text().startsWith(u"1 hit"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_reader->view().currentEntry(), 5);
    QCOMPARE(count->text(), u"1 of 1"_s);
}

void TestHiddenLines::anotherPaneLeadsToALineThatIsHidden()
{
    filter(u"dir==c"_s, 5);
    m_reader->view().showEntry(7);
    QCOMPARE(m_reader->view().currentEntry(), 7);
}

void TestHiddenLines::theBarSaysWhyUntilItIsOver()
{
    filter(u"dir==c"_s, 5);
    m_reader->view().showEntry(5);
    QCOMPARE(words(), u"5 of 10 lines. The filter hides line 6, so the whole conversation is shown above its lines."_s);
    m_reader->actions().split->trigger();
    QCOMPARE(words(), u"5 of 10 lines"_s);
}

void TestHiddenLines::aLineThatIsShownNeedsNothingElse()
{
    filter(u"dir==c"_s, 5);
    m_reader->view().showEntry(4);
    QCOMPARE(m_reader->view().currentEntry(), 4);
    QVERIFY(!isSplit());
}

void TestHiddenLines::allLinesChosenBelowAreMarked()
{
    m_reader->actions().split->trigger();
    m_reader->filter(u"dir==c"_s);
    QTRY_COMPARE(m_reader->below().shown().rowCount(), 5);
    m_reader->below().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_M);
    for (const qsizetype row : {0, 2, 4})
        QVERIFY2(m_store->annotation(row).isMarked, qPrintable(QString::number(row)));
    QVERIFY(!m_store->annotation(6).isMarked);
    QCOMPARE(m_reader->exportScopes().selected, (QList<quint32>{0, 2, 4}));
}

void TestHiddenLines::theFilterIsMadeOfWhatIsChosenBelow()
{
    m_reader->actions().split->trigger();
    m_reader->filter(u"dir==c"_s);
    QTRY_COMPARE(m_reader->below().shown().rowCount(), 5);
    Ui::TranscriptView &below = m_reader->below();
    const QModelIndex who = below.shown().index(1, Ui::TranscriptModel::WhoColumn);
    QTest::mouseClick(below.viewport(), Qt::LeftButton, {}, below.visualRect(who).center());
    press(Qt::Key_F);
    QCOMPARE(m_reader->findChild<Ui::FilterBar *>()->text(), u"dir==c"_s);
}

void TestHiddenLines::whatOnlyFollowsFromARefusalIsPassedOver()
{
    Transcript::Store store(m_clock);
    const qsizetype mail = store.appendCommand("MAIL FROM:<ann@desk.example>\r\n", true);
    const qsizetype recipient = store.appendCommand("RCPT TO:<bo@example.org>\r\n", true);
    const qsizetype data = store.appendCommand("DATA\r\n", true);
    const std::tuple<qsizetype, QByteArray, int> replies[]
        = {{mail, "250 ok\r\n", 250}, {recipient, "450 greylisted\r\n", 450}, {data, "503 RCPT first\r\n", 503}};
    for (const auto &[command, line, code] : replies) {
        store.appendReplyLine(line, true, command);
        store.completeReply(code);
    }
    QCOMPARE(Transcript::gravityOf(store, 4), quint8(Transcript::WarningLine));
    QCOMPARE(Transcript::gravityOf(store, 5), quint8(Transcript::Ordinary));
}

QTEST_MAIN(TestHiddenLines)

#include "tst_hiddenlines.moc"
