// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/result.h"
#include "workbench/pastconversation.h"

namespace Archive {
struct ConversationRecord;
}

namespace Workbench {

/// A conversation that was exported as JSON. Errors: FileUnreadable; those of Transcript::storeFromJson(); each with the path.
[[nodiscard]] Base::Result<PastConversation> readConversationFile(const QString &path);
/// One of the history, in every format. Errors: FileDamaged; FileUnwritable.
[[nodiscard]] Base::Result<void> writeConversationFile(const Archive::ConversationRecord &record, const QString &path);

} // namespace Workbench
