// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/roundtally.h"

#include <algorithm>
#include <array>

namespace Delivery {

using Smtp::Outcome;

namespace {

bool isGood(Outcome outcome)
{
    return outcome == Outcome::Accepted || outcome == Outcome::Stopped;
}

bool mayDifferElsewhere(const RecipientResult &recipient, const Report &report)
{
    switch (recipient.outcome) {
    case Outcome::Deferred:
    case Outcome::Unreachable:
    case Outcome::Insecure:
    case Outcome::Protocol:
        return true;
    case Outcome::Rejected:
        return report.error && report.error->problem == Base::Problem::GreetingRefused;
    case Outcome::Accepted:
    case Outcome::Stopped:
    case Outcome::Partial:
    case Outcome::Unknown:
    case Outcome::Login:
    case Outcome::Invalid:
    case Outcome::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome outcomeOf(const QList<RecipientResult> &recipients)
{
    const auto has = [&](Outcome outcome) {
        return std::ranges::any_of(recipients, [outcome](const auto &one) { return one.outcome == outcome; });
    };
    const bool isAnyGood = std::ranges::any_of(recipients, [](const auto &one) { return isGood(one.outcome); });
    const bool isAllGood = std::ranges::all_of(recipients, [](const auto &one) { return isGood(one.outcome); });
    if (isAllGood)
        return recipients.isEmpty() ? Outcome::Invalid : recipients.constFirst().outcome;
    // Whoever sends again must know this before everything else.
    if (has(Outcome::Unknown))
        return Outcome::Unknown;
    if (isAnyGood)
        return Outcome::Partial;
    for (const Outcome outcome : {Outcome::Cancelled, Outcome::Deferred, Outcome::Unreachable, Outcome::Insecure,
             Outcome::Protocol, Outcome::Login, Outcome::Invalid}) {
        if (has(outcome))
            return outcome;
    }
    return Outcome::Rejected;
}

RoundTally::RoundTally(const QList<Smtp::Mailbox> &recipients)
    : m_lastWords(recipients.size(), -1)
{
    for (const Smtp::Mailbox &recipient : recipients) {
        m_places.insert(recipient.toText(), m_recipients.size());
        m_recipients.append({recipient.toText(), Outcome::Unreachable, std::nullopt});
    }
}

void RoundTally::take(const Report &report, const QString &domain)
{
    m_reports.append(report);
    m_reports.last().domain = domain;
    for (const RecipientResult &result : report.recipients) {
        for (auto [place, end] = m_places.equal_range(result.address); place != end; ++place) {
            // What a host has said stands where the next one cannot even be reached.
            const bool isBetterKnown = m_lastWords.at(*place) >= 0 && result.outcome == Outcome::Unreachable;
            if (isBetterKnown)
                continue;
            m_recipients[*place] = result;
            m_lastWords[*place] = m_reports.size() - 1;
        }
    }
}

QList<Smtp::Mailbox> RoundTally::worthAnotherHost(const QList<Smtp::Mailbox> &recipients, const Report &report)
{
    QList<Smtp::Mailbox> worth;
    for (const Smtp::Mailbox &recipient : recipients) {
        const auto result = std::ranges::find(report.recipients, recipient.toText(), &RecipientResult::address);
        if (result != report.recipients.end() && mayDifferElsewhere(*result, report))
            worth.append(recipient);
    }
    return worth;
}

void RoundTally::cancelRest()
{
    for (qsizetype i = 0; i < m_recipients.size(); ++i) {
        if (m_lastWords.at(i) < 0)
            m_recipients[i].outcome = Outcome::Cancelled;
    }
}

// The conversation that shows best why it came out like this, among those that had the last word on somebody.
Report RoundTally::mostTelling(Outcome outcome) const
{
    for (qsizetype i = 0; i < m_recipients.size(); ++i) {
        const Outcome own = m_recipients.at(i).outcome;
        const bool isTelling = own == outcome || (outcome == Outcome::Partial && !isGood(own));
        if (isTelling && m_lastWords.at(i) >= 0)
            return m_reports.at(m_lastWords.at(i));
    }
    return m_reports.isEmpty() ? Report() : m_reports.constLast();
}

std::vector<Report> RoundTally::parts() const
{
    std::vector<Report> parts;
    for (qsizetype number = 0; number < m_reports.size(); ++number) {
        QList<RecipientResult> missed;
        for (qsizetype i = 0; i < m_recipients.size(); ++i) {
            if (m_lastWords.at(i) == number && !isGood(m_recipients.at(i).outcome))
                missed.append(m_recipients.at(i));
        }
        if (missed.isEmpty())
            continue;
        Report &part = parts.emplace_back(m_reports.at(number));
        part.outcome = outcomeOf(missed);
        part.recipients = missed;
        part.recipientsLeft.clear(); // they count otherwise now
        part.parts.clear();
    }
    return parts;
}

Report RoundTally::total(bool isProbe) const
{
    const Outcome outcome = outcomeOf(m_recipients);
    Report total = mostTelling(outcome);
    total.outcome = outcome;
    total.domain.clear();
    total.recipients = m_recipients;
    total.recipientsLeft.clear();
    total.parts = m_reports.size() > 1 ? parts() : std::vector<Report>();
    total.connections = 0;
    total.roundTrips = 0;
    total.bodyOctets = 0;
    for (const Report &report : m_reports) {
        total.connections += report.stage != Base::Stage::Resolve ? report.connections : 0;
        total.roundTrips += report.roundTrips;
        total.bodyOctets += report.bodyOctets;
    }
    const bool isAnyTaken = std::ranges::any_of(
        m_recipients, [](const RecipientResult &one) { return one.outcome == Outcome::Accepted; });
    total.messages = 1;
    total.messagesAccepted = isAnyTaken && !isProbe ? 1 : 0;
    total.messagesLeft = 0;
    if (isGood(outcome))
        total.error.reset();
    return total;
}

} // namespace Delivery
