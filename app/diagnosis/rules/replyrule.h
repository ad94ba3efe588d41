// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>
#include <optional>
#include <span>

#include <QString>

#include "base/error.h"

namespace Delivery {
struct Report;
}

namespace Diagnosis {

/// What must be known of the conversation for a rule to hold. Without a conversation only Any holds.
enum class State : quint8 { Any, LoggedIn, NotLoggedIn, ByToken, Greeted, StartTlsOffered, Port25, Port465 };

/// A set of problems, as bits: of those that a server may cause. They stand in front of those of files and of the program
/// itself, which are in no set.
using Problems = quint64;
static_assert(static_cast<int>(Base::Problem::PasswordMissing) < 64, "a set of problems has 64 bits");

[[nodiscard]] constexpr Problems of(std::initializer_list<Base::Problem> problems)
{
    Problems set = 0;
    for (const Base::Problem problem : problems)
        set |= problem <= Base::Problem::PasswordMissing ? Problems{1} << static_cast<int>(problem) : 0;
    return set;
}

/// A failure that means more than its problem alone. All conditions must hold; alternatives are parted by `|`,
/// an empty condition always holds.
struct ReplyRule {
    QLatin1StringView id; ///< of the row that it finds
    Problems problems;
    QLatin1StringView codes = {}; ///< beginnings of reply codes: "4", "55", "535"
    QLatin1StringView enhancedCodes = {}; ///< "5.7.139", or "X.7.1" for any class
    QLatin1StringView texts = {}; ///< pieces of the reply's text, or without a reply of the detail, small letters
    State state = State::Any;
};

/// In the order to try.
[[nodiscard]] std::span<const ReplyRule> replyRules();

/// The first rule that fits; null: none. Without a report nothing is known of the conversation.
[[nodiscard]] const ReplyRule *matchingRule(const Base::Error &error, const Delivery::Report *report);

} // namespace Diagnosis
