// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <memory>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

#include "desk.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "ui/common/plainlabel.h"
#include "ui/console/consoleline.h"
#include "ui/console/consolepane.h"
#include "ui/explain/explainpane.h"
#include "ui/mainwindow.h"
#include "ui/transcript/breakpointsdialog.h"
#include "ui/transcript/gatebar.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;
using Ui::TranscriptModel;

/// Step mode in the window, by keyboard alone.
class TestStepping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCommandIsChangedAndSent();
    void whatIsWrongWithAChangedCommandIsSaid();
    void whatWasTypedStaysWhileSomethingElseChanges();
    void theStatusCountsEachLineThatIsThere();
    void aCommandIsSkipped();
    void theRunIsLeftWithQuit();
    void theConnectionIsDropped();
    void aSecretCanNeitherBeSeenNorChanged();
    void theLetterWaitsToo();
    void theBarSaysHowLongTheServerWaits();
    void aBreakpointIsMadeAndHit();
    void onlyABreakpointThatIsChosenCanBeRemoved();
    void theBarIsCalledByWhatWaits();
    void theRunGoesOnToTheLetter();
    void aClickOnTheNumberOfALineSetsABreakpoint();
    void aKeySetsABreakpointAtTheCurrentLine();
    void breakpointsOutliveTheWindow();
    void skippedEncryptionIsNotCalledCancelled();
    void whatWaitsIsExplained();
    void theExplanationFollowsWhatIsTyped();
    void aChangedLineThatIsRefusedIsBlamedWhereverOneLooks();
    void anEmptyListOfPlacesSaysWhatToDo();
    void escapeLeavesWhatIsTypedAndNotTheConversation();
    void escapeInTheConsoleKeepsTheConnection();
    void escapeAmongTheLinesEndsTheConversation();

private:
    [[nodiscard]] const std::optional<Delivery::Held> &held() { return m_desk->bench().dialogue().snapshot().held; }
    [[nodiscard]] QByteArray heldVerb() { return held() ? held()->verb() : QByteArray(); }
    [[nodiscard]] Ui::GateBar &bar() { return *m_window->findChild<Ui::GateBar *>(); }
    [[nodiscard]] QLineEdit &line() { return *bar().findChild<QLineEdit *>(); }
    [[nodiscard]] Smtp::Outcome outcome() { return m_desk->bench().dialogue().snapshot().report->outcome; }
    [[nodiscard]] bool isOver() { return m_desk->bench().dialogue().snapshot().report.has_value(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] QString explanation() const;
    void sendPaused();
    void stepTo(const QByteArray &verb);
    void sendThrough();
    [[nodiscard]] Ui::TranscriptView &lines() { return *m_window->findChild<Ui::TranscriptView *>(); }
    [[nodiscard]] int rowOf(const QByteArray &verb);

    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<Ui::MainWindow> m_window;
};

void TestStepping::init()
{
    m_desk = std::make_unique<Support::Desk>();
    m_desk->bench().practice().start();
    m_desk->writeLetter();
    m_window = std::make_unique<Ui::MainWindow>(m_desk->bench(), m_desk->settingsPath());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestStepping::cleanup()
{
    const Transcript::Store *store = m_desk->bench().dialogue().transcript();
    if (QTest::currentTestFailed() && store != nullptr)
        qWarning().noquote() << Transcript::asText(*store);
    m_window.reset();
    m_desk.reset();
}

void TestStepping::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

void TestStepping::sendPaused()
{
    press(Qt::Key_F9);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(heldVerb(), "EHLO"_ba);
    QVERIFY(bar().isVisible());
}

void TestStepping::stepTo(const QByteArray &verb)
{
    for (int steps = 0; heldVerb() != verb && steps < 10; ++steps) {
        press(Qt::Key_F10);
        QTRY_VERIFY(held() || isOver());
    }
    QCOMPARE(heldVerb(), verb);
}

void TestStepping::sendThrough()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isOver());
    QTRY_VERIFY(lines().model()->rowCount() > 0);
}

int TestStepping::rowOf(const QByteArray &verb)
{
    const Transcript::Store &store = *m_desk->bench().dialogue().transcript();
    qsizetype entry = 0;
    while (entry < store.size() && store.at(entry).verb() != verb)
        ++entry;
    return lines().shown().rowOfEntry(entry);
}

void TestStepping::aCommandIsChangedAndSent()
{
    sendPaused();
    stepTo("MAIL");
    press(Qt::Key_F2);
    QVERIFY(line().hasFocus());
    QTest::keyClicks(&line(), u"MAIL FROM:<carol@example.org>"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(heldVerb(), "RCPT"_ba);
    press(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QCOMPARE(outcome(), Smtp::Outcome::Accepted);
    QCOMPARE(m_desk->bench().practice().snapshot().messages.constLast().reversePath, "carol@example.org"_ba);
    QVERIFY(!bar().isVisible());
}

void TestStepping::whatIsWrongWithAChangedCommandIsSaid()
{
    sendPaused();
    stepTo("MAIL"_ba);
    auto *said = bar().findChild<Ui::PlainLabel *>();
    QVERIFY2(!said->isVisible(), "what the program says itself is right");
    line().setText(u"MAIL FROM: <ann@example.org>"_s);
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"blank"_s), qPrintable(said->text()));
    line().setText(u"RCPT TO:<bo@example.org>"_s);
    QVERIFY2(said->text().contains(u"MAIL"_s), qPrintable(said->text()));
    line().setText(u"MAIL FROM:<other@example.org>"_s);
    QVERIFY(!said->isVisible());
}

void TestStepping::whatWasTypedStaysWhileSomethingElseChanges()
{
    sendPaused();
    press(Qt::Key_F2);
    QTest::keyClicks(&line(), u"EHLO other.example"_s);
    m_desk->bench().dialogue().setBreakpoints({});
    QCOMPARE(line().text(), u"EHLO other.example"_s);
    press(Qt::Key_F10);
    QTRY_COMPARE(heldVerb(), "STARTTLS"_ba);
    QVERIFY(Transcript::asText(*m_desk->bench().dialogue().transcript()).contains(u"C: EHLO other.example"_s));
}

void TestStepping::theStatusCountsEachLineThatIsThere()
{
    sendPaused();
    stepTo("RCPT");
    const QString count = QString::number(m_desk->bench().dialogue().transcript()->size());
    const auto isSaid = [this, &count] {
        const QList<QLabel *> labels = m_window->statusBar()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&count](const QLabel *label) { return label->text().startsWith(count); });
    };
    QTRY_VERIFY2(isSaid(), qPrintable(count));
}

void TestStepping::aCommandIsSkipped()
{
    sendPaused();
    stepTo("RCPT");
    press(Qt::Key_F11);
    press(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QCOMPARE(outcome(), Smtp::Outcome::Cancelled);
}

void TestStepping::theRunIsLeftWithQuit()
{
    sendPaused();
    stepTo("MAIL");
    press(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(isOver());
    QCOMPARE(outcome(), Smtp::Outcome::Cancelled);
    QVERIFY(Transcript::asText(*m_desk->bench().dialogue().transcript()).contains(u"C: QUIT"_s));
}

void TestStepping::theConnectionIsDropped()
{
    sendPaused();
    press(Qt::Key_F11, Qt::ControlModifier);
    QTRY_VERIFY(isOver());
    QCOMPARE(outcome(), Smtp::Outcome::Cancelled);
    QVERIFY(!Transcript::asText(*m_desk->bench().dialogue().transcript()).contains(u"C: QUIT"_s));
}

void TestStepping::aSecretCanNeitherBeSeenNorChanged()
{
    sendPaused();
    stepTo("AUTH");
    if (!held()->isSecret) { // SCRAM and the like begin without a secret
        press(Qt::Key_F10);
        QTRY_VERIFY(held().has_value());
    }
    QVERIFY(held()->isSecret);
    QVERIFY(line().isReadOnly());
    QVERIFY(line().text().contains(QString::fromUtf8(Smtp::secretMask())));
}

void TestStepping::theLetterWaitsToo()
{
    sendPaused();
    stepTo("DATA");
    press(Qt::Key_F10);
    QTRY_VERIFY(held() && held()->kind == Delivery::Held::Kind::Letter);
    QVERIFY(line().isReadOnly());
    press(Qt::Key_F11); // a letter cannot be skipped
    QVERIFY(held().has_value());
    press(Qt::Key_F10);
    QTRY_COMPARE(heldVerb(), "QUIT"_ba);
}

void TestStepping::theBarSaysHowLongTheServerWaits()
{
    sendPaused();
    QStringList texts;
    for (const QLabel *label : bar().findChildren<QLabel *>())
        texts += label->text();
    QVERIFY2(texts.join(u' ').contains(u"The server should wait "_s), qPrintable(texts.join(u' ')));
}

void TestStepping::aBreakpointIsMadeAndHit()
{
    press(Qt::Key_F9, Qt::ShiftModifier);
    auto *dialog = m_window->findChild<Ui::BreakpointsDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QComboBox *>());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), dialog->findChild<QLineEdit *>());
    QTest::keyClicks(QApplication::focusWidget(), u"rcpt"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->bench().dialogue().breakpoints().size(), 1);
    QCOMPARE(dialog->findChild<QListWidget *>()->item(0)->text(), u"before RCPT"_s);
    press(Qt::Key_Escape);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(heldVerb(), "RCPT"_ba);
    press(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QCOMPARE(outcome(), Smtp::Outcome::Accepted);
}

void TestStepping::onlyABreakpointThatIsChosenCanBeRemoved()
{
    m_desk->bench().dialogue().setBreakpoints({{.text = "RCPT"}, {.text = "DATA"}});
    Ui::BreakpointsDialog dialog(m_desk->bench().dialogue(), m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto found
        = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text().contains(u"Remove"_s); });
    QVERIFY(found != buttons.end());
    QPushButton *remove = *found;
    QVERIFY(!remove->isEnabled());
    list->setFocus();
    QVERIFY2(!remove->isEnabled(), "what has the keyboard is not chosen yet");
    list->setCurrentRow(1);
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(m_desk->bench().dialogue().breakpoints(), (QList<Delivery::Breakpoint>{{.text = "RCPT"}}));
    QVERIFY2(!remove->isEnabled(), "none is chosen any more");
}

void TestStepping::theBarIsCalledByWhatWaits()
{
    m_desk->bench().dialogue().setBreakpoints({{.text = "RCPT"}});
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(heldVerb(), "RCPT"_ba);
    QVERIFY2(bar().accessibleName().startsWith(u"This waits for you: RCPT TO:<"), qPrintable(bar().accessibleName()));
}

void TestStepping::theRunGoesOnToTheLetter()
{
    sendPaused();
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(heldVerb(), "DATA"_ba);
    press(Qt::Key_F10, Qt::ControlModifier);
    QTRY_VERIFY(held() && held()->kind == Delivery::Held::Kind::Letter);
}

void TestStepping::aClickOnTheNumberOfALineSetsABreakpoint()
{
    m_window->resize(1600, 900); // where all columns have room
    sendThrough();
    const QModelIndex number = lines().model()->index(rowOf("RCPT"), TranscriptModel::NumberColumn);
    const auto click = [this, &number] {
        lines().scrollTo(number);
        QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, lines().visualRect(number).center());
    };
    QVERIFY(number.data(Qt::ToolTipRole).toString().contains(u"before each RCPT"_s));
    click();
    QCOMPARE(m_desk->bench().dialogue().breakpoints(), (QList<Delivery::Breakpoint>{{.text = "RCPT"}}));
    QVERIFY(number.data(Qt::AccessibleTextRole).toString().endsWith(u"pauses here"_s));
    QVERIFY(lines().shown().pausesAt(lines().shown().entryRow(number.row())));
    click();
    QCOMPARE(m_desk->bench().dialogue().breakpoints().size(), 0);
    QVERIFY(!number.data(Qt::AccessibleTextRole).toString().contains(u"pauses"_s));
}

void TestStepping::aKeySetsABreakpointAtTheCurrentLine()
{
    sendThrough();
    lines().setFocus();
    lines().showEntry(lines().shown().entryRow(rowOf("DATA")));
    press(Qt::Key_B);
    m_desk->writeLetter();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(heldVerb(), "DATA"_ba);
}

void TestStepping::breakpointsOutliveTheWindow()
{
    const QList<Delivery::Breakpoint> breakpoints{{.text = "MAIL"},
        {.kind = Delivery::Breakpoint::Kind::ReplyClass, .digit = 5},
        {.kind = Delivery::Breakpoint::Kind::Wait, .wait = std::chrono::seconds(2), .isOn = false},
        {.kind = Delivery::Breakpoint::Kind::Text, .text = "queue: full"}, {.kind = Delivery::Breakpoint::Kind::Letter},
        {.kind = Delivery::Breakpoint::Kind::Encryption}};
    sendThrough(); // nothing is left that a window would not close over
    m_desk->bench().dialogue().setBreakpoints(breakpoints);
    QVERIFY(m_window->close());
    m_window.reset();
    m_desk->bench().dialogue().setBreakpoints({});
    m_window = std::make_unique<Ui::MainWindow>(m_desk->bench(), m_desk->settingsPath());
    QCOMPARE(m_desk->bench().dialogue().breakpoints(), breakpoints);
}

void TestStepping::skippedEncryptionIsNotCalledCancelled()
{
    sendPaused();
    stepTo("STARTTLS");
    press(Qt::Key_F11);
    press(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QCOMPARE(outcome(), Smtp::Outcome::Insecure);
    const Diagnosis::Finding &finding = m_desk->bench().dialogue().snapshot().findings.constFirst();
    QCOMPARE(finding.id, "encryption-skipped"_L1);
    QCOMPARE(finding.severity, Diagnosis::Severity::Warning);
}

void TestStepping::whatWaitsIsExplained()
{
    sendPaused();
    stepTo("RCPT");
    const auto words = [this] {
        QStringList texts;
        for (const QLabel *label : m_window->findChild<Ui::ExplainPane *>()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    };
    QVERIFY2(words().contains(u"This is not said yet: it waits for you. One recipient of the envelope"_s),
        qPrintable(words()));
    press(Qt::Key_F10);
    QTRY_COMPARE(heldVerb(), "DATA"_ba);
    QVERIFY2(words().contains(u"This is not said yet: it waits for you. "_s), qPrintable(words()));
    press(Qt::Key_F10);
    QTRY_VERIFY(held() && held()->kind == Delivery::Held::Kind::Letter);
    QVERIFY2(words().contains(u"Not said yet: the letter"_s), qPrintable(words()));
}

QString TestStepping::explanation() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChild<Ui::ExplainPane *>()->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

void TestStepping::theExplanationFollowsWhatIsTyped()
{
    sendPaused();
    stepTo("MAIL");
    QVERIFY2(!explanation().contains(u"EXPN"_s), qPrintable(explanation()));
    press(Qt::Key_F2);
    QTest::keyClicks(&line(), u"EXPN staff"_s);
    QVERIFY2(explanation().contains(u"EXPN"_s), qPrintable(explanation()));
    press(Qt::Key_Escape);
    QVERIFY2(!explanation().contains(u"EXPN"_s), qPrintable(explanation()));
}

void TestStepping::aChangedLineThatIsRefusedIsBlamedWhereverOneLooks()
{
    sendPaused();
    stepTo("MAIL");
    press(Qt::Key_F2);
    QTest::keyClicks(&line(), u"MAIL FROM:<ann"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QVERIFY2(
        explanation().contains(u"You changed this line at the gate: “MAIL FROM:<ann"_s), qPrintable(explanation()));

    const Transcript::Store &store = *m_desk->bench().dialogue().transcript();
    qsizetype refusal = 0;
    while (store.at(refusal).code < 500)
        ++refusal;
    auto *pane = m_window->findChild<Ui::ExplainPane *>();
    pane->explainEntry(refusal);
    QVERIFY2(explanation().contains(u"The server refused the line that you changed"_s), qPrintable(explanation()));
    QVERIFY2(explanation().contains(u"What to do"_s), qPrintable(explanation()));
    pane->explainEntry(0);
    QVERIFY2(!explanation().contains(u"What to do"_s), qPrintable(explanation()));
}

void TestStepping::anEmptyListOfPlacesSaysWhatToDo()
{
    Ui::BreakpointsDialog dialog(m_desk->bench().dialogue(), m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *words = dialog.findChild<QListWidget *>()->viewport()->findChild<QLabel *>();
    QVERIFY(words != nullptr && words->isVisible());
    QVERIFY(words->text().contains(u"press Add"_s));
    dialog.findChild<QLineEdit *>()->setText(u"RCPT"_s);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(!words->isVisible());
}

void TestStepping::escapeLeavesWhatIsTypedAndNotTheConversation()
{
    sendPaused();
    press(Qt::Key_Escape); // in the letter
    QVERIFY(held().has_value());
    press(Qt::Key_F2);
    QTest::keyClicks(&line(), u"EHLO half"_s);
    press(Qt::Key_Escape);
    QVERIFY(held().has_value());
    QVERIFY2(line().text().startsWith(u"EHLO desk.example"_s), qPrintable(line().text()));
    QVERIFY(!line().hasFocus());
}

void TestStepping::escapeInTheConsoleKeepsTheConnection()
{
    Workbench::ConsoleDesk &console = m_desk->bench().console();
    press(Qt::Key_S, Qt::AltModifier | Qt::ShiftModifier);
    press(Qt::Key_Return);
    auto *typed = m_window->findChild<Ui::ConsoleLine *>();
    QTRY_VERIFY(typed->hasFocus() && console.snapshot().isOpen);
    QTest::keyClicks(typed, u"MAIL FR"_s);
    press(Qt::Key_Escape);
    QCOMPARE(typed->text(), QString());
    for (auto *ends : m_window->findChild<Ui::ConsolePane *>()->findChildren<QComboBox *>()) {
        ends->setFocus();
        ends->showPopup();
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
    }
    QVERIFY(!isOver());
    QVERIFY(console.snapshot().isOpen);
}

void TestStepping::escapeAmongTheLinesEndsTheConversation()
{
    sendPaused();
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Escape);
    QTRY_VERIFY(isOver());
    QCOMPARE(outcome(), Smtp::Outcome::Cancelled);
}

QTEST_MAIN(TestStepping)
#include "tst_stepping.moc"
