// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

#include "desk.h"
#include "transcript/store.h"
#include "ui/compose/letteredit.h"
#include "ui/console/consoleline.h"
#include "ui/console/consolepane.h"
#include "ui/explain/explainpane.h"
#include "ui/explain/verblinks.h"
#include "ui/inbox/practicepane.h"
#include "ui/mainwindow.h"
#include "ui/passworddialog.h"
#include "ui/servers/serversdialog.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptpane.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

namespace {

QList<QAction *> actionsIn(const QMenu &menu)
{
    QList<QAction *> found;
    for (QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            found += actionsIn(*action->menu());
        else if (!action->isSeparator())
            found += action;
    }
    return found;
}

QList<QAction *> actionsIn(const QMenuBar &bar)
{
    QList<QAction *> found;
    for (const QAction *action : bar.actions())
        found += actionsIn(*action->menu());
    return found;
}

QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstLetterGoesOutAndIsSeenToLeave();
    void thePracticeInboxOffersAFirstLetter();
    void whoHasNoConversationIsOfferedAnExample();
    void theKeysAreNamedByWhatReadsByItself();
    void neverSendDeliversNothing();
    void aCommandWaitsAtTheGateAndGoesByStep();
    void cancelEndsTheConversation();
    void aRefusedRecipientIsExplainedWithAButton();
    void theChosenLineIsExplained();
    void aVerbThatMayComeLeadsToTheConsoleByKey();
    void anUntrustedCertificateCanBeTrusted();
    void aPasswordIsAskedForBesideTheWindow();
    void theServersAreEditedInOneForm();
    void closingWithALetterAsks_data();
    void closingWithALetterAsks();
    void closingInAConversationAsks();
    void anEmptyWindowClosesAtOnce();
    void theFirstWindowFitsItsScreen();
    void aSmallScreenIsEnough_data();
    void aSmallScreenIsEnough();
    void aLowWindowLeavesRoomToWrite();
    void titlesOfTabsStandInFull();
    void theLayoutIsRemembered();
    void bothLayoutsShowEveryPane_data();
    void bothLayoutsShowEveryPane();
    void theNextPaneTakesTheKeyboard();
    void aNewLetterTakesTheKeyboard();
    void everyKeyBelongsToOneAction();
    void everyToolIsInAMenu();
    void whatCanTakeTheKeyboardHasAName();

private:
    void openWindow();
    void trigger(const QString &text);
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] const Workbench::DialogueSnapshot &dialogue() { return m_desk->bench().dialogue().snapshot(); }
    void sendAndWait();
    [[nodiscard]] QMessageBox *question() const;
    void press(const QString &button);

    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<Ui::MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<Support::Desk>();
    m_desk->bench().practice().start();
    QVERIFY(m_desk->bench().practice().snapshot().isListening);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestMainWindow::openWindow()
{
    m_window = std::make_unique<Ui::MainWindow>(m_desk->bench(), m_desk->settingsPath());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QAction *TestMainWindow::action(const QString &text) const
{
    for (QAction *candidate : actionsIn(*m_window->menuBar())) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestMainWindow::trigger(const QString &text)
{
    QAction *wanted = action(text);
    QVERIFY2(wanted != nullptr, qPrintable(text));
    QVERIFY2(wanted->isEnabled(), qPrintable(text));
    wanted->trigger();
}

void TestMainWindow::sendAndWait()
{
    trigger(u"Send"_s);
    QTRY_VERIFY(dialogue().report.has_value());
}

QMessageBox *TestMainWindow::question() const
{
    for (QMessageBox *box : m_window->findChildren<QMessageBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void TestMainWindow::press(const QString &button)
{
    QMessageBox *box = question();
    QVERIFY(box != nullptr);
    for (QAbstractButton *candidate : box->buttons()) {
        if (candidate->text().remove(u'&') != button)
            continue;
        candidate->click();
        return;
    }
    QFAIL(qPrintable(u"no button "_s + button));
}

void TestMainWindow::theFirstLetterGoesOutAndIsSeenToLeave()
{
    m_desk->writeLetter();
    openWindow();
    sendAndWait();
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Accepted);
    QCOMPARE(m_desk->bench().practice().snapshot().messages.size(), 1);
    const auto *model = m_window->findChild<Ui::TranscriptModel *>();
    QCOMPARE(model->rowCount(), static_cast<int>(m_desk->bench().dialogue().transcript()->size()));
    QVERIFY2(allText(*m_window->findChild<Ui::ExplainPane *>()).contains(u"bo@example.org: accepted"_s),
        qPrintable(allText(*m_window->findChild<Ui::ExplainPane *>())));
}

void TestMainWindow::thePracticeInboxOffersAFirstLetter()
{
    openWindow();
    const auto *inbox = m_window->findChild<Ui::PracticePane *>();
    for (QPushButton *button : inbox->findChildren<QPushButton *>()) {
        if (button->text() == u"Send a practice letter"_s)
            button->click();
    }
    QTRY_COMPARE(m_desk->bench().practice().snapshot().messages.size(), 1);
}

void TestMainWindow::whoHasNoConversationIsOfferedAnExample()
{
    openWindow();
    const QList<QPushButton *> buttons = m_window->findChild<Ui::TranscriptPane *>()->findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, u"Show an example"_s, &QPushButton::text);
    QVERIFY(found != buttons.end());
    QVERIFY((*found)->isVisible());
    (*found)->menu()->actions().constFirst()->trigger();
    QTRY_VERIFY(dialogue().report && dialogue().isExample);
    QVERIFY(!(*found)->isVisible());
}

void TestMainWindow::theKeysAreNamedByWhatReadsByItself()
{
    openWindow();
    action(u"Keys"_s)->trigger();
    const QList<QTreeWidget *> trees = m_window->findChildren<QTreeWidget *>();
    const auto keys = std::ranges::find(trees, u"Keys"_s, &QTreeWidget::accessibleName);
    QVERIFY(keys != trees.end());
    const QTreeWidget *tree = *keys;
    QStringList names;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            names.append(tree->topLevelItem(i)->child(j)->text(0));
    }
    const QString all = names.join(u'\n');
    QVERIFY2(names.contains(u"Copy the conversation as \u25b8 As swaks"_s), qPrintable(all));
    QVERIFY2(names.contains(u"Filter by this line \u25b8 \u2026 and like this"_s), qPrintable(all));
}

void TestMainWindow::neverSendDeliversNothing()
{
    m_desk->writeLetter();
    openWindow();
    trigger(u"Never send"_s);
    trigger(u"Rehearse"_s);
    QTRY_VERIFY(dialogue().report.has_value());
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Stopped);
    QVERIFY(m_desk->bench().practice().snapshot().messages.isEmpty());
    QCOMPARE(m_desk->bench().compose().snapshot().draft.subject, u"Dinner"_s);
}

void TestMainWindow::aCommandWaitsAtTheGateAndGoesByStep()
{
    m_desk->writeLetter();
    openWindow();
    trigger(u"Pause"_s);
    trigger(u"Send"_s);
    QTRY_VERIFY(dialogue().held && dialogue().held->verb() == "EHLO");
    QTRY_VERIFY(action(u"Step"_s)->isEnabled());
    trigger(u"Step"_s);
    QTRY_VERIFY(dialogue().held && dialogue().held->verb() == "STARTTLS");
    trigger(u"Run"_s);
    QTRY_VERIFY(dialogue().report.has_value());
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Accepted);
}

void TestMainWindow::cancelEndsTheConversation()
{
    m_desk->writeLetter();
    openWindow();
    QVERIFY(!action(u"Cancel"_s)->isEnabled());
    trigger(u"Pause"_s);
    trigger(u"Send"_s);
    QTRY_VERIFY(dialogue().held.has_value());
    trigger(u"Cancel"_s);
    QTRY_VERIFY(dialogue().report.has_value());
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Cancelled);
}

void TestMainWindow::aRefusedRecipientIsExplainedWithAButton()
{
    m_desk->writeLetter(u"nobody@example.org"_s);
    openWindow();
    trigger(u"Practice inbox"_s);
    sendAndWait();
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Rejected);
    const auto *pane = m_window->findChild<Ui::ExplainPane *>();
    QVERIFY2(allText(*pane).contains(u"nobody@example.org: refused, 550"_s), qPrintable(allText(*pane)));
    QTRY_VERIFY2(!pane->visibleRegion().isEmpty(), "the explanation stands behind another pane");
    auto *button = pane->findChild<QPushButton *>();
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(m_window->findChild<QDockWidget *>(u"composeDock"_s)->isAncestorOf(m_window->focusWidget()));
}

void TestMainWindow::theChosenLineIsExplained()
{
    m_desk->writeLetter();
    openWindow();
    sendAndWait();
    Ui::TranscriptView *view = &m_window->findChild<Ui::TranscriptPane *>()->view();
    const Transcript::Store &store = *m_desk->bench().dialogue().transcript();
    qsizetype mail = 0;
    while (mail < store.size() && store.at(mail).verb() != "MAIL")
        ++mail;
    QVERIFY(mail < store.size());
    view->showEntry(mail);
    const QString text = allText(*m_window->findChild<Ui::ExplainPane *>());
    QVERIFY2(text.contains(u"FROM:<ann@desk.example>"_s), qPrintable(text));
}

void TestMainWindow::aVerbThatMayComeLeadsToTheConsoleByKey()
{
    m_desk->writeLetter();
    openWindow();
    sendAndWait();
    const Transcript::Store &store = *m_desk->bench().dialogue().transcript();
    qsizetype greeting = 0;
    while (greeting < store.size() && store.at(greeting).code != 220)
        ++greeting;
    m_window->findChild<Ui::TranscriptPane *>()->view().showEntry(greeting);
    trigger(u"Explanation"_s);
    const auto *explain = m_window->findChild<Ui::ExplainPane *>();
    const auto *links = explain->findChild<Ui::VerbLinks *>();
    for (int steps = 0; m_window->focusWidget() != links && steps < 20; ++steps) {
        QVERIFY2(explain->isAncestorOf(m_window->focusWidget()) || m_window->focusWidget() == explain, "left the pane");
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(m_window->focusWidget(), links);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    const auto *console = m_window->findChild<Ui::ConsolePane *>();
    QTRY_VERIFY(!console->visibleRegion().isEmpty());
    QVERIFY(console->isAncestorOf(m_window->focusWidget()));
    QCOMPARE(console->findChild<Ui::ConsoleLine *>()->text(), u"EHLO"_s);
}

void TestMainWindow::anUntrustedCertificateCanBeTrusted()
{
    const QString id = m_desk->addAccount();
    m_desk->bench().accounts().offerPassword(id, Base::Secret("pw"), false);
    m_desk->writeLetter();
    openWindow();
    sendAndWait();
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Insecure);
    auto *button = m_window->findChild<Ui::ExplainPane *>()->findChild<QPushButton *>();
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(question()->informativeText().contains(u"SHA-256"_s));
    QVERIFY(m_desk->bench().accounts().snapshot().chosen().trustedFingerprints.isEmpty());
    press(u"Trust and send again"_s);
    QTRY_VERIFY(dialogue().report && dialogue().report->outcome == Smtp::Outcome::Accepted);
    QCOMPARE(m_desk->bench().accounts().snapshot().chosen().trustedFingerprints.size(), 1);
}

void TestMainWindow::aPasswordIsAskedForBesideTheWindow()
{
    const QString id = m_desk->addAccount();
    m_desk->bench().accounts().trustCertificate(id, m_desk->bench().practice().snapshot().certificateFingerprint);
    m_desk->writeLetter();
    openWindow();
    trigger(u"Send"_s);
    QTRY_VERIFY(m_window->findChild<Ui::PasswordDialog *>() != nullptr);
    auto *dialog = m_window->findChild<Ui::PasswordDialog *>();
    QVERIFY(!dialog->isModal());
    dialog->findChild<QCheckBox *>()->setChecked(false);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"correct horse"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(dialogue().report.has_value());
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Accepted);
}

void TestMainWindow::theServersAreEditedInOneForm()
{
    openWindow();
    trigger(u"Edit the servers…"_s);
    auto *dialog = m_window->findChild<Ui::ServersDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    trigger(u"Add a server…"_s);
    QCOMPARE(m_window->findChildren<Ui::ServersDialog *>().size(), 1);
}

void TestMainWindow::closingWithALetterAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("saving the draft closes and keeps the letter") << u"Save draft"_s << true << true;
    QTest::newRow("discarding closes and forgets the letter") << u"Discard"_s << true << false;
    QTest::newRow("cancel keeps the window and the letter") << u"Cancel"_s << false << true;
}

void TestMainWindow::closingWithALetterAsks()
{
    QFETCH(QString, button);
    QFETCH(bool, isClosed);
    QFETCH(bool, isKept);
    m_desk->writeLetter();
    openWindow();
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(question()->icon(), QMessageBox::NoIcon); // what stands there is a symbol of our own
    QVERIFY(!question()->iconPixmap().isNull());
    press(button);
    QTRY_COMPARE(m_window->isVisible(), !isClosed);
    QCOMPARE(m_desk->bench().compose().snapshot().draft.subject == u"Dinner"_s, isKept);
}

void TestMainWindow::closingInAConversationAsks()
{
    m_desk->writeLetter();
    openWindow();
    trigger(u"Pause"_s);
    trigger(u"Send"_s);
    QTRY_VERIFY(dialogue().held.has_value());
    m_window->close();
    QVERIFY(m_window->isVisible());
    press(u"Cancel it and close"_s);
    QTRY_VERIFY(dialogue().report.has_value());
    QCOMPARE(dialogue().report->outcome, Smtp::Outcome::Cancelled);
    QTRY_VERIFY(question() != nullptr && question()->text().contains(u"not been sent"_s));
    press(u"Discard"_s);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::anEmptyWindowClosesAtOnce()
{
    openWindow();
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::theFirstWindowFitsItsScreen()
{
    openWindow();
    const QSize room = m_window->screen()->availableSize();
    // The screen of the tests is narrower than what the panes need side by side.
    const int width = std::max(room.width(), m_window->minimumSizeHint().width());
    QVERIFY2(m_window->width() <= width, qPrintable(QString::number(m_window->width())));
    QVERIFY2(m_window->height() < room.height(), qPrintable(QString::number(m_window->height())));
}

void TestMainWindow::aSmallScreenIsEnough_data()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("for writing") << u"Layout for writing"_s;
    QTest::newRow("for diagnosing") << u"Layout for diagnosing"_s;
}

void TestMainWindow::aSmallScreenIsEnough()
{
    QFETCH(QString, layout);
    openWindow();
    trigger(layout);
    QString sizes;
    const auto add = [&sizes](const QString &name, const QSize &size) {
        sizes += u"%1 %2×%3\n"_s.arg(name).arg(size.width()).arg(size.height());
    };
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        add(dock->windowTitle(), dock->widget()->minimumSizeHint());
    add(u"tools"_s, m_window->findChild<QToolBar *>()->minimumSizeHint());
    const QSize least = m_window->minimumSizeHint();
    add(u"all"_s, least);
    QVERIFY2(least.width() <= 900 && least.height() <= 600, qPrintable(sizes));
}

void TestMainWindow::aLowWindowLeavesRoomToWrite()
{
    openWindow();
    m_window->resize(900, 600);
    trigger(u"Layout for writing"_s);
    const auto *letter = m_window->findChild<Ui::LetterEdit *>();
    QVERIFY(letter != nullptr);
    QTRY_VERIFY2(
        letter->height() >= 10 * letter->fontMetrics().height(), qPrintable(QString::number(letter->height())));
}

void TestMainWindow::titlesOfTabsStandInFull()
{
    openWindow();
    const QList<QTabBar *> bars = m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    QVERIFY(!bars.isEmpty());
    for (const QTabBar *bar : bars)
        QCOMPARE(bar->elideMode(), Qt::ElideNone);
}

void TestMainWindow::theLayoutIsRemembered()
{
    openWindow();
    m_window->resize(1111, 777);
    m_window->findChild<QDockWidget *>(u"explainDock"_s)->hide();
    m_window->close();
    openWindow();
    QCOMPARE(m_window->size(), QSize(1111, 777));
    QVERIFY(!m_window->findChild<QDockWidget *>(u"explainDock"_s)->isVisible());
    QVERIFY(m_window->findChild<QDockWidget *>(u"transcriptDock"_s)->isVisible());
}

void TestMainWindow::bothLayoutsShowEveryPane_data()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("for writing") << u"Layout for writing"_s;
    QTest::newRow("for diagnosing") << u"Layout for diagnosing"_s;
}

void TestMainWindow::bothLayoutsShowEveryPane()
{
    QFETCH(QString, layout);
    openWindow();
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        dock->hide();
    trigger(layout);
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
}

void TestMainWindow::theNextPaneTakesTheKeyboard()
{
    m_desk->writeLetter();
    openWindow();
    sendAndWait();
    m_window->activateWindow();
    Ui::TranscriptView *view = &m_window->findChild<Ui::TranscriptPane *>()->view();
    for (int i = 0; i < 4 && m_window->focusWidget() != view; ++i)
        trigger(u"Next pane"_s);
    QCOMPARE(m_window->focusWidget(), view);
    trigger(u"Previous pane"_s);
    QVERIFY(m_window->findChild<QDockWidget *>(u"composeDock"_s)->isAncestorOf(m_window->focusWidget()));
}

void TestMainWindow::aNewLetterTakesTheKeyboard()
{
    m_desk->writeLetter();
    openWindow();
    sendAndWait();
    m_window->activateWindow();
    const QDockWidget *letter = m_window->findChild<QDockWidget *>(u"composeDock"_s);
    for (const QString &text : {u"New letter"_s, u"Edit the last letter as new"_s}) {
        m_window->findChild<Ui::TranscriptPane *>()->view().setFocus();
        QVERIFY(!letter->isAncestorOf(m_window->focusWidget()));
        trigger(text);
        QVERIFY2(letter->isAncestorOf(m_window->focusWidget()), qPrintable(text));
    }
}

void TestMainWindow::everyKeyBelongsToOneAction()
{
    openWindow();
    QHash<QKeySequence, QString> owners;
    for (const QAction *candidate : actionsIn(*m_window->menuBar())) {
        for (const QKeySequence &key : candidate->shortcuts()) {
            QVERIFY2(!owners.contains(key),
                qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), owners.value(key), candidate->text())));
            owners.insert(key, candidate->text());
        }
    }
}

void TestMainWindow::everyToolIsInAMenu()
{
    openWindow();
    const QList<QAction *> inMenus = actionsIn(*m_window->menuBar());
    for (QAction *tool : m_window->findChild<QToolBar *>()->actions()) {
        if (tool->isSeparator() || tool->text().isEmpty())
            continue; // widgets have no text of their own
        QVERIFY2(inMenus.contains(tool), qPrintable(tool->text()));
        QVERIFY2(!tool->shortcut().isEmpty(), qPrintable(tool->text()));
    }
}

void TestMainWindow::whatCanTakeTheKeyboardHasAName()
{
    m_desk->writeLetter();
    openWindow();
    sendAndWait();
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(seen != nullptr);
        const bool hasName = !seen->text(QAccessible::Name).isEmpty() || widget->inherits("QLabel");
        QVERIFY2(hasName,
            qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
    }
}

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
