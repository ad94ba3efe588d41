// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/reportbuilder.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>

#include "base/overloaded.h"

namespace Delivery {

using namespace Qt::StringLiterals;
using Base::Stage;
using Smtp::Outcome;

ReportBuilder::ReportBuilder(const Order &order)
    : m_order(order)
{
    m_report.server = order.server;
    m_report.isByHand = order.isByHand;
    m_report.messages = std::ssize(order.mail);
    if (!order.mail.empty())
        m_report.recipients = resultOf(0).recipients;
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
    const Base::Overloaded cases{
        [this](const Smtp::CapabilitiesLearnt &learnt) { m_report.capabilities = learnt.capabilities; },
        [this](const Smtp::LoggedIn &login) { m_report.loginMechanism = login.mechanism; },
        [this](const Smtp::RecipientAnswered &answer) {
            if (!answer.reply.isNotSaid())
                resultOf(answer.letter).recipients[answer.recipient].reply = answer.reply;
        },
        [this](const Smtp::VerdictHeard &verdict) { takeVerdict(verdict); },
        [this](const Smtp::LetterConcluded &letter) { settle(letter); },
        [this](const Smtp::Concluded &concluded) { conclude(concluded.outcome, concluded.error); },
        [this](const Smtp::TypedLetterHeard &typed) { countTyped(typed); },
        [this](const Smtp::SessionSpent &) {
            m_report.messagesLeft = m_report.messages - m_settled;
            close(m_report.error);
        },
        [](const Base::Note &) {}, // goes into the transcript, not into the report
    };
    std::visit(cases, fact);
}

ReportBuilder::LetterResult &ReportBuilder::resultOf(qsizetype letter)
{
    if (m_current.letter == letter)
        return m_current;
    m_current = {.letter = letter};
    for (const Smtp::Mailbox &recipient : m_order.mail[static_cast<std::size_t>(letter)].transaction.recipients)
        m_current.recipients.append({recipient.toText(), Outcome::Unreachable, std::nullopt});
    return m_current;
}

// Somebody has it.
bool ReportBuilder::isTaken(const LetterResult &result)
{
    return std::any_of(result.recipients.begin(), result.recipients.end(),
        [](const RecipientResult &recipient) { return recipient.verdict && recipient.verdict->isCompletion(); });
}

void ReportBuilder::takeVerdict(const Smtp::VerdictHeard &heard)
{
    LetterResult &result = resultOf(heard.letter);
    for (const qsizetype recipient : heard.recipients)
        result.recipients[recipient].verdict = heard.reply;
    result.verdict = heard.reply;
    if (const QByteArray queueId = queueIdIn(heard.reply); !queueId.isEmpty())
        result.queueId = queueId;
}

// Of those who were to have it.
void ReportBuilder::takeEarlyVerdict(const Smtp::Reply &verdict)
{
    LetterResult &result = resultOf(m_settled);
    Smtp::VerdictHeard heard{.letter = m_settled, .recipients = {}, .reply = verdict};
    for (qsizetype i = 0; i < result.recipients.size(); ++i) {
        const std::optional<Smtp::Reply> &reply = result.recipients.at(i).reply;
        if (reply && reply->isCompletion())
            heard.recipients.append(i);
    }
    takeVerdict(heard);
}

void ReportBuilder::countTyped(const Smtp::TypedLetterHeard &typed)
{
    if (typed.isFirst) {
        ++m_report.messages;
        m_isTypedTaken = false;
    }
    if (typed.reply.isCompletion() && !std::exchange(m_isTypedTaken, true))
        ++m_report.messagesAccepted;
    if (const QByteArray queueId = queueIdIn(typed.reply); !queueId.isEmpty())
        m_report.queueId = queueId;
}

void ReportBuilder::settle(const Smtp::LetterConcluded &letter)
{
    const LetterResult &result = resultOf(letter.letter);
    Smtp::LetterConcluded settled = letter;
    if (isTaken(result)) {
        ++m_report.messagesAccepted;
        if (settled.outcome != Outcome::Accepted && settled.outcome != Outcome::Unknown)
            settled.outcome = Outcome::Partial;
    }
    ++m_settled;
    m_isAnyUnknown = m_isAnyUnknown || settled.outcome == Outcome::Unknown;
    if (!m_isShownForGood)
        showLetter(result, settled);
    if (m_settled == m_report.messages)
        close(m_report.error);
}

void ReportBuilder::showLetter(const LetterResult &result, const Smtp::LetterConcluded &letter)
{
    m_report.recipients = result.recipients;
    for (RecipientResult &recipient : m_report.recipients)
        recipient.outcome = outcomeOf(recipient, letter.outcome);
    m_report.recipientsLeft = letter.left;
    const bool isSenderRefused = letter.error && letter.error->problem == Base::Problem::SenderRefused;
    for (const qsizetype left : letter.left) {
        if (!isSenderRefused) // what was said to the other recipients is not about these
            m_report.recipients[left].outcome = Outcome::Deferred;
    }
    m_report.verdict = result.verdict;
    m_report.queueId = result.queueId;
    m_report.outcome = letter.outcome;
    m_report.error = letter.error;
    m_isShownForGood = letter.outcome != Outcome::Accepted;
}

void ReportBuilder::conclude(Outcome outcome, const std::optional<Base::Error> &error)
{
    if (m_isConcluded)
        return;
    if (m_order.mail.empty()) {
        m_report.outcome = outcome;
        m_report.error = error;
    } else {
        // The letter that it happened to; those behind it were not begun.
        const bool isLeft = mayGoAgain(outcome, error);
        settle({m_settled, outcome, error});
        if (isLeft)
            --m_settled;
        m_report.messagesLeft = m_report.messages - m_settled;
    }
    close(m_report.error);
}

// It is not theirs, and nothing was said against it: another session may bring it.
bool ReportBuilder::mayGoAgain(Outcome outcome, const std::optional<Base::Error> &error)
{
    const bool isClosing = outcome == Outcome::Deferred && error && error->problem == Base::Problem::ServiceClosing;
    const bool isNotBegun = error && error->stage < Stage::Envelope;
    return !isTaken(resultOf(m_settled)) && (isClosing || isNotBegun || outcome == Outcome::Unreachable);
}

// The stage of the report is where it ended; saying QUIT afterwards does not count.
void ReportBuilder::close(const std::optional<Base::Error> &error)
{
    m_isConcluded = true;
    if (error)
        m_report.stage = error->stage;
    else if (m_report.outcome != Outcome::Stopped)
        m_report.stage = Stage::Done;
}

Report ReportBuilder::finish(qint64 nanoseconds)
{
    m_report.nanoseconds = nanoseconds;
    if (m_report.messages > 1 && !m_report.isByHand) { // what is said by hand has no outcome but its words
        const bool isAnyTaken = m_report.messagesAccepted > 0;
        if (m_isAnyUnknown)
            m_report.outcome = Outcome::Unknown;
        else if (isAnyTaken && m_report.messagesAccepted + m_report.messagesLeft < m_report.messages)
            m_report.outcome = Outcome::Partial;
    }
    return m_report;
}

Outcome ReportBuilder::outcomeOf(const RecipientResult &recipient, Outcome ofLetter) const
{
    for (const std::optional<Smtp::Reply> &reply : {recipient.verdict, recipient.reply}) {
        if (reply && reply->isPermanent())
            return Outcome::Rejected;
        if (reply && reply->isTransient())
            return Outcome::Deferred;
    }
    if (recipient.verdict && recipient.verdict->isCompletion())
        return Outcome::Accepted;
    if (ofLetter != Outcome::Partial)
        return ofLetter;
    return m_order.stopAfter ? Outcome::Stopped : Outcome::Deferred; // the others have it, this one was left behind
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
