// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/linestates.h"

#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Smtp::SessionStep;
using Transcript::EntryKind;

SessionStep LineStates::at(qsizetype row)
{
    while (static_cast<qsizetype>(m_steps.size()) <= row) {
        const auto next = static_cast<qsizetype>(m_steps.size());
        SessionStep step = stepBefore(next);
        if (!m_store.glance(next).isComplete)
            return step; // until then nothing behind it is certain
        const Smtp::SessionPoint &point = m_reading.state().settled();
        const bool wasLoggedIn = point.isLoggedIn;
        m_reading.readOn(m_store, next);
        if (point.isLoggedIn && !wasLoggedIn)
            step = SessionStep::Login; // also where AUTH said it all at once
        m_steps.push_back(step);
    }
    return m_steps[static_cast<std::size_t>(row)];
}

SessionStep LineStates::stepBefore(qsizetype row) const
{
    const EntryKind kind = m_store.glance(row).kind;
    const bool isAhead
        = m_reading.state().isAnythingPending() && (kind == EntryKind::Command || kind == EntryKind::Body);
    return isAhead ? m_reading.state().expected().step : m_reading.state().settled().step;
}

QLatin1StringView stateName(SessionStep step)
{
    switch (step) {
    case SessionStep::Connected:
        return "connected"_L1;
    case SessionStep::TurnedAway:
        return "turned-away"_L1;
    case SessionStep::Greeted:
        return "greeted"_L1;
    case SessionStep::Ready:
        return "ready"_L1;
    case SessionStep::Encrypting:
        return "encrypting"_L1;
    case SessionStep::Login:
        return "login"_L1;
    case SessionStep::Mail:
        return "mail"_L1;
    case SessionStep::Recipients:
        return "rcpt"_L1;
    case SessionStep::Data:
        return "data"_L1;
    case SessionStep::Chunks:
        return "chunks"_L1;
    case SessionStep::Closed:
        return "closed"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Diagnosis
