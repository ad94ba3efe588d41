// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/filterprogram.h"

#include <algorithm>

#include "transcript/rowvalues.h"

namespace Transcript {

namespace {

bool holds(const FilterProgram::NumberTest &test, const RowValues &row)
{
    const std::optional<qint64> value = row.number(test.field);
    if (!value)
        return false;
    const bool isInside = std::any_of(test.ranges.begin(), test.ranges.end(),
        [value](const FilterRange &range) { return *value >= range.from && *value <= range.to; });
    return isInside != test.isNegated;
}

bool finds(const TextMatcher &matcher, const RowValues::Text &text)
{
    if (const auto *octets = std::get_if<QByteArrayView>(&text))
        return matcher.matches(*octets);
    if (const auto *words = std::get_if<QString>(&text))
        return matcher.matches(*words);
    const QByteArrayList &several = std::get<QByteArrayList>(text);
    return std::any_of(several.begin(), several.end(), [&matcher](QByteArrayView one) { return matcher.matches(one); });
}

bool holds(const FilterProgram::TextTest &test, const RowValues &row)
{
    const RowValues::Text text = row.text(test.field);
    if (std::holds_alternative<std::monostate>(text))
        return false;
    const bool isFound = std::any_of(test.matchers.begin(), test.matchers.end(),
        [&text](const TextMatcher &matcher) { return finds(matcher, text); });
    return isFound != test.isNegated;
}

} // namespace

void FilterProgram::add(NumberTest test)
{
    m_steps.push_back({Op::Number, static_cast<quint32>(m_numbers.size())});
    m_numbers.push_back(std::move(test));
}

void FilterProgram::add(TextTest test)
{
    m_steps.push_back({Op::Text, static_cast<quint32>(m_texts.size())});
    m_texts.push_back(std::move(test));
}

void FilterProgram::addNot()
{
    m_steps.push_back({Op::Not, 0});
}

std::size_t FilterProgram::addJumpIf(bool result)
{
    m_steps.push_back({result ? Op::JumpIfTrue : Op::JumpIfFalse, 0});
    return m_steps.size() - 1;
}

void FilterProgram::land(std::size_t mark)
{
    m_steps[mark].index = static_cast<quint32>(m_steps.size());
}

bool FilterProgram::matches(const Store &store, qsizetype row) const
{
    const RowValues values(store, row);
    bool result = true;
    for (std::size_t at = 0; at < m_steps.size();) {
        const Step step = m_steps[at++];
        switch (step.op) {
        case Op::Number:
            result = holds(m_numbers[step.index], values);
            break;
        case Op::Text:
            result = holds(m_texts[step.index], values);
            break;
        case Op::Not:
            result = !result;
            break;
        case Op::JumpIfTrue:
            at = result ? step.index : at;
            break;
        case Op::JumpIfFalse:
            at = result ? at : step.index;
            break;
        }
    }
    return result;
}

} // namespace Transcript
