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

/// Put commands on the wire in one flight. Nothing is waited for.
struct Send {
    Base::Stage stage = Base::Stage::Hello;
    std::vector<Command> commands;
};
/// Wait for the next reply: to the oldest command that has none yet, or the greeting.
struct Hear {
    Base::Stage stage = Base::Stage::Greeting;
};
/// Make the TLS handshake in this connection.
struct Upgrade { };
/// Look at the connection: is it encrypted, and to whom?
struct LookAtEncryption { };
/// Put the letter on the wire, dots doubled, and the final dot. Nothing is waited for.
struct SendBody {
    qsizetype letter = 0; ///< which one of those that the dialogue was given
    Base::BodyType form = Base::BodyType::SevenBit;
    qsizetype verdicts = 1; ///< replies that the final dot is due: in LMTP one for each recipient (RFC 2033 4.2)
};
/// Put BDAT and the next octets of the letter on the wire (RFC 3030 2). Nothing is waited for.
struct SendChunk {
    qsizetype letter = 0;
    Base::BodyType form = Base::BodyType::SevenBit;
    qint64 octets = 0;
    bool isFirst = true; ///< of this letter, in this transaction
    bool isLast = false;
    qsizetype verdicts = 1; ///< replies that the last chunk is due
};

/// Wait for whatever comes next: a reply, or a wish of the user who speaks by hand.
struct TakeTurn { };
/// Put a line on the wire that the user wrote, whatever it is. So many replies are due to it.
struct SendTyped {
    Base::Stage stage = Base::Stage::Hello;
    Command command;
    qsizetype replies = 1;
    bool isOfLetter = false; ///< a line behind 354, whatever it looks like, or the dot that ends them
};

using Action = std::variant<Send, Hear, Upgrade, LookAtEncryption, SendBody, SendChunk, TakeTurn, SendTyped>;

} // namespace Smtp
