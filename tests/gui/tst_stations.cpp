// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QTest>

#include "diagnosis/milestones.h"
#include "support/handmadetalk.h"
#include "ui/transcript/stagestrip.h"
#include "ui/transcript/stations.h"
#include "ui/words/words.h"
#include "workbench/dialoguedesk.h"

using namespace Qt::StringLiterals;
using Base::Stage;
using State = Ui::Station::State;
using Workbench::DialogueSnapshot;

namespace {

constexpr std::size_t tls = 1;
constexpr std::size_t hello = 2;
constexpr std::size_t login = 3;
constexpr std::size_t envelope = 4;
constexpr std::size_t accepted = 6;

/// Each stage begins a millisecond after the one before.
DialogueSnapshot reached(const QList<Stage> &stages)
{
    DialogueSnapshot snapshot;
    snapshot.isRunning = true;
    for (const Stage stage : stages) {
        snapshot.stages.append({stage, snapshot.stages.size() * 1'000'000});
        snapshot.stage = stage;
    }
    return snapshot;
}

DialogueSnapshot ended(const QList<Stage> &stages, Smtp::Outcome outcome)
{
    DialogueSnapshot snapshot = reached(stages);
    snapshot.isRunning = false;
    Delivery::Report report;
    report.outcome = outcome;
    report.stage = stages.last();
    report.nanoseconds = stages.size() * 1'000'000;
    snapshot.report = report;
    return snapshot;
}

/// Every stage came to something.
Diagnosis::Milestones everything()
{
    Diagnosis::Milestones milestones;
    for (const Stage stage : {Stage::Tls, Stage::Hello, Stage::Login, Stage::Envelope, Stage::Data, Stage::Verdict})
        milestones.pass(stage);
    return milestones;
}

Ui::Stations stationsOf(const DialogueSnapshot &snapshot)
{
    return Ui::stationsOf(snapshot, everything());
}

Diagnosis::Milestones milestonesOf(Support::HandmadeTalk &talk)
{
    Diagnosis::Milestones milestones;
    milestones.readOn(talk.store());
    return milestones;
}

} // namespace

class TestStations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstRunNothingIsReached();
    void theStationOfTheMomentIsNow();
    void greetingAndHelloCountForOneStation();
    void tlsIsSkippedOnlyWhenItCannotComeAnyMore();
    void aLoginThatWasNotNeededIsSkipped();
    void aRefusalStopsWhereItHappened();
    void aRefusedEnvelopeLeavesNothingDoneBehindIt();
    void anAcceptedLetterHasAllStationsDone();
    void aLetterByHandStaysAcceptedWhereTheServerHangsUp();
    void whatWasRefusedIsNotDone();
    void whatWasSkippedAtTheGateIsNotDone();
    void aHelloBeforeTheStoppedTlsIsNotBehindIt();
    void theStripTellsAScreenReaderWhereItStands();
};

void TestStations::beforeTheFirstRunNothingIsReached()
{
    for (const Ui::Station &station : stationsOf({})) {
        QCOMPARE(station.state, State::ToCome);
        QCOMPARE(station.nanoseconds, -1);
    }
}

void TestStations::theStationOfTheMomentIsNow()
{
    const Ui::Stations stations = stationsOf(reached({Stage::Resolve, Stage::Connect, Stage::Greeting}));
    QCOMPARE(stations[0].state, State::Done);
    QCOMPARE(stations[0].nanoseconds, 2'000'000);
    QCOMPARE(stations[hello].state, State::Now);
    QCOMPARE(stations[envelope].state, State::ToCome);
}

void TestStations::greetingAndHelloCountForOneStation()
{
    const Ui::Stations stations
        = stationsOf(reached({Stage::Connect, Stage::Greeting, Stage::Hello, Stage::Tls, Stage::Login}));
    QCOMPARE(stations[hello].nanoseconds, 2'000'000);
    QCOMPARE(stations[tls].nanoseconds, 1'000'000);
}

void TestStations::tlsIsSkippedOnlyWhenItCannotComeAnyMore()
{
    QCOMPARE(stationsOf(reached({Stage::Connect, Stage::Hello}))[tls].state, State::ToCome);
    QCOMPARE(stationsOf(reached({Stage::Connect, Stage::Hello, Stage::Envelope}))[tls].state, State::Skipped);
}

void TestStations::aLoginThatWasNotNeededIsSkipped()
{
    QCOMPARE(stationsOf(reached({Stage::Connect, Stage::Hello}))[login].state, State::ToCome);
    QCOMPARE(stationsOf(reached({Stage::Connect, Stage::Hello, Stage::Envelope}))[login].state, State::Skipped);
}

void TestStations::aRefusalStopsWhereItHappened()
{
    const Ui::Stations stations
        = stationsOf(ended({Stage::Connect, Stage::Hello, Stage::Envelope}, Smtp::Outcome::Rejected));
    QCOMPARE(stations[envelope].state, State::Stopped);
    QCOMPARE(stations[accepted].state, State::ToCome);
}

// With PIPELINING the client is at DATA already when the refusal of the last recipient comes.
void TestStations::aRefusedEnvelopeLeavesNothingDoneBehindIt()
{
    DialogueSnapshot snapshot
        = ended({Stage::Connect, Stage::Hello, Stage::Envelope, Stage::Data, Stage::Quit}, Smtp::Outcome::Rejected);
    snapshot.report->stage = Stage::Envelope;
    const Ui::Stations stations = stationsOf(snapshot);
    QCOMPARE(stations[envelope].state, State::Stopped);
    QCOMPARE(stations[envelope + 1].state, State::ToCome);
    QCOMPARE(stations[envelope + 1].nanoseconds, -1);
}

void TestStations::anAcceptedLetterHasAllStationsDone()
{
    const Ui::Stations stations
        = stationsOf(ended({Stage::Connect, Stage::Greeting, Stage::Hello, Stage::Tls, Stage::Login, Stage::Envelope,
                               Stage::Data, Stage::Verdict, Stage::Quit, Stage::Done},
            Smtp::Outcome::Accepted));
    for (const Ui::Station &station : stations)
        QVERIFY2(station.state == State::Done, qPrintable(Ui::stageWord(station.stage)));
    QCOMPARE(stations[accepted].nanoseconds, 1'000'000);
}

void TestStations::aLetterByHandStaysAcceptedWhereTheServerHangsUp()
{
    DialogueSnapshot snapshot
        = ended({Stage::Connect, Stage::Greeting, Stage::Hello, Stage::Envelope, Stage::Data, Stage::Verdict},
            Smtp::Outcome::Unreachable);
    QCOMPARE(stationsOf(snapshot)[accepted].state, State::Stopped);
    snapshot.report->isByHand = true;
    QCOMPARE(stationsOf(snapshot)[accepted].state, State::Done);
}

// At the end waits QUIT: the report is not there yet.
void TestStations::whatWasRefusedIsNotDone()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    talk.talk("MAIL FROM:a", "501 no", 1);
    const Ui::Stations stations = Ui::stationsOf(
        reached({Stage::Connect, Stage::Greeting, Stage::Hello, Stage::Envelope, Stage::Quit}), milestonesOf(talk));
    QCOMPARE(stations[hello].state, State::Done);
    QCOMPARE(stations[envelope].state, State::Stopped);
    QCOMPARE(stations[envelope + 1].state, State::ToCome);
}

void TestStations::whatWasSkippedAtTheGateIsNotDone()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    talk.talk("MAIL FROM:<a@b>", "250 ok", 1);
    talk.talk("RCPT TO:<a@b>", "250 ok", 1);
    const Ui::Stations stations = Ui::stationsOf(
        reached({Stage::Connect, Stage::Greeting, Stage::Hello, Stage::Envelope, Stage::Data, Stage::Quit}),
        milestonesOf(talk));
    QCOMPARE(stations[envelope].state, State::Done);
    QCOMPARE(stations[envelope + 1].state, State::Skipped);
}

// With STARTTLS a hello was said before, but on the way of a letter TLS comes first.
void TestStations::aHelloBeforeTheStoppedTlsIsNotBehindIt()
{
    const Ui::Stations stations
        = stationsOf(ended({Stage::Connect, Stage::Greeting, Stage::Hello, Stage::Tls}, Smtp::Outcome::Insecure));
    QCOMPARE(stations[tls].state, State::Stopped);
    QCOMPARE(stations[hello].state, State::ToCome);
}

void TestStations::theStripTellsAScreenReaderWhereItStands()
{
    Ui::StageStrip strip;
    strip.setStations(stationsOf(ended({Stage::Connect, Stage::Hello, Stage::Envelope}, Smtp::Outcome::Rejected)));
    const QString text = strip.accessibleDescription();
    QVERIFY2(text.contains(u"Envelope: stopped"_s) && text.contains(u"TLS: not used"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Data: to come"_s), qPrintable(text));
}

QTEST_MAIN(TestStations)

#include "tst_stations.moc"
