// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include "support/handmadetalk.h"
#include "transcript/filter.h"
#include "ui/common/plainlabel.h"
#include "ui/state/statediagram.h"
#include "ui/state/statenode.h"
#include "ui/state/statepane.h"
#include "ui/state/verblist.h"
#include "workbench/dialoguedesk.h"

using namespace Qt::StringLiterals;
using Smtp::SessionStep;
using Ui::StateNode;
using Ui::StatePane;

class TestStatePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theStepWhereItStandsIsLit();
    void whatIsPendingIsHollow();
    void theWaysAreNumbered();
    void aChosenLineTurnsTheClockBack();
    void theClockGoesBackAndForth();
    void whatIsUnderWayIsToldFromWhatIsAnswered();
    void itSaysHowTheSessionEnded();
    void theListSaysWhatMayBeSaidAndWhy();
    void aStepFiltersByKey();
    void theArrowsGoFromStepToStep();
    void aScreenReaderReadsTheSteps();
    void aLongWordWidensItsColumnAlone();
    void theNumbersOfAWayHideNoHead();

private:
    [[nodiscard]] StateNode::Look look(SessionStep step) const { return diagram().node(step).look(); }
    [[nodiscard]] Ui::StateDiagram &diagram() const { return *m_pane->findChild<Ui::StateDiagram *>(); }
    [[nodiscard]] QStringList verbs(QChar glyph) const;
    void show() { Q_EMIT m_desk->transcriptReplaced(&m_talk->store()); }

    std::unique_ptr<Workbench::DialogueDesk> m_desk;
    std::unique_ptr<Support::HandmadeTalk> m_talk;
    std::unique_ptr<StatePane> m_pane;
};

void TestStatePane::init()
{
    m_talk = std::make_unique<Support::HandmadeTalk>();
    m_desk = std::make_unique<Workbench::DialogueDesk>(m_talk->clock());
    m_pane = std::make_unique<StatePane>(*m_desk);
    m_pane->resize(900, 500);
    m_pane->show();
    m_pane->activateWindow();
}

void TestStatePane::cleanup()
{
    m_pane.reset();
    m_desk.reset();
    m_talk.reset();
}

QStringList TestStatePane::verbs(QChar glyph) const
{
    QStringList found;
    const auto *list = m_pane->findChild<Ui::VerbList *>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(0).startsWith(glyph))
            found.append(list->topLevelItem(i)->text(0).sliced(2));
    }
    return found;
}

void TestStatePane::theStepWhereItStandsIsLit()
{
    show();
    QCOMPARE(look(SessionStep::Connected), StateNode::Look::Current);
    m_talk->connect();
    m_talk->talk("EHLO desk.example", "250 mail.example", 1);
    QTRY_COMPARE(look(SessionStep::Ready), StateNode::Look::Current);
    QCOMPARE(look(SessionStep::Connected), StateNode::Look::Visited);
    QCOMPARE(look(SessionStep::Data), StateNode::Look::Never);
}

void TestStatePane::whatIsPendingIsHollow()
{
    m_talk->connect();
    m_talk->talk("EHLO desk.example", "250 mail.example", 1);
    m_talk->say("MAIL FROM:<ann@example.org>");
    m_talk->say("RCPT TO:<bo@example.org>");
    show();
    QCOMPARE(look(SessionStep::Ready), StateNode::Look::Current);
    QCOMPARE(look(SessionStep::Mail), StateNode::Look::Pending);
    QCOMPARE(look(SessionStep::Recipients), StateNode::Look::Pending);
}

void TestStatePane::theWaysAreNumbered()
{
    m_talk->deliver();
    show();
    QCOMPARE(diagram().numbers(SessionStep::Connected, SessionStep::Greeted), u"1"_s);
    QCOMPARE(diagram().numbers(SessionStep::Data, SessionStep::Ready), u"6"_s);
    QCOMPARE(diagram().numbers(SessionStep::Ready, SessionStep::Login), QString());
}

void TestStatePane::aChosenLineTurnsTheClockBack()
{
    m_talk->deliver();
    show();
    QCOMPARE(look(SessionStep::Closed), StateNode::Look::Current);
    m_pane->showEntry(6); // the reply to MAIL
    QCOMPARE(look(SessionStep::Mail), StateNode::Look::Current);
    QVERIFY(m_pane->findChild<Ui::PlainLabel *>()->text().startsWith(u"Behind line 7: "_s));
    m_pane->showEntry(-1);
    QCOMPARE(look(SessionStep::Closed), StateNode::Look::Current);
}

void TestStatePane::theClockGoesBackAndForth()
{
    m_talk->deliver();
    show();
    const std::pair<qsizetype, SessionStep> steps[] = {{8, SessionStep::Recipients}, {4, SessionStep::Ready},
        {6, SessionStep::Mail}, {12, SessionStep::Data}, {-1, SessionStep::Closed}, {4, SessionStep::Ready}};
    for (const auto &[row, step] : steps) {
        m_pane->showEntry(row);
        QCOMPARE(look(step), StateNode::Look::Current);
    }
}

void TestStatePane::whatIsUnderWayIsToldFromWhatIsAnswered()
{
    m_talk->connect();
    m_talk->talk("EHLO desk.example", "250 mail.example", 1);
    m_talk->say("MAIL FROM:<ann@example.org>");
    m_talk->say("QUIT");
    show();

    const QString where = m_pane->findChild<Ui::PlainLabel *>()->text();
    QVERIFY2(where.startsWith(u"Now: Ready. That much is answered. Still without a reply: MAIL, QUIT."_s),
        qPrintable(where));
    QVERIFY2(where.contains(u"comes to “Closed”"_s), qPrintable(where));
}

void TestStatePane::itSaysHowTheSessionEnded()
{
    m_talk->connect();
    m_talk->say("EHLO desk.example");
    show();
    QCOMPARE(look(SessionStep::Greeted), StateNode::Look::Current);
    m_talk->note(Base::NoteKind::TimedOut, {u"300"_s});
    QTRY_COMPARE(look(SessionStep::Closed), StateNode::Look::Current);
    const QString where = m_pane->findChild<Ui::PlainLabel *>()->text();
    QVERIFY2(where.contains(u"no answer for 300 s"_s), qPrintable(where));
    QCOMPARE(verbs(u'✓'), QStringList());
}

void TestStatePane::theListSaysWhatMayBeSaidAndWhy()
{
    m_talk->connect();
    m_talk->talk("EHLO desk.example", "250 mail.example", 1);
    m_talk->talk("MAIL FROM:<ann@example.org>", "250 ok", 1);
    show();
    QVERIFY(verbs(u'✓').contains(u"RCPT"_s));
    QVERIFY(verbs(u'✕').contains(u"DATA"_s));
    const auto *list = m_pane->findChild<Ui::VerbList *>();
    for (QTreeWidgetItem *item : list->findItems(u"✕ "_s, Qt::MatchStartsWith))
        QVERIFY2(!item->text(1).isEmpty(), qPrintable(item->text(0)));
}

void TestStatePane::aStepFiltersByKey()
{
    m_talk->deliver();
    show();
    QSignalSpy wanted(m_pane.get(), &StatePane::filterWanted);
    QSignalSpy chosen(m_pane.get(), &StatePane::entryChosen);
    QTest::keyClick(const_cast<StateNode *>(&diagram().node(SessionStep::Recipients)), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    const QString text = wanted.constFirst().constFirst().toString();
    QCOMPARE(text, u"state==rcpt"_s);
    QVERIFY(std::holds_alternative<Transcript::Filter>(Transcript::Filter::parse(text)));
    QCOMPARE(chosen.constFirst().constFirst().value<qsizetype>(), 9); // the first line that was said there
}

void TestStatePane::theArrowsGoFromStepToStep()
{
    m_talk->deliver();
    show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    auto *first = const_cast<StateNode *>(&diagram().node(SessionStep::Connected));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    auto *second = qobject_cast<StateNode *>(m_pane->focusWidget());
    QVERIFY(second != nullptr && second != first);
    QTest::keyClick(second, Qt::Key_Left);
    QCOMPARE(m_pane->focusWidget(), first);
}

void TestStatePane::aScreenReaderReadsTheSteps()
{
    m_talk->deliver();
    show();
    QAccessibleInterface *seen
        = QAccessible::queryAccessibleInterface(const_cast<StateNode *>(&diagram().node(SessionStep::Closed)));
    QCOMPARE(seen->text(QAccessible::Name), u"Closed, the session stands here"_s);
    QVERIFY(!seen->text(QAccessible::Description).isEmpty());
}

void TestStatePane::aLongWordWidensItsColumnAlone()
{
    const int before = diagram().minimumSizeHint().width();
    auto *node = m_pane->findChildren<StateNode *>().constLast();
    const int width = node->sizeHint().width();
    node->setText(node->text().repeated(4));
    QVERIFY(node->sizeHint().width() > 2 * width);
    QVERIFY(diagram().minimumSizeHint().width() - before <= node->sizeHint().width());
}

void TestStatePane::theNumbersOfAWayHideNoHead()
{
    m_talk->connect();
    for (int i = 0; i < 2; ++i) {
        m_talk->talk("EHLO desk.example", "250-mail.example\r\n250 STARTTLS", 1);
        if (i == 0) {
            m_talk->talk("STARTTLS", "220 go on", 1);
            m_talk->note(Base::NoteKind::TlsStarted, {u"TLSv1.3"_s, u"any"_s});
        }
    }
    show();
    QVERIFY(diagram().numbers(SessionStep::Greeted, SessionStep::Ready).contains(u','));
    const QRect box = diagram().node(SessionStep::Ready).geometry();
    const QImage picture = diagram().grab().toImage();
    const QColor ground = diagram().palette().color(QPalette::Base);
    QVERIFY(std::abs(picture.pixelColor(box.left() - 6, box.center().y()).lightness() - ground.lightness()) > 60);
}

QTEST_MAIN(TestStatePane)

#include "tst_statepane.moc"
