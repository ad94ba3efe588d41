// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>
#include <vector>

#include "base/bodytype.h"
#include "base/stage.h"
#include "smtp/command.h"

namespace Smtp {

// What a dialogue asks of its driver, one at a time.

/// Wait for a reply that no command asked for: the greeting.
struct Hear {
    Base::Stage stage = Base::Stage::Greeting;
};
/// Send commands in one flight and hear one reply to each.
struct Say {
    Base::Stage stage = Base::Stage::Hello;
    std::vector<Command> commands;
};
/// Make the TLS handshake in this connection.
struct Upgrade { };
/// Send the letter in this form, dots doubled, and the final dot; hear the verdict.
struct SendBody {
    Base::BodyType form = Base::BodyType::SevenBit;
};

using Action = std::variant<Hear, Say, Upgrade, SendBody>;

} // namespace Smtp
