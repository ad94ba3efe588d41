// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/finding.h"

namespace Base {
struct Error;
}

namespace Diagnosis {

/// What is wrong with the history of conversations, in one sentence or two. For errors of Archive::ConversationLog.
[[nodiscard]] Sentence historyTrouble(const Base::Error &error);

} // namespace Diagnosis
