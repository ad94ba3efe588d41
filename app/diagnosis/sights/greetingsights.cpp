// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

void lookAtGreeting(const Sight &sight, Observations &found)
{
    // A fragment of a conversation has none: its first reply answers something.
    if (sight.course.isGreeted || !sight.isReply() || sight.asked != nullptr)
        return;
    if (sight.course.firstCommand > 0)
        found.add("early-talk"_L1, {sight.entry.number, sight.course.firstCommand});
    if (sight.entry.code >= 400)
        found.add("greet-reject"_L1, sight.entries(), {sight.text()});
    else if (sight.entry.lines().size() > 1)
        found.add("greet-multi"_L1, sight.entries(), {QString::number(sight.entry.lines().size())});
}

} // namespace Diagnosis
