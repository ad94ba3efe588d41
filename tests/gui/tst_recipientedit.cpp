// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "message/address.h"
#include "ui/compose/chip.h"
#include "ui/compose/recipientedit.h"
#include "ui/compose/recipientline.h"
#include "ui/compose/recipientrows.h"

using namespace Qt::StringLiterals;
using Ui::Chip;
using Ui::RecipientEdit;

namespace {

QString problemOf(const QString &address)
{
    return Message::Address::parse(address) ? QString() : u"no address"_s;
}

/// A letter's To and Cc in a window that has the keyboard.
struct Rows {
    QWidget window;
    RecipientEdit *to = new RecipientEdit(u"To"_s, problemOf, &window);
    RecipientEdit *cc = new RecipientEdit(u"Cc"_s, problemOf, &window);
    Ui::RecipientRows rows{{to, cc}};

    Rows()
    {
        auto *box = new QVBoxLayout(&window);
        box->addWidget(to);
        box->addWidget(cc);
        window.resize(600, 200);
        window.show();
        window.activateWindow();
        to->setFocus();
    }

    [[nodiscard]] QLineEdit *field() const { return to->findChild<Ui::RecipientLine *>(); }
    [[nodiscard]] static QWidget *keyboard() { return QApplication::focusWidget(); }
    [[nodiscard]] static Chip *chip() { return qobject_cast<Chip *>(keyboard()); }
    [[nodiscard]] Chip *chip(const QString &text) const
    {
        const auto chips = window.findChildren<Chip *>();
        const auto found = std::ranges::find_if(
            chips, [&](const Chip *candidate) { return candidate->text() == text && candidate->isVisible(); });
        return found == chips.end() ? nullptr : *found;
    }
    [[nodiscard]] qsizetype chipCount() const
    {
        return std::ranges::count_if(to->findChildren<Chip *>(), [](const Chip *chip) { return chip->isVisible(); });
    }
};

} // namespace

#define WITH_THREE_CHIPS(rows)                                                                                         \
    Rows rows;                                                                                                         \
    QTRY_VERIFY((rows).window.isActiveWindow());                                                                       \
    (rows).to->setAddresses({u"ann@example.org"_s, u"bo@example.org"_s, u"cy@example.org"_s});                         \
    (rows).field()->setFocus()

class TestRecipientEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedTextBecomesChips_data();
    void typedTextBecomesChips();
    void pastedListBecomesChips_data();
    void pastedListBecomesChips();
    void textIsPartOfTheDraftBeforeItIsAChip();
    void leavingTheRowMakesAChip();
    void badChipSaysWhy();
    void chipsAreNamedForScreenReaders();
    void arrowsWalkThroughChips();
    void arrowsFollowTheReadingDirection();
    void backspaceWalksBackThenRemoves();
    void deleteGoesOnToTheNextChip();
    void enterChangesAChipInItsPlace();
    void escapeKeepsTheAddressAsItWas();
    void typingOnAChipWritesANewOne();
    void copyTakesTheAddress();
    void tabLeavesTheRowFromAChip();
    void dragMovesAChipToAnotherRow();
    void dragWithinTheRowChangesTheOrder();
    void readOnlyRowKeepsItsChips();
    void settingAddressesIsSilent();
    void fiveHundredAddressesStayUsable();
};

void TestRecipientEdit::typedTextBecomesChips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("chips");
    QTest::addColumn<QStringList>("addresses");

    QTest::addRow("a comma ends an address") << u"ann@example.org,"_s << 0 << 1 << QStringList{u"ann@example.org"_s};
    QTest::addRow("a semicolon ends an address")
        << u"ann@example.org;"_s << 0 << 1 << QStringList{u"ann@example.org"_s};
    QTest::addRow("Enter ends an address")
        << u"ann@example.org"_s << int(Qt::Key_Return) << 1 << QStringList{u"ann@example.org"_s};
    QTest::addRow("two addresses in one go")
        << u"ann@example.org, bo@example.org,"_s << 0 << 2 << QStringList{u"ann@example.org"_s, u"bo@example.org"_s};
    QTest::addRow("a comma between quotes belongs to the name")
        << u"\"Doe, John\" <john@example.org>"_s << 0 << 0 << QStringList{u"\"Doe, John\" <john@example.org>"_s};
    QTest::addRow("a name with its address is one chip")
        << u"Ann <ann@example.org>,"_s << 0 << 1 << QStringList{u"Ann <ann@example.org>"_s};
    QTest::addRow("separators alone make nothing") << u" , ;,"_s << 0 << 0 << QStringList();
    QTest::addRow("what is no address is kept as well") << u"ann at home,"_s << 0 << 1 << QStringList{u"ann at home"_s};
}

void TestRecipientEdit::typedTextBecomesChips()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(int, chips);
    QFETCH(QStringList, addresses);
    Rows rows;
    QTRY_VERIFY(rows.window.isActiveWindow());

    QTest::keyClicks(rows.field(), typed);
    if (key != 0)
        QTest::keyClick(rows.field(), static_cast<Qt::Key>(key));

    QCOMPARE(rows.to->addresses(), addresses);
    QCOMPARE(rows.chipCount(), chips);
}

void TestRecipientEdit::pastedListBecomesChips_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("chips");

    QTest::addRow("commas") << u"ann@example.org, bo@example.org, cy@example.org"_s << 3;
    QTest::addRow("semicolons") << u"ann@example.org;bo@example.org"_s << 2;
    QTest::addRow("a column of a spreadsheet") << u"ann@example.org\nbo@example.org\r\ncy@example.org\n"_s << 3;
    QTest::addRow("names with commas in quotes") << u"\"Doe, Ann\" <ann@example.org>, bo@example.org"_s << 2;
    QTest::addRow("bad pieces stay, to be mended") << u"ann@example.org, nonsense, bo@example.org"_s << 3;
    QTest::addRow("a single address can still be changed") << u"ann@example.org"_s << 0;
}

void TestRecipientEdit::pastedListBecomesChips()
{
    QFETCH(QString, pasted);
    QFETCH(int, chips);
    Rows rows;
    QTRY_VERIFY(rows.window.isActiveWindow());

    QGuiApplication::clipboard()->setText(pasted);
    QTest::keyClick(rows.field(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(rows.to->addresses(), Message::splitAddressList(pasted));
    QCOMPARE(rows.chipCount(), chips);
}

void TestRecipientEdit::textIsPartOfTheDraftBeforeItIsAChip()
{
    WITH_THREE_CHIPS(rows);
    const QSignalSpy changes(rows.to, &RecipientEdit::addressesChanged);

    QTest::keyClicks(rows.field(), u"di"_s);

    QCOMPARE(rows.to->addresses().constLast(), u"di"_s);
    QCOMPARE(changes.size(), 2);
}

void TestRecipientEdit::leavingTheRowMakesAChip()
{
    Rows rows;
    QTRY_VERIFY(rows.window.isActiveWindow());

    QTest::keyClicks(rows.field(), u"ann@example.org"_s);
    QTest::keyClick(rows.field(), Qt::Key_Tab);

    QVERIFY(rows.chip(u"ann@example.org"_s));
    QVERIFY(rows.cc->isAncestorOf(Rows::keyboard()));
}

void TestRecipientEdit::badChipSaysWhy()
{
    Rows rows;
    QTRY_VERIFY(rows.window.isActiveWindow());

    QTest::keyClicks(rows.field(), u"ann@example.org,nonsense,"_s);

    QCOMPARE(rows.chip(u"ann@example.org"_s)->problem(), QString());
    QCOMPARE(rows.chip(u"nonsense"_s)->problem(), u"no address"_s);
    QCOMPARE(rows.chip(u"nonsense"_s)->toolTip(), u"no address"_s);
    QVERIFY(rows.to->focusProblem());
    QCOMPARE(Rows::chip(), rows.chip(u"nonsense"_s));
}

void TestRecipientEdit::chipsAreNamedForScreenReaders()
{
    Rows rows;
    rows.to->setAddresses({u"ann@example.org"_s, u"nonsense"_s});

    QCOMPARE(rows.chip(u"ann@example.org"_s)->accessibleName(), u"recipient ann@example.org, 1 of 2 in To"_s);
    QCOMPARE(rows.chip(u"nonsense"_s)->accessibleName(), u"recipient nonsense, 2 of 2 in To, not valid: no address"_s);
}

void TestRecipientEdit::arrowsWalkThroughChips()
{
    WITH_THREE_CHIPS(rows);

    QTest::keyClick(rows.field(), Qt::Key_Left);
    QCOMPARE(Rows::chip(), rows.chip(u"cy@example.org"_s));
    QTest::keyClick(Rows::keyboard(), Qt::Key_Left);
    QCOMPARE(Rows::chip(), rows.chip(u"bo@example.org"_s));
    QTest::keyClick(Rows::keyboard(), Qt::Key_Home);
    QCOMPARE(Rows::chip(), rows.chip(u"ann@example.org"_s));
    QTest::keyClick(Rows::keyboard(), Qt::Key_Left);
    QCOMPARE(Rows::chip(), rows.chip(u"ann@example.org"_s));
    QTest::keyClick(Rows::keyboard(), Qt::Key_Right);
    QCOMPARE(Rows::chip(), rows.chip(u"bo@example.org"_s));
    QTest::keyClick(Rows::keyboard(), Qt::Key_End);
    QCOMPARE(Rows::keyboard(), rows.field());
}

void TestRecipientEdit::arrowsFollowTheReadingDirection()
{
    WITH_THREE_CHIPS(rows);
    rows.window.setLayoutDirection(Qt::RightToLeft);

    QTest::keyClick(rows.field(), Qt::Key_Right);
    QCOMPARE(Rows::chip(), rows.chip(u"cy@example.org"_s));
    QTRY_VERIFY(rows.chip(u"ann@example.org"_s)->x() > rows.chip(u"bo@example.org"_s)->x());
    QTest::keyClick(Rows::keyboard(), Qt::Key_Left);
    QCOMPARE(Rows::keyboard(), rows.field());
}

void TestRecipientEdit::backspaceWalksBackThenRemoves()
{
    WITH_THREE_CHIPS(rows);
    const QSignalSpy changes(rows.to, &RecipientEdit::addressesChanged);

    QTest::keyClick(rows.field(), Qt::Key_Backspace);
    QCOMPARE(rows.chipCount(), 3);
    QTest::keyClick(Rows::keyboard(), Qt::Key_Backspace);

    const QStringList left{u"ann@example.org"_s, u"bo@example.org"_s};
    QCOMPARE(rows.to->addresses(), left);
    QCOMPARE(Rows::chip(), rows.chip(u"bo@example.org"_s));
    QCOMPARE(changes.size(), 1);
}

void TestRecipientEdit::deleteGoesOnToTheNextChip()
{
    WITH_THREE_CHIPS(rows);

    QTest::keyClick(rows.chip(u"ann@example.org"_s), Qt::Key_Delete);
    QTest::keyClick(rows.field(), Qt::Key_Home);
    QCOMPARE(Rows::chip(), rows.chip(u"bo@example.org"_s));
    QTest::keyClick(Rows::keyboard(), Qt::Key_Delete);
    QCOMPARE(Rows::chip(), rows.chip(u"cy@example.org"_s));
    QTest::keyClick(Rows::keyboard(), Qt::Key_Delete);

    QCOMPARE(Rows::keyboard(), rows.field());
    QCOMPARE(rows.to->addresses(), QStringList());
}

void TestRecipientEdit::enterChangesAChipInItsPlace()
{
    WITH_THREE_CHIPS(rows);
    rows.chip(u"bo@example.org"_s)->setFocus();

    QTest::keyClick(Rows::keyboard(), Qt::Key_Return);
    QCOMPARE(Rows::keyboard(), rows.field());
    QTest::keyClicks(Rows::keyboard(), u"bob@example.net"_s);
    QTest::keyClick(Rows::keyboard(), Qt::Key_Return);

    const QStringList changed{u"ann@example.org"_s, u"bob@example.net"_s, u"cy@example.org"_s};
    QCOMPARE(rows.to->addresses(), changed);
    QCOMPARE(Rows::keyboard(), rows.field());
}

void TestRecipientEdit::escapeKeepsTheAddressAsItWas()
{
    WITH_THREE_CHIPS(rows);
    const QStringList before = rows.to->addresses();
    QTest::mouseDClick(rows.chip(u"bo@example.org"_s), Qt::LeftButton, {}, {20, 14});

    QTest::keyClicks(rows.field(), u"some"_s);
    QTest::keyClick(rows.field(), Qt::Key_Escape);

    QCOMPARE(rows.to->addresses(), before);
    QCOMPARE(rows.chipCount(), 3);
}

void TestRecipientEdit::typingOnAChipWritesANewOne()
{
    WITH_THREE_CHIPS(rows);
    rows.chip(u"bo@example.org"_s)->setFocus();

    QTest::keyClick(Rows::keyboard(), Qt::Key_D);
    QTest::keyClicks(Rows::keyboard(), u"i@example.org,"_s);

    QCOMPARE(rows.to->addresses().constLast(), u"di@example.org"_s);
}

void TestRecipientEdit::copyTakesTheAddress()
{
    WITH_THREE_CHIPS(rows);
    rows.chip(u"bo@example.org"_s)->setFocus();

    QTest::keyClick(Rows::keyboard(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"bo@example.org"_s);
    QTest::keyClick(Rows::keyboard(), Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!rows.to->addresses().contains(u"bo@example.org"_s));
}

void TestRecipientEdit::tabLeavesTheRowFromAChip()
{
    WITH_THREE_CHIPS(rows);
    rows.chip(u"ann@example.org"_s)->setFocus();

    QTest::keyClick(Rows::keyboard(), Qt::Key_Tab);

    QVERIFY(rows.cc->isAncestorOf(Rows::keyboard()));
}

void TestRecipientEdit::dragMovesAChipToAnotherRow()
{
    WITH_THREE_CHIPS(rows);
    Chip *chip = rows.chip(u"bo@example.org"_s);
    const QPoint goal = chip->mapFromGlobal(rows.cc->mapToGlobal(rows.cc->rect().center()));

    QTest::mousePress(chip, Qt::LeftButton, {}, {20, 14});
    QTest::mouseMove(chip, {20, 34});
    QTest::mouseMove(chip, goal);
    QTest::mouseRelease(chip, Qt::LeftButton, {}, goal);

    QCOMPARE(rows.cc->addresses(), QStringList{u"bo@example.org"_s});
    QCOMPARE(rows.to->addresses().size(), 2);
}

void TestRecipientEdit::dragWithinTheRowChangesTheOrder()
{
    WITH_THREE_CHIPS(rows);
    Chip *chip = rows.chip(u"cy@example.org"_s);
    const QPoint goal = chip->mapFromGlobal(rows.chip(u"ann@example.org"_s)->mapToGlobal(QPoint(4, 14)));

    QTest::mousePress(chip, Qt::LeftButton, {}, {20, 14});
    QTest::mouseMove(chip, goal);
    QTest::mouseRelease(chip, Qt::LeftButton, {}, goal);

    const QStringList moved{u"cy@example.org"_s, u"ann@example.org"_s, u"bo@example.org"_s};
    QCOMPARE(rows.to->addresses(), moved);
}

void TestRecipientEdit::readOnlyRowKeepsItsChips()
{
    WITH_THREE_CHIPS(rows);
    rows.to->setReadOnly(true);
    Chip *chip = rows.chip(u"bo@example.org"_s);

    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::keyClick(chip, Qt::Key_Return);
    QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() - 8, chip->height() / 2});

    QCOMPARE(rows.chipCount(), 3);
}

void TestRecipientEdit::settingAddressesIsSilent()
{
    WITH_THREE_CHIPS(rows);
    const QSignalSpy changes(rows.to, &RecipientEdit::addressesChanged);

    rows.to->setAddresses({u"di@example.org"_s});

    QCOMPARE(changes.size(), 0);
    QCOMPARE(rows.to->addresses(), QStringList{u"di@example.org"_s});
}

void TestRecipientEdit::fiveHundredAddressesStayUsable()
{
    Rows rows;
    QTRY_VERIFY(rows.window.isActiveWindow());
    QStringList many;
    for (int number = 0; number < 500; ++number)
        many.append(u"reader%1@example.org"_s.arg(number));

    QGuiApplication::clipboard()->setText(many.join(u'\n'));
    QTest::keyClick(rows.field(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(rows.to->addresses(), many);
    QTRY_VERIFY(rows.to->height() > 100); // some lines
    QVERIFY2(rows.to->height() < 200, qPrintable(u"height %1"_s.arg(rows.to->height())));
}

QTEST_MAIN(TestRecipientEdit)
#include "tst_recipientedit.moc"
