// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Transcript {
class Store;
}

namespace Workbench {

/// One thing that is said when a conversation is repeated.
struct RepeatStep {
    enum class Kind : quint8 {
        Line,
        Login, ///< by the mechanism in text; the secret is asked for again
        Letter, ///< text is said line by line, dots doubled, and the final dot
    };
    Kind kind = Kind::Line;
    QByteArray text = {};
    bool isOn = true;
    int code = 0; ///< of the reply in the last round; 0: none
    QByteArray reply = {}; ///< its text
    bool isUnasked = false; ///< a letter that was not said in the last round: the server did not ask for it
    friend bool operator==(const RepeatStep &, const RepeatStep &) = default;
};

/// What the client said in a conversation, ready to be said again. A letter is not kept in a transcript: a short one
/// stands in its place. What was masked is left out.
[[nodiscard]] QList<RepeatStep> stepsOf(const Transcript::Store &store);

/// Whether the first thing that was said in it was encrypted.
[[nodiscard]] bool beganEncrypted(const Transcript::Store &store);

} // namespace Workbench
