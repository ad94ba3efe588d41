// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>

#include <QLatin1StringView>
#include <QStringList>

namespace Transcript {

/// What an entry can be asked for.
enum class FilterField : quint8 {
    Line,
    Direction,
    Verb,
    Argument,
    Code,
    CodeClass,
    EnhancedCode,
    Text,
    From,
    Recipient,
    Encrypted,
    Length,
    Time,
    Delta,
    Wait,
    Severity,
    Marked,
    Note,
    Data,
    Repeats,
    State,
    Rule,
};

/// What a field is compared with.
enum class FilterType : quint8 {
    Text,
    Number,
    Octets, ///< 512, 10kB, 1MB
    Duration, ///< 2, 2s, 500ms, 1min
    Code, ///< 250, 4xx
    EnhancedCode, ///< 5.7.1, or what it begins with: 5, 5.7
    Choice, ///< one of its values, which have no order
    Rank, ///< one of its values, in ascending order
    YesNo, ///< may stand alone
};

/// One line of the table of fields.
struct FilterFieldRow {
    QLatin1StringView name;
    FilterField field;
    FilterType type;
    std::span<const QLatin1StringView> values; ///< Choice and Rank: the value of a row is the index in here
    QLatin1StringView example; ///< of a value
};

/// In the order in which they are to be shown.
[[nodiscard]] std::span<const FilterFieldRow> filterFields();
/// By name or by another name: "code", "smtp.response.code".
[[nodiscard]] const FilterFieldRow *filterField(QStringView name);
/// A field of the language that nobody knows of a line of a transcript: "fault", "session".
[[nodiscard]] bool isFieldElsewhere(QStringView name);
/// The operators that fit a type: "==", "contains".
[[nodiscard]] QStringList filterOperators(FilterType type);
/// The nearest of the words, where one is near enough to be meant.
[[nodiscard]] QString nearestWord(QStringView typed, const QStringList &words);
[[nodiscard]] QStringList filterFieldNames();
/// The fields that may be meant by a name that is none: by what it means, "time" for "t, dt, wait", or else by how it is
/// written. Several with commas between; empty: none.
[[nodiscard]] QString meantFields(QStringView name);

} // namespace Transcript
