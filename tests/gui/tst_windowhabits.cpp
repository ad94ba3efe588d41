// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include "desk.h"
#include "transcript/textexport.h"
#include "ui/common/noticestrip.h"
#include "ui/compose/composepane.h"
#include "ui/inbox/practicepane.h"
#include "ui/mainwindow.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

/// What people stumble over who use the window for an hour.
class TestWindowHabits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPracticeLetterDoesNotTakeMyOwnUnasked();
    void mineGoesToThePracticeServerIfIWantIt();
    void whoSendsToThePracticeServerHasItStarted();
    void cancelDropsTheConnectionWhereOnlyQuitWaits();
    void aLetterChoosesFromAMenuThatIsOpen();
    void theLinesTakeTheColoursOfTheApplication();
    void aNoticeLeavesTheFieldsWhereTheyAre();

private:
    void sendPracticeLetter();
    void answer(const QString &button);
    [[nodiscard]] const Workbench::DialogueSnapshot &dialogue() { return m_desk->bench().dialogue().snapshot(); }
    [[nodiscard]] qsizetype lettersInPractice() { return m_desk->bench().practice().snapshot().messages.size(); }

    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<Ui::MainWindow> m_window;
};

void TestWindowHabits::init()
{
    m_desk = std::make_unique<Support::Desk>();
    m_desk->bench().practice().start();
    m_window = std::make_unique<Ui::MainWindow>(m_desk->bench(), m_desk->settingsPath());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindowHabits::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestWindowHabits::sendPracticeLetter()
{
    Q_EMIT m_window->findChild<Ui::PracticePane *>()->sendPracticeLetterWanted();
}

void TestWindowHabits::answer(const QString &button)
{
    const auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    for (QAbstractButton *candidate : box->buttons()) {
        if (candidate->text().remove(u'&') == button) {
            candidate->click();
            return;
        }
    }
    QFAIL("no such button");
}

void TestWindowHabits::aPracticeLetterDoesNotTakeMyOwnUnasked()
{
    m_desk->writeLetter(u"cy@example.org"_s);
    sendPracticeLetter();
    QVERIFY(!dialogue().isRunning);
    answer(u"Keep it here"_s);
    QVERIFY(!dialogue().isRunning);
    QCOMPARE(m_desk->bench().compose().snapshot().draft.to, QStringList{u"cy@example.org"_s});
    QCOMPARE(lettersInPractice(), 0);
}

void TestWindowHabits::mineGoesToThePracticeServerIfIWantIt()
{
    m_desk->writeLetter(u"cy@example.org"_s);
    sendPracticeLetter();
    answer(u"Send mine there"_s);
    QTRY_VERIFY(dialogue().report.has_value());
    QCOMPARE(lettersInPractice(), 1);
    QCOMPARE(dialogue().report->recipients.constFirst().address, u"cy@example.org"_s);
}

void TestWindowHabits::whoSendsToThePracticeServerHasItStarted()
{
    m_desk->bench().practice().stop();
    m_desk->writeLetter();
    m_desk->bench().compose().send();
    QTRY_VERIFY(dialogue().report.has_value());
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Accepted);
    QVERIFY(m_desk->bench().practice().snapshot().isListening);
}

// The letter is theirs by then; but whoever presses Cancel wants an end.
void TestWindowHabits::cancelDropsTheConnectionWhereOnlyQuitWaits()
{
    m_desk->writeLetter();
    m_desk->bench().dialogue().setBreakpoints({{.kind = Delivery::Breakpoint::Kind::Verb, .text = "QUIT"}});
    m_desk->bench().compose().send();
    QTRY_VERIFY(dialogue().held && dialogue().held->verb() == "QUIT");
    QTRY_VERIFY(Transcript::asText(*m_desk->bench().dialogue().transcript()).contains(u"accepted as"_s));
    m_desk->bench().dialogue().cancel();
    QTRY_VERIFY(dialogue().report.has_value());
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Accepted);
}

// The table has letters for shortcuts: A, E, F, M and more.
void TestWindowHabits::aLetterChoosesFromAMenuThatIsOpen()
{
    m_desk->writeLetter();
    m_desk->bench().compose().send();
    QTRY_VERIFY(dialogue().report.has_value());
    auto *lines = m_window->findChild<Ui::TranscriptView *>();
    m_window->activateWindow();
    lines->setFocus();
    lines->selectRow(3);
    QMenu menu(lines);
    const QAction *chosen = menu.addAction(u"&Mine"_s);
    bool isChosen = false;
    connect(chosen, &QAction::triggered, this, [&isChosen] { isChosen = true; });
    menu.popup(m_window->mapToGlobal(QPoint(20, 20)));
    QTRY_COMPARE(QApplication::activePopupWidget(), static_cast<QWidget *>(&menu));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_M);
    QTRY_VERIFY(isChosen);
    QVERIFY(!m_desk->bench().dialogue().transcript()->annotation(3).isMarked);
}

void TestWindowHabits::theLinesTakeTheColoursOfTheApplication()
{
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Base, QColor(20, 22, 26));
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    const auto ground = [this] {
        return m_window->findChild<Ui::TranscriptView *>()->palette().color(QPalette::Base);
    };
    QTRY_COMPARE(ground(), QColor(20, 22, 26));
    QApplication::setPalette(before);
    QTRY_COMPARE(ground(), before.color(QPalette::Base));
}

// Somebody is about to click into one of them.
void TestWindowHabits::aNoticeLeavesTheFieldsWhereTheyAre()
{
    auto *pane = m_window->findChild<Ui::ComposePane *>();
    const auto places = [pane] {
        QList<QPoint> found;
        for (const QLineEdit *field : pane->findChildren<QLineEdit *>()) {
            if (field->isVisible())
                found.append(field->mapTo(pane, QPoint()));
        }
        return found;
    };
    const QList<QPoint> before = places();
    QVERIFY(!before.isEmpty());
    m_desk->writeLetter({});
    m_desk->bench().compose().send();
    QVERIFY(m_desk->bench().compose().snapshot().refusal.has_value());
    QTRY_VERIFY(pane->findChild<Ui::NoticeStrip *>()->isVisible());
    pane->layout()->activate();
    QCOMPARE(places(), before);
}

QTEST_MAIN(TestWindowHabits)
#include "tst_windowhabits.moc"
