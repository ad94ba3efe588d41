// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include "delivery/held.h"

namespace Smtp {
struct Reply;
}

namespace Delivery {

/// Where a conversation that runs freely shall pause. It always pauses before something is said: a breakpoint on what
/// the server does takes effect before the next command.
struct Breakpoint {
    enum class Kind : quint8 {
        Verb, ///< text: the verb in capitals
        Letter, ///< before DATA, or the first BDAT
        Stage, ///< the first command of this stage, or of one behind it
        Text, ///< text, in a command or a reply, whatever the case
        ReplyClass, ///< digit: 2 to 5
        Wait, ///< a reply took longer than this
        AnyReply,
        Encryption, ///< the handshake is done
    };
    Kind kind = Kind::Verb;
    QByteArray text = {};
    int digit = 0;
    std::chrono::milliseconds wait{0};
    Base::Stage stage = Base::Stage::Hello;
    bool isOn = true;

    [[nodiscard]] bool isBefore(const Held &next) const;
    /// wait: between the command and its reply.
    [[nodiscard]] bool isAfter(const Smtp::Reply &reply, std::chrono::nanoseconds waited) const;
    [[nodiscard]] bool isAfterEncryption() const { return isOn && kind == Kind::Encryption; }
    friend bool operator==(const Breakpoint &, const Breakpoint &) = default;
};

} // namespace Delivery
