// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/seriestally.h"

namespace Delivery {

using Smtp::Outcome;

namespace {

bool hasLoss(const Report &report)
{
    return report.outcome == Outcome::Partial || report.outcome == Outcome::Unknown
        || report.messagesAccepted + report.messagesLeft < report.messages;
}

} // namespace

void SeriesTally::take(const Report &report)
{
    ++m_connections;
    m_settled += report.messages - report.messagesLeft;
    m_accepted += report.messagesAccepted;
    m_roundTrips += report.roundTrips;
    m_bodyOctets += report.bodyOctets;
    m_isAnyUnknown = m_isAnyUnknown || report.outcome == Outcome::Unknown;
    m_isAnyCancelled = m_isAnyCancelled || (report.error && report.error->problem == Base::Problem::Cancelled);
    if (!m_first)
        m_first = report;
    if (!m_firstWithLoss && hasLoss(report))
        m_firstWithLoss = report;
    if (report.messagesLeft > 0)
        m_lastBrokenOff = report;
}

const Report &SeriesTally::mostTelling() const
{
    static const Report none;
    if (m_firstWithLoss)
        return *m_firstWithLoss;
    if (m_settled < m_letters && m_lastBrokenOff)
        return *m_lastBrokenOff;
    return m_first ? *m_first : none;
}

Outcome SeriesTally::outcome(bool wasCancelled) const
{
    if (m_isAnyUnknown)
        return Outcome::Unknown;
    if (m_isAnyCancelled || (wasCancelled && m_settled < m_letters))
        return Outcome::Cancelled;
    const bool isWhole = !m_firstWithLoss && m_settled == m_letters;
    if (isWhole)
        return Outcome::Accepted;
    return m_accepted > 0 ? Outcome::Partial : mostTelling().outcome;
}

Report SeriesTally::total(bool wasCancelled) const
{
    Report report = mostTelling();
    report.outcome = outcome(wasCancelled);
    if (report.outcome == Outcome::Accepted) {
        report.error.reset();
        report.stage = Base::Stage::Done;
    }
    report.messages = m_letters;
    report.messagesAccepted = m_accepted;
    report.messagesLeft = m_letters - m_settled;
    report.connections = m_connections;
    report.roundTrips = m_roundTrips;
    report.bodyOctets = m_bodyOctets;
    return report;
}

} // namespace Delivery
