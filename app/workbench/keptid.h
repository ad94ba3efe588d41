// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "archive/conversationlog.h"

namespace Workbench {

/// What became of a conversation that was to be kept.
struct KeptId {
    qint64 id = 0; ///< 0: it is not kept
    std::optional<Base::Error> trouble;
    bool isWish = false; ///< the user has asked for it
};

/// Keeps it; where the log's file was damaged, in the new one that was begun, and says so.
[[nodiscard]] KeptId keepIn(Archive::ConversationLog &log, const Archive::ConversationRecord &record);

} // namespace Workbench
