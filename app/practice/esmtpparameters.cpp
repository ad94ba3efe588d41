// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/esmtpparameters.h"

#include <algorithm>
#include <limits>
#include <span>

#include <QDateTime>

#include "practice/offer.h"
#include "smtp/xtext.h"

namespace Practice {

namespace {

using Value = std::optional<QByteArray>;

struct Rule {
    QByteArrayView parameter;
    QByteArrayView extension; ///< the EHLO keyword that it belongs to
    bool (*fits)(const Value &value);
};

bool isOneOf(const Value &value, std::initializer_list<QByteArrayView> words)
{
    return value && std::any_of(words.begin(), words.end(), [&](QByteArrayView word) {
        return word.compare(*value, Qt::CaseInsensitive) == 0;
    });
}

bool isNumber(QByteArrayView text, qsizetype mostDigits)
{
    const auto isDigit = [](char octet) {
        return octet >= '0' && octet <= '9';
    };
    return !text.isEmpty() && text.size() <= mostDigits && std::all_of(text.begin(), text.end(), isDigit);
}

// RFC 1870 4: up to 20 digits, of which a number here holds 18
bool isSize(const Value &value)
{
    return value && isNumber(*value, 20);
}

bool isAbsent(const Value &value)
{
    return !value;
}

bool isBodyType(const Value &value)
{
    return isOneOf(value, {"7BIT", "8BITMIME", "BINARYMIME"});
}

bool isReturnWish(const Value &value)
{
    return isOneOf(value, {"FULL", "HDRS"});
}

// RFC 3461 4.4
bool isEnvelopeId(const Value &value)
{
    return value && value->size() <= 100 && Smtp::decodedXtext(*value).has_value();
}

bool isXtextValue(const Value &value)
{
    return value && Smtp::decodedXtext(*value).has_value();
}

// RFC 3461 4.1: NEVER alone, or a list of the others
bool isNotifyWish(const Value &value)
{
    if (isOneOf(value, {"NEVER"}))
        return true;
    if (!value)
        return false;
    const QList<QByteArray> words = value->split(',');
    return std::all_of(words.begin(), words.end(),
        [](const QByteArray &word) { return isOneOf(word, {"SUCCESS", "FAILURE", "DELAY"}); });
}

// RFC 3461 4.2; with the address type utf-8 (RFC 6533 3) the rest is not xtext alone
bool isOriginalRecipient(const Value &value)
{
    if (!value)
        return false;
    const qsizetype semicolon = value->indexOf(';');
    if (semicolon <= 0 || value->size() > 500)
        return false;
    const QByteArrayView type = QByteArrayView(*value).first(semicolon);
    const QByteArrayView address = QByteArrayView(*value).sliced(semicolon + 1);
    return type.compare("utf-8", Qt::CaseInsensitive) == 0 ? !address.isEmpty()
                                                           : Smtp::decodedXtext(address).has_value();
}

// RFC 2852 4: seconds, perhaps below zero, then return or notify, perhaps with trace; nothing is returned in the past
bool isDeliverBy(const Value &value)
{
    if (!value)
        return false;
    const qsizetype semicolon = value->indexOf(';');
    if (semicolon < 0)
        return false;
    const QByteArray mode = value->sliced(semicolon + 1).toUpper();
    const QByteArrayView seconds = QByteArrayView(*value).first(semicolon);
    const bool isNegative = seconds.startsWith('-');
    const QByteArrayView digits = isNegative ? seconds.sliced(1) : seconds;
    const bool isReturn = mode == "R" || mode == "RT";
    const bool isMode = isReturn || mode == "N" || mode == "NT";
    return isMode && isNumber(digits, 9) && (!isReturn || (!isNegative && digits.toInt() > 0));
}

// RFC 4865 4.1
bool isHoldFor(const Value &value)
{
    return value && isNumber(*value, 9) && value->toLongLong() <= longestHold.count();
}

// RFC 4865 4.2: a time as RFC 3339 writes it
bool isHoldUntil(const Value &value)
{
    return value && value->contains('T') && QDateTime::fromString(QString::fromLatin1(*value), Qt::ISODate).isValid();
}

// RFC 6710 4.1
bool isPriority(const Value &value)
{
    bool isInteger = false;
    const int priority = value ? value->toInt(&isInteger) : 0;
    return isInteger && priority >= -9 && priority <= 9 && !value->startsWith('+');
}

constexpr Rule mailRules[] = {
    {"SIZE", "SIZE", isSize},
    {"BODY", "8BITMIME", isBodyType},
    {"SMTPUTF8", "SMTPUTF8", isAbsent},
    {"RET", "DSN", isReturnWish},
    {"ENVID", "DSN", isEnvelopeId},
    {"AUTH", "AUTH", isXtextValue},
    {"BY", "DELIVERBY", isDeliverBy},
    {"HOLDFOR", "FUTURERELEASE", isHoldFor},
    {"HOLDUNTIL", "FUTURERELEASE", isHoldUntil},
    {"MT-PRIORITY", "MT-PRIORITY", isPriority},
    {"REQUIRETLS", "REQUIRETLS", isAbsent},
};

constexpr Rule rcptRules[] = {
    {"NOTIFY", "DSN", isNotifyWish},
    {"ORCPT", "DSN", isOriginalRecipient},
};

bool isNamedIn(
    QList<EsmtpParameter>::const_iterator begin, QList<EsmtpParameter>::const_iterator end, const QByteArray &keyword)
{
    return std::any_of(begin, end, [&](const EsmtpParameter &other) { return other.keyword == keyword; });
}

std::optional<Answer> complaint(
    const QList<EsmtpParameter> &parameters, std::span<const Rule> rules, const Settings &settings)
{
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        const QByteArray &keyword = parameter->keyword;
        const auto rule
            = std::find_if(rules.begin(), rules.end(), [&](const Rule &known) { return known.parameter == keyword; });
        if (rule == rules.end() || !offers(settings, rule->extension))
            return answer(555, "5.5.4", "parameter " + keyword + " is not known here");
        if (isNamedIn(parameters.begin(), parameter, keyword))
            return answer(501, "5.5.4", "parameter " + keyword + " is there twice");
        if (!rule->fits(parameter->value))
            return answer(501, "5.5.4", "parameter " + keyword + " has a value that it cannot have");
    }
    return std::nullopt;
}

} // namespace

QList<EsmtpParameter> EsmtpParameter::parse(QByteArrayView text)
{
    QList<EsmtpParameter> parameters;
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    for (const QByteArray &word : words) {
        if (word.isEmpty())
            continue;
        const qsizetype equals = word.indexOf('=');
        if (equals < 0)
            parameters << EsmtpParameter{word.toUpper(), std::nullopt};
        else
            parameters << EsmtpParameter{word.first(equals).toUpper(), word.sliced(equals + 1)};
    }
    return parameters;
}

std::optional<Answer> complaintAboutMail(
    const QList<EsmtpParameter> &parameters, const Settings &settings, bool isEncrypted)
{
    if (std::optional<Answer> found = complaint(parameters, mailRules, settings))
        return found;
    if (valueOf(parameters, "REQUIRETLS") && !isEncrypted)
        return answer(530, "5.7.0", "REQUIRETLS needs TLS on this connection; say STARTTLS first (RFC 8689 4.2.1)");
    if (isOneOf(valueOf(parameters, "BODY"), {"BINARYMIME"}) && !offers(settings, "BINARYMIME"))
        return answer(501, "5.5.4", "BODY=BINARYMIME is not offered here");
    if (valueOf(parameters, "HOLDFOR") && valueOf(parameters, "HOLDUNTIL"))
        return answer(501, "5.5.4", "HOLDFOR and HOLDUNTIL exclude each other (RFC 4865 4)");
    return std::nullopt;
}

std::optional<Answer> complaintAboutRcpt(const QList<EsmtpParameter> &parameters, const Settings &settings)
{
    return complaint(parameters, rcptRules, settings);
}

std::optional<QByteArray> valueOf(const QList<EsmtpParameter> &parameters, QByteArrayView keyword)
{
    const auto found = std::find_if(
        parameters.begin(), parameters.end(), [&](const EsmtpParameter &known) { return known.keyword == keyword; });
    return found == parameters.end() ? std::nullopt : std::optional(found->value.value_or(QByteArray("")));
}

qint64 announcedOctets(const QList<EsmtpParameter> &parameters)
{
    const std::optional<QByteArray> size = valueOf(parameters, "SIZE");
    if (!size)
        return 0;
    bool fits = false;
    const qint64 octets = size->toLongLong(&fits);
    return fits ? octets : std::numeric_limits<qint64>::max();
}

} // namespace Practice
