// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {

enum class FilterFaultKind : quint8 {
    UnknownField, ///< word; suggestion: the nearest field
    FieldNotHere, ///< word: a field that a transcript alone does not know
    OperatorUnfit, ///< word: the operator; suggestion: those that fit the field, with commas between
    MissingValue, ///< word: the operator that nothing follows
    BadValue, ///< word; suggestion: the nearest value, or an example of one
    EmptyRange, ///< word: a range whose end is before its beginning
    MissingTerm, ///< word: what wants something to stand before or behind it; may be empty
    UnclosedParenthesis,
    UnopenedParenthesis,
    UnclosedSet,
    UnclosedQuote,
    UnclosedPattern,
    BadPattern, ///< word: what is wrong with the regular expression, English
    Unexpected, ///< word: what cannot stand here
    TooLong,
    TooDeep, ///< too many parentheses
};

/// Why a text is no filter, and where. The words for people are made by the front ends.
struct FilterFault {
    FilterFaultKind kind = FilterFaultKind::Unexpected;
    qsizetype position = 0; ///< in the text of the filter
    qsizetype length = 0;
    QString word = {};
    QString suggestion = {}; ///< may be empty
    friend bool operator==(const FilterFault &, const FilterFault &) = default;
};

} // namespace Transcript
