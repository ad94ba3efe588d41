// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/servicevalues.h"

#include <algorithm>

#include "cli/invocation.h"
#include "message/address.h"
#include "smtp/mailbox.h"
#include "smtp/xtext.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSeconds = 999'999'999; // nine digits, RFC 2852 4 and RFC 4865 4
constexpr qsizetype longestEnvelopeId = 100;
constexpr int highestPriority = 9;

std::optional<qint64> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Smtp::DsnOccasion> occasionFrom(const QString &word)
{
    if (word == "success"_L1)
        return Smtp::DsnOccasion::Success;
    if (word == "failure"_L1)
        return Smtp::DsnOccasion::Failure;
    if (word == "delay"_L1)
        return Smtp::DsnOccasion::Delay;
    return std::nullopt;
}

} // namespace

std::optional<Smtp::DsnOccasions> dsnOccasionsFrom(const QString &text)
{
    const QString list = text.toLower();
    if (list == "never"_L1)
        return Smtp::DsnOccasions(Smtp::DsnOccasion::Never);
    Smtp::DsnOccasions occasions;
    for (const QString &word : list.split(u',')) {
        const auto occasion = occasionFrom(word.trimmed());
        if (!occasion)
            return std::nullopt;
        occasions |= *occasion;
    }
    return occasions;
}

std::optional<Smtp::DsnReturn> dsnReturnFrom(const QString &text)
{
    if (text.toLower() == "full"_L1)
        return Smtp::DsnReturn::Full;
    if (text.toLower() == "hdrs"_L1)
        return Smtp::DsnReturn::Headers;
    return std::nullopt;
}

bool isEnvelopeId(const QString &text)
{
    const bool isPrintable
        = std::all_of(text.begin(), text.end(), [](QChar character) { return character >= u' ' && character <= u'~'; });
    return isPrintable && !text.isEmpty() && text.size() <= longestEnvelopeId;
}

std::optional<Smtp::DeliverBy> deliverByFrom(const QString &text)
{
    const QStringList parts = text.toLower().split(u',');
    const std::optional<qint64> seconds = wholeNumber(parts.constFirst());
    const QString mode = parts.size() > 1 ? parts.at(1) : u"r"_s;
    const bool isMode = mode == "n"_L1 || mode == "r"_L1;
    if (!seconds || parts.size() > 2 || !isMode || std::abs(*seconds) > longestSeconds)
        return std::nullopt;
    const bool isReturned = mode == "r"_L1;
    if (isReturned && *seconds < 1)
        return std::nullopt;
    return Smtp::DeliverBy{.seconds = *seconds, .isReturned = isReturned};
}

std::optional<qint64> holdSecondsFrom(const QString &text)
{
    const std::optional<qint64> seconds = wholeNumber(text);
    return seconds && *seconds >= 1 && *seconds <= longestSeconds ? seconds : std::nullopt;
}

std::optional<int> priorityFrom(const QString &text)
{
    const std::optional<qint64> number = wholeNumber(text);
    if (!number || std::abs(*number) > highestPriority)
        return std::nullopt;
    return static_cast<int>(*number);
}

QByteArray clientAttributeFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.first(std::max(equals, qsizetype(0))).toUpper();
    const bool isName = !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
    const QByteArray value = text.sliced(equals + 1).toUtf8();
    if (!isName || value.isEmpty())
        return {};
    return name.toLatin1() + '=' + Smtp::xtext(value);
}

QByteArray submitterFrom(const QString &text)
{
    if (text.trimmed() == "<>"_L1)
        return "<>"_ba;
    const Base::Result<Message::Address> address = Message::Address::parse(text);
    if (!address)
        return {};
    const Base::Result<Smtp::Mailbox> mailbox = Smtp::Mailbox::make(address->localPart, address->domain);
    return mailbox && !mailbox->needsSmtpUtf8() ? mailbox->toBytes() : QByteArray();
}

Smtp::ServiceWishes serviceWishesFrom(const Invocation &invocation)
{
    Smtp::ServiceWishes wishes;
    if (invocation.has(Option::DsnNotify))
        wishes.dsn.occasions = dsnOccasionsFrom(invocation.value(Option::DsnNotify));
    if (invocation.has(Option::DsnReturn))
        wishes.dsn.content = dsnReturnFrom(invocation.value(Option::DsnReturn));
    wishes.dsn.envelopeId = invocation.value(Option::EnvelopeId).toLatin1();
    if (invocation.has(Option::DeliverBy))
        wishes.deliverBy = deliverByFrom(invocation.value(Option::DeliverBy));
    if (invocation.has(Option::HoldFor))
        wishes.holdSeconds = holdSecondsFrom(invocation.value(Option::HoldFor));
    if (invocation.has(Option::Priority))
        wishes.priority = priorityFrom(invocation.value(Option::Priority));
    wishes.requireTls = invocation.has(Option::RequireTls);
    if (invocation.has(Option::Submitter))
        wishes.submitter = submitterFrom(invocation.value(Option::Submitter));
    return wishes;
}

} // namespace Cli
