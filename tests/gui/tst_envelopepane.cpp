// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include "desk.h"
#include "diagnosis/addressing.h"
#include "transcript/store.h"
#include "ui/compose/envelopechange.h"
#include "ui/compose/envelopedialog.h"
#include "ui/compose/recipientedit.h"
#include "ui/envelope/addresstable.h"
#include "ui/envelope/addresswidths.h"
#include "ui/envelope/envelopepane.h"
#include "workbench/pastconversation.h"

using namespace Qt::StringLiterals;
using Ui::AddressTable;
using Ui::EnvelopePane;

namespace {

/// The pane, and what changes the envelope.
struct Sides {
    explicit Sides(Support::Desk &desk)
        : change(desk.bench().compose(), &window)
        , pane(desk.bench().dialogue(), desk.bench().compose(), *change.action(), &window)
    {
    }
    QWidget window;
    Ui::EnvelopeChange change;
    EnvelopePane pane;
};

/// Of the text of a cell, in one line.
int widthOf(const AddressTable &table, int row, int column)
{
    const QTableWidgetItem *cell = table.item(row, column);
    return QFontMetrics(column == 0 ? cell->font() : table.font()).horizontalAdvance(cell->text());
}

/// The table of one blind copy to this address, as wide as a narrow window has it.
std::unique_ptr<AddressTable> tableOfBlindCopy(const QString &address)
{
    auto table = std::make_unique<AddressTable>();
    table->resize(table->fontMetrics().averageCharWidth() * 92, 200);
    table->show();
    Diagnosis::Addressing addressing;
    addressing.sender = Diagnosis::NamedPath{u"ann@desk.example"_s, {}, 1, 250};
    addressing.recipients = {{Diagnosis::NamedPath{address, {}, 2, 250}, {}}};
    table->showAddressing(addressing, true);
    return table;
}

} // namespace

/// Envelope and letter beside each other.
class TestEnvelopePane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlindCopyIsCalledSo();
    void choosingARecipientChoosesItsCommand();
    void whatTheRecipientSeesAndWhereAReportGoes();
    void aConversationOfBeforeHasAnEnvelopeAlone();
    void aLetterThatWasTypedIsKnown();
    void theEnvelopeIsSeenBeforeItIsSent();
    void theEnvelopeIsChangedAndSent();
    void anEnvelopeThatCannotBeUsedIsNotTaken();
    void theEnvelopeFollowsFromTheLetterAgain();
    void widthsAreDealtOut_data();
    void widthsAreDealtOut();
    void wordsBesideAnAddressLeaveItItsRoom();
    void anAddressThatIsTooLongIsReadInItsTip();
    void aNarrowPaneHasItsHalvesBelowEachOther();

private:
    void send(Support::Desk &desk) const;
    [[nodiscard]] static QString textOf(const QWidget &pane);
    [[nodiscard]] static QString cell(const AddressTable &table, int row, int column);
    [[nodiscard]] static Ui::EnvelopeDialog &open(Sides &sides);
};

void TestEnvelopePane::send(Support::Desk &desk) const
{
    desk.bench().practice().start();
    desk.writeLetter();
    Message::Draft draft = desk.bench().compose().snapshot().draft;
    draft.bcc = {u"eve@example.org"_s};
    desk.bench().compose().setDraft(draft);
    desk.bench().compose().send();
    QTRY_VERIFY(desk.bench().dialogue().snapshot().report.has_value());
}

QString TestEnvelopePane::textOf(const QWidget &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QString TestEnvelopePane::cell(const AddressTable &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item != nullptr ? item->text() : QString();
}

Ui::EnvelopeDialog &TestEnvelopePane::open(Sides &sides)
{
    sides.change.action()->trigger();
    return *sides.window.findChild<Ui::EnvelopeDialog *>();
}

void TestEnvelopePane::aBlindCopyIsCalledSo()
{
    Support::Desk desk;
    Sides sides(desk);
    EnvelopePane &pane = sides.pane;
    send(desk);
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(cell(*table, 1, 1), u"250 accepted"_s);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 2)->text(), u"the same"_s);
    QCOMPARE(table->item(1, 0)->text(), u"To: <bo@example.org>"_s);
    QCOMPARE(table->item(1, 3)->text(), u"To: bo@example.org"_s);
    QCOMPARE(table->item(2, 2)->text(), u"only in the envelope: blind copy"_s);
}

void TestEnvelopePane::choosingARecipientChoosesItsCommand()
{
    Support::Desk desk;
    Sides sides(desk);
    EnvelopePane &pane = sides.pane;
    send(desk);
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(cell(*table, 1, 1), u"250 accepted"_s);
    QSignalSpy chosen(&pane, &EnvelopePane::entryChosen);
    table->setCurrentCell(1, 0);
    QCOMPARE(chosen.size(), 1);
    const auto entry = desk.bench().dialogue().transcript()->at(chosen.first().first().toLongLong());
    QCOMPARE(entry.octets, "RCPT TO:<bo@example.org>\r\n"_ba);
}

void TestEnvelopePane::whatTheRecipientSeesAndWhereAReportGoes()
{
    Support::Desk desk;
    Sides sides(desk);
    EnvelopePane &pane = sides.pane;
    send(desk);
    QTRY_VERIFY2(textOf(pane).contains(u"Dinner"_s), qPrintable(textOf(pane)));
    QVERIFY2(textOf(pane).contains(u"To ann@desk.example, the sender of the envelope"_s), qPrintable(textOf(pane)));
    QVERIFY(!textOf(pane).contains(u"eve@example.org"_s));
}

void TestEnvelopePane::aConversationOfBeforeHasAnEnvelopeAlone()
{
    Support::Desk desk;
    Sides sides(desk);
    EnvelopePane &pane = sides.pane;
    send(desk);
    Base::SystemClock clock;
    auto store = std::make_unique<Transcript::Store>(clock);
    store->appendCommand("MAIL FROM:<>\r\n", true);
    store->appendCommand("RCPT TO:<bo@example.org>\r\n", true);
    desk.bench().dialogue().showPast({.transcript = std::move(store)});
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 2)->text(), QString());
    QVERIFY2(textOf(pane).contains(u"Nowhere"_s) && textOf(pane).contains(u"was not kept"_s), qPrintable(textOf(pane)));
}

void TestEnvelopePane::aLetterThatWasTypedIsKnown()
{
    Support::Desk desk;
    Sides sides(desk);
    EnvelopePane &pane = sides.pane;
    Base::SystemClock clock;
    auto store = std::make_unique<Transcript::Store>(clock);
    store->appendCommand("MAIL FROM:<ann@example.org>\r\n", true);
    store->appendCommand("RCPT TO:<bo@example.org>\r\n", true);
    store->appendLetterLine("To: bo@example.org\r\n", true);
    store->appendLetterLine(".\r\n", true);
    desk.bench().dialogue().showPast({.transcript = std::move(store)});
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(cell(*table, 1, 3), u"To: bo@example.org"_s);
}

void TestEnvelopePane::theEnvelopeIsSeenBeforeItIsSent()
{
    Support::Desk desk;
    Sides sides(desk);
    EnvelopePane &pane = sides.pane;
    desk.writeLetter();
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(cell(*table, 1, 0), u"To: <bo@example.org>"_s);
    QVERIFY2(table->isColumnHidden(1), "nobody has replied yet");
    QVERIFY2(textOf(pane).contains(u"Dinner"_s), qPrintable(textOf(pane)));
}

void TestEnvelopePane::theEnvelopeIsChangedAndSent()
{
    Support::Desk desk;
    Sides sides(desk);
    EnvelopePane &pane = sides.pane;
    desk.bench().practice().start();
    desk.writeLetter();
    Ui::EnvelopeDialog &dialog = open(sides);
    auto *sender = dialog.findChild<QLineEdit *>();
    QCOMPARE(sender->text(), u"ann@desk.example"_s);
    sender->clear();
    auto *recipients = dialog.findChild<Ui::RecipientEdit *>();
    QCOMPARE(recipients->addresses(), QStringList{u"bo@example.org"_s});
    recipients->addAddresses({u"cy@example.org"_s});
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(cell(*table, 2, 2), u"only in the envelope: blind copy"_s);
    desk.bench().compose().send();
    QTRY_VERIFY(desk.bench().dialogue().snapshot().report.has_value());
    QTRY_COMPARE(cell(*table, 2, 1), u"250 accepted"_s);
    QVERIFY2(cell(*table, 0, 0).startsWith(u"From: <>"_s), qPrintable(cell(*table, 0, 0)));
    QCOMPARE(cell(*table, 1, 0), u"To: <bo@example.org>"_s);
    QCOMPARE(cell(*table, 2, 0), u"To: <cy@example.org>"_s);
    QCOMPARE(table->rowCount(), 3);
}

void TestEnvelopePane::anEnvelopeThatCannotBeUsedIsNotTaken()
{
    Support::Desk desk;
    Sides sides(desk);
    desk.writeLetter();
    Ui::EnvelopeDialog &dialog = open(sides);
    QPushButton *use = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(use->isEnabled());
    dialog.findChild<Ui::RecipientEdit *>()->addAddresses({u"no address"_s});
    QVERIFY(!use->isEnabled());
    QVERIFY2(textOf(dialog).contains(u"no address"_s), qPrintable(textOf(dialog)));
    dialog.findChild<Ui::RecipientEdit *>()->setAddresses({u"bo@example.org"_s});
    dialog.findChild<QLineEdit *>()->setText(u"ann@"_s);
    QVERIFY(!use->isEnabled());
}

void TestEnvelopePane::theEnvelopeFollowsFromTheLetterAgain()
{
    Support::Desk desk;
    Sides sides(desk);
    desk.writeLetter();
    Message::Draft draft = desk.bench().compose().snapshot().draft;
    draft.envelope = {u""_s, {u"cy@example.org"_s}};
    desk.bench().compose().setDraft(draft);
    Ui::EnvelopeDialog &dialog = open(sides);
    QCOMPARE(dialog.findChild<Ui::RecipientEdit *>()->addresses(), QStringList{u"cy@example.org"_s});
    for (QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons()) {
        if (button->text().contains(u"letter"_s))
            button->click();
    }
    QVERIFY(!desk.bench().compose().snapshot().draft.envelope);
}

void TestEnvelopePane::widthsAreDealtOut_data()
{
    QTest::addColumn<Ui::AddressWidths>("wanted");
    QTest::addColumn<int>("width");
    QTest::addColumn<Ui::AddressWidths>("given");
    QTest::newRow("what nobody wants goes to the addresses")
        << Ui::AddressWidths{100, 80, 120, 60} << 460 << Ui::AddressWidths{150, 80, 120, 110};
    QTest::newRow("the words give way first")
        << Ui::AddressWidths{100, 80, 120, 60} << 330 << Ui::AddressWidths{100, 80, 90, 60};
    QTest::newRow("then the long address, not the short one")
        << Ui::AddressWidths{300, 80, 120, 60} << 330 << Ui::AddressWidths{140, 60, 70, 60};
    QTest::newRow("two long addresses have as much each")
        << Ui::AddressWidths{300, 80, 120, 400} << 350 << Ui::AddressWidths{110, 60, 70, 110};
    QTest::newRow("below the least widths one scrolls")
        << Ui::AddressWidths{300, 80, 120, 400} << 150 << Ui::AddressWidths{50, 60, 70, 50};
    QTest::newRow("nothing is wider than it wants to be where all is too narrow")
        << Ui::AddressWidths{30, 40, 60, 20} << 100 << Ui::AddressWidths{30, 40, 60, 20};
}

void TestEnvelopePane::widthsAreDealtOut()
{
    QFETCH(Ui::AddressWidths, wanted);
    QFETCH(int, width);
    const Ui::AddressWidths least{50, 60, 70, 50};
    QTEST(Ui::addressWidths(wanted, least, width), "given");
}

void TestEnvelopePane::wordsBesideAnAddressLeaveItItsRoom()
{
    const auto table = tableOfBlindCopy(u"eve@example.org"_s);
    QVERIFY2(table->columnWidth(0) > widthOf(*table, 1, 0), "the address is cut");
    QVERIFY2(table->columnWidth(2) < widthOf(*table, 1, 2), "the row is to be too narrow for the words");
    QVERIFY2(table->rowHeight(1) >= 2 * table->fontMetrics().lineSpacing(), "the second line of the words is cut");
    QVERIFY(table->rowHeight(0) < table->rowHeight(1));
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    table->resize(table->width() * 3, table->height());
    QCOMPARE(table->rowHeight(1), table->rowHeight(0));
}

void TestEnvelopePane::anAddressThatIsTooLongIsReadInItsTip()
{
    const QString address = u"<b>"_s + QString(60, u'a') + u"</b>@example.org"_s;
    const auto table = tableOfBlindCopy(address);
    QVERIFY(table->columnWidth(0) < widthOf(*table, 1, 0));
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    const QString tip = table->item(1, 0)->toolTip();
    QVERIFY2(tip.contains(address.toHtmlEscaped()), qPrintable(tip)); // and no markup
}

void TestEnvelopePane::aNarrowPaneHasItsHalvesBelowEachOther()
{
    Support::Desk desk;
    Sides sides(desk);
    const auto *halves = sides.pane.findChild<QSplitter *>();
    sides.window.show();
    sides.pane.resize(1200, 400);
    QCOMPARE(halves->orientation(), Qt::Horizontal);
    sides.pane.resize(400, 400);
    QCOMPARE(halves->orientation(), Qt::Vertical);
}

QTEST_MAIN(TestEnvelopePane)

#include "tst_envelopepane.moc"
