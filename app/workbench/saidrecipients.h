// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "archive/conversationhead.h"

namespace Transcript {
class Store;
}

namespace Workbench {

/// Who was named in RCPT, and what became of it: for a conversation by hand, of which no report tells that.
[[nodiscard]] QList<Archive::KeptRecipient> recipientsSaid(const Transcript::Store &store);

} // namespace Workbench
