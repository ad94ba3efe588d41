// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sessionpoint.h"

namespace Transcript {
class Store;
} // namespace Transcript

namespace Diagnosis {

/// What the session, and not only the words of the command, has to do with a reply.
enum class Ground : quint8 {
    None, ///< nothing that can be seen from here
    Unfit, ///< the command does not belong where it was said: Circumstances::objection
    InOrder, ///< the server says that it came in the wrong order, but nothing speaks against it
    NoEncryption, ///< it needs TLS, and there is none
    NoLogin, ///< it needs a login, and there was none
    ManyRecipients, ///< some were accepted, this one is too many
    RecipientAccepted, ///< one more than before
    NewBeginning, ///< with TLS all that was said before is forgotten
};

/// Where the session stood when a reply came, and what that made of it.
struct Circumstances {
    Smtp::SessionPoint before;
    Smtp::SessionPoint after; ///< by this reply, whatever is under way
    /// What had gone out behind it and had no reply yet: verbs in order; empty for a letter or a step of a login.
    QList<QByteArray> underWay;
    QByteArray verb; ///< that was answered, in capitals; empty: the greeting, a letter, a step of a login
    Ground ground = Ground::None;
    Smtp::Objection objection = Smtp::Objection::None;
    friend bool operator==(const Circumstances &, const Circumstances &) = default;
};

/// Of the whole reply in this row. Reads the session from where its connection was made.
[[nodiscard]] Circumstances circumstancesOf(const Transcript::Store &store, qsizetype row);

/// The row of the note that says that the connection of this row was made; 0 where there is none.
[[nodiscard]] qsizetype sessionBegin(const Transcript::Store &store, qsizetype row);

} // namespace Diagnosis
