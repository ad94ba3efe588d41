// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QDockWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "desk.h"
#include "ui/explain/explainpane.h"
#include "ui/explain/lineview.h"
#include "ui/focuswalk.h"
#include "ui/mainwindow.h"
#include "ui/transcript/transcriptpane.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

/// The whole window by Tab: what takes the keyboard can be seen, and pane follows pane.
class TestTabWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyStopCanBeSeen_data();
    void everyStopCanBeSeen();
    void eachPaneIsGoneThroughOnce();
    void theButtonOfAFindingIsOneTabAway();
    void thePartsOfALineAreOneTabAway();

private:
    [[nodiscard]] QWidget *tab(bool isForward = true);
    /// Everything that Tab stops at, once round.
    [[nodiscard]] QList<QWidget *> stops(bool isForward);
    [[nodiscard]] Ui::ExplainPane *explanation() const { return m_window->findChild<Ui::ExplainPane *>(); }

    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<Ui::MainWindow> m_window;
};

namespace {

constexpr int mostStops = 300;

/// Whether all of its place is covered by nothing but itself and what lies in it.
bool isSeen(const QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    const QPoint at = widget->mapTo(widget->window(), middle);
    const QWidget *there = widget->window()->childAt(at);
    return there != nullptr && (there == widget || widget->isAncestorOf(there));
}

QString nameOf(const QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName());
}

const QDockWidget *dockOf(const QWidget *widget)
{
    while (widget != nullptr && qobject_cast<const QDockWidget *>(widget) == nullptr)
        widget = widget->parentWidget();
    return qobject_cast<const QDockWidget *>(widget);
}

} // namespace

/// A conversation that went wrong, with a button that mends it.
void TestTabWalk::init()
{
    m_desk = std::make_unique<Support::Desk>();
    m_desk->bench().practice().start();
    m_desk->writeLetter(u"nobody@example.org"_s);
    m_window = std::make_unique<Ui::MainWindow>(m_desk->bench(), m_desk->settingsPath());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_desk->bench().compose().send();
    QTRY_VERIFY(m_desk->bench().dialogue().snapshot().report.has_value());
    QTRY_VERIFY(isSeen(explanation()));
}

void TestTabWalk::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

/// In the text of the letter Tab is a character.
QWidget *TestTabWalk::tab(bool isForward)
{
    if (isForward && qobject_cast<QPlainTextEdit *>(m_window->focusWidget()) != nullptr)
        Ui::nextInSight(*m_window, true)->setFocus();
    else
        QTest::keyClick(m_window->focusWidget(), isForward ? Qt::Key_Tab : Qt::Key_Backtab);
    return m_window->focusWidget();
}

QList<QWidget *> TestTabWalk::stops(bool isForward)
{
    QList<QWidget *> seen;
    for (QWidget *stop = tab(isForward); seen.size() < mostStops && stop != seen.value(0); stop = tab(isForward))
        seen.append(stop);
    return seen;
}

void TestTabWalk::everyStopCanBeSeen_data()
{
    QTest::addColumn<bool>("isForward");
    QTest::newRow("forward") << true;
    QTest::newRow("backward") << false;
}

void TestTabWalk::everyStopCanBeSeen()
{
    QFETCH(bool, isForward);
    explanation()->setFocus();
    int count = 0;
    for (const QWidget *first = tab(isForward), *stop = first; count == 0 || stop != first; ++count) {
        QVERIFY2(isSeen(stop), qPrintable(nameOf(stop)));
        QVERIFY2(count < mostStops, "Tab does not come round");
        stop = tab(isForward);
    }
    QVERIFY(count > 10);
}

void TestTabWalk::eachPaneIsGoneThroughOnce()
{
    m_window->findChild<Ui::TranscriptPane *>()->view().setFocus();
    QList<const QDockWidget *> entered;
    for (const QWidget *stop : stops(true)) {
        if (entered.isEmpty() || entered.last() != dockOf(stop))
            entered.append(dockOf(stop));
    }
    if (entered.size() > 1 && entered.first() == entered.last())
        entered.removeLast(); // it began in the middle of this one
    for (const QDockWidget *dock : std::as_const(entered))
        QVERIFY2(dock == nullptr || entered.count(dock) == 1, dock == nullptr ? "" : qPrintable(dock->windowTitle()));
}

void TestTabWalk::theButtonOfAFindingIsOneTabAway()
{
    explanation()->setFocus();
    QVERIFY(qobject_cast<QPushButton *>(tab()) != nullptr);
    QVERIFY(explanation()->isAncestorOf(m_window->focusWidget()));
}

void TestTabWalk::thePartsOfALineAreOneTabAway()
{
    m_window->findChild<Ui::TranscriptPane *>()->view().showEntry(2);
    explanation()->setFocus();
    QVERIFY2(qobject_cast<Ui::LineView *>(tab()) != nullptr, qPrintable(nameOf(m_window->focusWidget())));
}

QTEST_MAIN(TestTabWalk)

#include "tst_tabwalk.moc"
