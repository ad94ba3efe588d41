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
    if (sight.isVerdict() && sight.entry.code == 250)
        found.add("accepted"_L1, sight.entries(), {sight.text()});
}

} // namespace Diagnosis
