// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
/// Make the TLS handshake now.
struct WantsHandshake { };
/// Send what waits, then close.
struct WantsClose { };

using Event
    = std::variant<Heard, Answered, BodyBegun, BodyGrown, BodyEnded, Kept, Discarded, WantsHandshake, WantsClose>;

} // namespace Practice
