// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/filterfields.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array directions = {"c"_L1, "s"_L1, "info"_L1};
constexpr std::array severities = {"chat"_L1, "note"_L1, "warn"_L1, "error"_L1};
constexpr std::array states = {"connected"_L1, "turned-away"_L1, "greeted"_L1, "encrypting"_L1, "ready"_L1, "login"_L1,
    "mail"_L1, "rcpt"_L1, "data"_L1, "chunks"_L1, "closed"_L1};
constexpr std::array yesNo = {"no"_L1, "yes"_L1};
constexpr std::array verbs = {"EHLO"_L1, "HELO"_L1, "LHLO"_L1, "STARTTLS"_L1, "AUTH"_L1, "MAIL"_L1, "RCPT"_L1,
    "DATA"_L1, "BDAT"_L1, "RSET"_L1, "NOOP"_L1, "VRFY"_L1, "EXPN"_L1, "HELP"_L1, "XCLIENT"_L1, "QUIT"_L1};

constexpr std::array fields = {
    FilterFieldRow{"line"_L1, FilterField::Line, FilterType::Number, {}, "12"_L1},
    FilterFieldRow{"dir"_L1, FilterField::Direction, FilterType::Choice, directions, "s"_L1},
    FilterFieldRow{"verb"_L1, FilterField::Verb, FilterType::Text, verbs, "RCPT"_L1},
    FilterFieldRow{"arg"_L1, FilterField::Argument, FilterType::Text, {}, "size"_L1},
    FilterFieldRow{"code"_L1, FilterField::Code, FilterType::Code, {}, "250"_L1},
    FilterFieldRow{"class"_L1, FilterField::CodeClass, FilterType::Number, {}, "4"_L1},
    FilterFieldRow{"esc"_L1, FilterField::EnhancedCode, FilterType::EnhancedCode, {}, "5.7.1"_L1},
    FilterFieldRow{"text"_L1, FilterField::Text, FilterType::Text, {}, "relay"_L1},
    FilterFieldRow{"rcpt"_L1, FilterField::Recipient, FilterType::Text, {}, "ann@example.org"_L1},
    FilterFieldRow{"from"_L1, FilterField::From, FilterType::Text, {}, "ann@example.org"_L1},
    FilterFieldRow{"tls"_L1, FilterField::Encrypted, FilterType::YesNo, yesNo, "yes"_L1},
    FilterFieldRow{"len"_L1, FilterField::Length, FilterType::Octets, {}, "10kB"_L1},
    FilterFieldRow{"t"_L1, FilterField::Time, FilterType::Duration, {}, "2s"_L1},
    FilterFieldRow{"dt"_L1, FilterField::Delta, FilterType::Duration, {}, "100ms"_L1},
    FilterFieldRow{"wait"_L1, FilterField::Wait, FilterType::Duration, {}, "500ms"_L1},
    FilterFieldRow{"sev"_L1, FilterField::Severity, FilterType::Rank, severities, "warn"_L1},
    FilterFieldRow{"mark"_L1, FilterField::Marked, FilterType::YesNo, yesNo, "yes"_L1},
    FilterFieldRow{"note"_L1, FilterField::Note, FilterType::Text, {}, "later"_L1},
    FilterFieldRow{"data"_L1, FilterField::Data, FilterType::YesNo, yesNo, "yes"_L1},
    FilterFieldRow{"repeats"_L1, FilterField::Repeats, FilterType::Number, {}, "1"_L1},
    FilterFieldRow{"state"_L1, FilterField::State, FilterType::Choice, states, "mail"_L1},
    FilterFieldRow{"rule"_L1, FilterField::Rule, FilterType::Text, {}, "slow"_L1},
};

/// What Wireshark calls them.
struct Alias {
    QLatin1StringView name;
    FilterField field;
};
constexpr std::array aliases = {
    Alias{"frame.number"_L1, FilterField::Line},
    Alias{"smtp.response.code"_L1, FilterField::Code},
    Alias{"smtp.rsp.parameter"_L1, FilterField::Text},
    Alias{"smtp.req.command"_L1, FilterField::Verb},
    Alias{"smtp.req.parameter"_L1, FilterField::Argument},
    Alias{"frame.time_relative"_L1, FilterField::Time},
    Alias{"frame.time_delta"_L1, FilterField::Delta},
    Alias{"frame.len"_L1, FilterField::Length},
};

/// What the columns and people call them, which is no name of the language.
struct Meant {
    QLatin1StringView word;
    QLatin1StringView fields;
};
constexpr std::array meant = {
    Meant{"time"_L1, "t, dt, wait"_L1},
    Meant{"at"_L1, "t"_L1},
    Meant{"delta"_L1, "dt"_L1},
    Meant{"who"_L1, "dir"_L1},
    Meant{"side"_L1, "dir"_L1},
    Meant{"command"_L1, "verb"_L1},
    Meant{"argument"_L1, "arg"_L1},
    Meant{"reply"_L1, "code, text"_L1},
    Meant{"status"_L1, "code, esc"_L1},
    Meant{"enhanced"_L1, "esc"_L1},
    Meant{"sender"_L1, "from"_L1},
    Meant{"recipient"_L1, "rcpt"_L1},
    Meant{"to"_L1, "rcpt"_L1},
    Meant{"lock"_L1, "tls"_L1},
    Meant{"encrypted"_L1, "tls"_L1},
    Meant{"size"_L1, "len"_L1},
    Meant{"length"_L1, "len"_L1},
    Meant{"octets"_L1, "len"_L1},
    Meant{"severity"_L1, "sev"_L1},
};

constexpr std::array elsewhere = {"session"_L1, "fault"_L1};

/// How many letters have to be changed, added, left out or exchanged with their neighbour.
int distance(QStringView left, QStringView right)
{
    std::vector<std::vector<int>> cost(
        static_cast<std::size_t>(left.size()) + 1, std::vector<int>(static_cast<std::size_t>(right.size()) + 1));
    for (std::size_t i = 0; i < cost.size(); ++i) {
        for (std::size_t j = 0; j < cost[i].size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto isSame = [&](std::size_t l, std::size_t r) {
                return left.at(static_cast<qsizetype>(l)).toLower() == right.at(static_cast<qsizetype>(r)).toLower();
            };
            const int change = cost[i - 1][j - 1] + (isSame(i - 1, j - 1) ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, change});
            if (i > 1 && j > 1 && isSame(i - 1, j - 2) && isSame(i - 2, j - 1))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

} // namespace

std::span<const FilterFieldRow> filterFields()
{
    return fields;
}

const FilterFieldRow *filterField(QStringView name)
{
    const auto isNamed = [name](const auto &row) {
        return name.compare(row.name, Qt::CaseInsensitive) == 0;
    };
    const auto *row = std::find_if(fields.begin(), fields.end(), isNamed);
    if (row != fields.end())
        return row;
    const auto *alias = std::find_if(aliases.begin(), aliases.end(), isNamed);
    if (alias == aliases.end())
        return nullptr;
    return std::ranges::find(fields, alias->field, &FilterFieldRow::field);
}

bool isFieldElsewhere(QStringView name)
{
    return std::ranges::any_of(
        elsewhere, [name](QLatin1StringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

QStringList filterOperators(FilterType type)
{
    switch (type) {
    case FilterType::Text:
        return {u"=="_s, u"!="_s, u"contains"_s, u"matches"_s, u"in"_s};
    case FilterType::Number:
    case FilterType::Octets:
    case FilterType::Duration:
    case FilterType::Code:
    case FilterType::EnhancedCode:
    case FilterType::Rank:
        return {u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"in"_s};
    case FilterType::Choice:
    case FilterType::YesNo:
        return {u"=="_s, u"!="_s, u"in"_s};
    }
    Q_UNREACHABLE();
}

QString nearestWord(QStringView typed, const QStringList &words)
{
    constexpr qsizetype longest = 24; // no field or value is longer; and the table grows with the square
    if (typed.size() > longest)
        return {};
    QString nearest;
    int best = static_cast<int>(std::min(std::max(typed.size() / 2, qsizetype(1)) + 1, typed.size()));
    for (const QString &word : words) {
        const int steps = distance(typed, word);
        if (steps < best) {
            best = steps;
            nearest = word;
        }
    }
    return nearest;
}

QString meantFields(QStringView name)
{
    const auto *found = std::ranges::find_if(
        meant, [name](const Meant &row) { return name.compare(row.word, Qt::CaseInsensitive) == 0; });
    return found != meant.end() ? QString(found->fields) : nearestWord(name, filterFieldNames());
}

QStringList filterFieldNames()
{
    QStringList names;
    for (const FilterFieldRow &row : fields)
        names.append(row.name);
    return names;
}

} // namespace Transcript
