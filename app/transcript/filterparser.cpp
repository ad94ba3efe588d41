// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/filterparser.h"

#include <limits>

#include "base/limits.h"
#include "transcript/filtervalue.h"

namespace Transcript {

using namespace Qt::StringLiterals;
using FaultKind = FilterFaultKind;

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

/// What a comparison with this leaves: all below, all above, or the thing itself.
FilterRange compared(QStringView sign, const FilterRange &with)
{
    if (sign == "<"_L1)
        return {lowest, with.from - 1};
    if (sign == "<="_L1)
        return {lowest, with.to};
    if (sign == ">"_L1)
        return {with.to + 1, highest};
    if (sign == ">="_L1)
        return {with.from, highest};
    return with;
}

QString nearestValue(const FilterToken &value, const FilterFieldRow &field)
{
    QStringList words;
    for (const QLatin1StringView word : field.values)
        words.append(word);
    const QString nearest = nearestWord(value.text, words);
    return nearest.isEmpty() ? QString(field.example) : nearest;
}

} // namespace

FilterParser::FilterParser(QStringView text)
    : m_textSize(text.size())
    , m_lexer(text.first(std::min(text.size(), Base::Limits::filterCharacters)))
    , m_next(m_lexer.next())
{
}

bool FilterParser::parse()
{
    if (m_textSize > Base::Limits::filterCharacters)
        return fail(FaultKind::TooLong, {.position = Base::Limits::filterCharacters});
    if (m_next.kind == Kind::End)
        return true;
    if (!parseAny())
        return false;
    if (m_next.kind == Kind::Close)
        return fail(FaultKind::UnopenedParenthesis, m_next);
    return m_next.kind == Kind::End || fail(FaultKind::Unexpected, m_next);
}

bool FilterParser::parseAny()
{
    if (!parseAll())
        return false;
    while (m_next.kind == Kind::Or) {
        take();
        const std::size_t mark = m_program.addJumpIf(true);
        if (!parseAll())
            return false;
        m_program.land(mark);
    }
    return true;
}

bool FilterParser::parseAll()
{
    if (!parseTerm())
        return false;
    while (m_next.kind == Kind::And || isTermNext()) {
        if (m_next.kind == Kind::And)
            take();
        const std::size_t mark = m_program.addJumpIf(false);
        if (!parseTerm())
            return false;
        m_program.land(mark);
    }
    return true;
}

bool FilterParser::isTermNext() const
{
    switch (m_next.kind) {
    case Kind::Word:
    case Kind::Quoted:
    case Kind::Pattern:
    case Kind::Not:
    case Kind::Open:
    case Kind::Broken:
        return true;
    case Kind::End:
    case Kind::Operator:
    case Kind::And:
    case Kind::Or:
    case Kind::Close:
    case Kind::SetOpen:
    case Kind::SetClose:
    case Kind::Comma:
        return false;
    }
    Q_UNREACHABLE();
}

bool FilterParser::parseTerm()
{
    int nots = 0;
    while (m_next.kind == Kind::Not) {
        take();
        ++nots;
    }
    bool isRead = false;
    if (m_next.kind == Kind::Open)
        isRead = parseGroup();
    else if (m_next.kind == Kind::Word)
        isRead = parseWord();
    else
        isRead = parseText();
    if (isRead && nots % 2 == 1)
        m_program.addNot();
    return isRead;
}

bool FilterParser::parseGroup()
{
    const FilterToken open = take();
    if (++m_depth > Base::Limits::filterDepth)
        return fail(FaultKind::TooDeep, open);
    if (!parseAny())
        return false;
    if (m_next.kind != Kind::Close)
        return m_next.kind == Kind::End ? fail(FaultKind::UnclosedParenthesis, open)
                                        : fail(FaultKind::Unexpected, m_next);
    take();
    --m_depth;
    return true;
}

bool FilterParser::parseWord()
{
    const FilterToken word = take();
    const FilterFieldRow *field = filterField(word.text);
    if (m_next.kind == Kind::Operator)
        return parseComparison(word);
    if (field != nullptr && field->type == FilterType::YesNo)
        m_program.add(FilterProgram::NumberTest{field->field, {{1, 1}}, false});
    else
        m_program.add(
            FilterProgram::TextTest{FilterField::Text, {TextMatcher(word.text, TextMatcher::Mode::Contains)}, false});
    return true;
}

bool FilterParser::parseText()
{
    if (m_next.kind == Kind::Broken)
        return failAtBroken(m_next);
    if (m_next.kind != Kind::Quoted && m_next.kind != Kind::Pattern) {
        const bool isBehind = m_next.kind == Kind::End || m_next.kind == Kind::Close;
        return fail(FaultKind::MissingTerm, isBehind && m_last.kind != Kind::End ? m_last : m_next);
    }
    const FilterToken token = take();
    std::optional<TextMatcher> matcher = token.kind == Kind::Pattern
        ? pattern(token)
        : std::optional(TextMatcher(token.text, TextMatcher::Mode::Contains));
    if (!matcher)
        return false;
    m_program.add(FilterProgram::TextTest{FilterField::Text, {*std::move(matcher)}, false});
    return true;
}

bool FilterParser::parseComparison(const FilterToken &name)
{
    const FilterFieldRow *field = filterField(name.text);
    if (field != nullptr)
        return compare(*field, take());
    if (isFieldElsewhere(name.text))
        return fail(FaultKind::FieldNotHere, name);
    return fail(FaultKind::UnknownField, name, meantFields(name.text));
}

bool FilterParser::compare(const FilterFieldRow &field, const FilterToken &sign)
{
    const QStringList fitting = filterOperators(field.type);
    if (!fitting.contains(sign.text))
        return fail(FaultKind::OperatorUnfit, sign, fitting.join(u", "_s));
    return field.type == FilterType::Text ? compareText(field, sign) : compareNumber(field, sign);
}

bool FilterParser::compareText(const FilterFieldRow &field, const FilterToken &sign)
{
    const std::optional<QList<FilterToken>> wanted = values(sign);
    if (!wanted)
        return false;
    FilterProgram::TextTest test{field.field, {}, sign.text == "!="_L1};
    const auto mode = sign.text == "contains"_L1 ? TextMatcher::Mode::Contains : TextMatcher::Mode::Equals;
    for (const FilterToken &value : *wanted) {
        const bool isPattern = value.kind == Kind::Pattern || sign.text == "matches"_L1;
        std::optional<TextMatcher> matcher = isPattern ? pattern(value) : std::optional(TextMatcher(value.text, mode));
        if (!matcher)
            return false;
        test.matchers.push_back(*std::move(matcher));
    }
    m_program.add(std::move(test));
    return true;
}

bool FilterParser::compareNumber(const FilterFieldRow &field, const FilterToken &sign)
{
    const std::optional<QList<FilterToken>> wanted = values(sign);
    if (!wanted)
        return false;
    FilterProgram::NumberTest test{field.field, {}, sign.text == "!="_L1};
    for (const FilterToken &value : *wanted) {
        const std::optional<FilterRange> with = range(value, field);
        if (!with)
            return false;
        test.ranges.push_back(compared(sign.text, *with));
    }
    m_program.add(std::move(test));
    return true;
}

/// One value, or those of a set.
std::optional<QList<FilterToken>> FilterParser::values(const FilterToken &sign)
{
    const bool isSet = sign.text == "in"_L1 && m_next.kind == Kind::SetOpen;
    if (sign.text == "in"_L1 && m_next.kind == Kind::Open && !failAtParenthesis())
        return std::nullopt;
    const FilterToken open = isSet ? take() : m_next;
    QList<FilterToken> values;
    do {
        if (!values.isEmpty())
            take(); // the comma
        if (m_next.kind == Kind::Broken && !failAtBroken(m_next))
            return std::nullopt;
        const bool isValue = m_next.kind == Kind::Word || m_next.kind == Kind::Quoted || m_next.kind == Kind::Pattern;
        if (!isValue && !fail(FaultKind::MissingValue, m_last))
            return std::nullopt;
        values.append(take());
    } while (isSet && m_next.kind == Kind::Comma);
    if (isSet && m_next.kind != Kind::SetClose) {
        m_next.kind == Kind::End ? fail(FaultKind::UnclosedSet, open) : fail(FaultKind::Unexpected, m_next);
        return std::nullopt;
    }
    if (isSet)
        take();
    return values;
}

/// A set in parentheses, as SQL and others write it: the same with braces is what is meant.
bool FilterParser::failAtParenthesis()
{
    const FilterToken open = take();
    QStringList words;
    while (m_next.kind == Kind::Word || m_next.kind == Kind::Comma) {
        if (take().kind == Kind::Word)
            words.append(m_last.text);
    }
    return fail(FaultKind::Unexpected, open, words.isEmpty() ? QString() : u"{%1}"_s.arg(words.join(u", "_s)));
}

std::optional<FilterRange> FilterParser::range(const FilterToken &value, const FilterFieldRow &field)
{
    const std::optional<FilterRange> range
        = value.kind == Kind::Pattern ? std::nullopt : filterRange(value.text, field);
    if (!range)
        fail(FaultKind::BadValue, value, nearestValue(value, field));
    else if (range->from > range->to)
        fail(FaultKind::EmptyRange, value);
    return m_fault ? std::nullopt : range;
}

std::optional<TextMatcher> FilterParser::pattern(const FilterToken &token)
{
    const QRegularExpression expression(
        token.text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    if (expression.isValid())
        return TextMatcher(expression);
    FilterToken problem = token;
    problem.text = expression.errorString();
    fail(FaultKind::BadPattern, problem);
    return std::nullopt;
}

FilterToken FilterParser::take()
{
    m_last = std::exchange(m_next, m_lexer.next());
    return m_last;
}

/// Always false, for the caller to give on.
bool FilterParser::fail(FaultKind kind, const FilterToken &at, const QString &suggestion)
{
    m_fault = FilterFault{kind, at.position, at.length, at.text, suggestion};
    return false;
}

bool FilterParser::failAtBroken(const FilterToken &at)
{
    return fail(at.text == u'/' ? FaultKind::UnclosedPattern : FaultKind::UnclosedQuote, at);
}

} // namespace Transcript
