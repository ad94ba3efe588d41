// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "desk.h"
#include "ui/common/noticestrip.h"
#include "ui/compose/attachmentbar.h"
#include "ui/compose/chip.h"
#include "ui/compose/composepane.h"
#include "ui/compose/letteredit.h"
#include "ui/compose/recipientedit.h"
#include "ui/compose/recipientline.h"

using namespace Qt::StringLiterals;
using Row = Ui::HeaderForm::Row;

namespace {

/// The pane at a desk of its own, with the keyboard in To.
struct Letter {
    Support::Desk desk;
    Workbench::ComposeDesk &compose = desk.bench().compose();
    Ui::ComposePane pane{compose, desk.bench().accounts()};

    Letter()
    {
        desk.bench().practice().start();
        pane.resize(520, 600);
        pane.show();
        pane.activateWindow();
        pane.focusFirst();
    }

    [[nodiscard]] const Message::Draft &draft() const { return compose.snapshot().draft; }
    [[nodiscard]] Ui::RecipientEdit *row(const QString &name) const
    {
        const auto rows = pane.findChildren<Ui::RecipientEdit *>();
        const auto found = std::ranges::find_if(rows, [&](const auto *row) { return row->name() == name; });
        return found == rows.end() ? nullptr : *found;
    }
    [[nodiscard]] Ui::LetterEdit *text() const { return pane.findChild<Ui::LetterEdit *>(); }
    [[nodiscard]] QLineEdit *subject() const { return pane.findChild<QLineEdit *>(u"subject"_s); }
    [[nodiscard]] Ui::AttachmentBar *attachments() const { return pane.findChild<Ui::AttachmentBar *>(); }
    [[nodiscard]] QStringList attachmentNames() const
    {
        QStringList names;
        for (const Ui::Chip *chip : attachmentChips())
            names.append(chip->text());
        return names;
    }
    [[nodiscard]] QList<Ui::Chip *> attachmentChips() const
    {
        QList<Ui::Chip *> chips = attachments()->findChildren<Ui::Chip *>();
        chips.removeIf([](const Ui::Chip *chip) { return chip->isHidden(); });
        return chips;
    }
    /// Above the letter.
    [[nodiscard]] Ui::NoticeStrip *strip() const
    {
        return pane.findChild<Ui::NoticeStrip *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QPushButton *stripButton() const
    {
        const auto buttons = strip()->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    }
    QString file(const QString &name, const QByteArray &octets) const
    {
        QFile made(desk.path(name));
        return made.open(QIODevice::WriteOnly) && made.write(octets) == octets.size() ? made.fileName() : QString();
    }
    [[nodiscard]] static QWidget *keyboard() { return QApplication::focusWidget(); }
};

QMimeData *filesToDrop(const QStringList &paths)
{
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

} // namespace

#define PRESS_IN_STRIP(letter, label)                                                                                  \
    QVERIFY2((letter).stripButton(), qPrintable((letter).strip()->text()));                                            \
    QCOMPARE((letter).stripButton()->text(), label);                                                                   \
    QTest::mouseClick((letter).stripButton(), Qt::LeftButton)

#define SEND_AND_AWAIT(letter)                                                                                         \
    (letter).compose.send();                                                                                           \
    QVERIFY2((letter).compose.snapshot().isSending, "the letter was not sent");                                        \
    QTRY_VERIFY(!(letter).compose.snapshot().isSending)

class TestComposePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsTheDraft();
    void tabGoesDownTheLetter();
    void rowsOnDemandComeByShortcut_data();
    void rowsOnDemandComeByShortcut();
    void rowsThatAreUsedAreShown();
    void senderFollowsTheServerUntilItIsTyped();
    void anotherServerLeavesCursorAndUndoAlone();
    void refusalSaysWhatToDoAndWhere();
    void badRecipientIsGoneTo();
    void badSenderIsSaidMarkedAndGoneTo_data();
    void badSenderIsSaidMarkedAndGoneTo();
    void refusalCanBeClosed();
    void anEnvelopeOfItsOwnIsSaidUntilItIsGone();
    void restoredLetterCanBeDiscardedAndBroughtBack();
    void sentLetterCanBeEditedAsNew();
    void refusedRecipientsCanBeWrittenToAgain();
    void newsGoWhenTypingGoesOn();
    void letterIsReadOnlyWhileItIsSent();
    void attachmentsShowTheirSizes();
    void deleteRemovesAnAttachment();
    void missingFileIsSaidWhereItWasAttached();
    void pastedFilesAreAttached();
    void pastedPictureIsAttachedAsAFile();
    void pastedTextStaysText();
    void droppedFilesAreAttachedAndStayWhereTheyAre();
    void everythingHasANameForScreenReaders();
};

void TestComposePane::whatIsTypedIsTheDraft()
{
    Letter letter;
    QTRY_VERIFY(letter.pane.isActiveWindow());

    QTest::keyClicks(Letter::keyboard(), u"bo@example.org,cy"_s);
    QTest::keyClicks(letter.subject(), u"Dinner"_s);
    QTest::keyClicks(letter.text(), u"Half past"_s);

    const QStringList to{u"bo@example.org"_s, u"cy"_s};
    QCOMPARE(letter.draft().to, to);
    QCOMPARE(letter.draft().subject, u"Dinner"_s);
    QCOMPARE(letter.draft().text, u"Half past"_s);
    QVERIFY(letter.compose.snapshot().isModified);
}

void TestComposePane::tabGoesDownTheLetter()
{
    Letter letter;
    QTRY_VERIFY(letter.pane.isActiveWindow());
    letter.pane.findChild<QComboBox *>()->setFocus();

    QStringList way;
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(Letter::keyboard(), Qt::Key_Tab);
        way.append(Letter::keyboard()->accessibleName());
    }

    const QStringList expected{u"To, add a recipient"_s, u"Subject"_s, u"Text of the letter"_s};
    QCOMPARE(way, expected);
}

void TestComposePane::rowsOnDemandComeByShortcut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("key");

    QTest::addRow("Cc") << u"Cc"_s << int(Qt::Key_C);
    QTest::addRow("Bcc") << u"Bcc"_s << int(Qt::Key_B);
    QTest::addRow("Reply-To") << u"Reply-To"_s << int(Qt::Key_R);
}

void TestComposePane::rowsOnDemandComeByShortcut()
{
    QFETCH(QString, name);
    QFETCH(int, key);
    Letter letter;
    QTRY_VERIFY(letter.pane.isActiveWindow());
    QVERIFY(!letter.row(name)->isVisible());

    QTest::keyClick(&letter.pane, static_cast<Qt::Key>(key), Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(letter.row(name)->isVisible());
    QVERIFY(letter.row(name)->isAncestorOf(Letter::keyboard()));
}

void TestComposePane::rowsThatAreUsedAreShown()
{
    Letter letter;
    Message::Draft draft = letter.draft();
    draft.cc = {u"cy@example.org"_s};
    letter.compose.setDraft(draft);
    Q_EMIT letter.compose.draftReplaced();

    QVERIFY(letter.row(u"Cc"_s)->isVisible());
    QVERIFY(!letter.row(u"Bcc"_s)->isVisible());
    letter.compose.startNew();
    QVERIFY(!letter.row(u"Cc"_s)->isVisible());
}

void TestComposePane::senderFollowsTheServerUntilItIsTyped()
{
    Letter letter;
    auto *from = letter.pane.findChild<QComboBox *>();
    Profiles::Account work;
    work.host = u"smtp.example.org"_s;
    work.from = u"Ann <ann@work.example>"_s;

    letter.desk.bench().accounts().save(work, {});
    QCOMPARE(from->currentText(), u"Ann <ann@work.example>"_s);
    QCOMPARE(from->count(), 2);

    from->lineEdit()->selectAll();
    QTest::keyClicks(from->lineEdit(), u"me@example.net"_s);
    letter.desk.bench().accounts().choose(Workbench::AccountsDesk::practiceId);
    QCOMPARE(from->currentText(), u"me@example.net"_s);
    QCOMPARE(letter.draft().from, u"me@example.net"_s);
}

void TestComposePane::anotherServerLeavesCursorAndUndoAlone()
{
    Letter letter;
    QTest::keyClicks(letter.text(), u"Half past seven"_s);
    letter.text()->moveCursor(QTextCursor::Start);

    letter.desk.addAccount();
    QTest::keyClicks(letter.text(), u"At "_s);

    QCOMPARE(letter.draft().text, u"At Half past seven"_s);
    QVERIFY(letter.text()->document()->isUndoAvailable());
}

void TestComposePane::refusalSaysWhatToDoAndWhere()
{
    Letter letter;
    QTRY_VERIFY(letter.pane.isActiveWindow());
    letter.text()->setFocus();

    letter.compose.send();

    QCOMPARE(letter.strip()->text(), u"The letter has no recipient. Put an address into To."_s);
    PRESS_IN_STRIP(letter, u"Go to the recipients"_s);
    QVERIFY(letter.row(u"To"_s)->isAncestorOf(Letter::keyboard()));
}

void TestComposePane::badRecipientIsGoneTo()
{
    Letter letter;
    QTRY_VERIFY(letter.pane.isActiveWindow());
    QTest::keyClicks(Letter::keyboard(), u"bo@example.org,nonsense,"_s);

    letter.compose.send();
    PRESS_IN_STRIP(letter, u"Go to the recipients"_s);

    const auto *chip = qobject_cast<Ui::Chip *>(Letter::keyboard());
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"nonsense"_s);
}

void TestComposePane::badSenderIsSaidMarkedAndGoneTo_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("it has no domain") << u"ann@"_s
                                      << u"“ann@” in From is not an address. It should look like name@example.org."_s;
    QTest::addRow("it is two addresses") << u"ann@desk.example, bo@desk.example"_s
                                         << u"From takes one address, and here are several."_s;
}

void TestComposePane::badSenderIsSaidMarkedAndGoneTo()
{
    QFETCH(const QString, from);
    QFETCH(const QString, sentence);
    Letter letter;
    QTRY_VERIFY(letter.pane.isActiveWindow());
    QTest::keyClicks(Letter::keyboard(), u"bo@example.org,"_s);
    const auto *box = letter.pane.findChild<QComboBox *>();
    QLineEdit *line = box->lineEdit();
    const QAction *mark = line->actions().constFirst();
    QVERIFY(!mark->isVisible());
    line->selectAll();
    QTest::keyClicks(line, from);

    letter.compose.send();

    QCOMPARE(letter.strip()->text(), sentence);
    QVERIFY(mark->isVisible());
    QCOMPARE(line->accessibleDescription(), sentence);
    PRESS_IN_STRIP(letter, u"Go to From"_s);
    QCOMPARE(Letter::keyboard(), box);

    line->selectAll();
    QTest::keyClicks(line, u"ann@desk.example"_s);
    QVERIFY(!mark->isVisible());
}

void TestComposePane::anEnvelopeOfItsOwnIsSaidUntilItIsGone()
{
    Letter letter;
    Message::Draft draft = letter.draft();
    draft.to = {u"bo@example.org"_s};
    draft.envelope = {u""_s, {u"cy@example.org"_s}};
    letter.compose.setDraft(draft);
    QTest::keyClicks(letter.text(), u"Half past seven"_s);

    QVERIFY2(letter.strip()->text().contains(u"goes to cy@example.org alone"_s), qPrintable(letter.strip()->text()));
    QVERIFY(letter.draft().envelope);
    PRESS_IN_STRIP(letter, u"As in the letter"_s);
    QVERIFY(!letter.draft().envelope);
    QVERIFY(!letter.strip()->isVisible());
}

void TestComposePane::refusalCanBeClosed()
{
    Letter letter;
    letter.compose.send();
    QVERIFY(letter.strip()->isVisible());

    letter.strip()->findChild<QToolButton *>()->click();

    QVERIFY(!letter.strip()->isVisible());
    QVERIFY(!letter.compose.snapshot().refusal);
}

void TestComposePane::restoredLetterCanBeDiscardedAndBroughtBack()
{
    Support::Desk desk;
    const Archive::DraftFile file(desk.path(u"left.json"_s));
    Message::Draft left;
    left.to = {u"bo@example.org"_s};
    left.text = u"Half past"_s;
    QVERIFY(file.write(left));
    Workbench::ComposeDesk compose(desk.bench().accounts(), desk.bench().dialogue(), file);
    Ui::ComposePane pane(compose, desk.bench().accounts());
    pane.show();
    const auto *strip = pane.findChild<Ui::NoticeStrip *>(QString(), Qt::FindDirectChildrenOnly);
    const auto press = [strip](const QString &label) {
        const auto buttons = strip->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == label && button->isVisible())
                button->click();
        }
    };
    QVERIFY2(strip->text().startsWith(u"Restored"_s), qPrintable(strip->text()));
    QCOMPARE(pane.findChild<Ui::LetterEdit *>()->toPlainText(), left.text);

    press(u"Discard"_s);
    QCOMPARE(pane.findChild<Ui::LetterEdit *>()->toPlainText(), QString());
    press(u"Undo"_s);

    QCOMPARE(pane.findChild<Ui::LetterEdit *>()->toPlainText(), left.text);
    QCOMPARE(compose.snapshot().draft.to, left.to);
}

void TestComposePane::sentLetterCanBeEditedAsNew()
{
    Letter letter;
    letter.desk.writeLetter();

    SEND_AND_AWAIT(letter);
    QVERIFY2(
        letter.strip()->text().startsWith(u"“Dinner” was sent to 1 recipient"_s), qPrintable(letter.strip()->text()));
    QCOMPARE(letter.subject()->text(), QString());
    PRESS_IN_STRIP(letter, u"Edit as new"_s);

    QCOMPARE(letter.subject()->text(), u"Dinner"_s);
    QCOMPARE(letter.row(u"To"_s)->addresses(), QStringList{u"bo@example.org"_s});
}

void TestComposePane::refusedRecipientsCanBeWrittenToAgain()
{
    Letter letter;
    letter.desk.writeLetter();
    Message::Draft draft = letter.draft();
    draft.cc = {u"nobody@example.org"_s};
    letter.compose.setDraft(draft);

    SEND_AND_AWAIT(letter);
    QVERIFY2(letter.strip()->text().startsWith(u"1 of 2 recipient"_s), qPrintable(letter.strip()->text()));
    QVERIFY(letter.strip()->text().contains(u"nobody@example.org"_s));
    PRESS_IN_STRIP(letter, u"Write to the refused again"_s);

    QCOMPARE(letter.row(u"To"_s)->addresses(), QStringList());
    QCOMPARE(letter.row(u"Cc"_s)->addresses(), QStringList{u"nobody@example.org"_s});
}

void TestComposePane::newsGoWhenTypingGoesOn()
{
    Letter letter;
    letter.desk.writeLetter();
    SEND_AND_AWAIT(letter);
    QVERIFY(letter.strip()->isVisible());

    QTest::keyClicks(letter.subject(), u"N"_s);

    QVERIFY(!letter.strip()->isVisible());
}

void TestComposePane::letterIsReadOnlyWhileItIsSent()
{
    Letter letter;
    letter.desk.writeLetter();
    Q_EMIT letter.compose.draftReplaced();

    letter.compose.send();
    QVERIFY(letter.compose.snapshot().isSending);
    QTest::keyClicks(letter.text(), u"too late"_s);
    QCOMPARE(letter.text()->toPlainText(), u"Half past seven.\n"_s);
    QVERIFY(!letter.pane.attachAction()->isEnabled());

    QTRY_VERIFY(!letter.compose.snapshot().isSending);
    QTest::keyClicks(letter.text(), u"next"_s);
    QCOMPARE(letter.text()->toPlainText(), u"next"_s);
}

void TestComposePane::attachmentsShowTheirSizes()
{
    Letter letter;

    QVERIFY(letter.compose.attach({letter.file(u"a.txt"_s, QByteArray(1500, 'a')), letter.file(u"b.txt"_s, "b")})
            .isEmpty());

    const QStringList names{u"a.txt"_s, u"b.txt"_s};
    QCOMPARE(letter.attachmentNames(), names);
    QCOMPARE(letter.attachmentChips().constFirst()->accessibleName(), u"attachment a.txt, 1.5 kB, 1 of 2"_s);
    const auto labels = letter.attachments()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().endsWith(u", 1.5 kB"_s); }));
}

void TestComposePane::deleteRemovesAnAttachment()
{
    Letter letter;
    QTRY_VERIFY(letter.pane.isActiveWindow());
    QVERIFY(letter.compose.attach({letter.file(u"a.txt"_s, "a"), letter.file(u"b.txt"_s, "b")}).isEmpty());
    letter.attachmentChips().constFirst()->setFocus();

    QTest::keyClick(Letter::keyboard(), Qt::Key_Delete);

    QCOMPARE(letter.attachmentNames(), QStringList{u"b.txt"_s});
    QCOMPARE(letter.draft().attachments.size(), 1);
    QCOMPARE(Letter::keyboard(), letter.attachmentChips().constFirst());
    QTest::keyClick(Letter::keyboard(), Qt::Key_Delete);
    QVERIFY(letter.attachments()->isAncestorOf(Letter::keyboard()));
}

void TestComposePane::missingFileIsSaidWhereItWasAttached()
{
    Letter letter;

    Q_EMIT letter.text()->filesGiven({letter.desk.path(u"gone.pdf"_s), letter.file(u"a.txt"_s, "a")});

    const auto *strip = letter.attachments()->findChild<Ui::NoticeStrip *>();
    QVERIFY2(strip->text().contains(u"gone.pdf"_s), qPrintable(strip->text()));
    QCOMPARE(letter.attachmentNames(), QStringList{u"a.txt"_s});
}

void TestComposePane::pastedFilesAreAttached()
{
    Letter letter;
    QGuiApplication::clipboard()->setMimeData(filesToDrop({letter.file(u"a.txt"_s, "a")}));

    letter.text()->paste();

    QCOMPARE(letter.attachmentNames(), QStringList{u"a.txt"_s});
    QCOMPARE(letter.text()->toPlainText(), QString());
}

void TestComposePane::pastedPictureIsAttachedAsAFile()
{
    Letter letter;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);

    letter.text()->paste();
    QTRY_COMPARE(letter.draft().attachments.size(), 1);
    QGuiApplication::clipboard()->setImage(image);
    letter.text()->paste();
    QTRY_COMPARE(letter.draft().attachments.size(), 2);

    const Message::Attachment &attachment = letter.draft().attachments.constFirst();
    QCOMPARE(attachment.mediaType, "image/png");
    QCOMPARE(QImage(attachment.path), image);
    const QStringList names{u"Picture.png"_s, u"Picture 2.png"_s};
    QCOMPARE(letter.attachmentNames(), names);
}

void TestComposePane::pastedTextStaysText()
{
    Letter letter;
    auto *data = new QMimeData;
    data->setText(u"https://example.org/"_s);
    data->setUrls({QUrl(u"https://example.org/"_s)});
    data->setImageData(QImage(4, 4, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(data);

    letter.text()->paste();

    QCOMPARE(letter.text()->toPlainText(), u"https://example.org/"_s);
    QVERIFY(letter.draft().attachments.isEmpty());
}

void TestComposePane::droppedFilesAreAttachedAndStayWhereTheyAre()
{
    Letter letter;
    const QString path = letter.file(u"a.txt"_s, "a");
    const std::unique_ptr<QMimeData> data(filesToDrop({path}));
    const QPoint place(20, 20);
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(place, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);

    QApplication::sendEvent(&letter.pane, &enter);
    QApplication::sendEvent(&letter.pane, &drop);

    QVERIFY(enter.isAccepted());
    QCOMPARE(letter.attachmentNames(), QStringList{u"a.txt"_s});
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY(QFile::exists(path));
}

void TestComposePane::everythingHasANameForScreenReaders()
{
    Letter letter;
    for (const Row row : {Row::Cc, Row::Bcc, Row::ReplyTo})
        letter.pane.rowAction(row)->trigger();
    QVERIFY(letter.compose.attach({letter.file(u"a.txt"_s, "a")}).isEmpty());
    letter.compose.send();

    QStringList nameless;
    const auto widgets = letter.pane.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasText = (button && !button->text().isEmpty()) || (label && !label->text().isEmpty());
        const bool isNamed = hasText || !widget->accessibleName().isEmpty();
        const bool isInner = qobject_cast<QComboBox *>(widget->parentWidget());
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isNamed && !isInner)
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

QTEST_MAIN(TestComposePane)
#include "tst_composepane.moc"
