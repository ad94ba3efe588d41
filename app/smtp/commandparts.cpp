// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/commandparts.h"

#include <algorithm>
#include <array>

namespace Smtp {

namespace {

bool isBlank(char octet)
{
    return octet == ' ' || octet == '\t';
}

QList<CommandPart> wordsOf(QByteArrayView line)
{
    QList<CommandPart> words;
    qsizetype at = 0;
    while (at < line.size()) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        bool isQuoted = false;
        while (end < line.size() && (isQuoted || !isBlank(line[end]))) {
            if (line[end] == '"')
                isQuoted = !isQuoted;
            ++end;
        }
        words.append({line.sliced(at, end - at).toByteArray(), at});
        at = end;
    }
    return words;
}

CommandPart partOf(const CommandPart &word, qsizetype from)
{
    return {word.text.sliced(from), word.position + from};
}

/// FROM:<path> and what follows, however it is spaced.
void readPath(CommandParts &parts)
{
    QList<CommandPart> rest = parts.words;
    if (rest.isEmpty())
        return;
    const CommandPart first = rest.takeFirst();
    const qsizetype colon = first.text.indexOf(':');
    const qsizetype bracket = first.text.indexOf('<');
    const bool hasKeyword = colon >= 0 && (bracket < 0 || colon < bracket);
    if (!hasKeyword) {
        parts.path = first;
    } else {
        parts.keyword = {first.text.first(colon + 1), first.position};
        if (colon + 1 < first.text.size()) {
            parts.path = partOf(first, colon + 1);
        } else if (!rest.isEmpty()) {
            parts.path = rest.takeFirst();
            parts.blanksBeforePath = parts.path->position - first.end();
        }
    }
    parts.parameters = rest;
}

constexpr std::array rules = std::to_array<ParameterRule>({
    {"MAIL", "SIZE", "SIZE", "#"},
    {"MAIL", "BODY", "8BITMIME", "7BIT 8BITMIME BINARYMIME"},
    {"MAIL", "SMTPUTF8", "SMTPUTF8", ""},
    {"MAIL", "AUTH", "AUTH", "*"},
    {"MAIL", "RET", "DSN", "FULL HDRS"},
    {"MAIL", "ENVID", "DSN", "*"},
    {"MAIL", "BY", "DELIVERBY", "*"},
    {"MAIL", "HOLDFOR", "FUTURERELEASE", "#"},
    {"MAIL", "HOLDUNTIL", "FUTURERELEASE", "*"},
    {"MAIL", "MT-PRIORITY", "MT-PRIORITY", "*"},
    {"MAIL", "REQUIRETLS", "REQUIRETLS", ""},
    {"RCPT", "NOTIFY", "DSN", "*"},
    {"RCPT", "ORCPT", "DSN", "*"},
});

} // namespace

qsizetype CommandParts::end() const
{
    return words.isEmpty() ? verb.end() : words.constLast().end();
}

CommandParts partsOf(QByteArrayView line)
{
    CommandParts parts;
    parts.words = wordsOf(line);
    if (parts.words.isEmpty())
        return parts;
    parts.verb = parts.words.takeFirst();
    const QByteArray verb = parts.verb.text.toUpper();
    if (verb == "MAIL" || verb == "RCPT")
        readPath(parts);
    return parts;
}

bool ParameterRule::allows(const QByteArray &value) const
{
    if (pattern == "*")
        return !value.isEmpty();
    if (pattern == "#") {
        return !value.isEmpty()
            && std::all_of(value.begin(), value.end(), [](char octet) { return octet >= '0' && octet <= '9'; });
    }
    return pattern.isEmpty() ? value.isEmpty() : pattern.toByteArray().split(' ').contains(value.toUpper());
}

std::span<const ParameterRule> knownParameters()
{
    return rules;
}

const QList<QByteArray> &knownVerbs()
{
    static const QList<QByteArray> verbs{"EHLO", "HELO", "LHLO", "STARTTLS", "AUTH", "XCLIENT", "MAIL", "RCPT", "DATA",
        "BDAT", "RSET", "NOOP", "VRFY", "EXPN", "HELP", "ETRN", "QUIT"};
    return verbs;
}

bool takesNoWord(QByteArrayView verb)
{
    return verb == "DATA" || verb == "RSET" || verb == "QUIT" || verb == "STARTTLS";
}

bool looksLikeMailbox(QByteArrayView address)
{
    const qsizetype at = address.lastIndexOf('@');
    if (at < 1 || at + 1 == address.size())
        return false;
    const QByteArrayView local = address.first(at);
    const QByteArrayView domain = address.sliced(at + 1);
    const bool isQuoted = local.size() > 1 && local.startsWith('"') && local.endsWith('"');
    const auto isOdd = [](char octet) {
        return octet == ' ' || octet == '<' || octet == '>' || octet == ',' || octet == ';';
    };
    const bool isLocalFine = isQuoted
        || (std::none_of(local.begin(), local.end(), isOdd) && !local.startsWith('.') && !local.endsWith('.')
            && !local.contains('@') && local.toByteArray().indexOf("..") < 0);
    const bool isLiteral = domain.startsWith('[') && domain.endsWith(']');
    const bool isDomainFine = isLiteral
        || (std::none_of(domain.begin(), domain.end(), isOdd) && !domain.startsWith('.') && !domain.endsWith('.')
            && domain.toByteArray().indexOf("..") < 0 && !domain.startsWith('-'));
    return isLocalFine && isDomainFine;
}

} // namespace Smtp
