// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "desk.h"
#include "support/manualclock.h"
#include "transcript/store.h"
#include "ui/bytes/bytespane.h"
#include "ui/bytes/networkboxes.h"
#include "ui/bytes/segmentboxes.h"
#include "ui/bytes/wireboxlist.h"

using namespace Qt::StringLiterals;
using Ui::BytesPane;

/// What the socket and what the network saw, box by box.
class TestWireBoxes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

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

void send(Support::Desk &desk)
{
    desk.bench().practice().start();
    desk.writeLetter();
    desk.bench().compose().send();
    QTRY_VERIFY(desk.bench().dialogue().snapshot().report.has_value());
}

} // namespace

void TestWireBoxes::theSegmentsChooseTheirLine()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk);
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
    QVERIFY(std::ranges::any_of(
        pane.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text() == place; }));
    pane.showEntry(list->box(3).first);
    QCOMPARE(list->currentIndex().row(), 3);
    QCOMPARE(chosen.size(), 1); // it was chosen elsewhere
    pane.actions().at(3)->trigger();
    QCOMPARE(list->accessibleName(), u"What the network sees"_s);
    QVERIFY(list->box(list->currentIndex().row()).first <= list->box(3).first);
}

void TestWireBoxes::aFlightIsOneBox()
{
    Support::Desk desk;
    BytesPane pane(desk.bench().dialogue());
    send(desk);
    QVERIFY(desk.bench().dialogue().transcript()->knowsSegments());
    QStringList texts;
    for (const Ui::WireBox &box : Ui::segmentBoxes(*desk.bench().dialogue().transcript()).boxes)
        texts += box.copied();
    const QStringList flights = texts.filter(u"MAIL FROM"_s);
    QCOMPARE(flights.size(), 1);
    QVERIFY2(flights.at(0).contains(u"RCPT TO"_s) && flights.at(0).endsWith(u"DATA"_s), qPrintable(flights.at(0)));
    QVERIFY2(texts.filter(u"the letter, "_s).size() == 1, qPrintable(texts.join(u"\n--\n"_s)));
}

void TestWireBoxes::aReplyInTwoPiecesIsTwoBoxes()
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

void TestWireBoxes::withoutSegmentsTheBoxesAreTurns()
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

void TestWireBoxes::aChosenBoxStaysWhenItHoldsTheLine()
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

void TestWireBoxes::aBoxIsCopiedAndSpoken()
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

void TestWireBoxes::theBoxesGrowWhileOneLooks()
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

void TestWireBoxes::theChoiceStaysWhileBoxesCome()
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

void TestWireBoxes::theNetworkSeesNothingOfWhatIsEncrypted()
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

void TestWireBoxes::theNetworkSeesAllThatIsClear()
{
    Overheard talk;
    talk.client("MAIL FROM:<ann@example.org>", false);
    const QString seen = talk.seen();
    QVERIFY2(seen.contains(u"MAIL FROM:<ann@example.org>"_s), qPrintable(seen));
    QVERIFY(Ui::networkBoxes(talk.store).sentence.contains(u"reads all of it"_s));
}

void TestWireBoxes::whatALoginInClearGivesAwayIsSaidAndNotShown_data()
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

void TestWireBoxes::whatALoginInClearGivesAwayIsSaidAndNotShown()
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

void TestWireBoxes::theHandshakeShowsWhatItDoes_data()
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

void TestWireBoxes::theHandshakeShowsWhatItDoes()
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

QTEST_MAIN(TestWireBoxes)

#include "tst_wireboxes.moc"
