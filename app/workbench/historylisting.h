// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "archive/conversationlog.h"

namespace Workbench {

/// What a list of the history shows, all of one moment.
struct HistoryListing {
    qint64 revision = 0;
    Archive::Retention retention;
    qsizetype found = 0;
    QList<Archive::ConversationHead> heads;
};

/// wanted: so many heads at most. Errors: those of the log.
[[nodiscard]] Base::Result<HistoryListing> historyListing(
    Archive::ConversationLog &log, const Archive::HistoryQuery &query, qsizetype wanted);

} // namespace Workbench
