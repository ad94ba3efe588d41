// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/postbag.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "smtp/conclusions.h"

namespace Smtp {

using Base::Problem;
using Base::Stage;

namespace {

bool isRefusal(const Reply &reply)
{
    return reply.isTransient() || reply.isPermanent() || reply.isNotSaid();
}

// What the server refused says more than what the user kept from it.
const Reply &mostTelling(const std::vector<Reply> &refusals)
{
    const auto said
        = std::find_if(refusals.begin(), refusals.end(), [](const Reply &reply) { return !reply.isNotSaid(); });
    return said == refusals.end() ? refusals.front() : *said;
}

// Worth trying again if only one of them is: a permanent refusal is repeated then, a transient one may be lifted.
Outcome outcomeOfAll(const std::vector<Reply> &refusals)
{
    const bool mayChange
        = std::any_of(refusals.begin(), refusals.end(), [](const Reply &reply) { return reply.isTransient(); });
    return mayChange ? Outcome::Deferred : Outcome::Rejected;
}

// RFC 5321 4.5.3.1.10; old servers say 552. With an enhanced code it must be X.5.3, RFC 3463 3.6.
bool isOneTooMany(const Reply &reply)
{
    if (reply.code != 452 && reply.code != 552)
        return false;
    const std::optional<EnhancedCode> enhanced = reply.enhancedCode();
    return !enhanced || (enhanced->subject == 5 && enhanced->detail == 3);
}

bool isMisunderstanding(const Reply &reply)
{
    if (reply.code != 500 && reply.code != 502 && reply.code != 503)
        return false;
    const std::optional<EnhancedCode> enhanced = reply.enhancedCode();
    return !enhanced || enhanced->subject == 5; // else it says what is wrong: 5.7.0 wants a login
}

} // namespace

qsizetype EnvelopeAnswer::acceptedCount() const
{
    return std::count_if(recipients.begin(), recipients.end(), [](const Reply &reply) { return reply.isCompletion(); });
}

Batch wholeBatch(const Transaction &letter)
{
    Batch batch;
    batch.recipients.resize(letter.recipients.size());
    std::iota(batch.recipients.begin(), batch.recipients.end(), qsizetype(0));
    return batch;
}

std::optional<Concluded> obstacleIn(const EnvelopeAnswer &answer, bool allOrNothing)
{
    if (isRefusal(answer.sender))
        return refused(answer.sender, Problem::SenderRefused, Stage::Envelope);
    if (!answer.sender.isCompletion())
        return protocolBroken(answer.sender, Stage::Envelope);
    std::vector<Reply> refusals;
    for (const Reply &reply : answer.recipients) {
        if (reply.isIntermediate())
            return protocolBroken(reply, Stage::Envelope);
        if (isRefusal(reply))
            refusals.push_back(reply);
    }
    const bool isStopped = !refusals.empty() && (answer.acceptedCount() == 0 || allOrNothing);
    if (!isStopped)
        return std::nullopt;
    return refusedAs(outcomeOfAll(refusals), mostTelling(refusals), Problem::RecipientsRefused, Stage::Envelope);
}

bool isFlightMisunderstood(const EnvelopeAnswer &answer)
{
    return answer.sender.isCompletion() && !answer.recipients.empty()
        && std::all_of(answer.recipients.begin(), answer.recipients.end(), isMisunderstanding);
}

Postbag::Postbag(std::vector<Transaction> letters, SessionFacts session)
    : m_letters(std::move(letters))
    , m_progress(m_letters.size())
    , m_session(std::move(session))
{
}

std::optional<Batch> Postbag::next()
{
    for (; m_current < std::ssize(m_letters); ++m_current) {
        Progress &progress = m_progress[static_cast<std::size_t>(m_current)];
        if (!progress.hasBegun && !begin(m_current))
            continue;
        if (progress.waiting.isEmpty())
            continue;
        const std::optional<qsizetype> mostTransactions = m_session.capabilities.limit("MAILMAX");
        m_isSpent = mostTransactions && m_transactions >= *mostTransactions;
        if (m_isSpent) {
            stopHalfWay(progress);
            return std::nullopt;
        }
        const qsizetype most = m_session.capabilities.limit("RCPTMAX").value_or(progress.waiting.size());
        m_isSpent = mostTransactions && isBetterBegunElsewhere(progress, most, *mostTransactions);
        if (m_isSpent)
            return std::nullopt;
        ++m_transactions;
        ++progress.openBatches;
        const qsizetype count = std::min(most, progress.waiting.size());
        Batch batch{m_current, progress.waiting.first(count)};
        progress.waiting.remove(0, count);
        return batch;
    }
    return std::nullopt;
}

bool Postbag::isBetterBegunElsewhere(
    const Progress &progress, qsizetype mostRecipients, qsizetype mostTransactions) const
{
    const bool isBegun = progress.accepted > 0 || progress.openBatches > 0 || progress.obstacle;
    const qsizetype needed = (progress.waiting.size() + mostRecipients - 1) / mostRecipients;
    const bool fitsIn = m_transactions + needed <= mostTransactions;
    return !isBegun && !fitsIn && needed <= mostTransactions;
}

bool Postbag::begin(qsizetype letter)
{
    Progress &progress = m_progress[static_cast<std::size_t>(letter)];
    const Transaction &transaction = m_letters[static_cast<std::size_t>(letter)];
    progress.hasBegun = true;
    if (transaction.recipients.isEmpty()) {
        m_settled.push_back(
            {letter, Outcome::Invalid, Base::Error{.problem = Problem::NoRecipient, .stage = Stage::Envelope}});
        return false;
    }
    const Base::Result<Manner> manner = chooseManner(transaction, m_session);
    if (!manner) {
        const bool isInsecure = manner.error().problem == Problem::NeedsVerifiedTls;
        m_settled.push_back({letter, isInsecure ? Outcome::Insecure : Outcome::Invalid, manner.error()});
        return false;
    }
    progress.manner = *manner;
    progress.waiting = wholeBatch(transaction).recipients;
    return true;
}

const Transaction &Postbag::letter(const Batch &batch) const
{
    return m_letters[static_cast<std::size_t>(batch.letter)];
}

const Manner &Postbag::manner(const Batch &batch) const
{
    const std::optional<Manner> &manner = m_progress[static_cast<std::size_t>(batch.letter)].manner;
    Q_ASSERT(manner); // a batch is given out only when it is known
    return *manner; // NOLINT(bugprone-unchecked-optional-access)
}

std::optional<Concluded> Postbag::takeEnvelope(const Batch &batch, const EnvelopeAnswer &answer, bool mayComeAgain)
{
    std::optional<Concluded> obstacle = obstacleIn(answer, letter(batch).allOrNothing);
    if (obstacle)
        fail(batch, *obstacle);
    else if (mayComeAgain)
        carryOver(batch, answer);
    return obstacle;
}

QList<qsizetype> Postbag::accepted(const Batch &batch, const EnvelopeAnswer &answer) const
{
    QList<qsizetype> accepted;
    for (std::size_t i = 0; i < answer.recipients.size(); ++i) {
        if (answer.recipients[i].isCompletion())
            accepted.append(batch.recipients[static_cast<qsizetype>(i)]);
    }
    return accepted;
}

// Only after some were accepted: a server that finds the first one too many would never be done.
void Postbag::carryOver(const Batch &batch, const EnvelopeAnswer &answer)
{
    Progress &progress = m_progress[static_cast<std::size_t>(batch.letter)];
    for (std::size_t i = 0; i < answer.recipients.size(); ++i) {
        if (isOneTooMany(answer.recipients[i]))
            progress.waiting.append(batch.recipients[static_cast<qsizetype>(i)]);
    }
    if (!progress.waiting.isEmpty())
        m_current = std::min(m_current, batch.letter);
}

void Postbag::takeBack(const Batch &batch)
{
    QList<qsizetype> &waiting = m_progress[static_cast<std::size_t>(batch.letter)].waiting;
    waiting = batch.recipients + waiting;
    m_current = std::min(m_current, batch.letter);
}

qsizetype Postbag::carriedOver(const Batch &batch) const
{
    const QList<qsizetype> &waiting = m_progress[static_cast<std::size_t>(batch.letter)].waiting;
    return std::count_if(batch.recipients.begin(), batch.recipients.end(),
        [&waiting](qsizetype recipient) { return waiting.contains(recipient); });
}

void Postbag::takeVerdict(const Batch &batch, qsizetype recipients, const Reply &verdict)
{
    Progress &progress = m_progress[static_cast<std::size_t>(batch.letter)];
    if (verdict.isCompletion())
        progress.accepted += recipients;
    else if (!progress.obstacle)
        progress.obstacle = verdict.isIntermediate()
            // The letter may be theirs already: whoever sends it again may send it twice.
            ? refusedAs(Outcome::Unknown, verdict, Problem::UnexpectedReply, Stage::Verdict)
            : refused(verdict, Problem::MessageRefused, Stage::Verdict);
}

void Postbag::fail(const Batch &batch, const Concluded &why)
{
    Progress &progress = m_progress[static_cast<std::size_t>(batch.letter)];
    if (!progress.obstacle)
        progress.obstacle = why;
}

void Postbag::close(const Batch &batch)
{
    --m_progress[static_cast<std::size_t>(batch.letter)].openBatches;
    settleIfDone(batch.letter);
}

// In another session a letter begins anew, which would bring it twice to those who have it: it goes to the others alone.
void Postbag::stopHalfWay(Progress &progress)
{
    const bool isHalfWay = progress.accepted > 0 || progress.openBatches > 0 || progress.obstacle;
    if (!isHalfWay)
        return;
    progress.left = std::exchange(progress.waiting, {});
    ++m_current;
    settleIfDone(m_current - 1);
}

void Postbag::settleIfDone(qsizetype letter)
{
    const Progress &progress = m_progress[static_cast<std::size_t>(letter)];
    if (progress.openBatches > 0 || !progress.waiting.isEmpty())
        return;
    const qsizetype all = m_letters[static_cast<std::size_t>(letter)].recipients.size();
    if (progress.accepted == all)
        m_settled.push_back({letter, Outcome::Accepted});
    else if (progress.accepted > 0)
        m_settled.push_back({letter, Outcome::Partial, std::nullopt, progress.left});
    else if (progress.obstacle)
        m_settled.push_back({letter, progress.obstacle->outcome, progress.obstacle->error, progress.left});
}

std::vector<LetterConcluded> Postbag::takeSettled()
{
    // A letter that cannot go at all is settled while the one before it is still on its way.
    std::sort(m_settled.begin(), m_settled.end(),
        [](const LetterConcluded &one, const LetterConcluded &other) { return one.letter < other.letter; });
    return std::exchange(m_settled, {});
}

} // namespace Smtp
