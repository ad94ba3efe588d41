// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/observations.h"

#include <algorithm>

#include "base/limits.h"
#include "diagnosis/rules/observedrow.h"

namespace Diagnosis {

void Observations::add(QLatin1StringView id, const QList<qsizetype> &entries, const QStringList &arguments)
{
    if (++m_counts[id] > Base::Limits::findingsPerRule)
        return;
    const ObservedRow &row = observedRow(id);
    Finding finding;
    finding.id = row.id;
    finding.severity = row.severity;
    finding.stage = row.stage;
    finding.headline = {row.headline, arguments};
    finding.explanation = {row.explanation, arguments};
    if (row.advice != nullptr)
        finding.advice = {{row.advice, arguments}};
    finding.reference = QString::fromLatin1(row.reference);
    finding.entries = entries;
    m_findings.append(finding);
}

bool Observations::has(std::span<const QLatin1StringView> ids, qsizetype number) const
{
    for (auto finding = m_findings.crbegin(); finding != m_findings.crend(); ++finding) {
        if (finding->entries.constLast() != number)
            return false;
        if (std::ranges::find(ids, finding->id) != ids.end())
            return true;
    }
    return false;
}

} // namespace Diagnosis
