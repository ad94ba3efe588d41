// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/handmadetalk.h"
#include "ui/common/noticestrip.h"
#include "ui/ladder/laddercolumns.h"
#include "ui/ladder/ladderpainter.h"
#include "ui/ladder/ladderpane.h"
#include "ui/ladder/ladderview.h"
#include "ui/words/momentwords.h"
#include "workbench/dialoguedesk.h"

using namespace Qt::StringLiterals;
using Ui::LadderPane;
using Ui::LadderView;

namespace {

/// A conversation of before, for the ladder.
Workbench::LadderPart partOf(Support::HandmadeTalk *talk, const QString &server)
{
    Workbench::LadderPart part;
    part.head.server = server;
    part.head.outcome = u"rejected"_s;
    part.head.startedAt = QDateTime(QDate(2024, 11, 24), QTime(10, 15, 30));
    part.transcript = talk != nullptr ? &talk->store() : nullptr;
    return part;
}

} // namespace

class TestLadderPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachEntryIsARung();
    void theModelKeepsItsPromises();
    void aLiveConversationGrows();
    void whatIsHiddenReadsNothing();
    void theKeysGoUpAndDown();
    void whatWasChosenElsewhereIsSelectedInSilence();
    void aRowThatComesLaterIsSelectedThen();
    void plusAndMinusZoom();
    void theWheelZoomsWithControl();
    void aScreenReaderReadsEachRung();
    void aToolTipIsNoMarkup();
    void theLadderIsSaved_data();
    void theLadderIsSaved();
    void aPictureThatIsTooLongIsDrawnSmaller();
    void aPlaceThatCannotBeWrittenIsNamed();
    void theLadderIsCopiedByKey();
    void timesAreSpeltByTheLocale();
    void timesAreCountedAsInTheTable_data();
    void timesAreCountedAsInTheTable();
    void severalStandOneBelowTheOther();
    void amongSeveralTheShownOneIsChosenAsAlways();
    void severalAreSavedWithTheirHeadings_data();
    void severalAreSavedWithTheirHeadings();
    void aPictureOfSeveralIsAsTallAsAllOfThem();
    void aStripLeadsBackFromSeveralToOne();
    void whatStandsBelowGoesWithItsConversation();
    void aNoteTakesTheRoomThatItNeeds_data();
    void aNoteTakesTheRoomThatItNeeds();
    void theLanesKeepTheirOrder_data();
    void theLanesKeepTheirOrder();

private:
    void show(Support::HandmadeTalk &conversation) { Q_EMIT m_desk->transcriptReplaced(&conversation.store()); }
    [[nodiscard]] QString sentence(int row);
    [[nodiscard]] LadderView &view() { return m_pane->view(); }

    std::unique_ptr<Workbench::DialogueDesk> m_desk;
    std::unique_ptr<Support::HandmadeTalk> m_talk;
    std::unique_ptr<LadderPane> m_pane;
    QTemporaryDir m_folder;
};

void TestLadderPane::init()
{
    m_talk = std::make_unique<Support::HandmadeTalk>();
    m_desk = std::make_unique<Workbench::DialogueDesk>(m_talk->clock());
    m_pane = std::make_unique<LadderPane>(*m_desk);
    m_pane->resize(700, 400);
    m_pane->show();
    m_pane->activateWindow();
}

void TestLadderPane::cleanup()
{
    m_pane.reset();
    m_desk.reset();
    m_talk.reset();
}

void TestLadderPane::eachEntryIsARung()
{
    m_talk->deliver();
    show(*m_talk);
    QCOMPARE(view().model()->rowCount(), int(m_talk->store().size()));
    QVERIFY(view().isVisible());
}

void TestLadderPane::theModelKeepsItsPromises()
{
    const QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(*m_talk);
    m_talk->deliver();
    QTRY_COMPARE(view().model()->rowCount(), int(m_talk->store().size()));
    Support::HandmadeTalk other;
    show(other);
    QCOMPARE(view().model()->rowCount(), 0);
}

void TestLadderPane::aLiveConversationGrows()
{
    show(*m_talk);
    m_talk->deliver();
    QTRY_COMPARE(view().model()->rowCount(), int(m_talk->store().size()));
}

void TestLadderPane::whatIsHiddenReadsNothing()
{
    m_pane->hide();
    m_talk->deliver();
    show(*m_talk);
    QCOMPARE(view().model()->rowCount(), 0);
    m_pane->show();
    QCOMPARE(view().model()->rowCount(), int(m_talk->store().size()));
}

void TestLadderPane::theKeysGoUpAndDown()
{
    m_talk->deliver();
    show(*m_talk);
    QSignalSpy chosen(m_pane.get(), &LadderPane::entryChosen);
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::keyClick(&view(), Qt::Key_N);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_P);
    QTest::keyClick(&view(), Qt::Key_End);
    QList<qsizetype> rows;
    for (const QList<QVariant> &call : chosen)
        rows.append(call.constFirst().value<qsizetype>());
    QCOMPARE(rows, (QList<qsizetype>{0, 1, 2, 1, m_talk->store().size() - 1}));
}

void TestLadderPane::whatWasChosenElsewhereIsSelectedInSilence()
{
    m_talk->deliver();
    show(*m_talk);
    QSignalSpy chosen(m_pane.get(), &LadderPane::entryChosen);
    m_pane->showEntry(7);
    QCOMPARE(view().currentIndex().row(), 7);
    m_pane->showEntry(-1);
    QVERIFY(!view().currentIndex().isValid());
    QCOMPARE(chosen.size(), 0);
}

void TestLadderPane::aRowThatComesLaterIsSelectedThen()
{
    show(*m_talk);
    m_pane->showEntry(3);
    m_talk->deliver();
    QTRY_COMPARE(view().currentIndex().row(), 3);
}

void TestLadderPane::plusAndMinusZoom()
{
    m_talk->deliver();
    show(*m_talk);
    const int height = view().rowHeight(0);
    QTest::keyClick(&view(), Qt::Key_Plus);
    QVERIFY(view().rowHeight(0) > height);
    QTest::keyClick(&view(), Qt::Key_Minus);
    QCOMPARE(view().rowHeight(0), height);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(&view(), Qt::Key_Minus);
    QVERIFY(view().rowHeight(0) >= height / 3);
}

void TestLadderPane::theWheelZoomsWithControl()
{
    m_talk->deliver();
    show(*m_talk);
    const auto turn = [this](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(50, 50), view().viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
            modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
    };
    turn(Qt::NoModifier);
    QCOMPARE(view().zoom(), 1.0);
    turn(Qt::ControlModifier);
    QVERIFY(view().zoom() > 1);
}

void TestLadderPane::aScreenReaderReadsEachRung()
{
    m_talk->deliver();
    show(*m_talk);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(seen != nullptr && seen->tableInterface() != nullptr);
    QCOMPARE(seen->tableInterface()->rowCount(), int(m_talk->store().size()));
    QCOMPARE(seen->tableInterface()->cellAt(8, 0)->text(QAccessible::Name),
        u"RCPT: server, 250, 2.1.5 Ok, after 20 millisecond(s), not encrypted"_s);
}

void TestLadderPane::aToolTipIsNoMarkup()
{
    m_talk->hear("220 <b>bold</b>", 0);
    show(*m_talk);
    const QString tip = view().model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;bold"_s), qPrintable(tip));
}

void TestLadderPane::theLadderIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("as SVG") << u"ladder.svg"_s << "<?xml"_ba << "no such person"_ba;
    QTest::newRow("as PNG") << u"ladder.png"_s << "\x89PNG"_ba << "IHDR"_ba;
    QTest::newRow("as PDF") << u"ladder.pdf"_s << "%PDF"_ba << "%%EOF"_ba;
    QTest::newRow("as text") << u"ladder.txt"_s << "    "_ba << "--- MAIL FROM:<ann@example.org> ---"_ba;
    QTest::newRow("as PlantUML") << u"ladder.puml"_s << "@startuml"_ba << "S ->x C : 550"_ba;
    QTest::newRow("as Mermaid") << u"ladder.mmd"_s << "sequenceDiagram"_ba << "S-xC: 550"_ba;
}

void TestLadderPane::theLadderIsSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, words);
    m_talk->deliver();
    show(*m_talk);
    m_pane->saveTo(m_folder.filePath(name));
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray octets = file.readAll();
    QVERIFY2(octets.startsWith(beginning), octets.left(80).constData());
    QVERIFY2(octets.contains(words), octets.left(8000).constData());
}

void TestLadderPane::aPictureThatIsTooLongIsDrawnSmaller()
{
    for (int i = 0; i < 2000; ++i)
        m_talk->say("NOOP " + QByteArray::number(i));
    show(*m_talk);
    const QString path = m_folder.filePath(u"long.png"_s);
    m_pane->saveTo(path);
    const QImage image(path);
    QVERIFY(image.height() > 30'000);
    QVERIFY(image.height() < 32'768);
}

void TestLadderPane::aPlaceThatCannotBeWrittenIsNamed()
{
    m_talk->deliver();
    show(*m_talk);
    const QString nowhere = m_folder.filePath(u"no such folder/ladder.svg"_s);
    m_pane->saveTo(nowhere);
    const QString text = m_pane->findChild<Ui::NoticeStrip *>()->text();
    QVERIFY2(text.contains(nowhere), qPrintable(text));
}

void TestLadderPane::theLadderIsCopiedByKey()
{
    m_talk->deliver();
    show(*m_talk);
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"--- QUIT ---"_s),
        qPrintable(QGuiApplication::clipboard()->text()));
}

void TestLadderPane::timesAreSpeltByTheLocale()
{
    const QLocale before;
    m_talk->deliver();
    show(*m_talk);
    QLocale::setDefault(QLocale::German);
    m_pane->saveTo(m_folder.filePath(u"german.svg"_s));
    QLocale::setDefault(before);
    QFile file(m_folder.filePath(u"german.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray picture = file.readAll();
    QVERIFY(picture.contains(">0,004<"));
    QVERIFY(!picture.contains(">0.004<"));
}

void TestLadderPane::timesAreCountedAsInTheTable_data()
{
    QTest::addColumn<Ui::TimeMode>("mode");
    QTest::newRow("since the start") << Ui::TimeMode::Start;
    QTest::newRow("since the line before") << Ui::TimeMode::Previous;
    QTest::newRow("since the command") << Ui::TimeMode::Command;
    QTest::newRow("since time zero") << Ui::TimeMode::Zero;
    QTest::newRow("of the day") << Ui::TimeMode::Clock;
}

void TestLadderPane::timesAreCountedAsInTheTable()
{
    QFETCH(Ui::TimeMode, mode);
    m_talk->deliver();
    m_talk->store().setTimeZero(4);
    show(*m_talk);
    m_pane->setTimeMode(mode);
    m_pane->saveTo(m_folder.filePath(u"times.svg"_s));
    QFile file(m_folder.filePath(u"times.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString picture = QString::fromUtf8(file.readAll());
    for (qsizetype row = 0; row < m_talk->store().size(); ++row) {
        const QString time = Ui::momentText(m_talk->store(), row, mode);
        QVERIFY2(time.isEmpty() || picture.contains(u'>' + time + u'<'), qPrintable(time));
    }
}

QString TestLadderPane::sentence(int row)
{
    return view().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

void TestLadderPane::severalStandOneBelowTheOther()
{
    const QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_talk->connect();
    show(*m_talk);
    const int own = view().model()->rowCount();
    Support::HandmadeTalk before;
    before.talk("VRFY bo", "252 perhaps", 3);
    Support::HandmadeTalk after;
    after.talk("EXPN list", "250 bo", 3);
    m_pane->setParts({partOf(&before, u"one.example:25"_s), partOf(nullptr, u"two.example:25"_s),
        partOf(&after, u"three.example:25"_s)});
    QCOMPARE(view().model()->rowCount(), own + 4 + 3);
    QVERIFY2(sentence(0).contains(u"one.example:25 · refused"_s), qPrintable(sentence(0)));
    QVERIFY2(sentence(1).contains(u"VRFY bo"_s), qPrintable(sentence(1)));
    QVERIFY2(sentence(3).contains(u"two.example:25 · refused · shown"_s), qPrintable(sentence(3)));
    QVERIFY2(sentence(own + 5).contains(u"EXPN list"_s), qPrintable(sentence(own + 5)));

    m_talk->talk("EHLO desk.example", "250 mail.example", 2); // grows between them
    QTRY_COMPARE(view().model()->rowCount(), own + 2 + 4 + 3);
    QVERIFY2(sentence(own + 4).contains(u"EHLO"_s), qPrintable(sentence(own + 4)));
    QVERIFY2(sentence(own + 6).contains(u"three.example"_s), qPrintable(sentence(own + 6)));

    m_pane->setParts({});
    QCOMPARE(view().model()->rowCount(), own + 2);
    QVERIFY2(!sentence(0).contains(u"shown"_s), qPrintable(sentence(0)));
}

void TestLadderPane::amongSeveralTheShownOneIsChosenAsAlways()
{
    m_talk->deliver();
    show(*m_talk);
    Support::HandmadeTalk before;
    before.talk("VRFY bo", "252 perhaps", 3);
    m_pane->showEntry(7);
    m_pane->setParts({partOf(&before, u"one.example:25"_s), partOf(nullptr, u"two.example:25"_s)});
    QCOMPARE(view().currentIndex().row(), 3 + 1 + 7); // stays chosen
    const QSignalSpy chosen(m_pane.get(), &LadderPane::entryChosen);
    const QSignalSpy opened(m_pane.get(), &LadderPane::partChosen);
    QTest::keyClick(&view(), Qt::Key_N);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<qsizetype>(), 8);
    view().setCurrentIndex(view().model()->index(3, 0)); // its heading
    view().setCurrentIndex(view().model()->index(1, 0)); // no line of the conversation that the others show
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 0);
    m_pane->showEntry(0);
    QCOMPARE(view().currentIndex().row(), 4);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1); // everyone looks at it already
}

void TestLadderPane::severalAreSavedWithTheirHeadings_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as SVG") << u"all.svg"_s;
    QTest::newRow("as text") << u"all.txt"_s;
    QTest::newRow("as PlantUML") << u"all.puml"_s;
    QTest::newRow("as Mermaid") << u"all.mmd"_s;
}

void TestLadderPane::severalAreSavedWithTheirHeadings()
{
    QFETCH(QString, name);
    m_talk->talk("EHLO desk.example", "250 mail.example", 2);
    show(*m_talk);
    Support::HandmadeTalk before;
    before.talk("VRFY bo", "252 perhaps", 3);
    Support::HandmadeTalk after;
    after.talk("EXPN list", "250 bo", 3);
    m_pane->setParts({partOf(&before, u"one.example:25"_s), partOf(nullptr, u"two.example:25"_s),
        partOf(&after, u"three.example:25"_s)});
    m_pane->saveTo(m_folder.filePath(name));
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    qsizetype at = 0;
    for (const char *part : {"one.example:25", "VRFY bo", "two.example:25", "EHLO", "three.example:25", "EXPN list"}) {
        at = saved.indexOf(part, at);
        QVERIFY2(at > 0, part);
    }
    QVERIFY(saved.contains("refused") || saved.contains("rejected"));
}

void TestLadderPane::aPictureOfSeveralIsAsTallAsAllOfThem()
{
    m_talk->deliver();
    show(*m_talk);
    m_pane->saveTo(m_folder.filePath(u"one.png"_s));
    m_pane->setParts({partOf(m_talk.get(), u"one.example:25"_s), partOf(nullptr, u"two.example:25"_s)});
    m_pane->saveTo(m_folder.filePath(u"both.png"_s));
    const int one = QImage(m_folder.filePath(u"one.png"_s)).height();
    QVERIFY(one > 0);
    QVERIFY(QImage(m_folder.filePath(u"both.png"_s)).height() > 2 * one - 2 * view().rowHeight(0));
}

void TestLadderPane::aStripLeadsBackFromSeveralToOne()
{
    m_talk->deliver();
    show(*m_talk);
    const Ui::NoticeStrip *strip = m_pane->findChildren<Ui::NoticeStrip *>().constLast();
    QVERIFY(!strip->isVisible());
    m_pane->setParts({partOf(m_talk.get(), u"one.example:25"_s), partOf(nullptr, u"two.example:25"_s)});
    QVERIFY(strip->isVisible());
    QVERIFY2(strip->text().startsWith(u"2 conversation"_s), qPrintable(strip->text()));
    const QSignalSpy wanted(m_pane.get(), &LadderPane::aloneWanted);
    strip->findChild<QPushButton *>()->click();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(wanted.size(), 2);
    m_pane->setParts({});
    QVERIFY(!strip->isVisible());
}

void TestLadderPane::whatStandsBelowGoesWithItsConversation()
{
    const QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_talk->connect();
    show(*m_talk);
    const int own = view().model()->rowCount();
    {
        Support::HandmadeTalk other;
        other.talk("VRFY bo", "252 perhaps", 3);
        m_pane->setParts({partOf(nullptr, u"one.example:25"_s), partOf(&other, u"two.example:25"_s)});
    }
    QCOMPARE(view().model()->rowCount(), own);
}

void TestLadderPane::aNoteTakesTheRoomThatItNeeds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isOutside");
    QTest::newRow("a short one stands in the margin") << u"HH"_s << false;
    QTest::newRow("a long one begins further left") << QString(40, u'H') << true;
}

void TestLadderPane::aNoteTakesTheRoomThatItNeeds()
{
    QFETCH(QString, words);
    QFETCH(bool, isOutside);
    constexpr int width = 900;
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    const Ui::LadderPainter ladder({palette});
    Ui::LadderRow row;
    row.step.kind = Transcript::LadderStep::Kind::Note;
    row.entry.note = {Base::NoteKind::Free, {words}};
    QImage picture(width, ladder.rowHeight(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    ladder.paintRow(painter, picture.rect(), row);
    painter.end();
    const Ui::LadderColumns at
        = Ui::LadderMeasures::of(Ui::wireFont(), Ui::smallFont(), false, Ui::TimeMode::Start).columns(width);
    bool hasInk = false;
    for (int x = at.client + 4; x < at.server - 4; ++x) {
        for (int y = 0; y < picture.height(); ++y)
            hasInk = hasInk || picture.pixelColor(x, y).lightness() < 140;
    }
    QCOMPARE(hasInk, isOutside);
}

void TestLadderPane::theLanesKeepTheirOrder_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasNames");
    for (const int width : {520, 900, 2400}) {
        QTest::addRow("%d points wide", width) << width << false;
        QTest::addRow("%d points wide with a lane for the names", width) << width << true;
    }
}

void TestLadderPane::theLanesKeepTheirOrder()
{
    QFETCH(int, width);
    QFETCH(bool, hasNames);
    const Ui::LadderMeasures measures{60, 60, 150, hasNames};
    const Ui::LadderColumns at = measures.columns(width);
    QCOMPARE(at.names >= 0, hasNames);
    QList<int> places{0, at.timeRight, at.phaseLeft, at.phaseRight};
    if (hasNames)
        places.append(at.names);
    places += {at.client, at.server, at.marginLeft, at.right, width};
    for (qsizetype i = 1; i < places.size(); ++i)
        QVERIFY2(places.at(i - 1) < places.at(i), qPrintable(QString::number(i)));
}

QTEST_MAIN(TestLadderPane)

#include "tst_ladderpane.moc"
