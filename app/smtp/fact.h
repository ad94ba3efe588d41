// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <variant>

#include "base/error.h"
#include "base/note.h"
#include "smtp/capabilities.h"
#include "smtp/outcome.h"
#include "smtp/reply.h"

namespace Smtp {

// What a dialogue has found out, told as soon as it is known (`co_yield`), so that the report is right
// whenever the conversation breaks off.

struct CapabilitiesLearnt {
    Capabilities capabilities;
};
struct LoggedIn {
    QByteArray mechanism;
};
/// The reply to RCPT.
struct RecipientAnswered {
    qsizetype letter = 0;
    qsizetype recipient = 0; ///< into Transaction::recipients
    Reply reply;
};
/// The reply to the final dot, or to the last chunk.
struct VerdictHeard {
    qsizetype letter = 0;
    QList<qsizetype> recipients; ///< that it is about: all that were accepted, in LMTP one
    Reply reply;
};
/// What became of one letter is settled.
struct LetterConcluded {
    qsizetype letter = 0;
    Outcome outcome = Outcome::Accepted;
    std::optional<Base::Error> error = {};
    /// Recipients that there was no room for in this session (RFC 9422): another one may take the letter to them.
    QList<qsizetype> left = {};
};
/// What becomes of all letters that are not settled yet. What comes later (QUIT) does not change it.
struct Concluded {
    Outcome outcome = Outcome::Accepted;
    std::optional<Base::Error> error = {};
};
/// The reply to a letter that somebody said by hand.
struct TypedLetterHeard {
    bool isFirst = true; ///< false: the next verdict on the same letter, in LMTP
    Reply reply;
};
/// The server takes no more letters in this session; those that are not settled need another one (RFC 9422).
struct SessionSpent { };

using Fact = std::variant<CapabilitiesLearnt, LoggedIn, RecipientAnswered, VerdictHeard, LetterConcluded, Concluded,
    TypedLetterHeard, SessionSpent, Base::Note>;

} // namespace Smtp
