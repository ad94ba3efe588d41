// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/reportbuilder.h"

#include <algorithm>

#include <QRegularExpression>

namespace Delivery {

using namespace Qt::StringLiterals;
using Base::Stage;
using Smtp::Outcome;

namespace {

// Base::Note needs no case of its own: notes go into the transcript, not into the report.
template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};

} // namespace

ReportBuilder::ReportBuilder(const Order &order)
    : m_isProbe(order.stopAfter.has_value())
{
    m_report.server = order.server;
    if (!order.transaction)
        return;
    for (const Smtp::Mailbox &recipient : order.transaction->recipients)
        m_report.recipients.append({recipient.toText(), Outcome::Unreachable, std::nullopt});
}

void ReportBuilder::enterStage(Stage stage, qint64 nanoseconds)
{
    if (!m_isConcluded) // afterwards comes QUIT at most, which is not where it ended
        m_report.stage = stage;
    // With STARTTLS, hello comes before and after TLS: the first time counts.
    const bool isKnown = std::any_of(m_report.stages.begin(), m_report.stages.end(),
        [stage](const StageTime &reached) { return reached.stage == stage; });
    if (!isKnown)
        m_report.stages.append({stage, nanoseconds});
}

void ReportBuilder::take(const Smtp::Fact &fact)
{
    const Overloaded cases{
        [this](const Smtp::CapabilitiesLearnt &learnt) { m_report.capabilities = learnt.capabilities; },
        [this](const Smtp::LoggedIn &login) { m_report.loginMechanism = login.mechanism; },
        [this](const Smtp::RecipientAnswered &answer) { m_report.recipients[answer.index].reply = answer.reply; },
        [this](const Smtp::VerdictHeard &verdict) {
            m_report.verdict = verdict.reply;
            m_report.queueId = queueIdIn(verdict.reply);
        },
        [](const Base::Note &) {},
        [this](const Smtp::Concluded &concluded) { conclude(concluded.outcome, concluded.error); },
    };
    std::visit(cases, fact);
}

void ReportBuilder::conclude(Outcome outcome, std::optional<Base::Error> error)
{
    if (m_isConcluded)
        return;
    m_isConcluded = true;
    m_report.outcome = outcome;
    m_report.error = std::move(error);
    // The stage of the report is where it ended; saying QUIT afterwards does not count.
    if (m_report.error)
        m_report.stage = m_report.error->stage;
    else if (outcome != Outcome::Stopped)
        m_report.stage = Stage::Done;
}

Report ReportBuilder::finish(qint64 nanoseconds)
{
    m_report.nanoseconds = nanoseconds;
    for (RecipientResult &recipient : m_report.recipients)
        recipient.outcome = outcomeOf(recipient);
    return m_report;
}

Outcome ReportBuilder::outcomeOf(const RecipientResult &recipient) const
{
    if (recipient.reply && recipient.reply->isPermanent())
        return Outcome::Rejected;
    if (recipient.reply && recipient.reply->isTransient())
        return Outcome::Deferred;
    if (m_report.outcome == Outcome::Partial)
        return m_isProbe ? Outcome::Stopped : Outcome::Accepted;
    return m_report.outcome;
}

QByteArray queueIdIn(const Smtp::Reply &verdict)
{
    if (!verdict.isCompletion())
        return {};
    // Postfix and the practice server; Exim; OpenSMTPD.
    static const QRegularExpression patterns(
        uR"((?:queued as|accepted as)\s+([\w.-]+)|\bid=([\w.-]+)|\b([0-9a-f]{8,}) Message accepted)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = patterns.match(QString::fromLatin1(verdict.plainText()));
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()).toLatin1() : QByteArray();
}

} // namespace Delivery
