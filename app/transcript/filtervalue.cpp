// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/filtervalue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "transcript/packedcode.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000'000;

struct Unit {
    QLatin1StringView name;
    qint64 size;
};

constexpr std::array octetUnits
    = {Unit{"kb"_L1, 1000}, Unit{"mb"_L1, 1'000'000}, Unit{"gb"_L1, 1'000'000'000}, Unit{"b"_L1, 1}};
constexpr std::array durationUnits = {Unit{"ns"_L1, 1}, Unit{"us"_L1, 1000}, Unit{"ms"_L1, 1'000'000},
    Unit{"min"_L1, 60 * second}, Unit{"s"_L1, second}, Unit{"h"_L1, 3600 * second}};

bool isFraction(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

/// A number with a unit; one without has the size of what is usual.
std::optional<qint64> measure(QStringView text, std::span<const Unit> units, qint64 usual)
{
    const auto unit = std::ranges::find_if(
        units, [text](const Unit &known) { return text.endsWith(known.name, Qt::CaseInsensitive); });
    const bool hasUnit = unit != units.end();
    const QStringView digits = hasUnit ? text.chopped(unit->name.size()).trimmed() : text;
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber) * static_cast<double>(hasUnit ? unit->size : usual);
    constexpr double largest = 9e18;
    if (!isFraction(digits) || !isNumber || number > largest)
        return std::nullopt;
    return static_cast<qint64>(std::llround(number));
}

std::optional<qint64> number(QStringView text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && isPlain ? std::optional(number) : std::nullopt;
}

std::optional<FilterRange> single(std::optional<qint64> value)
{
    return value ? std::optional(FilterRange{*value, *value}) : std::nullopt;
}

/// "4xx" and "45y" leave digits open, as the RFCs do.
std::optional<FilterRange> codeRange(QStringView text)
{
    constexpr qsizetype codeDigits = 3;
    qsizetype open = 0;
    while (open < text.size() && QStringView(u"xyz").contains(text.at(text.size() - 1 - open).toLower()))
        ++open;
    if (open == 0)
        return single(number(text));
    const std::optional<qint64> first = number(text.chopped(open));
    if (!first || text.size() != codeDigits)
        return std::nullopt;
    const qint64 size = open == 1 ? 10 : 100;
    return FilterRange{*first * size, *first * size + size - 1};
}

std::optional<FilterRange> enhancedRange(QStringView text)
{
    const QStringView::size_type dots = text.count(u'.');
    if (dots > 2)
        return std::nullopt;
    constexpr std::array missing = {".0.0"_L1, ".0"_L1, ""_L1};
    constexpr std::array unlimited = {".999.999"_L1, ".999"_L1, ""_L1};
    const auto open = static_cast<std::size_t>(dots);
    const quint32 from = PackedCode::pack((text.toString() + missing[open]).toLatin1());
    const quint32 to = PackedCode::pack((text.toString() + unlimited[open]).toLatin1());
    if (text.isEmpty() || from == PackedCode::odd || to == PackedCode::odd)
        return std::nullopt;
    return FilterRange{from, to};
}

/// Other words for the same.
QStringView usualWord(QStringView word)
{
    struct Synonym {
        QLatin1StringView typed;
        QStringView usual;
    };
    static constexpr std::array synonyms = {
        Synonym{"true"_L1, u"yes"},
        Synonym{"1"_L1, u"yes"},
        Synonym{"false"_L1, u"no"},
        Synonym{"0"_L1, u"no"},
        Synonym{"client"_L1, u"c"},
        Synonym{"server"_L1, u"s"},
        Synonym{"warning"_L1, u"warn"},
        Synonym{"none"_L1, u"chat"},
        // as the diagram of the states and as the commands call them
        Synonym{"sender"_L1, u"mail"},
        Synonym{"recipients"_L1, u"rcpt"},
        Synonym{"letter"_L1, u"data"},
        Synonym{"auth"_L1, u"login"},
        Synonym{"bdat"_L1, u"chunks"},
    };
    const auto *found = std::ranges::find_if(
        synonyms, [word](const Synonym &s) { return word.compare(s.typed, Qt::CaseInsensitive) == 0; });
    return found == synonyms.end() ? word : found->usual;
}

std::optional<FilterRange> chosen(QStringView text, std::span<const QLatin1StringView> values)
{
    const QStringView word = usualWord(text);
    const auto found = std::ranges::find_if(
        values, [word](QLatin1StringView value) { return word.compare(value, Qt::CaseInsensitive) == 0; });
    return found == values.end() ? std::nullopt : single(found - values.begin());
}

std::optional<FilterRange> oneValue(QStringView text, const FilterFieldRow &field)
{
    switch (field.type) {
    case FilterType::Number:
        return single(number(text));
    case FilterType::Octets:
        return single(measure(text, octetUnits, 1));
    case FilterType::Duration:
        return single(measure(text, durationUnits, second));
    case FilterType::Code:
        return codeRange(text);
    case FilterType::EnhancedCode:
        return enhancedRange(text);
    case FilterType::Choice:
    case FilterType::Rank:
    case FilterType::YesNo:
        return chosen(text, field.values);
    case FilterType::Text:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<FilterRange> filterRange(QStringView value, const FilterFieldRow &field)
{
    const qsizetype dots = value.indexOf(".."_L1);
    if (dots < 0)
        return oneValue(value, field);
    const std::optional<FilterRange> from = oneValue(value.first(dots), field);
    const std::optional<FilterRange> to = oneValue(value.sliced(dots + 2), field);
    if (!from || !to)
        return std::nullopt;
    return FilterRange{from->from, to->to};
}

} // namespace Transcript
