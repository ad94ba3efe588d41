// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/historylisting.h"

namespace Workbench {

Base::Result<HistoryListing> historyListing(
    Archive::ConversationLog &log, const Archive::HistoryQuery &query, qsizetype wanted)
{
    const auto revision = log.revision();
    if (!revision)
        return revision.error();
    const auto retention = log.retention();
    if (!retention)
        return retention.error();
    const auto found = log.count(query);
    if (!found)
        return found.error();
    auto heads = log.list(query, wanted);
    if (!heads)
        return heads.error();
    return HistoryListing{*revision, *retention, *found, std::move(*heads)};
}

} // namespace Workbench
