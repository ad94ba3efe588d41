// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/dialogue.h"

namespace Smtp {

/// A conversation whose lines the user writes. What a line makes of the session is followed, so that a secret is masked
/// wherever it is typed, and the handshake comes behind STARTTLS that was accepted. Behind AUTH, its responses and
/// STARTTLS the reply is awaited before the next line goes out (RFC 2920 3.1); everything else may go ahead of its reply.
[[nodiscard]] Dialogue<> speakByHand(bool isEncrypted);

} // namespace Smtp
