// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include "ui/common/emptystate.h"
#include "ui/common/noticestrip.h"
#include "ui/inbox/keptmessagesmodel.h"
#include "ui/inbox/letterview.h"
#include "ui/inbox/messagetabs.h"
#include "ui/inbox/namedtexttable.h"
#include "ui/inbox/practicepane.h"
#include "ui/inbox/rawview.h"
#include "workbench/workbench.h"

using namespace Qt::StringLiterals;
using Practice::KeptMessage;
using Ui::KeptMessagesModel;

namespace {

constexpr int headersTab = 1;
constexpr int textTab = 2;
constexpr int rawTab = 3;

KeptMessage kept(const QByteArray &id, const QByteArray &octets = "Subject: Hello\r\n\r\nText\r\n")
{
    KeptMessage message;
    message.id = id;
    message.receivedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5));
    message.clientName = "desk.example";
    message.clientAddress = "127.0.0.1";
    message.reversePath = "ann@desk.example";
    message.recipients = {"bo@example.org"};
    message.isEncrypted = true;
    message.octets = octets;
    message.size = octets.size();
    return message;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString linesOf(const Ui::NamedTextTable &table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row)
        lines.append(table.item(row, 0)->text() + u": "_s + table.item(row, 1)->text());
    return lines.join(u'\n');
}

/// The pane at a practice server that listens, with everything in a folder that goes away.
struct Inbox {
    QTemporaryDir folder;
    Workbench::Workbench workbench{{folder.filePath(u"config"_s), folder.filePath(u"data"_s), u"postscope-test"_s}};
    Ui::PracticePane pane{workbench.practice()};

    Inbox()
    {
        workbench.practice().start();
        pane.resize(700, 600);
        pane.show();
        pane.activateWindow();
    }

    void send(const QString &subject)
    {
        Message::Draft draft = workbench.compose().snapshot().draft;
        draft.to = {u"Bo <bo@example.org>"_s};
        draft.subject = subject;
        draft.text = u"Dear Bo"_s;
        workbench.compose().setDraft(draft);
        workbench.compose().send();
    }

    [[nodiscard]] qsizetype count() const { return pane.findChild<KeptMessagesModel *>()->rowCount(); }
    [[nodiscard]] QTreeView *list() const { return pane.findChild<QTreeView *>(u"receivedLetters"_s); }
    [[nodiscard]] Ui::NoticeStrip *strip() const
    {
        return pane.findChild<Ui::NoticeStrip *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] bool isEmptyShown() const { return pane.findChild<Ui::EmptyState *>()->isVisible(); }
    void press(const QString &text) const
    {
        const auto buttons = pane.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(u"no button \"%1\""_s.arg(text)));
    }
};

} // namespace

#define SEND_AND_AWAIT(inbox, subject, total)                                                                          \
    (inbox).send(subject);                                                                                             \
    QTRY_COMPARE((inbox).count(), total);                                                                              \
    QTRY_VERIFY(!(inbox).workbench.dialogue().snapshot().isRunning)

class TestPracticePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelHoldsToItsContract();
    void newestMessageStandsFirst();
    void refusedMessagesAndRecipientsAreMarked();
    void emptyInboxOffersTheFirstLetter();
    void sentLetterArrivesAndIsShown();
    void headersAndTextAreReadWhenLookedAt();
    void attachmentsAreListedWithTheirSizes();
    void hiddenCharactersInNamesAreShown();
    void rawViewShowsTheOctets();
    void rawViewOfALargeLetterSaysThatItIsCut();
    void forgettingCanBeUndone();
    void forgettingForGoodLeavesNothing();
    void letterIsSavedOctetForOctet();
    void olderLetterStaysShownWhenAnotherComes();
    void shortAddressesAreNotCutWhileThereIsRoom();
};

void TestPracticePane::modelHoldsToItsContract()
{
    KeptMessagesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setMessages({kept("1")});
    model.setMessages({kept("1"), kept("2"), kept("3")});
    model.setMessages({kept("9")});
    model.setMessages({});

    QCOMPARE(model.rowCount(), 0);
}

void TestPracticePane::newestMessageStandsFirst()
{
    KeptMessagesModel model;
    model.setMessages({kept("1")});
    const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.setMessages({kept("1"), kept("2", "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\n")});

    QCOMPARE(cell(model, 0, KeptMessagesModel::Subject), u"Grüße"_s);
    QCOMPARE(cell(model, 1, KeptMessagesModel::Subject), u"Hello"_s);
    QCOMPARE(model.indexOf(0), 1);
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void TestPracticePane::refusedMessagesAndRecipientsAreMarked()
{
    KeptMessage refused = kept("1");
    refused.isRefused = true;
    refused.refusal = "552 5.3.4 too large";
    refused.refusedRecipients = {"nobody@example.org"};
    refused.isEncrypted = false;
    refused.reversePath.clear();
    KeptMessagesModel model;

    model.setMessages({refused});

    QCOMPARE(cell(model, 0, KeptMessagesModel::Result), u"✕ refused 552"_s);
    QCOMPARE(cell(model, 0, KeptMessagesModel::To), u"bo@example.org, ✕ nobody@example.org"_s);
    QCOMPARE(cell(model, 0, KeptMessagesModel::From), u"<>"_s);
    QCOMPARE(cell(model, 0, KeptMessagesModel::Encryption), u"in clear"_s);
}

void TestPracticePane::emptyInboxOffersTheFirstLetter()
{
    const Inbox inbox;
    const QSignalSpy wishes(&inbox.pane, &Ui::PracticePane::sendPracticeLetterWanted);

    QVERIFY(inbox.isEmptyShown());
    inbox.press(u"Send a practice letter"_s);

    QCOMPARE(wishes.size(), 1);
}

void TestPracticePane::sentLetterArrivesAndIsShown()
{
    Inbox inbox;

    SEND_AND_AWAIT(inbox, u"Second quarter"_s, 1);

    QVERIFY(!inbox.isEmptyShown());
    QCOMPARE(cell(*inbox.list()->model(), 0, KeptMessagesModel::Subject), u"Second quarter"_s);
    const QString envelope = linesOf(*inbox.pane.findChild<Ui::NamedTextTable *>(u"envelope"_s));
    QVERIFY2(envelope.contains(u"MAIL FROM: <ann@desk.example>\nRCPT TO: <bo@example.org>"_s), qPrintable(envelope));
    QVERIFY2(envelope.contains(u"Encryption: TLS"_s), qPrintable(envelope));
}

void TestPracticePane::headersAndTextAreReadWhenLookedAt()
{
    Inbox inbox;
    SEND_AND_AWAIT(inbox, u"Grüße"_s, 1);
    auto *tabs = inbox.pane.findChild<Ui::MessageTabs *>();
    const auto *headers = inbox.pane.findChild<Ui::NamedTextTable *>(u"headers"_s);
    QCOMPARE(headers->rowCount(), 0);

    tabs->setCurrentIndex(headersTab);

    QTRY_VERIFY(headers->rowCount() > 0);
    QVERIFY2(linesOf(*headers).contains(u"Subject: Grüße"_s), qPrintable(linesOf(*headers)));
    tabs->setCurrentIndex(textTab);
    QCOMPARE(
        inbox.pane.findChild<Ui::LetterView *>()->findChild<QPlainTextEdit *>()->toPlainText().trimmed(), u"Dear Bo"_s);
}

void TestPracticePane::attachmentsAreListedWithTheirSizes()
{
    Message::ParsedMessage letter;
    letter.attachments = {{u"a.pdf"_s, u"application/pdf"_s, QByteArray(1200, 'x')}, {{}, u"image/png"_s, "y"}};
    Ui::LetterView view;

    view.showLetter(letter);
    view.show();

    const auto *list = view.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"a.pdf"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"1.2 kB"_s);
    QCOMPARE(list->topLevelItem(1)->text(0), u"without a name"_s);
    QVERIFY(list->isVisible());
    view.showLetter({});
    QVERIFY(!list->isVisible());
}

void TestPracticePane::hiddenCharactersInNamesAreShown()
{
    Message::ParsedMessage letter;
    letter.attachments = {{u"invoice\u202efdp.exe"_s, u"application/pdf"_s, "x"}};
    Ui::LetterView view;

    view.showLetter(letter);

    QCOMPARE(view.findChild<QTreeWidget *>()->topLevelItem(0)->text(0), u"invoice\\u202efdp.exe"_s);
}

void TestPracticePane::rawViewShowsTheOctets()
{
    Ui::RawView view;

    view.showOctets("Subject: x\r\n\r\n\x1b[2J\r\n");

    QCOMPARE(view.findChild<QPlainTextEdit *>()->toPlainText(), u"Subject: x\n\n\\x1b[2J\n"_s);
    QVERIFY(view.findChild<QLabel *>()->isHidden());
}

void TestPracticePane::rawViewOfALargeLetterSaysThatItIsCut()
{
    Ui::RawView view;

    view.showOctets(QByteArray("0123456789abcde\n").repeated(100'000));

    QVERIFY(!view.findChild<QLabel *>()->isHidden());
    QCOMPARE(view.findChild<QLabel *>()->text(),
        u"These are the first 250.0 kB of 1.6 MB. Save the letter as .eml to see all of it."_s);
    QVERIFY(view.findChild<QPlainTextEdit *>()->toPlainText().size() <= Ui::RawView::mostOctets);
}

void TestPracticePane::forgettingCanBeUndone()
{
    Inbox inbox;
    SEND_AND_AWAIT(inbox, u"First"_s, 1);

    inbox.press(u"Forget all"_s);
    QVERIFY(inbox.isEmptyShown());
    SEND_AND_AWAIT(inbox, u"Second"_s, 1);
    inbox.press(u"Undo"_s);

    QCOMPARE(inbox.count(), 2);
    QCOMPARE(cell(*inbox.list()->model(), 0, KeptMessagesModel::Subject), u"Second"_s);
    QCOMPARE(cell(*inbox.list()->model(), 1, KeptMessagesModel::Subject), u"First"_s);
    QVERIFY(!inbox.strip()->isVisible());
}

void TestPracticePane::forgettingForGoodLeavesNothing()
{
    Inbox inbox;
    SEND_AND_AWAIT(inbox, u"First"_s, 1);

    inbox.press(u"Forget all"_s);
    inbox.strip()->findChild<QToolButton *>()->click(); // closes the strip
    inbox.workbench.practice().bringBackMessages();

    QCOMPARE(inbox.count(), 0);
}

void TestPracticePane::letterIsSavedOctetForOctet()
{
    Inbox inbox;
    SEND_AND_AWAIT(inbox, u"To be kept"_s, 1);
    const QString path = inbox.folder.filePath(u"kept.eml"_s);

    inbox.press(u"Save as .eml…"_s);
    auto *dialog = inbox.pane.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), inbox.workbench.practice().snapshot().messages.constFirst().octets);
    QVERIFY(inbox.strip()->text().contains(u"kept.eml"_s));
}

void TestPracticePane::olderLetterStaysShownWhenAnotherComes()
{
    Inbox inbox;
    SEND_AND_AWAIT(inbox, u"First"_s, 1);
    SEND_AND_AWAIT(inbox, u"Second"_s, 2);
    inbox.list()->setFocus();
    QTest::keyClick(inbox.list(), Qt::Key_Down);
    QCOMPARE(inbox.list()->currentIndex().row(), 1);

    SEND_AND_AWAIT(inbox, u"Third"_s, 3);

    QCOMPARE(inbox.list()->currentIndex().siblingAtColumn(KeptMessagesModel::Subject).data().toString(), u"First"_s);
}

void TestPracticePane::shortAddressesAreNotCutWhileThereIsRoom()
{
    Inbox inbox;
    inbox.pane.resize(580, 700);
    inbox.pane.show();
    SEND_AND_AWAIT(inbox, u"A subject that is longer than there is room for"_s, 1);
    const QTreeView *list = inbox.list();
    for (const int column : {KeptMessagesModel::From, KeptMessagesModel::To}) {
        const int wanted = list->fontMetrics().horizontalAdvance(cell(*list->model(), 0, column)) + 4;
        QVERIFY2(
            list->columnWidth(column) >= wanted, qPrintable(u"%1 of %2"_s.arg(list->columnWidth(column)).arg(wanted)));
    }
}

QTEST_MAIN(TestPracticePane)
#include "tst_practicepane.moc"
