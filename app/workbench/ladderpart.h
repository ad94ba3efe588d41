// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/conversationhead.h"

namespace Transcript {
class Store;
}

namespace Workbench {

/// One of several conversations that stand in one ladder.
struct LadderPart {
    Archive::ConversationHead head;
    const Transcript::Store *transcript = nullptr; ///< null: it is the one that everyone looks at

    friend bool operator==(const LadderPart &, const LadderPart &) = default;
};

} // namespace Workbench
