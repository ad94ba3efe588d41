// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/manner.h"

namespace Smtp {

using namespace Qt::StringLiterals;
using Base::BodyType;
using Base::Problem;

namespace {

Base::Error unsendable(Problem problem, QString subject = {}, QStringList arguments = {})
{
    return {.problem = problem,
        .stage = Base::Stage::Envelope,
        .subject = std::move(subject),
        .arguments = std::move(arguments)};
}

// Not the server is in the way, but a wish.
Base::Error kept(Base::Error error, bool isOffered)
{
    if (isOffered)
        error.detail = u"offered, and not to be used"_s;
    return error;
}

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

// The first parameter of a capability as a number that bounds what may be asked for; 0 and nothing bound nothing.
qint64 boundOf(const Capabilities &capabilities, QByteArrayView keyword)
{
    return capabilities.parameters(keyword).value(0).toLongLong();
}

// The extension that is wished for and not offered.
std::optional<QLatin1StringView> missingExtension(const ServiceWishes &wishes, const Capabilities &capabilities)
{
    const struct {
        QLatin1StringView keyword;
        bool isWished;
    } needs[] = {
        {"DSN"_L1, !wishes.dsn.isEmpty()},
        {"DELIVERBY"_L1, wishes.deliverBy.has_value()},
        {"FUTURERELEASE"_L1, wishes.holdSeconds.has_value()},
        {"MT-PRIORITY"_L1, wishes.priority.has_value()},
        {"REQUIRETLS"_L1, wishes.requireTls},
        {"AUTH"_L1, wishes.submitter.has_value()},
    };
    for (const auto &need : needs) {
        if (need.isWished && !capabilities.has(need.keyword))
            return need.keyword;
    }
    return std::nullopt;
}

Base::Error beyondOffer(QLatin1StringView keyword, qint64 wished, qint64 bound)
{
    return unsendable(Problem::BeyondOffer, keyword, {QString::number(wished), QString::number(bound)});
}

std::optional<Base::Error> obstacleToWishes(const Transaction &transaction, const SessionFacts &session)
{
    const ServiceWishes &wishes = transaction.wishes;
    const Capabilities &capabilities = session.capabilities;
    if (const auto missing = missingExtension(wishes, capabilities))
        return unsendable(Problem::NotOffered, *missing);
    // RFC 8689 4.1: not even asked for where the server could be anybody.
    if (wishes.requireTls && !session.isVerified)
        return unsendable(Problem::NeedsVerifiedTls);
    // RFC 2852 4.1: the least time that the server can promise.
    const qint64 leastSeconds = boundOf(capabilities, "DELIVERBY");
    if (wishes.deliverBy && wishes.deliverBy->isReturned && wishes.deliverBy->seconds < leastSeconds)
        return beyondOffer("DELIVERBY"_L1, wishes.deliverBy->seconds, leastSeconds);
    // RFC 4865 4: the longest time that it holds a letter.
    const qint64 mostSeconds = boundOf(capabilities, "FUTURERELEASE");
    if (wishes.holdSeconds && mostSeconds > 0 && *wishes.holdSeconds > mostSeconds)
        return beyondOffer("FUTURERELEASE"_L1, *wishes.holdSeconds, mostSeconds);
    // All or nothing cannot be had in several transactions.
    const std::optional<qsizetype> mostRecipients = capabilities.limit("RCPTMAX");
    if (transaction.allOrNothing && mostRecipients && transaction.recipients.size() > *mostRecipients)
        return beyondOffer("LIMITS RCPTMAX"_L1, transaction.recipients.size(), *mostRecipients);
    return std::nullopt;
}

// The form with the fewest octets that the server takes. None: it takes none of them.
std::optional<BodyType> chooseForm(const Transaction &transaction, const Capabilities &capabilities, bool isChunked)
{
    const Content &content = transaction.content;
    // RFC 3030 3: BINARYMIME goes by BDAT alone.
    if (isChunked && content.binaryOctets && capabilities.has("BINARYMIME") && transaction.useEightBit)
        return BodyType::Binary;
    if (content.eightBitOctets && capabilities.has("8BITMIME") && transaction.useEightBit)
        return BodyType::EightBit;
    return content.sevenBitOctets ? std::optional(BodyType::SevenBit) : std::nullopt;
}

qint64 octetsIn(BodyType form, const Content &content)
{
    switch (form) {
    case BodyType::SevenBit:
        return content.sevenBitOctets.value_or(0);
    case BodyType::EightBit:
        return content.eightBitOctets.value_or(0);
    case BodyType::Binary:
        return content.binaryOctets.value_or(0);
    }
    Q_UNREACHABLE();
}

} // namespace

Base::Result<Manner> chooseManner(const Transaction &transaction, const SessionFacts &session)
{
    const Capabilities &capabilities = session.capabilities;
    Manner manner;
    const std::optional<QString> beyondAscii = addressBeyondAscii(transaction);
    const bool offersSmtpUtf8 = capabilities.has("SMTPUTF8") && transaction.useSmtpUtf8;
    if (beyondAscii && !offersSmtpUtf8)
        return kept(unsendable(Problem::NeedsSmtpUtf8, *beyondAscii), capabilities.has("SMTPUTF8"));
    if (const auto obstacle = obstacleToWishes(transaction, session))
        return *obstacle;

    manner.isChunked = transaction.useChunking && capabilities.has("CHUNKING");
    const std::optional<BodyType> form = chooseForm(transaction, capabilities, manner.isChunked);
    if (!form)
        return kept(unsendable(Problem::NeedsEightBit), capabilities.has("8BITMIME"));
    manner.form = *form;
    manner.octets = octetsIn(*form, transaction.content);
    const std::optional<qint64> limit = capabilities.sizeLimit();
    if (limit && manner.octets > *limit)
        return unsendable(Problem::MessageTooLarge, {}, {QString::number(manner.octets), QString::number(*limit)});

    manner.parameters.isSmtpUtf8 = beyondAscii.has_value();
    manner.parameters.wishes = transaction.wishes;
    if (*form != BodyType::SevenBit)
        manner.parameters.body = *form;
    if (capabilities.has("SIZE") && manner.octets > 0)
        manner.parameters.size = manner.octets;
    return manner;
}

} // namespace Smtp
