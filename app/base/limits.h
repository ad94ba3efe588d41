// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>

#include <QtGlobal>

namespace Base {

/// Every number that bounds a loop over octets from outside.
struct Limits {
    // replies: more generous than RFC 5321 4.5.3.1.5 (512), because real servers are
    static constexpr qsizetype replyLineOctets = 4096;
    static constexpr qsizetype replyLines = 1024;
    static constexpr qsizetype replyOctets = 256 * 1024;
    // commands: RFC 4954 4 wants room for 12288 octets of AUTH
    static constexpr qsizetype commandLineOctets = 12288;
    static constexpr qsizetype verbLineOctets = 512; ///< RFC 5321 4.5.3.1.4, for AUTH with an initial response
    static constexpr int saslSteps = 20;
    static constexpr int scramIterations = 1'000'000; ///< a server could ask for hours of computing
    static constexpr int scramIterationsAdvised = 4096; ///< RFC 7677 4 wants at least so many
    static constexpr int commandsInFlight = 100;
    // letters
    static constexpr qsizetype textLineOctets = 998; ///< RFC 5322 2.1.1, without CRLF
    static constexpr qsizetype headerLineOctets = 78; ///< where headers are folded
    static constexpr qsizetype addressListOctets = 1024 * 1024;
    static constexpr qsizetype recipients = 10000;
    static constexpr qsizetype localPartOctets = 255; ///< RFC 5321 4.5.3.1.1 promises 64; longer ones exist
    static constexpr qsizetype headerOctets = 1024 * 1024; ///< of a finished message, kept to be shown
    static constexpr qsizetype addresses = 32; ///< of one host, that are tried
    static constexpr std::size_t tlsSessions = 100; ///< that are kept to be resumed
    static constexpr qsizetype mailHosts = 50; ///< of one domain, that are tried
    static constexpr int groupDepth = 1; ///< RFC 5322 3.4: a group holds mailboxes, no groups
    static constexpr qsizetype findingsPerRule = 200; ///< of one conversation
    // transcripts
    static constexpr qsizetype transcriptRows = 20'000'000; ///< of one conversation
    static constexpr qint64 transcriptOctets = 1024LL * 1024 * 1024; ///< of what was said in one conversation
    static constexpr std::size_t segmentCuts = 250'000; ///< within lines, of one conversation
    static constexpr int jsonDepth = 16; ///< of a file that somebody opens
    // what a person types
    static constexpr qsizetype filterCharacters = 4096;
    static constexpr int filterDepth = 64; ///< of parentheses
    // runs
    static constexpr qsizetype lettersOfRun = 1'000'000;
    static constexpr qsizetype connectionsOfRun = 500;
    static constexpr qsizetype connectionsOfLetter = 100; ///< one after the other, for one list of recipients
    static constexpr qsizetype lettersOfSession = 1000; ///< then a run goes on in a new one: what is kept stays small
    // streams
    static constexpr qint64 bodyChunk = 64 * 1024;
    static constexpr qint64 chunkOctets = 1024 * 1024; ///< of BDAT, RFC 3030
    static constexpr qint64 sendWindow = 256 * 1024; ///< octets that may wait in the socket, clear and encrypted
};

/// How long to wait for what. The defaults are the minimums of RFC 5321 4.5.3.2.
struct Patience {
    using Milliseconds = std::chrono::milliseconds;
    Milliseconds connect = std::chrono::seconds(30);
    Milliseconds handshake = std::chrono::seconds(30);
    Milliseconds greeting = std::chrono::minutes(5);
    Milliseconds command = std::chrono::minutes(5);
    Milliseconds dataStart = std::chrono::minutes(2);
    Milliseconds dataBlock = std::chrono::minutes(3);
    Milliseconds verdict = std::chrono::minutes(10);
    Milliseconds quit = std::chrono::seconds(5); ///< the letter is theirs already: nothing is lost by leaving

    /// The same bound for every wait.
    [[nodiscard]] static constexpr Patience uniform(Milliseconds wait)
    {
        return {wait, wait, wait, wait, wait, wait, wait, std::min(wait, Milliseconds(std::chrono::seconds(5)))};
    }
};

} // namespace Base
