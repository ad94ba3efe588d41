// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;

void lookAtLetter(const Sight &sight, Observations &found)
{
    const bool isLetter = sight.entry.kind == EntryKind::Body;
    if (isLetter && sight.entry.body.dotsDoubled > 0)
        found.add("dot-stuffed"_L1, sight.entries(), {QString::number(sight.entry.body.dotsDoubled)});
    const bool isVerdict = sight.isReply() && sight.asked != nullptr && sight.asked->kind == EntryKind::Body;
    if (isVerdict && sight.entry.code == 250 && !sight.asked->body.isChunked)
        found.add("accepted"_L1, sight.entries(), {sight.text()});
}

} // namespace Diagnosis
