// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/capabilities.h"

namespace Smtp {

/// The steps of a session as the client sees them: RFC 5321 4.1.4, RFC 3207 4.2, RFC 4954 4, RFC 3030 2.
enum class SessionStep : quint8 {
    Connected, ///< the greeting is awaited
    TurnedAway, ///< greeted with a refusal: QUIT is all that makes sense, RFC 5321 3.1
    Greeted, ///< EHLO comes next; also after the handshake that followed STARTTLS
    Ready, ///< for login or a mail transaction
    Encrypting, ///< STARTTLS was accepted, the handshake is on its way
    Login, ///< the server waits for a SASL response
    Mail, ///< the sender is accepted
    Recipients, ///< and at least one recipient
    Data, ///< the letter is on its way, up to the final dot
    Chunks, ///< some of the letter was handed over by BDAT
    Closed,
};

/// Why a verb should not be said at a point. None: it may be said.
enum class Objection : quint8 {
    None,
    NotGreeted, ///< the client waits for the greeting
    TurnedAway,
    NeedsHello,
    NeedsMail, ///< no transaction is open
    NeedsRecipient, ///< no recipient is accepted yet
    TransactionOpen, ///< this belongs outside a transaction
    NotOffered, ///< the keyword is not in the reply to EHLO
    AlreadyEncrypted,
    AlreadyLoggedIn,
    HandshakeGoesOn,
    LoginGoesOn, ///< every line is taken for a SASL response
    LetterGoesOn, ///< every line is taken for a line of the letter
    ChunksGoOn, ///< only BDAT, RSET, NOOP and QUIT
    Closed,
};

/// Where a session stands, and what was agreed so far.
struct SessionPoint {
    SessionStep step = SessionStep::Connected;
    bool isEncrypted = false;
    bool isLoggedIn = false;
    bool isLmtp = false; ///< LHLO was accepted: one verdict for each recipient, RFC 2033 4.2
    qsizetype recipients = 0; ///< accepted in this transaction
    Capabilities capabilities; ///< of the last EHLO

    /// verb: in capitals. A verb that is not known here is not objected to.
    [[nodiscard]] Objection objectionTo(QByteArrayView verb) const;
    /// In the order in which they usually come.
    [[nodiscard]] QList<QByteArray> allowedVerbs() const;
    friend bool operator==(const SessionPoint &, const SessionPoint &) = default;
};

} // namespace Smtp
