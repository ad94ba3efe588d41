// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "transcript/filterlexer.h"
#include "transcript/filterprogram.h"

namespace Transcript {

/// Reads the text of a filter and writes its program, in one go.
///
///     any        = all *( ( "or" / "||" ) all )
///     all        = term *( [ "and" / "&&" ] term )
///     term       = ( "not" / "!" ) term / "(" any ")" / comparison / text
///     comparison = field operator ( value / "{" value *( "," value ) "}" ) / field that is yes or no
///     text       = word / quoted / "/" pattern "/"
class FilterParser final {
public:
    explicit FilterParser(QStringView text);

    /// False: see fault().
    [[nodiscard]] bool parse();
    [[nodiscard]] FilterFault fault() const { return m_fault.value_or(FilterFault()); }
    [[nodiscard]] FilterProgram takeProgram() { return std::move(m_program); }

private:
    using Kind = FilterToken::Kind;

    [[nodiscard]] bool parseAny();
    [[nodiscard]] bool parseAll();
    [[nodiscard]] bool parseTerm();
    [[nodiscard]] bool parseGroup();
    [[nodiscard]] bool parseWord();
    [[nodiscard]] bool parseText();
    [[nodiscard]] bool parseComparison(const FilterToken &name);
    [[nodiscard]] bool compare(const FilterFieldRow &field, const FilterToken &sign);
    [[nodiscard]] bool compareText(const FilterFieldRow &field, const FilterToken &sign);
    [[nodiscard]] bool compareNumber(const FilterFieldRow &field, const FilterToken &sign);
    [[nodiscard]] std::optional<QList<FilterToken>> values(const FilterToken &sign);
    [[nodiscard]] std::optional<FilterRange> range(const FilterToken &value, const FilterFieldRow &field);
    [[nodiscard]] std::optional<TextMatcher> pattern(const FilterToken &token);

    [[nodiscard]] bool isTermNext() const;
    FilterToken take();
    bool fail(FilterFaultKind kind, const FilterToken &at, const QString &suggestion = {});
    bool failAtParenthesis();
    bool failAtBroken(const FilterToken &at);

    qsizetype m_textSize = 0;
    FilterLexer m_lexer;
    FilterToken m_next;
    FilterToken m_last; ///< the one taken last
    FilterProgram m_program;
    std::optional<FilterFault> m_fault;
    int m_depth = 0;
};

} // namespace Transcript
