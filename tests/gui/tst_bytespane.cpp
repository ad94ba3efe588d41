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
#include "support/manualclock.h"
#include "transcript/store.h"
#include "transcript/wiresegment.h"
#include "ui/bytes/bytespane.h"
#include "ui/bytes/decodemenu.h"
#include "ui/bytes/networkboxes.h"
#include "ui/bytes/octetglyphs.h"
#include "ui/bytes/octetview.h"
#include "ui/bytes/oddchips.h"
#include "ui/bytes/segmentboxes.h"
#include "ui/bytes/wireboxlist.h"
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
    void theSegmentsChooseTheirLine();
    void aFlightIsOneBox();
    void aReplyInTwoPiecesIsTwoBoxes();
    void withoutSegmentsTheBoxesAreTurns();
    void aChosenBoxStaysWhenItHoldsTheLine();
    void aBoxIsCopiedAndSpoken();
    void theBoxesGrowWhileOneLooks();
    void theChoiceStaysWhileBoxesCome();
    void theNetworkSeesNothingOfWhatIsEncrypted();
    void theNetworkSeesAllThatIsClear();
    void whatALoginInClearGivesAwayIsSaidAndNotShown_data();
    void whatALoginInClearGivesAwayIsSaidAndNotShown();
    void theHandshakeShowsWhatItDoes_data();
    void theHandshakeShowsWhatItDoes();
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

void TestBytesPane::theSegmentsChooseTheirLine()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk, u"Hello."_s);
    pane.actions().at(2)->trigger();
    auto *list = pane.findChild<Ui::WireBoxList *>();
    QCOMPARE(list->accessibleName(), u"Segments"_s);
    QVERIFY(list->count() > 5);
    QSignalSpy chosen(&pane, &BytesPane::entryChosen);
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toLongLong(), list->box(1).first);
    const QString place = list->placeText();
    QVERIFY2(place.startsWith(u"Box 2 of %1 · "_s.arg(list->count())), qPrintable(place));
    QVERIFY2(labels(pane).contains(place), qPrintable(labels(pane).join(u'\n')));
    pane.showEntry(list->box(3).first);
    QCOMPARE(list->currentIndex().row(), 3);
    QCOMPARE(chosen.size(), 1); // it was chosen elsewhere
    pane.actions().at(3)->trigger();
    QCOMPARE(list->accessibleName(), u"What the network sees"_s);
    QVERIFY(list->box(list->currentIndex().row()).first <= list->box(3).first);
}

void TestBytesPane::aFlightIsOneBox()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk, u"Hello."_s);
    QVERIFY(desk.bench().dialogue().transcript()->knowsSegments());
    QStringList texts;
    for (const Ui::WireBox &box : Ui::segmentBoxes(*desk.bench().dialogue().transcript()).boxes)
        texts += box.copied();
    const QStringList flights = texts.filter(u"MAIL FROM"_s);
    QCOMPARE(flights.size(), 1);
    QVERIFY2(flights.at(0).contains(u"RCPT TO"_s) && flights.at(0).endsWith(u"DATA"_s), qPrintable(flights.at(0)));
    QVERIFY2(texts.filter(u"the letter, "_s).size() == 1, qPrintable(texts.join(u"\n--\n"_s)));
}

void TestBytesPane::aReplyInTwoPiecesIsTwoBoxes()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.beginSegment(store.appendReplyLine("250 ok\r\n", false, 0), 0, 1'000'000);
    store.completeReply(250);
    store.beginSegment(1, 2, 9'000'000);
    const QList<Ui::WireBox> boxes = Ui::segmentBoxes(store).boxes;
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.at(0).copied(), u"25\nthe line goes on in another box"_s);
    QCOMPARE(boxes.at(0).size, u"2 octet(s)"_s);
    QCOMPARE(boxes.at(0).time, u"0.001"_s);
    QCOMPARE(boxes.at(1).copied(), u"0 ok"_s);
    QCOMPARE(boxes.at(1).time, u"0.009"_s);
}

void TestBytesPane::withoutSegmentsTheBoxesAreTurns()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendCommand("NOOP\r\n", false);
    store.appendCommand("NOOP\r\n", false);
    const Ui::WireBoxes turns = Ui::segmentBoxes(store);
    QCOMPARE(turns.boxes.size(), 1);
    QVERIFY2(turns.sentence.contains(u"is not known"_s), qPrintable(turns.sentence));
    store.beginSegment(2);
    const Ui::WireBoxes segments = Ui::segmentBoxes(store);
    QCOMPARE(segments.boxes.size(), 2);
    QVERIFY2(segments.sentence.contains(u"in one go"_s), qPrintable(segments.sentence));
}

void TestBytesPane::aChosenBoxStaysWhenItHoldsTheLine()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.beginSegment(store.appendReplyLine("250 ok\r\n", false, 0));
    store.completeReply(250);
    store.beginSegment(1, 2, 9);
    Ui::WireBoxList list;
    list.showBoxes(Ui::segmentBoxes(store).boxes);
    list.setCurrentIndex(list.model()->index(1, 0));
    list.showEntry(0);
    QCOMPARE(list.currentIndex().row(), 1);
    list.showEntry(-1);
    QVERIFY(!list.currentIndex().isValid());
    list.showEntry(0);
    QCOMPARE(list.currentIndex().row(), 0);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentIndex().row(), 1);
}

void TestBytesPane::aBoxIsCopiedAndSpoken()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    store.beginSegment(store.appendCommand("MAIL FROM:<>\r\n", true));
    store.appendCommand("DATA\r\n", true);
    Ui::WireBoxList list;
    list.showBoxes(Ui::segmentBoxes(store).boxes);
    list.showEntry(1);
    QTest::keySequence(&list, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"MAIL FROM:<>\nDATA"_s);
    QCOMPARE(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"client, 20 octet(s), encrypted, at 0.000 seconds: MAIL FROM:<>\nDATA"_s);
}

void TestBytesPane::theBoxesGrowWhileOneLooks()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    pane.show();
    pane.actions().at(2)->trigger();
    auto *list = pane.findChild<Ui::WireBoxList *>();
    QCOMPARE(list->count(), 0);
    bool hasGrown = false; // before the end, which shows all of it
    connect(list->model(), &QAbstractItemModel::rowsInserted, &pane,
        [&] { hasGrown = hasGrown || !desk.bench().dialogue().snapshot().report.has_value(); });
    desk.bench().dialogue().setGatePolicy(Delivery::Gate::Policy::PauseBeforeEach);
    desk.bench().practice().start();
    desk.writeLetter();
    desk.bench().compose().send();
    QTRY_VERIFY(hasGrown);
    desk.bench().dialogue().cancel();
    QTRY_VERIFY(desk.bench().dialogue().snapshot().report.has_value());
}

void TestBytesPane::theChoiceStaysWhileBoxesCome()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    const auto say = [&store] {
        store.beginSegment(store.appendCommand("NOOP\r\n", false));
    };
    say();
    say();
    Ui::WireBoxList list;
    list.showBoxes(Ui::segmentBoxes(store).boxes);
    list.showEntry(0);
    QSignalSpy reset(list.model(), &QAbstractItemModel::modelReset);
    QSignalSpy chosen(&list, &Ui::WireBoxList::entryChosen);
    say();
    list.showBoxes(Ui::segmentBoxes(store).boxes);
    QCOMPARE(list.count(), 3);
    QCOMPARE(list.currentIndex().row(), 0);
    store.appendCommand("DATA\r\n", false); // the last one grows
    list.showBoxes(Ui::segmentBoxes(store).boxes);
    QCOMPARE(list.count(), 3);
    QCOMPARE(list.box(2).copied(), u"NOOP\nDATA"_s);
    list.showBoxes({});
    QCOMPARE(list.count(), 0);
    QCOMPARE(reset.size() + chosen.size(), 0);
}

namespace {

struct Overheard {
    Support::ManualClock clock;
    Transcript::Store store{clock};

    void client(const QByteArray &line, bool isEncrypted)
    {
        store.beginSegment(store.appendCommand(line + "\r\n", isEncrypted));
    }
    void server(const QByteArray &line, bool isEncrypted)
    {
        store.beginSegment(store.appendReplyLine(line + "\r\n", isEncrypted, 0));
        store.completeReply(line.first(3).toInt());
    }
    [[nodiscard]] QString seen() const
    {
        QStringList boxes;
        for (const Ui::WireBox &box : Ui::networkBoxes(store).boxes)
            boxes += box.who + u' ' + box.size + u'\n' + box.copied();
        return boxes.join(u'\n');
    }
};

} // namespace

void TestBytesPane::theNetworkSeesNothingOfWhatIsEncrypted()
{
    Overheard talk;
    talk.server("220 mx", false);
    talk.client("STARTTLS", false);
    talk.store.appendNote({Base::NoteKind::TlsStarted, {u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s}}, true);
    talk.client("MAIL FROM:<ann@example.org>", true);
    talk.server("250 ann is fine", true);
    const QString seen = talk.seen();
    QVERIFY2(seen.contains(u"STARTTLS"_s), qPrintable(seen));
    QVERIFY2(!seen.contains(u"ann"_s), qPrintable(seen));
    QVERIFY2(seen.contains(u"C → 1 record(s) of TLS, about 51 octets"_s), qPrintable(seen));
    QVERIFY2(seen.contains(u"← S 1 record(s) of TLS, about 39 octets"_s), qPrintable(seen));
    QVERIFY(Ui::networkBoxes(talk.store).sentence.contains(u"only when, which way"_s));
    QCOMPARE(Ui::networkBoxes(talk.store).boxes.constLast().hiddenOctets, 39);
}

void TestBytesPane::theNetworkSeesAllThatIsClear()
{
    Overheard talk;
    talk.client("MAIL FROM:<ann@example.org>", false);
    const QString seen = talk.seen();
    QVERIFY2(seen.contains(u"MAIL FROM:<ann@example.org>"_s), qPrintable(seen));
    QVERIFY(Ui::networkBoxes(talk.store).sentence.contains(u"reads all of it"_s));
}

void TestBytesPane::whatALoginInClearGivesAwayIsSaidAndNotShown_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QStringList>("words");
    const QByteArray mask = "••••••••";
    const QString password = u"the password, readable; it is only hidden here"_s;
    QTest::newRow("PLAIN") << QByteArrayList{"AUTH PLAIN " + mask} << QStringList{password};
    QTest::newRow("PLAIN behind 334") << QByteArrayList{"AUTH PLAIN", mask} << QStringList{u""_s, password};
    QTest::newRow("LOGIN") << QByteArrayList{"auth login", mask, mask}
                           << QStringList{u""_s, u"the user name, readable"_s, password};
    QTest::newRow("a token") << QByteArrayList{"AUTH XOAUTH2 " + mask}
                             << QStringList{u"the token, readable; it is only hidden here"_s};
    QTest::newRow("a proof") << QByteArrayList{"AUTH CRAM-MD5",
        mask} << QStringList{u""_s, u"a proof of the password, readable; the password itself is not sent"_s};
}

void TestBytesPane::whatALoginInClearGivesAwayIsSaidAndNotShown()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QStringList, words);
    Overheard talk;
    for (const QByteArray &line : lines)
        talk.client(line, false);
    const QList<Ui::WireBox> boxes = Ui::networkBoxes(talk.store).boxes;
    QCOMPARE(boxes.size(), words.size());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QStringList texts = boxes.at(i).copied().split(u'\n');
        QCOMPARE(texts.value(1), words.at(i));
        if (boxes.at(i).copied().contains(u"••••••••"_s))
            QVERIFY2(boxes.at(i).size.endsWith(u" and what is hidden"_s), qPrintable(boxes.at(i).size));
    }
}

void TestBytesPane::theHandshakeShowsWhatItDoes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("isResumed");
    QTest::addColumn<QString>("words");
    QTest::newRow("TLS 1.3 hides the certificate")
        << u"mx.example.org."_s << u"TLSv1.3"_s << false
        << u"readable: that this is TLSv1.3\nreadable: the name of the server, mx.example.org\n"
           "hidden: the certificate of the server"_s;
    QTest::newRow("TLS 1.2 shows it")
        << u"bücher.example"_s << u"TLSv1.2"_s << false
        << u"readable: that this is TLSv1.2\nreadable: the name of the server, xn--bcher-kva.example\n"
           "readable: the certificate of the server"_s;
    QTest::newRow("a session that goes on needs none")
        << u"192.0.2.1"_s << u"TLSv1.2"_s << true
        << u"readable: that this is TLSv1.2\nno name of the server: it was called by its address\n"
           "no certificate: an earlier session goes on"_s;
}

void TestBytesPane::theHandshakeShowsWhatItDoes()
{
    QFETCH(QString, host);
    QFETCH(QString, protocol);
    QFETCH(bool, isResumed);
    QFETCH(QString, words);
    Overheard talk;
    talk.store.appendNote({Base::NoteKind::Connecting, {host, u"25"_s}});
    talk.store.appendNote({Base::NoteKind::Connected, {u"192.0.2.1"_s, u"25"_s}});
    talk.clock.advance(12'000'000);
    talk.store.appendNote({Base::NoteKind::TlsStarted, {protocol, u"ECDHE-RSA-AES256-GCM-SHA384"_s}}, true);
    if (isResumed)
        talk.store.appendNote({Base::NoteKind::TlsResumed, {}}, true);
    talk.client("NOOP", true);
    const QList<Ui::WireBox> boxes = Ui::networkBoxes(talk.store).boxes;
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.at(0).copied(), words);
    QVERIFY2(boxes.at(0).size.contains(u"12 ms"_s), qPrintable(boxes.at(0).size));
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
