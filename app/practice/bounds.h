// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QtGlobal>

#include "base/limits.h"

namespace Practice {

/// Every number that keeps a client from taking more than its share.
struct Bounds {
    static constexpr qsizetype connections = 100;
    static constexpr int badCommands = 20; ///< before 421
    /// Before 421, when no letter comes: each command stays in a transcript.
    static constexpr int commandsWithoutLetter = 20'000;
    static constexpr qsizetype recipients = Base::Limits::recipients;
    /// A line that has no secret: 512 octets (RFC 5321 4.5.3.1.4) and what the offered extensions add.
    static constexpr qsizetype commandLineOctets = 2048;
    static constexpr qsizetype pathOctets = 256; ///< RFC 5321 4.5.3.1.3
    static constexpr qint64 messageOctetsInMemory = 256LL * 1024 * 1024;
    static constexpr qint64 inboxOctetsInMemory = 1024LL * 1024 * 1024; ///< all messages together
    static constexpr qsizetype messagesInMemory = 10000;
    static constexpr qint64 readChunk = 64 * 1024;
    static constexpr qint64 repliesWaiting = 256 * 1024; ///< a client that does not read is not read either
    static constexpr std::chrono::seconds farewell{10}; ///< for the last reply to leave
};

} // namespace Practice
