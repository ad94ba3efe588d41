// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <variant>

#include <QByteArray>

#include "practice/answer.h"
#include "practice/keptmessage.h"
#include "transcript/entry.h"

namespace Practice {

// What happens during a visit, in order. Facts for the transcript, wishes for the connection.

/// The client said a line.
struct Heard {
    QByteArray display; ///< as it may be shown, with its line end
};
/// The server replies.
struct Answered {
    Answer answer;
};
/// 354 was said, the letter comes; or a chunk of it, behind BDAT.
struct BodyBegun {
    qint64 octetsTotal = 0; ///< as announced; 0: it was not
    bool isChunk = false;
};
struct BodyGrown {
    Transcript::BodyFacts facts;
};
/// The line with the dot alone is there, or the last octet of the chunk.
struct BodyEnded {
    Transcript::BodyFacts facts;
};
/// A message was kept, accepted or refused.
struct Kept {
    KeptMessage message;
};
/// Octets came behind STARTTLS in clear, and nobody looked at them.
struct Discarded {
    qsizetype octets = 0;
};
/// What came in clear and was not read yet does not count any more.
struct ForgetsClearOctets { };
/// Make the TLS handshake now.
struct WantsHandshake { };
/// Send what waits, then close.
struct WantsClose { };

// What a fault may be.

/// A rule fitted.
struct Troubled {
    QByteArray rule;
};
/// What follows waits.
struct Pauses {
    std::chrono::milliseconds time;
};
/// Octets in place of a reply; perOctet: how long each waits.
struct Blurted {
    QByteArray octets;
    std::chrono::milliseconds perOctet{0};
};
/// A reply without end begins.
struct Floods { };
/// Nothing more is said. isDeaf: nothing is read either.
struct FallsSilent {
    bool isDeaf = false;
};
/// Close with a TCP reset.
struct WantsReset { };

using Event = std::variant<Heard, Answered, BodyBegun, BodyGrown, BodyEnded, Kept, Discarded, ForgetsClearOctets,
    WantsHandshake, WantsClose, Troubled, Pauses, Blurted, Floods, FallsSilent, WantsReset>;

} // namespace Practice
