// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QDockWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include "desk.h"
#include "ui/explain/explainpane.h"
#include "ui/mainwindow.h"
#include "workbench/exampledesk.h"

using namespace Qt::StringLiterals;

/// The button of a finding mends the run that it was found in, and nothing else.
class TestFixes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasSpokenByHandOffersNoLetterOfTheComposer();
    void anExampleOffersNothingToMend();
    void aCertificateIsTrustedForItsPortAlone();
    void sendAgainTakesTheServerOfTheRun();
    void sendAgainSendsNoOtherLetter();
    void sendAgainOfARehearsalRehearses();

private:
    [[nodiscard]] Workbench::Workbench &bench() { return m_desk->bench(); }
    [[nodiscard]] const Workbench::DialogueSnapshot &dialogue() { return bench().dialogue().snapshot(); }
    [[nodiscard]] QPushButton *fixButton() const;
    void failForNow(bool isRehearsal);

    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<Ui::MainWindow> m_window;
};

void TestFixes::init()
{
    m_desk = std::make_unique<Support::Desk>();
    bench().practice().start();
    QVERIFY(bench().practice().snapshot().isListening);
    m_desk->writeLetter();
    m_window = std::make_unique<Ui::MainWindow>(bench(), m_desk->settingsPath());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFixes::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QPushButton *TestFixes::fixButton() const
{
    return m_window->findChild<Ui::ExplainPane *>()->findChild<QPushButton *>();
}

/// A letter that can be sent again: cancelled before it was said.
void TestFixes::failForNow(bool isRehearsal)
{
    bench().dialogue().setGatePolicy(Delivery::Gate::Policy::PauseBeforeEach);
    if (isRehearsal)
        bench().compose().rehearse();
    else
        bench().compose().send();
    QTRY_VERIFY(dialogue().held.has_value());
    bench().dialogue().cancel();
    QTRY_VERIFY(dialogue().report.has_value());
    bench().dialogue().setGatePolicy(Delivery::Gate::Policy::RunFreely);
    QVERIFY(fixButton() != nullptr);
    QCOMPARE(fixButton()->text().remove(u'&'), u"Send again"_s);
}

void TestFixes::whatWasSpokenByHandOffersNoLetterOfTheComposer()
{
    bench().console().connectTo(Profiles::Account(bench().accounts().snapshot().accounts.constFirst()));
    QTRY_VERIFY(bench().console().snapshot().isOpen);
    bench().dialogue().cancel();
    QTRY_VERIFY(dialogue().report.has_value());
    QVERIFY(!dialogue().findings.isEmpty());
    QVERIFY(fixButton() == nullptr);
}

void TestFixes::anExampleOffersNothingToMend()
{
    Workbench::ExampleDesk examples(bench().dialogue());
    examples.show(Workbench::Example::Greylisting);
    QTRY_VERIFY(dialogue().report.has_value());
    QVERIFY(!dialogue().findings.isEmpty());
    QVERIFY(fixButton() == nullptr);
}

void TestFixes::aCertificateIsTrustedForItsPortAlone()
{
    const QString id = m_desk->addAccount();
    bench().accounts().offerPassword(id, Base::Secret("pw"), false);
    bench().compose().send();
    QTRY_VERIFY(dialogue().report.has_value());
    QVERIFY(fixButton() != nullptr);
    fixButton()->click();
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    bench().accounts().setSecurity(id, Smtp::Security::StartTls, 1);
    question->buttons().constLast()->click();
    QVERIFY(!question->isVisible());
    QVERIFY(bench().accounts().snapshot().chosen().trustedFingerprints.isEmpty());
    QVERIFY(!dialogue().isRunning);
}

void TestFixes::sendAgainTakesTheServerOfTheRun()
{
    failForNow(false);
    m_desk->addAccount();
    QVERIFY(!bench().accounts().snapshot().isPractice());
    fixButton()->click();
    QTRY_VERIFY(dialogue().report && dialogue().report->outcome == Smtp::Outcome::Accepted);
    QVERIFY(bench().accounts().snapshot().isPractice());
}

void TestFixes::sendAgainSendsNoOtherLetter()
{
    failForNow(false);
    bench().compose().startNew();
    m_desk->writeLetter(u"carl@example.org"_s);
    fixButton()->click();
    QVERIFY(!dialogue().isRunning);
    QVERIFY(bench().practice().snapshot().messages.isEmpty());
    QVERIFY(m_window->findChild<QDockWidget *>(u"composeDock"_s)->isAncestorOf(m_window->focusWidget()));
}

void TestFixes::sendAgainOfARehearsalRehearses()
{
    failForNow(true);
    fixButton()->click();
    QTRY_VERIFY(dialogue().report && dialogue().report->outcome == Smtp::Outcome::Stopped);
    QVERIFY(bench().practice().snapshot().messages.isEmpty());
}

QTEST_MAIN(TestFixes)

#include "tst_fixes.moc"
