// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Archive {
struct ConversationRecord;
}

namespace Workbench {

struct DialogueSnapshot;
struct PastConversation;

/// What a file keeps of a conversation beside its lines: how it ended, its stages, TLS, the header of its letter; JSON.
/// Empty: it is not over.
[[nodiscard]] QByteArray factsOf(const DialogueSnapshot &snapshot);
/// Of one that the log keeps.
[[nodiscard]] QByteArray factsOf(const Archive::ConversationRecord &record);
/// The same, back. What cannot be read is left out.
void addFacts(PastConversation &past, const QByteArray &facts);

} // namespace Workbench
