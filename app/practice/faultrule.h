// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <limits>

#include "practice/answer.h"

namespace Practice {

/// What the server does wrong, once a rule fits.
struct Fault {
    enum class Kind : quint8 {
        None, ///< nothing but the delay
        Reply, ///< another reply; from 400 up the command is not served
        Send, ///< any octets in place of the reply
        Drip, ///< the reply, octet by octet
        Cut, ///< the beginning of the reply, then the connection is closed
        Garbage, ///< octets that are no reply
        Flood, ///< a reply without end
        Twice, ///< the reply two times
        Skip, ///< no reply; the next command gets its own
        Silence, ///< no reply, now and later; what the client says is read
        Stall, ///< as silence, and nothing is read
        Leave, ///< 421, then the connection is closed
        Drop, ///< the connection is closed
        Reset, ///< the same, the hard way: TCP RST
    };

    Kind kind = Kind::None;
    std::chrono::milliseconds delay{0}; ///< before all else
    Answer answer = {}; ///< Reply, Leave
    QByteArray octets = {}; ///< Send
    std::chrono::milliseconds perOctet{0}; ///< Drip
    qsizetype count = 0; ///< Cut: octets of the reply that go out
    QByteArray rule = {}; ///< as it was written, for the transcript

    [[nodiscard]] bool refuses() const { return kind == Kind::Reply && answer.code >= 400; }
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// When a fault happens.
struct FaultRule {
    QByteArray place; ///< a verb in capitals, or GREETING, HELLO, ANSWER, HANDSHAKE, BODY, VERDICT, ANY
    QByteArray pattern = {}; ///< with * and ?, of an address or argument; empty: any
    qint64 first = 1; ///< the n-th time that place and pattern fit
    qint64 last = std::numeric_limits<qint64>::max();
    qint64 after = 0; ///< BODY: octets of the letter before it
    Fault fault;
    friend bool operator==(const FaultRule &, const FaultRule &) = default;
};

} // namespace Practice
