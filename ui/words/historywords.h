// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "smtp/outcome.h"
#include "workbench/historydesk.h"

namespace Diagnosis {
struct ComparedFact;
}

namespace Ui {

/// "accepted", "refused", …
[[nodiscard]] QString outcomeWord(Smtp::Outcome outcome);
[[nodiscard]] QString outcomeWord(const Archive::ConversationHead &head);
/// What ends as a rehearsal does and was none; what came of it only the lines tell.
[[nodiscard]] bool isByHand(const Archive::ConversationHead &head);
/// "10:15:30" of today, "24.11.24 10:15:30" else, as short as the locale has it, but for the seconds: two runs in a minute
/// are two.
[[nodiscard]] QString whenText(const QDateTime &when);
/// "ann@example.org → bo@example.org and 2 more"
[[nodiscard]] QString peopleText(const Archive::ConversationHead &head);
/// "mail.example.org:587 · TLS 1.3 · 4.2 kB · 31 ms"
[[nodiscard]] QString circumstancesText(const Archive::ConversationHead &head);
/// Which conversation it is, in one line: "24.11.24 10:15:30 · mail.example.org:587 · accepted"
[[nodiscard]] QString conversationName(const Archive::ConversationHead &head);
/// What a fact says about one side of a comparison: "Certificate issued by An authority".
[[nodiscard]] QString factText(const Diagnosis::ComparedFact &fact, const std::optional<QString> &side);

/// Why there is no good one to compare with, and what to do.
[[nodiscard]] QString noGoodSentence(Workbench::NoGoodOne reason);

} // namespace Ui
