// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QByteArrayView>
#include <QLatin1StringView>

namespace Transcript {

/// What a stretch of a conversation was for.
enum class Phase : quint8 {
    Resolve, ///< names are looked up
    Connect,
    Tls, ///< the handshake
    Greeting, ///< waiting for it
    Hello, ///< EHLO, HELO, LHLO
    StartTls, ///< the command; the handshake is Tls
    Login,
    Mail,
    Rcpt,
    Data, ///< DATA until 354
    Letter, ///< the letter leaves
    Verdict, ///< from the end of the letter to the reply
    Quit,
    Other, ///< RSET, NOOP, VRFY, …, and replies that nobody asked for
};

/// The phase that a command with this verb, in whatever case, begins; none for a line without a verb that is known.
[[nodiscard]] std::optional<Phase> phaseOfVerb(QByteArrayView verb);

/// "MAIL", "greeting": for exports; the front ends have their own words.
[[nodiscard]] QLatin1StringView phaseName(Phase phase);

/// How long a client waits at least before it gives up, RFC 5321 4.5.3.2. None: the RFC asks for nothing.
[[nodiscard]] std::optional<std::chrono::minutes> leastPatience(Phase phase);

} // namespace Transcript
