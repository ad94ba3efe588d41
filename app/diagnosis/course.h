// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>

#include "diagnosis/addressing.h"
#include "diagnosis/typedletter.h"
#include "diagnosis/usualwait.h"
#include "smtp/capabilities.h"

namespace Diagnosis {

/// What is known of a conversation at one of its lines, from those before it.
struct Course {
    bool isGreeted = false; ///< the first reply has come
    bool isLocal = false; ///< the other end is on this machine
    bool isHelloDue = false; ///< TLS began after STARTTLS, and nothing was said since
    bool isHelloRefused = false; ///< EHLO got a 5yz
    bool hasSmtpUtf8 = false; ///< the open transaction asked for it
    bool hasQuit = false;
    std::optional<TypedLetter> letter; ///< of which lines are being typed, up to the lone dot
    bool isLastChunkSaid = false; ///< the last BDAT was with LAST
    qsizetype lastChunk = 0; ///< number of the entry whose reply is the verdict on a letter in chunks
    bool isDismissed = false; ///< 421
    bool isRefused = false; ///< the client did not want the server's certificate: there is nobody to say QUIT to
    bool isEncrypted = false; ///< the last line was
    std::optional<Smtp::Capabilities> offered; ///< of the last EHLO
    std::optional<Smtp::Capabilities> offeredInClear; ///< of the EHLO before STARTTLS
    qsizetype firstCommand = 0; ///< its number
    UsualWait usualWait; ///< for a reply
    std::optional<NamedPath> sender; ///< of the open transaction, accepted
    QList<NamedPath> recipients; ///< the accepted ones
    qsizetype unanswered = 0; ///< commands whose reply has not come
    QList<qsizetype> recipientsAccepted; ///< of the open transaction: numbers of the replies
    QList<qsizetype> recipientsRefused;
    bool isRefusedForGood = false; ///< one of these was
};

} // namespace Diagnosis
