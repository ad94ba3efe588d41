// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/observedrow.h"

#include <algorithm>

namespace Diagnosis {

const ObservedRow &observedRow(QLatin1StringView id)
{
    for (const auto &group : {observedLines(), observedCourse()}) {
        const auto found = std::ranges::find(group, id, &ObservedRow::id);
        if (found != group.end())
            return *found;
    }
    Q_UNREACHABLE(); // a test lets every rule find something
}

} // namespace Diagnosis
