// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/mailtransaction.h"

#include <algorithm>

#include "base/limits.h"
#include "smtp/dialogues/leave.h"

namespace Smtp {

using Base::Problem;
using Base::Stage;

namespace {

// The first address that only SMTPUTF8 can carry; an empty text: a header field of the letter.
std::optional<QString> addressBeyondAscii(const Transaction &transaction)
{
    if (transaction.reversePath && transaction.reversePath->needsSmtpUtf8())
        return transaction.reversePath->toText();
    for (const Mailbox &recipient : transaction.recipients) {
        if (recipient.needsSmtpUtf8())
            return recipient.toText();
    }
    return transaction.content.needsSmtpUtf8 ? std::optional(QString()) : std::nullopt;
}

Base::Error unsendable(Problem problem, QString subject = {}, QStringList arguments = {})
{
    return {
        .problem = problem, .stage = Stage::Envelope, .subject = std::move(subject), .arguments = std::move(arguments)};
}

bool isRefusal(const Reply &reply)
{
    return reply.isTransient() || reply.isPermanent();
}

// Worth trying again if only one of them is: a permanent refusal is repeated then, a transient one may be lifted.
Outcome outcomeOfAll(const std::vector<Reply> &refusals)
{
    const bool mayChange
        = std::any_of(refusals.begin(), refusals.end(), [](const Reply &reply) { return reply.isTransient(); });
    return mayChange ? Outcome::Deferred : Outcome::Rejected;
}

} // namespace

Base::Result<Manner> chooseManner(const Transaction &transaction, const Capabilities &capabilities)
{
    Manner manner;
    const std::optional<QString> beyondAscii = addressBeyondAscii(transaction);
    const bool offersSmtpUtf8 = capabilities.has("SMTPUTF8") && transaction.useSmtpUtf8;
    if (beyondAscii && !offersSmtpUtf8)
        return unsendable(Problem::NeedsSmtpUtf8, *beyondAscii);
    manner.parameters.isSmtpUtf8 = beyondAscii.has_value();

    const Content &content = transaction.content;
    const bool offersEightBit = capabilities.has("8BITMIME") && transaction.useEightBit;
    if (!content.sevenBitOctets && !offersEightBit)
        return unsendable(Problem::NeedsEightBit);
    if (content.eightBitOctets && offersEightBit) {
        manner.form = Base::BodyType::EightBit;
        manner.parameters.body = Base::BodyType::EightBit;
    }

    const bool isEightBit = manner.form == Base::BodyType::EightBit;
    const qint64 octets = (isEightBit ? content.eightBitOctets : content.sevenBitOctets).value_or(0);
    const std::optional<qint64> limit = capabilities.sizeLimit();
    if (limit && octets > *limit)
        return unsendable(Problem::MessageTooLarge, {}, {QString::number(octets), QString::number(*limit)});
    if (capabilities.has("SIZE") && octets > 0)
        manner.parameters.size = octets;
    return manner;
}

qsizetype EnvelopeAnswer::acceptedCount() const
{
    return std::count_if(recipients.begin(), recipients.end(), [](const Reply &reply) { return reply.isCompletion(); });
}

Dialogue<EnvelopeAnswer> presentEnvelope(Transaction transaction, MailParameters parameters, bool pipelined)
{
    const qsizetype flightSize = pipelined ? Base::Limits::commandsInFlight : 1;
    EnvelopeAnswer answer;
    std::vector<Command> flight;
    flight.push_back(mail(transaction.reversePath, parameters));
    auto next = transaction.recipients.constBegin();
    const auto end = transaction.recipients.constEnd();
    while (next != end && std::ssize(flight) < flightSize)
        flight.push_back(rcpt(*next++));
    std::vector<Reply> replies = co_await sayAll(Stage::Envelope, std::move(flight));
    answer.sender = replies.front();
    replies.erase(replies.begin());

    while (true) {
        for (Reply &reply : replies) {
            const RecipientAnswered answered{std::ssize(answer.recipients), reply};
            co_yield answered;
            answer.recipients.push_back(std::move(reply));
        }
        if (next == end || !answer.sender.isCompletion())
            break;
        flight.clear();
        while (next != end && std::ssize(flight) < flightSize)
            flight.push_back(rcpt(*next++));
        replies = co_await sayAll(Stage::Envelope, std::move(flight));
    }
    co_return answer;
}

std::optional<Concluded> envelopeObstacle(const Transaction &transaction, const EnvelopeAnswer &answer)
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
    const bool isStopped = !refusals.empty() && (answer.acceptedCount() == 0 || transaction.allOrNothing);
    if (!isStopped)
        return std::nullopt;
    return refusedAs(outcomeOfAll(refusals), refusals.front(), Problem::RecipientsRefused, Stage::Envelope);
}

} // namespace Smtp
