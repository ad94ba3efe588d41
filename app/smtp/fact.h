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
struct RecipientAnswered {
    qsizetype index = 0; ///< into Transaction::recipients
    Reply reply;
};
struct VerdictHeard {
    Reply reply;
};
/// The outcome is settled. What comes later (QUIT) does not change it.
struct Concluded {
    Outcome outcome = Outcome::Accepted;
    std::optional<Base::Error> error = {};
};

using Fact = std::variant<CapabilitiesLearnt, LoggedIn, RecipientAnswered, VerdictHeard, Base::Note, Concluded>;

} // namespace Smtp
