// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/manualclock.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingstree.h"
#include "workbench/dialoguedesk.h"
#include "workbench/pastconversation.h"

using namespace Qt::StringLiterals;
using Ui::FindingsPane;
using Ui::FindingsTree;
using Workbench::DialogueDesk;

/// The list of what is remarkable in a conversation.
class TestFindingsPane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRuleThatWasFoundTwiceOpensToShowBoth();
    void theGravestComesFirst();
    void whatIsClosedStaysClosedWhenMoreIsFound();
    void aGroupIsFilteredToAllItsLines();
    void aScreenReaderHearsHowGraveWhatAndWhere();
    void aRowIsHighEnoughToBeHit();
    void theSymbolsFollowTheAppearance();
    void whatAServerSaysIsNoMarkup();
    void choosingAFindingChoosesItsLine();
    void aLineThatWasChosenElsewhereChoosesItsFinding();
    void aMutedRuleIsNotToldOfAndIsRemembered();
    void aFindingIsCopiedInWords();
    void theTranscriptIsFilteredToTheLinesOfARule();
    void theLinesAreMarkedWithHowGraveItIs();

private:
    void say(Transcript::Store &store, const QByteArray &command, const QByteArray &reply) const;

    Support::ManualClock m_clock;
    std::unique_ptr<DialogueDesk> m_desk;
    std::unique_ptr<FindingsPane> m_pane;
    [[nodiscard]] QTreeWidgetItem *rule(const QString &headline) const;

    FindingsTree *m_tree = nullptr;
};

QTreeWidgetItem *TestFindingsPane::rule(const QString &headline) const
{
    return m_tree->findItems(headline, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

void TestFindingsPane::say(Transcript::Store &store, const QByteArray &command, const QByteArray &reply) const
{
    const qsizetype number = store.appendCommand(command + "\r\n", true);
    store.appendReplyLine(reply + "\r\n", true, number);
    store.completeReply(reply.first(3).toInt());
}

void TestFindingsPane::init()
{
    m_pane.reset();
    m_desk = std::make_unique<DialogueDesk>(m_clock);
    m_pane = std::make_unique<FindingsPane>(*m_desk);
    m_pane->show();
    m_tree = m_pane->findChild<FindingsTree *>();
    auto store = std::make_unique<Transcript::Store>(m_clock);
    store->appendReplyLine("220 mx\r\n", true, 0);
    store->completeReply(220);
    say(*store, "VRFY ann", "451 later");
    say(*store, "VRFY bo", "451 later");
    say(*store, "RCPT TO:<bo@example.org>", "503 MAIL first");
    say(*store, "QUIT", "221 bye");
    m_desk->showPast({.transcript = std::move(store)});
    QTRY_COMPARE(m_tree->topLevelItemCount(), 3); // errors, warnings, notes
}

void TestFindingsPane::aRuleThatWasFoundTwiceOpensToShowBoth()
{
    QTreeWidgetItem *const later = m_tree->topLevelItem(2)->child(0);
    QCOMPARE(later->childCount(), 2);
    QCOMPARE(later->text(1), u"2 ×"_s);
    QCOMPARE(later->child(1)->text(0), u"451 later"_s);
    QCOMPARE(later->child(1)->text(1), u"5"_s);
}

void TestFindingsPane::theGravestComesFirst()
{
    QCOMPARE(m_tree->topLevelItem(0)->text(0), u"1 error(s)"_s);
    QCOMPARE(m_tree->topLevelItem(0)->child(0)->text(0), u"No recipient was accepted"_s);
    QCOMPARE(m_tree->topLevelItem(1)->text(0), u"1 warning(s)"_s);
    QCOMPARE(m_tree->topLevelItem(1)->child(0)->text(0), u"RCPT came at the wrong time"_s);
    QCOMPARE(m_tree->topLevelItem(2)->text(0), u"2 note(s)"_s);
    QCOMPARE(m_tree->topLevelItem(2)->childCount(), 1);
}

void TestFindingsPane::whatIsClosedStaysClosedWhenMoreIsFound()
{
    QVERIFY(m_tree->topLevelItem(0)->isExpanded());
    QVERIFY(!m_tree->topLevelItem(2)->child(0)->isExpanded());
    m_tree->setFocus();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    QTest::keyClick(m_tree, Qt::Key_Left);
    m_tree->setCurrentItem(m_tree->topLevelItem(2)->child(0));
    QTest::keyClick(m_tree, Qt::Key_Right);
    m_tree->setCurrentItem(nullptr);
    m_pane->recall(QSettings()); // which fills the tree anew
    QVERIFY(!m_tree->topLevelItem(0)->isExpanded());
    QVERIFY(m_tree->topLevelItem(1)->isExpanded());
    QVERIFY(m_tree->topLevelItem(2)->child(0)->isExpanded());
}

void TestFindingsPane::aGroupIsFilteredToAllItsLines()
{
    QSignalSpy wanted(m_pane.get(), &FindingsPane::filterWanted);
    m_tree->setFocus();
    m_tree->setCurrentItem(m_tree->topLevelItem(2));
    QTest::keyClick(m_tree, Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).first().toString(), u"rule in {transient}"_s);
}

void TestFindingsPane::aScreenReaderHearsHowGraveWhatAndWhere()
{
    const QTreeWidgetItem *const wrong = rule(u"RCPT came at the wrong time"_s);
    const QString heard = wrong->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.startsWith(u"Warning: RCPT came at the wrong time. "_s), qPrintable(heard));
    QCOMPARE(wrong->data(1, Qt::AccessibleTextRole).toString(), u"line 7"_s);
    QCOMPARE(m_tree->topLevelItem(2)->child(0)->data(1, Qt::AccessibleTextRole).toString(), u"2 time(s)"_s);
}

void TestFindingsPane::aRowIsHighEnoughToBeHit()
{
    QVERIFY(m_tree->visualItemRect(m_tree->topLevelItem(0)).height() >= 28);
    QVERIFY(m_tree->visualItemRect(m_tree->topLevelItem(0)->child(0)).height() >= 28);
}

void TestFindingsPane::theSymbolsFollowTheAppearance()
{
    const auto symbol = [this] {
        return m_tree->topLevelItem(0)->icon(0).pixmap(16).toImage();
    };
    const QPalette light = QApplication::palette();
    const QImage before = symbol();
    QApplication::setPalette(QPalette(Qt::black));
    QTRY_VERIFY(symbol() != before);
    QApplication::setPalette(light);
    QTRY_COMPARE(symbol(), before);
}

void TestFindingsPane::whatAServerSaysIsNoMarkup()
{
    auto store = std::make_unique<Transcript::Store>(m_clock);
    say(*store, "VRFY ann", "451 <b>later</b>");
    say(*store, "VRFY bo", "451 <b>later</b>");
    m_desk->showPast({.transcript = std::move(store)});
    QTRY_VERIFY(rule(u"451 <b>later</b>"_s) != nullptr);
    const QTreeWidgetItem *const line = rule(u"451 <b>later</b>"_s);
    for (const QTreeWidgetItem *item : {line, static_cast<const QTreeWidgetItem *>(line->parent())})
        QVERIFY2(!item->toolTip(0).contains(u"<b>"_s) && item->toolTip(0).contains(u"&lt;b&gt;"_s),
            qPrintable(item->toolTip(0)));
}

void TestFindingsPane::choosingAFindingChoosesItsLine()
{
    QSignalSpy chosen(m_pane.get(), &FindingsPane::entryChosen);
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Down);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.last().first().toLongLong(), 6);
}

void TestFindingsPane::aLineThatWasChosenElsewhereChoosesItsFinding()
{
    QSignalSpy chosen(m_pane.get(), &FindingsPane::entryChosen);
    m_pane->showEntry(4);
    QCOMPARE(m_tree->currentItem()->text(0), u"451 later"_s);
    QVERIFY(chosen.isEmpty());
    m_pane->showEntry(0);
    QCOMPARE(m_tree->currentItem(), nullptr);
}

void TestFindingsPane::aMutedRuleIsNotToldOfAndIsRemembered()
{
    m_pane->showEntry(4);
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_tree->topLevelItemCount(), 2);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_pane->remember(settings);

    FindingsPane other(*m_desk);
    QCOMPARE(other.findChild<FindingsTree *>()->topLevelItemCount(), 3);
    other.recall(settings);
    QCOMPARE(other.findChild<FindingsTree *>()->topLevelItemCount(), 2);
    QTest::keyClick(m_tree, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_tree->topLevelItemCount(), 3);
}

void TestFindingsPane::aFindingIsCopiedInWords()
{
    m_pane->showEntry(6);
    m_tree->copy();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Error: No recipient was accepted"_s) && text.endsWith(u"RFC 5321 3.3, D.2"_s),
        qPrintable(text));
}

void TestFindingsPane::theTranscriptIsFilteredToTheLinesOfARule()
{
    QSignalSpy wanted(m_pane.get(), &FindingsPane::filterWanted);
    m_tree->setFocus();
    const auto filter = [this] {
        QTest::keyClick(m_tree, Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    };
    filter();
    QVERIFY2(wanted.isEmpty(), "nothing is chosen");
    m_tree->setCurrentItem(m_tree->topLevelItem(2)->child(0));
    filter();
    m_tree->setCurrentItem(m_tree->topLevelItem(2)->child(0)->child(1));
    filter();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).first().toString(), u"rule==transient"_s);
    QCOMPARE(wanted.at(1).first().toString(), u"line in {4..5}"_s);
}

void TestFindingsPane::theLinesAreMarkedWithHowGraveItIs()
{
    QCOMPARE(m_desk->transcript()->annotation(6).level, Transcript::Level::Error);
    QCOMPARE(m_desk->transcript()->annotation(4).level, Transcript::Level::Note);
    QCOMPARE(m_desk->transcript()->annotation(0).level, Transcript::Level::None);
}

QTEST_MAIN(TestFindingsPane)

#include "tst_findingspane.moc"
