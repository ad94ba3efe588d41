// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/conversationrecord.h"
#include "base/result.h"
#include "workbench/pastconversation.h"

namespace Workbench {

struct DialogueSnapshot;

/// A conversation that is over, as the log keeps it, but for what was said.
[[nodiscard]] Archive::ConversationRecord recordOf(const Transcript::Store &store, const DialogueSnapshot &snapshot);
/// What was said, for that record, and to whom where no report tells that. It takes long where much was said; any thread may do it.
void addTranscript(Archive::ConversationRecord &record, const Transcript::Store &store);
/// As it can be looked at again. Errors: FileDamaged.
[[nodiscard]] Base::Result<PastConversation> pastFrom(const Archive::ConversationRecord &record);

} // namespace Workbench
