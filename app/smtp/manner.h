// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/bodytype.h"
#include "base/result.h"
#include "smtp/command.h"
#include "smtp/sessionfacts.h"

namespace Smtp {

/// How a letter can go to this server.
struct Manner {
    Base::BodyType form = Base::BodyType::SevenBit;
    MailParameters parameters = {};
    qint64 octets = 0; ///< of the letter in this form
    bool isChunked = false; ///< by BDAT
};

/// Decided when the capabilities are known. Errors: NeedsSmtpUtf8, NeedsEightBit, MessageTooLarge, NotOffered,
/// BeyondOffer, NeedsVerifiedTls.
[[nodiscard]] Base::Result<Manner> chooseManner(const Transaction &transaction, const SessionFacts &session);

} // namespace Smtp
