// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "desk.h"
#include "transcript/store.h"
#include "transcript/wiresegment.h"
#include "ui/bytes/bytespane.h"
#include "ui/bytes/decodemenu.h"
#include "ui/bytes/octetglyphs.h"
#include "ui/bytes/octetview.h"
#include "ui/bytes/oddchips.h"
#include "ui/common/theme.h"
#include "workbench/keptconversation.h"

using namespace Qt::StringLiterals;
using Ui::BytesPane;
using Ui::OctetView;

/// The octets of a line and of the letter.
class TestBytesPane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOctetHasItsGlyph_data();
    void everyOctetHasItsGlyph();
    void aChosenLineIsShownOctetForOctet();
    void theLetterIsShownAsItWentOut();
    void theHeaderOfAPastLetterIsNotShownAsTheLetter();
    void whatIsChosenAsTextIsChosenAsNumbers();
    void anAddedDotIsAChipThatLeadsToIt();
    void thePlaceIsToldWithTheLength();
    void aLineThatNobodyCountedIsNotTold();
    void theChoiceStaysWhenNumbersAreShown();
    void octetsRunFromLeftToRightInEveryLanguage_data();
    void octetsRunFromLeftToRightInEveryLanguage();
    void octetsAreDecodedInAPopover();
    void aBigSourceIsReadOnlyWhereItIsInSight();
    void aLineEndCanBeDrawnWithAnyFont();
    void withoutOctetsThereIsNoPlaceInThem();

private:
    [[nodiscard]] static QStringList labels(const BytesPane &pane);
    void send(Support::Desk &desk, const QString &text) const;
    [[nodiscard]] static qsizetype rowOf(const Transcript::Store &store, Transcript::EntryKind kind);
};

void TestBytesPane::send(Support::Desk &desk, const QString &text) const
{
    desk.bench().practice().start();
    desk.writeLetter();
    Message::Draft draft = desk.bench().compose().snapshot().draft;
    draft.text = text;
    desk.bench().compose().setDraft(draft);
    desk.bench().compose().send();
    QTRY_VERIFY(desk.bench().dialogue().snapshot().report.has_value());
}

QStringList TestBytesPane::labels(const BytesPane &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        texts += label->text();
    return texts;
}

qsizetype TestBytesPane::rowOf(const Transcript::Store &store, Transcript::EntryKind kind)
{
    for (qsizetype row = 0; row < store.size(); ++row) {
        if (store.at(row).kind == kind)
            return row;
    }
    return -1;
}

void TestBytesPane::everyOctetHasItsGlyph_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("glyphs");
    QTest::newRow("letters, spaces and a line end") << "a b\r\n"_ba << u"a · b ␍ ␊"_s;
    QTest::newRow("a tab, an escape and a delete") << "\t\x1b\x7f"_ba << u"⇥ ␛ ␡"_s;
    QTest::newRow("a letter of two octets") << "\xc3\xa9"_ba << u"é ∙"_s;
    QTest::newRow("half a letter") << "\xc3"_ba << u"▯"_s;
    QTest::newRow("a letter that turns a line round is not shown") << "\xe2\x80\xae"_ba << u"▯ ▯ ▯"_s;
}

void TestBytesPane::everyOctetHasItsGlyph()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, glyphs);
    QCOMPARE(Ui::octetGlyphs(octets).join(u' '), glyphs);
    QCOMPARE(Ui::octetGlyphs(octets).size(), octets.size());
}

void TestBytesPane::aChosenLineIsShownOctetForOctet()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk, u"Hello."_s);
    pane.showEntry(rowOf(*desk.bench().dialogue().transcript(), Transcript::EntryKind::Command));
    auto *view = pane.findChild<OctetView *>();
    QVERIFY(view->chosenOctets().startsWith("EHLO "));
    QVERIFY(view->chosenOctets().endsWith("\r\n"));
}

void TestBytesPane::theLetterIsShownAsItWentOut()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk, u"Hello.\n.hidden\n"_s);
    pane.showEntry(rowOf(*desk.bench().dialogue().transcript(), Transcript::EntryKind::Body));
    const QByteArray octets = pane.findChild<OctetView *>()->chosenOctets();
    QVERIFY2(octets.contains("\r\n..hidden\r\n"), octets.constData());
    QVERIFY2(octets.endsWith("\r\n.\r\n"), octets.constData());
    QVERIFY(octets.contains("Subject: Dinner\r\n"));
}

void TestBytesPane::theHeaderOfAPastLetterIsNotShownAsTheLetter()
{
    Support::Desk desk;
    send(desk, u"Half past seven.\n"_s);
    Workbench::DialogueDesk &dialogue = desk.bench().dialogue();
    Archive::ConversationRecord record = Workbench::recordOf(*dialogue.transcript(), dialogue.snapshot());
    Workbench::addTranscript(record, *dialogue.transcript());
    auto past = Workbench::pastFrom(record);
    QVERIFY(past);
    const QList<Transcript::WireSegment> segments = Transcript::segmentsOf(*dialogue.transcript(), 100);
    dialogue.showPast(std::move(past).value());
    QVERIFY(dialogue.transcript()->knowsSegments());
    QCOMPARE(Transcript::segmentsOf(*dialogue.transcript(), 100), segments);
    BytesPane pane(dialogue);
    pane.show();
    pane.showEntry(rowOf(*dialogue.transcript(), Transcript::EntryKind::Body));
    QVERIFY(!pane.findChild<OctetView *>()->isVisible());
    QStringList seen;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->isVisible())
            seen += label->text();
    }
    QVERIFY2(seen.join(u'\n').contains(u"The letter itself is not kept"_s), qPrintable(seen.join(u'\n')));
}

void TestBytesPane::whatIsChosenAsTextIsChosenAsNumbers()
{
    OctetView view;
    view.resize(900, 300);
    view.setSource({10, [](qint64 offset, qint64 count) {
                        return "MAIL FROM\n"_ba.mid(offset, count);
                    }});
    view.setFocus();
    view.goTo(5);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.chosenOctets(), "FROM"_ba);
    view.setMode(OctetView::Mode::Hex);
    QCOMPARE(view.chosenOctets(), "FROM"_ba);
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"FROM"_s);
}

void TestBytesPane::anAddedDotIsAChipThatLeadsToIt()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk, u"Hello.\n.hidden\n"_s);
    pane.showEntry(rowOf(*desk.bench().dialogue().transcript(), Transcript::EntryKind::Body));
    auto *chip = pane.findChild<Ui::OddChips *>()->findChild<QToolButton *>();
    QVERIFY(chip != nullptr);
    QVERIFY2(chip->text().contains(u"1 added dot"_s), qPrintable(chip->text()));
    chip->click();
    auto *view = pane.findChild<OctetView *>();
    QCOMPARE(view->cursor(), view->chosenOctets().indexOf("..hidden"));
}

void TestBytesPane::thePlaceIsToldWithTheLength()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk, u"Hello.\n"_s);
    pane.showEntry(rowOf(*desk.bench().dialogue().transcript(), Transcript::EntryKind::Body));
    auto *view = pane.findChild<OctetView *>();
    const QString size = QLocale().toString(view->size());
    view->goTo(3);
    QVERIFY2(labels(pane).contains(u"Offset 3 of %1, line 1"_s.arg(size)), qPrintable(labels(pane).join(u'\n')));
    view->goTo(7, true);
    QVERIFY2(labels(pane).contains(u"Offset 3 to 7 of %1, line 1 · 5 octet(s) chosen"_s.arg(size)),
        qPrintable(labels(pane).join(u'\n')));
    view->goTo(1, true); // to the left of where it began
    QVERIFY2(labels(pane).contains(u"Offset 1 to 3 of %1, line 1 · 3 octet(s) chosen"_s.arg(size)),
        qPrintable(labels(pane).join(u'\n')));
}

void TestBytesPane::aLineThatNobodyCountedIsNotTold()
{
    OctetView view;
    view.resize(900, 300);
    view.setSource({OctetView::mostText + 10, [](qint64, qint64 count) {
                        return QByteArray(count, 'x');
                    }});
    QCOMPARE(view.lineAt(OctetView::mostText - 1), 1);
    QCOMPARE(view.lineAt(OctetView::mostText + 1), 0);
}

void TestBytesPane::theChoiceStaysWhenNumbersAreShown()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk, u"Hello.\n"_s);
    pane.showEntry(rowOf(*desk.bench().dialogue().transcript(), Transcript::EntryKind::Body));
    auto *view = pane.findChild<OctetView *>();
    view->goTo(3);
    view->goTo(7, true);
    const QByteArray chosen = view->chosenOctets();
    for (QAction *mode : {pane.actions().at(1), pane.actions().at(0)}) {
        mode->trigger();
        QCOMPARE(view->chosenSize(), 5);
        QCOMPARE(view->chosenOctets(), chosen);
    }
}

void TestBytesPane::octetsRunFromLeftToRightInEveryLanguage_data()
{
    QTest::addColumn<OctetView::Mode>("mode");
    QTest::newRow("as text") << OctetView::Mode::Text;
    QTest::newRow("as numbers") << OctetView::Mode::Hex;
}

void TestBytesPane::octetsRunFromLeftToRightInEveryLanguage()
{
    QFETCH(OctetView::Mode, mode);
    const auto drawn = [mode] {
        OctetView view;
        view.resize(900, 300);
        const QByteArray octets = "MAIL FROM:<a@b.example> (x)\r\n";
        view.setSource({octets.size(), [octets](qint64 offset, qint64 count) {
                            return octets.mid(offset, count);
                        }});
        view.setMode(mode);
        view.goTo(2);
        view.goTo(12, true);
        return view.viewport()->grab().toImage();
    };
    const QImage before = drawn();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage after = drawn();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(after, before);
}

void TestBytesPane::octetsAreDecodedInAPopover()
{
    QWidget below;
    Ui::showDecoded(Message::Coding::Base64, "VXNlcm5hbWU6\x1b", &below);
    auto *text = below.findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), u"These octets are not written like that."_s);
    delete below.findChild<QWidget *>(u"decoded"_s);
    Ui::showDecoded(Message::Coding::Base64, "G1szMW0=", &below);
    QCOMPARE(below.findChild<QPlainTextEdit *>()->toPlainText(), u"\\x1b[31m"_s);
}

void TestBytesPane::aBigSourceIsReadOnlyWhereItIsInSight()
{
    qint64 most = 0;
    OctetView view;
    view.resize(900, 300);
    view.setMode(OctetView::Mode::Hex);
    constexpr qint64 size = 200LL * 1024 * 1024;
    view.setSource({size, [&most](qint64 offset, qint64 count) {
                        most = std::max(most, offset > 0 ? count : 0);
                        return QByteArray(std::min(count, size - offset), 'x');
                    }});
    view.goTo(size - 1);
    view.grab();
    QCOMPARE(view.cursor(), size - 1);
    QVERIFY(most <= 16);
}

void TestBytesPane::aLineEndCanBeDrawnWithAnyFont()
{
    const QFontMetrics metrics(Ui::wireFont());
    for (const QString &glyph : Ui::octetGlyphs("\r\n")) {
        const QString drawn = Ui::drawableGlyph(glyph, metrics);
        QVERIFY2(metrics.inFont(drawn.front()), qPrintable(drawn));
    }
    QCOMPARE(Ui::drawableGlyph(u"a", metrics), u"a"_s);
}

void TestBytesPane::withoutOctetsThereIsNoPlaceInThem()
{
    Support::Desk desk;
    const BytesPane pane(desk.bench().dialogue());
    for (const QLabel *label : pane.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Offset 0"_s), qPrintable(label->text()));
}

QTEST_MAIN(TestBytesPane)

#include "tst_bytespane.moc"
