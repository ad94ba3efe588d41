// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "smtp/dialogue.h"

namespace Support {

/// What came of a dialogue that was played over a list of strings.
struct Played {
    QString dialogue; ///< as it went: `S: …`, `C: …` (as it may be seen), `=== TLS ===`, `C: <letter 7bit>`
    std::optional<Smtp::Concluded> conclusion; ///< of the first letter, or of the session
    std::vector<Smtp::LetterConcluded> letters;
    std::vector<Smtp::Fact> facts;
};

/// Drives a dialogue without socket, timer or event loop: its replies are the `S:` lines of the script, in order.
/// isEncrypted: from the first octet.
[[nodiscard]] Played play(Smtp::Dialogue<> dialogue, const QString &script, bool isEncrypted = false);

} // namespace Support
