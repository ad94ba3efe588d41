// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/milestones.h"

#include <algorithm>
#include <optional>

#include "transcript/phase.h"
#include "transcript/store.h"

namespace Diagnosis {

using Base::Stage;
using Smtp::SessionPoint;
using Smtp::SessionStep;
using Transcript::EntryKind;
using Transcript::Glance;
using Transcript::Phase;

namespace {

constexpr qsizetype mostRows = 50'000; // whatever a longer conversation is about, it has come to it before

std::optional<Stage> stageOf(QByteArrayView line)
{
    const std::optional<Phase> phase = Transcript::phaseOfVerb(Transcript::verbIn(line));
    switch (phase.value_or(Phase::Other)) {
    case Phase::Hello:
        return Stage::Hello;
    case Phase::StartTls:
        return Stage::Tls;
    case Phase::Login:
        return Stage::Login;
    case Phase::Mail:
    case Phase::Rcpt:
        return Stage::Envelope;
    case Phase::Data:
    case Phase::Letter:
        return Stage::Data;
    case Phase::Resolve:
    case Phase::Connect:
    case Phase::Tls:
    case Phase::Greeting:
    case Phase::Verdict:
    case Phase::Quit:
    case Phase::Other:
        break; // no command of a stage that the strip shows
    }
    return {};
}

/// Behind a hello that was accepted.
bool isGreetedBack(SessionStep step)
{
    return step != SessionStep::Connected && step != SessionStep::TurnedAway && step != SessionStep::Greeted
        && step != SessionStep::Closed;
}

} // namespace

void Milestones::readOn(const Transcript::Store &store)
{
    const qsizetype end = std::min(store.size(), mostRows);
    for (; m_next < end && store.glance(m_next).isComplete; ++m_next)
        read(store, m_next);
}

void Milestones::read(const Transcript::Store &store, qsizetype row)
{
    const Glance entry = store.glance(row);
    const bool isVerdict = entry.kind == EntryKind::Reply && m_reading.state().isVerdictNext();
    m_reading.readOn(store, row);
    if (isVerdict && entry.code / 100 == 2)
        pass(Stage::Verdict);
    if (entry.kind == EntryKind::Body)
        pass(Stage::Data);
    if (entry.kind == EntryKind::Command && !entry.isOfLetter) {
        if (const std::optional<Stage> stage = stageOf(entry.octets))
            m_said.insert(*stage);
    }
    const SessionPoint &point = m_reading.state().settled();
    if (point.isEncrypted)
        pass(Stage::Tls);
    if (point.isLoggedIn)
        pass(Stage::Login);
    if (isGreetedBack(point.step))
        pass(Stage::Hello);
    if (point.recipients > 0)
        pass(Stage::Envelope);
    if (point.step == SessionStep::Data || point.step == SessionStep::Chunks)
        pass(Stage::Data);
}

} // namespace Diagnosis
