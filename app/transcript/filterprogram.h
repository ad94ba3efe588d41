// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "transcript/filterfields.h"
#include "transcript/textmatcher.h"

namespace Transcript {

class Store;

/// From a value to another, both inside.
struct FilterRange {
    qint64 from = 0;
    qint64 to = 0;
};

/// A filter as it is run: tests one behind the other, and jumps over those that cannot change the result any more.
class FilterProgram final {
public:
    /// A field whose value lies in one of the ranges; or, if it has one at all, in none of them.
    struct NumberTest {
        FilterField field = FilterField::Code;
        std::vector<FilterRange> ranges;
        bool isNegated = false;
    };
    /// A field whose text one of the matchers finds; or, if it has one at all, none of them.
    struct TextTest {
        FilterField field = FilterField::Text;
        std::vector<TextMatcher> matchers;
        bool isNegated = false;
    };

    void add(NumberTest test);
    void add(TextTest test);
    void addNot();
    /// A jump to what follows the next land(), if the result so far is this one. Returns its mark.
    [[nodiscard]] std::size_t addJumpIf(bool result);
    void land(std::size_t mark);

    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    [[nodiscard]] bool matches(const Store &store, qsizetype row) const;

private:
    enum class Op : quint8 { Number, Text, Not, JumpIfTrue, JumpIfFalse };
    struct Step {
        Op op;
        quint32 index; ///< of a test, or the step to jump to
    };

    std::vector<Step> m_steps;
    std::vector<NumberTest> m_numbers;
    std::vector<TextTest> m_texts;
};

} // namespace Transcript
