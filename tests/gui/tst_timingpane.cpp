// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/handmadetalk.h"
#include "transcript/filter.h"
#include "ui/common/plainlabel.h"
#include "ui/common/timelinefollower.h"
#include "ui/timing/timescale.h"
#include "ui/timing/timinglegend.h"
#include "ui/timing/timingmodel.h"
#include "ui/timing/timingpane.h"
#include "ui/timing/timingview.h"
#include "workbench/dialoguedesk.h"

using namespace Qt::StringLiterals;
using Ui::TimeScale;
using Ui::TimingPane;
using Ui::TimingView;

namespace {

constexpr qint64 millisecond = 1'000'000;

} // namespace

class TestTimingPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void placesAndMomentsAreTheSame();
    void theGridIsRound_data();
    void theGridIsRound();
    void eachSpanIsARow();
    void theModelKeepsItsPromises();
    void theSlowestComeOneAfterTheOther();
    void aLineChosenElsewhereSelectsItsSpan();
    void aSpanThatIsChosenNamesItsFirstLine();
    void theMouseMeasures();
    void whatIsMeasuredIsOfferedAsAFilter();
    void theSelectedSpanIsMeasuredByKey();
    void plusMinusAndTheMenuZoom();
    void anOlderRunStandsBesideThisOne();
    void anOlderRunStandsBesideOneThatGrows();
    void aScreenReaderReadsEachBar();
    void theWaterfallIsSaved();
    void theLegendShowsTheColoursOfTheBars();
    void whatComesBeforeTheFirstPhaseIsNamed();

private:
    void show(Support::HandmadeTalk &conversation) { Q_EMIT m_desk->transcriptReplaced(&conversation.store()); }
    void drag(qint64 from, qint64 to);
    QAction *action(const QString &text);
    [[nodiscard]] TimingView &view() { return m_pane->view(); }
    [[nodiscard]] QString rowText(int row) { return view().model()->index(row, 0).data().toString(); }

    std::unique_ptr<Workbench::DialogueDesk> m_desk;
    std::unique_ptr<Support::HandmadeTalk> m_talk;
    std::unique_ptr<TimingPane> m_pane;
    QTemporaryDir m_folder;
};

void TestTimingPane::init()
{
    m_talk = std::make_unique<Support::HandmadeTalk>();
    m_desk = std::make_unique<Workbench::DialogueDesk>(m_talk->clock());
    m_pane = std::make_unique<TimingPane>(*m_desk);
    m_pane->resize(800, 400);
    m_pane->show();
    m_pane->activateWindow();
    m_talk->deliver();
    show(*m_talk);
}

void TestTimingPane::cleanup()
{
    m_pane.reset();
    m_desk.reset();
    m_talk.reset();
}

/// From one moment to another, with the left button.
void TestTimingPane::drag(qint64 from, qint64 to)
{
    QWidget *viewport = view().viewport();
    const TimeScale scale = view().scale();
    const auto point = [&scale](qint64 moment) {
        return QPoint(qRound(scale.place(moment)), 40);
    };
    QTest::mousePress(viewport, Qt::LeftButton, {}, point(from));
    QTest::mouseMove(viewport, (point(from) + point(to)) / 2);
    QTest::mouseMove(viewport, point(to));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, point(to));
}

QAction *TestTimingPane::action(const QString &text)
{
    for (QAction *candidate : m_pane->actions()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestTimingPane::placesAndMomentsAreTheSame()
{
    const TimeScale scale{1000, 2000, 100, 300};
    QCOMPARE(scale.place(1000), 100.0);
    QCOMPARE(scale.place(1500), 200.0);
    QCOMPARE(scale.time(300), qint64(2000));
    QCOMPARE(scale.time(scale.place(1234)), qint64(1234));
}

void TestTimingPane::theGridIsRound_data()
{
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QList<qint64>>("grid");
    QTest::newRow("of a second") << 1000 * millisecond
                                 << QList<qint64>{0, 200 * millisecond, 400 * millisecond, 600 * millisecond,
                                        800 * millisecond, 1000 * millisecond};
    QTest::newRow("of three milliseconds")
        << 3 * millisecond << QList<qint64>{0, millisecond, 2 * millisecond, 3 * millisecond};
    QTest::newRow("of nothing") << qint64(0) << QList<qint64>{};
}

void TestTimingPane::theGridIsRound()
{
    QFETCH(qint64, to);
    QFETCH(QList<qint64>, grid);
    QCOMPARE((TimeScale{0, to, 0, 400}.grid(80)), grid);
}

void TestTimingPane::eachSpanIsARow()
{
    QCOMPARE(view().model()->rowCount(), 10);
    QCOMPARE(rowText(5),
        u"RCPT: began after 29 ms, took 40 ms, 40 ms to wait, 30 bytes sent, answered 550, a client "
        "waits 5 minute(s) at least (RFC 5321 4.5.3.2)"_s);
}

void TestTimingPane::theModelKeepsItsPromises()
{
    const QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    Support::HandmadeTalk other;
    show(other);
    QCOMPARE(view().model()->rowCount(), 0);
    other.deliver();
    QTRY_COMPARE(view().model()->rowCount(), 10);
}

void TestTimingPane::theSlowestComeOneAfterTheOther()
{
    QStringList phases;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&view(), Qt::Key_S);
        phases.append(view().currentIndex().data().toString().section(u':', 0, 0));
    }
    QCOMPARE(phases, (QStringList{u"Verdict"_s, u"RCPT"_s, u"RCPT"_s, u"DATA"_s}));
}

void TestTimingPane::aLineChosenElsewhereSelectsItsSpan()
{
    QSignalSpy chosen(m_pane.get(), &TimingPane::entryChosen);
    m_pane->showEntry(10);
    QCOMPARE(view().currentIndex().row(), 5);
    QCOMPARE(chosen.size(), 0);
    m_pane->showEntry(-1);
    QVERIFY(!view().currentIndex().isValid());
}

void TestTimingPane::aSpanThatIsChosenNamesItsFirstLine()
{
    QSignalSpy chosen(m_pane.get(), &TimingPane::entryChosen);
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen.constLast().constFirst().value<qsizetype>(), 3); // EHLO
}

void TestTimingPane::theMouseMeasures()
{
    drag(500 * millisecond, 1500 * millisecond);
    const TimingView::Range range = view().measured().value();
    const qint64 point = view().scale().time(1) - view().scale().time(0);
    QVERIFY(std::abs(range.from - 500 * millisecond) <= point);
    QVERIFY(std::abs(range.to - 1500 * millisecond) <= point);
    const QString text = m_pane->findChild<Ui::PlainLabel *>()->text();
    QVERIFY2(text.contains(u"ΔT 1.0 s"_s) || text.contains(u"ΔT 99"_s), qPrintable(text));
    QVERIFY(m_pane->findChild<QMenu *>() != nullptr);
    QTest::keyClick(m_pane->findChild<QMenu *>(), Qt::Key_Escape);
}

void TestTimingPane::whatIsMeasuredIsOfferedAsAFilter()
{
    QSignalSpy wanted(m_pane.get(), &TimingPane::filterWanted);
    m_pane->showEntry(10);
    action(u"Filter to what is marked"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    const QString text = wanted.constFirst().constFirst().toString();
    QCOMPARE(text, u"t>=0.029000000 and t<=0.069000000"_s);
    const auto parsed = Transcript::Filter::parse(text);
    QVERIFY(std::holds_alternative<Transcript::Filter>(parsed));
    const auto &filter = std::get<Transcript::Filter>(parsed);
    QVERIFY(!filter.matches(m_talk->store(), 7));
    QVERIFY(filter.matches(m_talk->store(), 9));
    QVERIFY(filter.matches(m_talk->store(), 10));
    QVERIFY(!filter.matches(m_talk->store(), 12));
}

void TestTimingPane::theSelectedSpanIsMeasuredByKey()
{
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_S);
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"ΔT 2.6 s"_s),
        qPrintable(QGuiApplication::clipboard()->text()));
}

void TestTimingPane::plusMinusAndTheMenuZoom()
{
    const TimingView::Range all = view().shown();
    QTest::keyClick(&view(), Qt::Key_Plus);
    QVERIFY(view().shown().from > all.from && view().shown().to < all.to);
    QTest::keyClick(&view(), Qt::Key_Minus);
    QTest::keyClick(&view(), Qt::Key_Minus);
    QCOMPARE(view().shown(), all);
    m_pane->showEntry(10);
    action(u"Zoom to what is marked"_s)->trigger();
    QCOMPARE(view().shown(), (TimingView::Range{29 * millisecond, 69 * millisecond}));
    action(u"Show the whole conversation"_s)->trigger();
    QCOMPARE(view().shown(), all);
}

void TestTimingPane::anOlderRunStandsBesideThisOne()
{
    {
        Support::HandmadeTalk older;
        older.connect();
        older.talk("EHLO desk.example", "250 mail.example", 700);
        m_pane->setOverlay(&older.store());
    } // its times are kept, not the run
    QVERIFY2(rowText(2).contains(u"took 2 ms"_s) && rowText(2).contains(u"700 ms in the compared one"_s),
        qPrintable(rowText(2)));
    QVERIFY(!rowText(3).contains(u"compared"_s));
    show(*m_talk);
    QVERIFY(!rowText(2).contains(u"compared"_s));
}

/// Word by word as if it had been there at once: also where a span becomes another, or goes away.
void TestTimingPane::anOlderRunStandsBesideOneThatGrows()
{
    Support::HandmadeTalk growing;
    Ui::TimelineFollower follower;
    follower.setAwake(true);
    follower.setStore(&growing.store());
    Ui::TimingModel model(follower);
    model.setOverlay(&m_talk->store());
    connect(&growing.store(), &Transcript::Store::rowsAppended, &follower, &Ui::TimelineFollower::catchUp);
    growing.note(Base::NoteKind::Connecting, {u"mail.example"_s, u"25"_s});
    growing.note(Base::NoteKind::TryingAddress, {u"192.0.2.1"_s}); // so it was a look-up until here
    growing.note(Base::NoteKind::Connected, {u"192.0.2.1"_s, u"25"_s});
    growing.note(Base::NoteKind::TlsStarted); // and this a handshake
    growing.hear("220 mail.example", 0);
    growing.talk("EHLO desk.example", "250 mail.example", 2);
    growing.talk("RCPT TO:<bo@example.org>", "250 2.1.5 Ok", 20);
    growing.store().beginBody(100, false, false); // the verdict on it is not due
    growing.say("QUIT");
    growing.note(Base::NoteKind::ConnectionLost);
    growing.talk("EHLO desk.example", "250 mail.example", 2);
    Ui::TimingModel whole(follower);
    whole.setOverlay(&m_talk->store());
    QCOMPARE(model.rowCount(), follower.timeline().spans().size());
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY2(model.rowAt(row).before == whole.rowAt(row).before, qPrintable(QString::number(row)));
}

void TestTimingPane::aScreenReaderReadsEachBar()
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(seen != nullptr && seen->tableInterface() != nullptr);
    QCOMPARE(seen->tableInterface()->rowCount(), 10);
    const QString text = seen->tableInterface()->cellAt(8, 0)->text(QAccessible::Name);
    QVERIFY2(text.startsWith(u"Verdict: began after 134 ms, took 2.6 s"_s), qPrintable(text));
}

void TestTimingPane::theWaterfallIsSaved()
{
    m_pane->saveTo(m_folder.filePath(u"waterfall.svg"_s));
    QFile file(m_folder.filePath(u"waterfall.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray octets = file.readAll();
    QVERIFY2(octets.startsWith("<?xml") && octets.contains("Verdict"), octets.left(4000).constData());
}

void TestTimingPane::theLegendShowsTheColoursOfTheBars()
{
    auto *legend = m_pane->findChild<Ui::TimingLegend *>();
    QVERIFY(legend != nullptr);
    QVERIFY2(legend->accessibleName().contains(u"sending"_s), qPrintable(legend->accessibleName()));
    const QImage picture = legend->grab().toImage();
    QCOMPARE(picture.pixelColor(6, picture.height() / 2), Ui::toneColor(Ui::Tone::Client, legend->palette()));
}

void TestTimingPane::whatComesBeforeTheFirstPhaseIsNamed()
{
    Support::HandmadeTalk talk;
    talk.wait(40);
    talk.deliver();
    show(talk);
    const auto *model = qobject_cast<Ui::TimingModel *>(view().model());
    QCOMPARE(model->rowAt(0).lead, 40 * millisecond);
    QCOMPARE(model->rowAt(1).lead, qint64(0));
}

QTEST_MAIN(TestTimingPane)

#include "tst_timingpane.moc"
