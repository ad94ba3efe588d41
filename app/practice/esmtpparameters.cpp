// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/esmtpparameters.h"

#include <algorithm>
#include <limits>
#include <span>

#include "practice/offer.h"

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

bool isHexDigit(char octet)
{
    return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'F');
}

// RFC 3461 4
bool isXtext(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char octet = text.at(i);
        if (octet < '!' || octet > '~' || octet == '=')
            return false;
        if (octet != '+')
            continue;
        if (i + 2 >= text.size() || !isHexDigit(text.at(i + 1)) || !isHexDigit(text.at(i + 2)))
            return false;
        i += 2;
    }
    return !text.isEmpty();
}

// RFC 1870 4: up to 20 digits, of which a number here holds 18
bool isSize(const Value &value)
{
    const auto isDigit = [](char octet) {
        return octet >= '0' && octet <= '9';
    };
    return value && !value->isEmpty() && value->size() <= 20 && std::all_of(value->begin(), value->end(), isDigit);
}

bool isAbsent(const Value &value)
{
    return !value;
}

bool isBodyType(const Value &value)
{
    return isOneOf(value, {"7BIT", "8BITMIME"});
}

bool isReturnWish(const Value &value)
{
    return isOneOf(value, {"FULL", "HDRS"});
}

// RFC 3461 4.4
bool isEnvelopeId(const Value &value)
{
    return value && value->size() <= 100 && isXtext(*value);
}

bool isXtextValue(const Value &value)
{
    return value && isXtext(*value);
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
    return type.compare("utf-8", Qt::CaseInsensitive) == 0 ? !address.isEmpty() : isXtext(address);
}

constexpr Rule mailRules[] = {
    {"SIZE", "SIZE", isSize},
    {"BODY", "8BITMIME", isBodyType},
    {"SMTPUTF8", "SMTPUTF8", isAbsent},
    {"RET", "DSN", isReturnWish},
    {"ENVID", "DSN", isEnvelopeId},
    {"AUTH", "AUTH", isXtextValue},
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

std::optional<Answer> complaintAboutMail(const QList<EsmtpParameter> &parameters, const Settings &settings)
{
    return complaint(parameters, mailRules, settings);
}

std::optional<Answer> complaintAboutRcpt(const QList<EsmtpParameter> &parameters, const Settings &settings)
{
    return complaint(parameters, rcptRules, settings);
}

qint64 announcedOctets(const QList<EsmtpParameter> &parameters)
{
    for (const EsmtpParameter &parameter : parameters) {
        if (parameter.keyword != "SIZE" || !parameter.value)
            continue;
        bool fits = false;
        const qint64 octets = parameter.value->toLongLong(&fits);
        return fits ? octets : std::numeric_limits<qint64>::max();
    }
    return 0;
}

bool hasSmtpUtf8(const QList<EsmtpParameter> &parameters)
{
    return isNamedIn(parameters.begin(), parameters.end(), "SMTPUTF8");
}

} // namespace Practice
