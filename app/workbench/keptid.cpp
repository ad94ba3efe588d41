// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/keptid.h"

namespace Workbench {

KeptId keepIn(Archive::ConversationLog &log, const Archive::ConversationRecord &record)
{
    KeptId kept;
    Base::Result<qint64> id = log.keep(record);
    if (!id && id.error().problem == Base::Problem::FileDamaged) {
        kept.trouble = id.error();
        id = log.keep(record); // in the new file that was begun
    }
    if (id)
        kept.id = *id;
    else
        kept.trouble = id.error();
    return kept;
}

} // namespace Workbench
