// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/stations.h"

#include <optional>

#include "diagnosis/milestones.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using Base::Stage;
using Workbench::DialogueSnapshot;

namespace {

constexpr std::array stops
    = {Stage::Connect, Stage::Tls, Stage::Hello, Stage::Login, Stage::Envelope, Stage::Data, Stage::Verdict};
constexpr std::size_t tlsStop = 1;
constexpr std::size_t loginStop = 3;
constexpr std::size_t envelopeStop = 4;

/// Which station a stage belongs to; none for what comes after the verdict.
std::optional<std::size_t> stopOf(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
        return 0;
    case Stage::Tls:
        return tlsStop;
    case Stage::Greeting:
    case Stage::Hello:
        return 2;
    case Stage::Login:
        return loginStop;
    case Stage::Envelope:
        return envelopeStop;
    case Stage::Data:
        return 5;
    case Stage::Verdict:
        return 6;
    case Stage::Quit:
    case Stage::Done:
        break;
    }
    return {};
}

/// By hand a verdict is a stage only where it was good; whatever broke off the session comes behind it.
bool endedWell(const Delivery::Report &report)
{
    const Smtp::Outcome outcome = report.outcome;
    return (report.isByHand && report.stage == Stage::Verdict) || outcome == Smtp::Outcome::Accepted
        || outcome == Smtp::Outcome::Partial || outcome == Smtp::Outcome::Stopped;
}

/// Whether what belongs to the station came to something. That there is a connection, all that comes behind it shows.
bool isPassed(const Station &station, const Diagnosis::Milestones &milestones)
{
    return station.stage == Stage::Connect || milestones.isPassed(station.stage);
}

/// Adds up what was spent at each station: two stages can belong to one.
void addTimes(Stations &stations, const DialogueSnapshot &snapshot, const Diagnosis::Milestones &milestones)
{
    const QList<Delivery::StageTime> &times = snapshot.stages;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const std::optional<std::size_t> stop = stopOf(times.at(i).stage);
        if (!stop)
            continue;
        Station &station = stations[*stop];
        const qint64 begin = times.at(i).nanoseconds;
        const bool isLast = i + 1 == times.size();
        const qint64 end = !isLast ? times.at(i + 1).nanoseconds
            : snapshot.report      ? snapshot.report->nanoseconds
                                   : begin;
        station.nanoseconds = std::max<qint64>(0, station.nanoseconds) + end - begin;
        station.state = isPassed(station, milestones) ? Station::State::Done : Station::State::Skipped;
    }
}

/// What was said there and came to nothing, and nothing behind it did: there the conversation came to its end, if it is
/// only about to say goodbye.
void markLastRefused(Stations &stations, const Diagnosis::Milestones &milestones)
{
    for (std::size_t i = stations.size(); i-- > 0;) {
        if (stations[i].state == Station::State::Done || stations[i].state == Station::State::Now)
            return;
        if (stations[i].state == Station::State::Skipped && milestones.isSaid(stations[i].stage)) {
            stations[i].state = Station::State::Stopped;
            return;
        }
    }
}

void markSkipped(Stations &stations)
{
    const auto isReachedFrom = [&stations](std::size_t first) {
        for (std::size_t i = first; i < stations.size(); ++i) {
            if (stations[i].state != Station::State::ToCome)
                return true;
        }
        return false;
    };
    // STARTTLS comes after the hello, so only what comes after that proves that there was no TLS.
    if (stations[tlsStop].state == Station::State::ToCome && isReachedFrom(loginStop))
        stations[tlsStop].state = Station::State::Skipped;
    if (stations[loginStop].state == Station::State::ToCome && isReachedFrom(envelopeStop))
        stations[loginStop].state = Station::State::Skipped;
}

/// With PIPELINING the client is beyond the envelope already when the server refuses it; and before TLS was a hello.
void forgetBeyondStop(Stations &stations)
{
    bool isBeyond = false;
    for (Station &station : stations) {
        if (isBeyond)
            station = {.stage = station.stage};
        isBeyond = isBeyond || station.state == Station::State::Stopped;
    }
}

} // namespace

Stations stationsOf(const DialogueSnapshot &snapshot, const Diagnosis::Milestones &milestones)
{
    Stations stations;
    for (std::size_t i = 0; i < stops.size(); ++i)
        stations[i].stage = stops[i];
    addTimes(stations, snapshot, milestones);
    const std::optional<std::size_t> reached = stopOf(snapshot.report ? snapshot.report->stage : snapshot.stage);
    if (reached && snapshot.isRunning)
        stations[*reached].state = Station::State::Now;
    else if (reached && snapshot.report && !endedWell(*snapshot.report))
        stations[*reached].state = Station::State::Stopped;
    else
        markLastRefused(stations, milestones);
    forgetBeyondStop(stations);
    markSkipped(stations);
    return stations;
}

} // namespace Ui
