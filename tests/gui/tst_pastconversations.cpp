// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "gui/desk.h"
#include "transcript/export.h"
#include "transcript/store.h"
#include "ui/common/noticestrip.h"
#include "ui/compare/comparepane.h"
#include "ui/compose/composepane.h"
#include "ui/console/repeaterpane.h"
#include "ui/explain/explainpane.h"
#include "ui/history/historylist.h"
#include "ui/ladder/ladderpane.h"
#include "ui/ladder/ladderview.h"
#include "ui/mainwindow.h"
#include "ui/timing/timingmodel.h"
#include "ui/transcript/pastbar.h"
#include "ui/transcript/transcriptpane.h"
#include "workbench/keptconversation.h"

using namespace Qt::StringLiterals;

/// The window while it shows a conversation of before.
class TestPastConversations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPastOneSaysSoAndLeadsBack();
    void aRunBringsTheLatestBack();
    void aFileHasItsOutcomeItsStagesAndItsTls();
    void theZipFileKnowsAsMuch();
    void aFileOfLinesAloneIsOpenedToo();
    void everyPaneStandsAPastOne();
    void whatIsWrittenBesideItIsThereAgain();
    void whatIsWrittenBesideTheLatestIsKeptToo();
    void aFailureIsComparedWithTheLastGoodOneByAButton();
    void whereNothingWentWellBeforeTheComparisonSaysSo();
    void anExampleSaysThatItIsOneAndLeavesTheLetterAlone();
    void afterAnExampleTheComparisonSaysWhyThereIsNone();
    void whatIsNotKeptOrNotOverIsNotCompared();
    void whatIsComparedLiesBelowTheTimesOfThisOne();
    void aPastOneIsTakenIntoTheRepeaterByAKey();
    void severalAreDrawnInOneLadderByAKey();
    void noMoreAreDrawnTogetherThanCanBeOverseen();
    void whereNoneOfTheChosenIsLookedAtTheOldestIs();
    void aFileIsComparedWithOneOfTheHistory();
    void whatIsShownIsComparedWithAFile();
    void aFileIsKeptByAButtonWithWhatIsWrittenBesideIt();
    void anOldFileIsKeptToo();
    void whatTheHistoryHasIsNotKeptAgain();
    void othersCanBeLookedAtBeforeTheLatestIsKept();

private:
    void send(const QString &recipient);
    void showExample(Qt::Key key);
    /// What is shown, as a file of this name. Returns its path.
    [[nodiscard]] QString saved(const QString &name);
    /// With so many in it; null: it does not show them.
    [[nodiscard]] Ui::HistoryList *historyOf(int conversations);
    /// After the last good one was asked for.
    [[nodiscard]] QString saidOfComparison() const;
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QPushButton *button(const QWidget &in, const QString &text) const;
    Ui::PastBar &bar() const { return *m_window->findChild<Ui::PastBar *>(); }
    Workbench::Workbench &bench() const { return m_desk->bench(); }

    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<Ui::MainWindow> m_window;
};

void TestPastConversations::init()
{
    m_desk = std::make_unique<Support::Desk>();
    bench().practice().start();
    m_window = std::make_unique<Ui::MainWindow>(bench(), m_desk->settingsPath());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPastConversations::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestPastConversations::send(const QString &recipient)
{
    QSignalSpy finished(&bench().dialogue(), &Workbench::DialogueDesk::finished);
    m_desk->writeLetter(recipient);
    bench().compose().send();
    QTRY_COMPARE(finished.size(), 1);
    bench().history().settle();
}

void TestPastConversations::showExample(Qt::Key key)
{
    QSignalSpy finished(&bench().dialogue(), &Workbench::DialogueDesk::finished);
    QTest::keyClick(m_window.get(), key, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(finished.size(), 1);
}

QString TestPastConversations::saidOfComparison() const
{
    action(u"Compare with the last good one"_s)->trigger();
    return m_window->findChild<Ui::ComparePane *>()->findChild<Ui::NoticeStrip *>()->text();
}

QAction *TestPastConversations::action(const QString &text) const
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *candidate : menu->menu()->actions()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
    }
    return nullptr;
}

QPushButton *TestPastConversations::button(const QWidget &in, const QString &text) const
{
    for (QPushButton *candidate : in.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestPastConversations::aPastOneSaysSoAndLeadsBack()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    QAction *back = action(u"Back to the latest conversation"_s);
    QVERIFY(back != nullptr && !back->isEnabled());
    QVERIFY(!bar().isVisible());
    bench().history().open(1);
    QVERIFY(bar().isVisible());
    QVERIFY(back->isEnabled());
    button(bar(), u"Back to the latest"_s)->click();
    QVERIFY(!bench().dialogue().snapshot().isPast);
    QVERIFY(!bar().isVisible());
}

void TestPastConversations::aRunBringsTheLatestBack()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    bench().history().open(1);
    send(u"di@example.org"_s);
    QVERIFY(!bar().isVisible());
    QCOMPARE(bench().history().snapshot().shown, 3);
}

void TestPastConversations::aFileHasItsOutcomeItsStagesAndItsTls()
{
    send(u"nobody@example.org"_s);
    const QString path = m_desk->path(u"saved.json"_s);
    m_window->findChild<Ui::TranscriptPane *>()->saveTo(path);
    const Workbench::DialogueSnapshot saved = bench().dialogue().snapshot();
    bench().history().openFile(path);
    const Workbench::DialogueSnapshot &opened = bench().dialogue().snapshot();
    QVERIFY(opened.isPast && opened.report.has_value());
    QCOMPARE(opened.report->outcome, Smtp::Outcome::Rejected);
    const QList<QLabel *> words = bar().findChildren<QLabel *>();
    const auto namesFile = [](const QLabel *label) {
        return label->text().contains(u"saved.json"_s);
    };
    QVERIFY(std::any_of(words.cbegin(), words.cend(), namesFile));
    QCOMPARE(opened.stages.size(), saved.stages.size());
    QVERIFY(saved.tls.has_value() && opened.tls.has_value());
    QCOMPARE(opened.tls->protocol, saved.tls->protocol);
    QCOMPARE(opened.findings.size(), saved.findings.size());
    QVERIFY(opened.letter != nullptr);
}

void TestPastConversations::theZipFileKnowsAsMuch()
{
    send(u"nobody@example.org"_s);
    auto *pane = m_window->findChild<Ui::TranscriptPane *>();
    pane->saveTo(m_desk->path(u"saved.json"_s));
    pane->saveTo(m_desk->path(u"saved.zip"_s));
    QProcess python;
    python.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, m_desk->path(u"saved.zip"_s), m_desk->path({})});
    QVERIFY(python.waitForFinished() && python.exitCode() == 0);
    QFile alone(m_desk->path(u"saved.json"_s));
    QFile packed(m_desk->path(u"transcript.json"_s));
    QVERIFY(alone.open(QIODevice::ReadOnly) && packed.open(QIODevice::ReadOnly));
    QCOMPARE(packed.readAll(), alone.readAll());
}

void TestPastConversations::aFileOfLinesAloneIsOpenedToo()
{
    send(u"bo@example.org"_s);
    QFile file(m_desk->path(u"lines.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Transcript::Store &store = *bench().dialogue().transcript();
    QVERIFY(Transcript::exportTo(file, store, Transcript::ExportFormat::Json));
    file.close();
    const qsizetype lines = store.size();
    bench().history().openFile(file.fileName());
    QVERIFY(bench().dialogue().snapshot().isPast);
    QCOMPARE(bench().dialogue().transcript()->size(), lines);
    QVERIFY(!bench().dialogue().snapshot().report.has_value());
}

/// Every pane has something to show, and then, where nothing has run yet, nothing again.
void TestPastConversations::everyPaneStandsAPastOne()
{
    send(u"nobody@example.org"_s);
    const Base::Result<Archive::ConversationRecord> record = bench().history().read(1);
    QVERIFY(record);
    Support::Desk other;
    Ui::MainWindow window(other.bench(), other.settingsPath());
    window.show();
    other.bench().dialogue().showPast(Workbench::pastFrom(*record).value());
    QVERIFY(window.grab().width() > 0);
    other.bench().dialogue().showLatest();
    QVERIFY(other.bench().dialogue().transcript() == nullptr);
    QVERIFY(window.grab().width() > 0);
}

void TestPastConversations::whatIsWrittenBesideItIsThereAgain()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    bench().history().open(1);
    bench().dialogue().transcript()->annotate(3, {.isMarked = true, .note = u"look here"_s});
    bench().dialogue().transcript()->annotate(4, {.isMarked = true});
    bench().dialogue().showLatest();
    QCOMPARE(bench().dialogue().transcript()->annotation(3), Transcript::Annotation());
    bench().history().open(1);
    QVERIFY(bench().dialogue().transcript()->annotation(3).isMarked);
    QCOMPARE(bench().dialogue().transcript()->annotation(3).note, u"look here"_s);
    bench().dialogue().transcript()->annotate(4, {});
    bench().history().open(1);
    QVERIFY(bench().dialogue().transcript()->annotation(3).isMarked);
    QVERIFY(!bench().dialogue().transcript()->annotation(4).isMarked);
    QVERIFY(!bench().history().snapshot().trouble);
}

void TestPastConversations::whatIsWrittenBesideTheLatestIsKeptToo()
{
    send(u"bo@example.org"_s);
    bench().dialogue().transcript()->annotate(2, {.isMarked = true, .note = u"after it was over"_s});
    send(u"cy@example.org"_s);
    bench().history().open(1);
    QVERIFY(bench().dialogue().transcript()->annotation(2).isMarked);
    QCOMPARE(bench().dialogue().transcript()->annotation(2).note, u"after it was over"_s);
}

void TestPastConversations::aFailureIsComparedWithTheLastGoodOneByAButton()
{
    send(u"bo@example.org"_s);
    const auto &explain = *m_window->findChild<Ui::ExplainPane *>();
    QVERIFY(button(explain, u"Compare with the last good one"_s) == nullptr);
    send(u"nobody@example.org"_s);
    QPushButton *compare = button(explain, u"Compare with the last good one"_s);
    QVERIFY(compare != nullptr);
    compare->click();
    QCOMPARE(bench().comparison().snapshot().left->id, 1);
    QCOMPARE(bench().comparison().snapshot().right->id, 2);
    QVERIFY(m_window->findChild<Ui::ComparePane *>()->isVisible());
}

void TestPastConversations::whereNothingWentWellBeforeTheComparisonSaysSo()
{
    send(u"nobody@example.org"_s);
    QVERIFY(button(*m_window->findChild<Ui::ExplainPane *>(), u"Compare with the last good one"_s) == nullptr);
    QCOMPARE(saidOfComparison(),
        u"No earlier conversation with this server went well: choose two in the history, and press C there."_s);
}

void TestPastConversations::anExampleSaysThatItIsOneAndLeavesTheLetterAlone()
{
    send(u"bo@example.org"_s);
    showExample(Qt::Key_F1);
    QVERIFY(bar().isVisible());
    const auto *text = bar().findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(bench().dialogue().snapshot().isExample);
    QVERIFY(text != nullptr);
    const auto *letter = m_window->findChild<Ui::ComposePane *>()->findChild<Ui::NoticeStrip *>();
    QVERIFY2(letter->text().contains(u"Dinner"_s), qPrintable(letter->text()));
    QCOMPARE(bench().compose().snapshot().lastSent->report.outcome, Smtp::Outcome::Accepted);
    send(u"cy@example.org"_s);
    QVERIFY(!bar().isVisible());
}

void TestPastConversations::afterAnExampleTheComparisonSaysWhyThereIsNone()
{
    QCOMPARE(saidOfComparison(), u"There is nothing to compare yet: send a letter first."_s);
    send(u"bo@example.org"_s);
    showExample(Qt::Key_F3);
    QCOMPARE(saidOfComparison(),
        u"Examples are not kept in the history, so there is no earlier one to compare this with."_s);
    QVERIFY(!bench().comparison().snapshot().left);
    bench().history().open(1);
    QVERIFY2(saidOfComparison().startsWith(u"This conversation went well itself"_s), qPrintable(saidOfComparison()));
}

void TestPastConversations::whatIsNotKeptOrNotOverIsNotCompared()
{
    send(u"nobody@example.org"_s);
    QFile file(m_desk->path(u"saved.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Transcript::exported(*bench().dialogue().transcript(), Transcript::ExportFormat::Json));
    file.close();
    bench().history().openFile(file.fileName());
    QVERIFY2(
        saidOfComparison().startsWith(u"This conversation is not in the history"_s), qPrintable(saidOfComparison()));
    bench().dialogue().setGatePolicy(Delivery::Gate::Policy::PauseBeforeEach);
    m_desk->writeLetter();
    bench().compose().send();
    QTRY_VERIFY(bench().dialogue().snapshot().held.has_value());
    QVERIFY2(saidOfComparison().startsWith(u"This conversation still runs"_s), qPrintable(saidOfComparison()));
    bench().dialogue().drop();
    QTRY_VERIFY(!bench().dialogue().snapshot().isRunning);
}

void TestPastConversations::whatIsComparedLiesBelowTheTimesOfThisOne()
{
    send(u"bo@example.org"_s);
    send(u"nobody@example.org"_s);
    const auto *times = m_window->findChild<Ui::TimingModel *>();
    QVERIFY(!times->hasOverlay());
    action(u"Compare with the last good one"_s)->trigger();
    QVERIFY(times->hasOverlay());
    bench().history().open(1);
    QVERIFY(times->hasOverlay()); // the other one of the two
    send(u"cy@example.org"_s);
    QVERIFY(!times->hasOverlay());
    bench().history().open(2);
    QVERIFY(times->hasOverlay());
}

void TestPastConversations::aPastOneIsTakenIntoTheRepeaterByAKey()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    bench().history().settle();
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::AltModifier | Qt::ShiftModifier);
    auto *list = m_window->findChild<Ui::HistoryList *>();
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_R);
    QVERIFY(bench().dialogue().snapshot().isPast);
    const QList<Workbench::RepeatStep> steps = bench().repeater().snapshot().steps;
    QVERIFY(std::ranges::any_of(steps, [](const auto &step) { return step.text == "RCPT TO:<bo@example.org>"; }));
    auto *repeater = m_window->findChild<Ui::RepeaterPane *>();
    QTRY_VERIFY(repeater->isVisible());
    QVERIFY(repeater->isAncestorOf(QApplication::focusWidget()));
}

Ui::HistoryList *TestPastConversations::historyOf(int conversations)
{
    for (int i = 0; i < conversations; ++i)
        send(u"r%1@example.org"_s.arg(i));
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::AltModifier | Qt::ShiftModifier);
    auto *list = m_window->findChild<Ui::HistoryList *>();
    return QTest::qWaitFor([=] { return list->isVisible() && list->model()->rowCount() == conversations; }) ? list
                                                                                                            : nullptr;
}

void TestPastConversations::severalAreDrawnInOneLadderByAKey()
{
    Ui::HistoryList *list = historyOf(3);
    QVERIFY(list != nullptr);
    const int lines = static_cast<int>(bench().dialogue().transcript()->size());
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_L);
    auto *ladder = m_window->findChild<Ui::LadderPane *>();
    QTRY_VERIFY(ladder->isVisible());
    const QAbstractItemModel *rungs = ladder->view().model();
    QTRY_COMPARE(rungs->rowCount(), 3 * (lines + 1));
    const auto sentence = [=](int row) {
        return rungs->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(bench().history().snapshot().shown, 3); // one of them already
    QVERIFY2(sentence(2 * (lines + 1)).endsWith(u"· accepted · shown"_s), qPrintable(sentence(2 * (lines + 1))));
    QVERIFY2(sentence(0).endsWith(u"· accepted"_s), qPrintable(sentence(0)));

    Q_EMIT ladder->partChosen(0);
    QCOMPARE(bench().history().snapshot().shown, 1);
    QCOMPARE(rungs->rowCount(), 3 * (lines + 1));
    QVERIFY2(sentence(0).endsWith(u"· shown"_s), qPrintable(sentence(0)));

    Q_EMIT ladder->aloneWanted();
    QCOMPARE(rungs->rowCount(), lines);

    bench().ladder().draw({1, 2});
    QCOMPARE(rungs->rowCount(), 2 * (lines + 1));
    bench().history().open(3); // none of the two
    QCOMPARE(rungs->rowCount(), lines);
    bench().history().open(1);
    QCOMPARE(rungs->rowCount(), lines);
}

void TestPastConversations::noMoreAreDrawnTogetherThanCanBeOverseen()
{
    const int most = Workbench::LadderDesk::mostTogether;
    Ui::HistoryList *list = historyOf(most + 1);
    QVERIFY(list != nullptr);
    const QAction *draw = list->draw();
    QVERIFY2(action(draw->text().remove(u'&')) == draw, "it stands in a menu of the window");
    list->selectAll();
    QVERIFY(!draw->isEnabled());
    QVERIFY2(draw->text().contains(u"8 at most"_s), qPrintable(draw->text()));
    list->selectionModel()->select(list->model()->index(0, 0), QItemSelectionModel::Deselect);
    QVERIFY(draw->isEnabled());
    const auto choose = [list](int row) {
        list->selectionModel()->setCurrentIndex(list->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    };
    choose(0); // the one that is shown
    QVERIFY(!draw->isEnabled());
    choose(4);
    QVERIFY2(draw->isEnabled() && draw->text().contains(u"with the one that is shown"_s), qPrintable(draw->text()));
}

void TestPastConversations::whereNoneOfTheChosenIsLookedAtTheOldestIs()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    send(u"di@example.org"_s);
    bench().ladder().draw({2, 1});
    QCOMPARE(bench().history().snapshot().shown, 1);
    QCOMPARE(bench().ladder().parts().size(), 2);
    bench().ladder().draw({2, 77});
    QVERIFY(bench().ladder().trouble().has_value());
    QCOMPARE(bench().ladder().parts().size(), 2);
}

QString TestPastConversations::saved(const QString &name)
{
    m_window->findChild<Ui::TranscriptPane *>()->saveTo(m_desk->path(name));
    return m_desk->path(name);
}

void TestPastConversations::aFileIsComparedWithOneOfTheHistory()
{
    send(u"nobody@example.org"_s);
    const QString path = saved(u"refused.json"_s);
    send(u"bo@example.org"_s);
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::AltModifier | Qt::ShiftModifier);
    auto *list = m_window->findChild<Ui::HistoryList *>();
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 2);
    bench().history().openFile(path);
    list->setCurrentIndex(list->model()->index(0, 0)); // the latest
    list->setFocus();
    QTest::keyClick(list, Qt::Key_C);
    const Workbench::CompareSnapshot &snapshot = bench().comparison().snapshot();
    QVERIFY(snapshot.left && snapshot.right);
    QCOMPARE(snapshot.left->outcome, u"rejected"_s); // of the file, which is older
    QCOMPARE(snapshot.left->id, 0);
    QCOMPARE(snapshot.right->id, 2);
    QVERIFY(snapshot.comparison.changes() > 0);
    QVERIFY(m_window->findChild<Ui::TimingModel *>()->hasOverlay()); // the file is still what is looked at
    QCOMPARE(bench().ladder().parts().size(), 2);
    bench().history().openFile(path); // the same file, but another conversation by now
    QVERIFY(bench().ladder().parts().isEmpty());
}

void TestPastConversations::whatIsShownIsComparedWithAFile()
{
    send(u"nobody@example.org"_s);
    const QString path = saved(u"refused.json"_s);
    send(u"bo@example.org"_s);
    QVERIFY(action(u"Compare with a file…"_s)->isEnabled());
    bench().comparison().compareWithFile(path);
    const Workbench::CompareSnapshot &snapshot = bench().comparison().snapshot();
    QVERIFY(snapshot.left && snapshot.right);
    QCOMPARE(snapshot.left->outcome, u"rejected"_s);
    QCOMPARE(snapshot.right->id, 2);
    QCOMPARE(bench().ladder().parts().size(), 2);
    bench().history().openFile(path);
    bench().comparison().compareWithFile(path); // two files
    QCOMPARE(snapshot.comparison.changes(), 0);
    QCOMPARE(snapshot.right->id, 0);
    bench().comparison().compareWithFile(m_desk->path(u"none.json"_s));
    QVERIFY(snapshot.trouble);
    QCOMPARE(snapshot.trouble->subject, m_desk->path(u"none.json"_s));
}

void TestPastConversations::aFileIsKeptByAButtonWithWhatIsWrittenBesideIt()
{
    send(u"bo@example.org"_s);
    bench().dialogue().transcript()->annotate(2, {.isMarked = true, .note = u"from the file"_s});
    const QString path = saved(u"saved.json"_s);
    QPushButton *keep = button(bar(), u"Keep in the history"_s);
    QVERIFY(keep != nullptr && !keep->isVisible());
    bench().history().openFile(path);
    QVERIFY(keep->isVisible());
    bench().dialogue().transcript()->annotate(3, {.isMarked = true, .note = u"of today"_s});
    keep->click();
    bench().history().settle();
    QCOMPARE(bench().history().snapshot().shown, 2);
    QVERIFY(bar().isVisible() && !keep->isVisible()); // a past one, of the history
    QVERIFY(!action(u"Keep in the history"_s)->isEnabled());
    bench().dialogue().transcript()->annotate(4, {.note = u"later"_s});
    bench().history().open(1);
    bench().history().open(2);
    QCOMPARE(bench().dialogue().transcript()->annotation(2).note, u"from the file"_s);
    QCOMPARE(bench().dialogue().transcript()->annotation(3).note, u"of today"_s);
    QCOMPARE(bench().dialogue().transcript()->annotation(4).note, u"later"_s);
    const Base::Result<Archive::ConversationRecord> record = bench().history().read(2);
    QVERIFY(record && record->head.label.isPinned);
    QCOMPARE(record->head.outcome, u"accepted"_s);
    QVERIFY(!record->letterHeader.isEmpty());
}

void TestPastConversations::anOldFileIsKeptToo()
{
    send(u"bo@example.org"_s);
    QFile file(saved(u"saved.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray year = QByteArray::number(bench().dialogue().transcript()->startedAt().date().year()) + '-';
    QFile old(m_desk->path(u"old.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(file.readAll().replace(year, "1999-"));
    old.close();
    bench().history().openFile(old.fileName());
    QCOMPARE(bench().dialogue().transcript()->startedAt().date().year(), 1999);
    action(u"Keep in the history"_s)->trigger();
    bench().history().settle();
    send(u"cy@example.org"_s); // then those go whose time is over
    QVERIFY(bench().history().read(2));
}

void TestPastConversations::whatTheHistoryHasIsNotKeptAgain()
{
    const QAction *keep = action(u"Keep in the history"_s);
    QVERIFY(keep != nullptr && !keep->isEnabled());
    send(u"bo@example.org"_s);
    QVERIFY(!keep->isEnabled());
    showExample(Qt::Key_F1);
    QVERIFY(!keep->isEnabled());
    bench().history().setRetention({.count = 0});
    send(u"cy@example.org"_s);
    QCOMPARE(bench().history().snapshot().shown, 0);
    QVERIFY(keep->isEnabled()); // though nothing is kept by itself
    bench().history().keepShown();
    bench().history().settle();
    QCOMPARE(bench().history().snapshot().shown, 2);
}

/// Writing a long one takes its time.
void TestPastConversations::othersCanBeLookedAtBeforeTheLatestIsKept()
{
    send(u"bo@example.org"_s);
    QSignalSpy changed(&bench().history(), &Workbench::HistoryDesk::changed);
    bool isKnown = false;
    const QObject context;
    connect(&bench().dialogue(), &Workbench::DialogueDesk::finished, &context, [&] {
        const Workbench::HistorySnapshot &snapshot = bench().history().snapshot();
        isKnown = !snapshot.isRunning && snapshot.canCompare && snapshot.shown == 0 && !snapshot.canKeep
            && !changed.isEmpty();
    });
    connect(&bench().dialogue(), &Workbench::DialogueDesk::transcriptReplaced, &context, [&] { changed.clear(); });
    send(u"cy@example.org"_s);
    QVERIFY(isKnown);
}

QTEST_MAIN(TestPastConversations)
#include "tst_pastconversations.moc"
