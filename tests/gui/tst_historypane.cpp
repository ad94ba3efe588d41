// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "gui/desk.h"
#include "transcript/store.h"
#include "ui/common/outcomelook.h"
#include "ui/compare/comparepane.h"
#include "ui/history/conversationfiles.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypane.h"
#include "ui/history/historysearch.h"

using namespace Qt::StringLiterals;
using Ui::ComparePane;
using Ui::HistoryPane;

/// The history and the comparison, by the keyboard alone.
class TestHistoryPane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatWillBeHere();
    void listsTheNewestFirst();
    void enterOpensAndTheLatestComesBack();
    void whatIsTypedIsLookedFor();
    void lettersAreTextWhereOneSearches();
    void downGoesFromTheSearchToWhatWasFound();
    void escapeClearsTheSearch();
    void deletesAndPutsBack();
    void pinsAndTagsAndNotes();
    void escapeLeavesTheQuestion();
    void comparesTwo();
    void keepsOnlySoMany();
    void whatItShowsIsPlainText();
    void fromRightToLeftNothingStandsInTheSamePlace();
    void aConversationByHandIsNoRehearsal();
    void aConversationIsDraggedOutAsAFile();
    void twoOfOneSecondAreTwoFiles();
    void theModelKeepsItsPromises();

private:
    void send(const QString &recipient);
    void press(Qt::Key key);
    QListView &list() const { return *m_pane->findChild<QListView *>(); }
    Ui::HistoryModel &model() const { return *m_pane->findChild<Ui::HistoryModel *>(); }
    const Workbench::HistorySnapshot &snapshot() const { return m_desk->bench().history().snapshot(); }

    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<HistoryPane> m_pane;
};

void TestHistoryPane::init()
{
    m_desk = std::make_unique<Support::Desk>();
    m_desk->bench().practice().start();
    m_pane = std::make_unique<HistoryPane>(m_desk->bench().history());
    m_pane->resize(420, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestHistoryPane::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

void TestHistoryPane::send(const QString &recipient)
{
    QSignalSpy finished(&m_desk->bench().dialogue(), &Workbench::DialogueDesk::finished);
    m_desk->writeLetter(recipient);
    m_desk->bench().compose().send();
    QTRY_COMPARE(finished.size(), 1);
    m_desk->bench().history().settle();
}

void TestHistoryPane::press(Qt::Key key)
{
    list().setFocus(); // the keys are those of the list alone
    QTest::keyClick(&list(), key);
}

void TestHistoryPane::saysWhatWillBeHere()
{
    QVERIFY(!list().isVisible());
    send(u"bo@example.org"_s);
    QVERIFY(list().isVisible());
}

void TestHistoryPane::listsTheNewestFirst()
{
    send(u"nobody@example.org"_s);
    send(u"bo@example.org"_s);
    QCOMPARE(model().rowCount(), 2);
    const QString newest = model().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(newest.startsWith(u"accepted, ") && newest.contains(u"bo@example.org"), qPrintable(newest));
    const QString older = model().index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(older.startsWith(u"refused, ") && older.contains(u"127.0.0.1"), qPrintable(older));
}

void TestHistoryPane::enterOpensAndTheLatestComesBack()
{
    send(u"nobody@example.org"_s);
    send(u"bo@example.org"_s);
    list().setCurrentIndex(model().index(0));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(m_desk->bench().dialogue().snapshot().isPast);
    QCOMPARE(snapshot().shown, 1);
    press(Qt::Key_Up);
    press(Qt::Key_Enter);
    QVERIFY(!m_desk->bench().dialogue().snapshot().isPast);
}

void TestHistoryPane::whatIsTypedIsLookedFor()
{
    send(u"nobody@example.org"_s);
    send(u"bo@example.org"_s);
    auto *search = m_pane->findChild<Ui::HistorySearch *>();
    QTest::keyClicks(search, u"nobody"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    QTest::keyClicks(search, u" nowhere"_s);
    QTRY_COMPARE(model().rowCount(), 0);
    QVERIFY(!list().isVisible());
    search->clear();
    QTRY_COMPARE(model().rowCount(), 2);
}

void TestHistoryPane::lettersAreTextWhereOneSearches()
{
    send(u"bo@example.org"_s);
    list().setCurrentIndex(model().index(0));
    auto *search = m_pane->findChild<Ui::HistorySearch *>();
    search->setFocus();
    QTest::keyClicks(search, u"pct"_s);
    QCOMPARE(search->text(), u"pct"_s);
    QVERIFY(!snapshot().heads.constFirst().label.isPinned);
    search->clear();
    QTRY_COMPARE(model().rowCount(), 1);
    list().setCurrentIndex(model().index(0));
    press(Qt::Key_P);
    QVERIFY(snapshot().heads.constFirst().label.isPinned);
}

void TestHistoryPane::downGoesFromTheSearchToWhatWasFound()
{
    send(u"nobody@example.org"_s);
    send(u"bo@example.org"_s);
    auto *search = m_pane->findChild<Ui::HistorySearch *>();
    search->setFocus();
    QTest::keyClicks(search, u"nobody"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list().hasFocus());
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(list().currentIndex().row(), 0);
}

void TestHistoryPane::escapeClearsTheSearch()
{
    send(u"bo@example.org"_s);
    auto *search = m_pane->findChild<Ui::HistorySearch *>();
    search->setFocus();
    QTest::keyClicks(search, u"nowhere"_s);
    QTRY_COMPARE(model().rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(search->hasFocus()); // there is nothing to go to
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QTRY_COMPARE(model().rowCount(), 1);
}

void TestHistoryPane::deletesAndPutsBack()
{
    for (const QString &name : {u"bo"_s, u"cy"_s, u"di"_s})
        send(name + u"@example.org");
    list().setCurrentIndex(model().index(1));
    press(Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(model().head(list().currentIndex().row()).id, 1); // the one behind it
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().rowCount(), 3);
    QCOMPARE(model().head(1).id, 2);
}

void TestHistoryPane::pinsAndTagsAndNotes()
{
    send(u"bo@example.org"_s);
    list().setCurrentIndex(model().index(0));
    press(Qt::Key_P);
    QVERIFY(model().head(0).label.isPinned);
    press(Qt::Key_T);
    auto *edit = qobject_cast<QLineEdit *>(m_pane->focusWidget());
    QVERIFY(edit != nullptr);
    QTest::keyClicks(edit, u"before the move"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(model().head(0).label.tag, u"before the move"_s);
    QVERIFY(!edit->isVisible());
    press(Qt::Key_N);
    QTest::keyClicks(edit, u"as they asked"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(model().head(0).label, (Archive::ConversationLabel{true, u"before the move"_s, u"as they asked"_s}));
    press(Qt::Key_P);
    QVERIFY(!model().head(0).label.isPinned);
}

void TestHistoryPane::escapeLeavesTheQuestion()
{
    send(u"bo@example.org"_s);
    list().setCurrentIndex(model().index(0));
    press(Qt::Key_T);
    auto *edit = qobject_cast<QLineEdit *>(m_pane->focusWidget());
    QTest::keyClicks(edit, u"no"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QVERIFY(model().head(0).label.tag.isEmpty());
}

void TestHistoryPane::comparesTwo()
{
    send(u"bo@example.org"_s);
    send(u"nobody@example.org"_s);
    ComparePane compare(m_desk->bench().comparison());
    connect(m_pane.get(), &HistoryPane::compareWanted, &m_desk->bench().comparison(), &Workbench::CompareDesk::compare);
    auto *table = compare.findChild<QTableView *>();
    list().selectAll();
    press(Qt::Key_C);
    QVERIFY(table->model()->rowCount() > 0);
    QCOMPARE(m_desk->bench().comparison().snapshot().left->id, 1);
    const int first = table->currentIndex().row();
    QVERIFY(table->model()->index(first, 1).data().toString() != u"=");
    compare.show();
    QVERIFY(QTest::qWaitForWindowActive(&compare));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F8);
    QVERIFY(table->currentIndex().row() > first);
    QTest::keyClick(table, Qt::Key_F7);
    QCOMPARE(table->currentIndex().row(), first);
    QTest::keyClick(table, Qt::Key_S);
    QCOMPARE(m_desk->bench().comparison().snapshot().left->id, 2);
}

void TestHistoryPane::keepsOnlySoMany()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    m_pane->findChildren<QSpinBox *>().first()->setValue(2);
    QCOMPARE(snapshot().retention.count, 2);
    send(u"di@example.org"_s);
    QCOMPARE(model().rowCount(), 2);
}

void TestHistoryPane::whatItShowsIsPlainText()
{
    send(u"bo@example.org"_s);
    m_desk->bench().history().label(1, {false, {}, u"<b>no\nmarkup</b>"_s});
    const QString tip = model().index(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;no"), qPrintable(tip));
    QVERIFY(!tip.contains(u"<b>"));
}

void TestHistoryPane::fromRightToLeftNothingStandsInTheSamePlace()
{
    send(u"bo@example.org"_s);
    const auto inkedColumns = [this] {
        const QImage row = list().viewport()->grab(list().visualRect(model().index(0))).toImage();
        int inked = 0;
        for (int x = 0; x < row.width(); ++x) {
            int y = 0;
            while (y < row.height() && row.pixel(x, y) == row.pixel(0, 0))
                ++y;
            inked += y < row.height() ? 1 : 0;
        }
        return inked;
    };
    const int leftToRight = inkedColumns();
    m_pane->setLayoutDirection(Qt::RightToLeft);
    const int rightToLeft = inkedColumns();
    QVERIFY2(std::abs(leftToRight - rightToLeft) <= leftToRight / 20,
        qPrintable(u"%1 columns, and %2"_s.arg(leftToRight).arg(rightToLeft)));
}

void TestHistoryPane::aConversationByHandIsNoRehearsal()
{
    Archive::ConversationHead head;
    head.outcome = u"stopped"_s;
    QCOMPARE(Ui::outcomeLook(head).word, u"by hand"_s);
    head.isProbe = true;
    QCOMPARE(Ui::outcomeLook(head).word, u"rehearsed"_s);
}

void TestHistoryPane::aConversationIsDraggedOutAsAFile()
{
    send(u"bo@example.org"_s);
    QVERIFY(model().flags(model().index(0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(model().mimeData({model().index(0)}));
    QVERIFY(dragged->hasUrls());
    const QList<QUrl> urls = dragged->urls();
    QCOMPARE(urls.size(), 1);
    QFile file(urls.constFirst().toLocalFile());
    QVERIFY2(file.fileName().endsWith(u".zip"_s), qPrintable(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK" && file.size() > 1000);
    QVERIFY(dragged->data(u"text/uri-list"_s).startsWith("file://"));
}

void TestHistoryPane::twoOfOneSecondAreTwoFiles()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    QTemporaryDir folder;
    QList<Archive::ConversationHead> heads{model().head(0), model().head(1)};
    heads[1].startedAt = heads[0].startedAt;
    const Ui::ConversationFiles dragged(m_desk->bench().history(), heads, folder.path());
    const QList<QUrl> urls = dragged.urls();
    QCOMPARE(urls.size(), 2);
    QVERIFY2(urls.first() != urls.last(), qPrintable(urls.first().toString()));
    for (const QUrl &url : urls)
        QVERIFY(QFileInfo(url.toLocalFile()).size() > 1000);
}

void TestHistoryPane::theModelKeepsItsPromises()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    m_desk->bench().history().search(u"bo"_s);
    m_desk->bench().history().search({});
    m_desk->bench().history().remove({1});
    m_desk->bench().history().putBack();
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(model().rowOf(2), 0);
    QCOMPARE(model().rowOf(4711), -1);
}

QTEST_MAIN(TestHistoryPane)
#include "tst_historypane.moc"
