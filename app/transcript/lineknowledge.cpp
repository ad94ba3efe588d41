// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/lineknowledge.h"

#include <set>

namespace Transcript {

bool LineKnowledge::addRule(qsizetype row, const QByteArray &rule)
{
    QByteArrayList &rules = m_rules[row];
    if (rules.contains(rule))
        return false;
    rules.append(rule);
    return true;
}

QByteArrayList LineKnowledge::allRules() const
{
    std::set<QByteArray> all;
    for (const QByteArrayList &rules : m_rules)
        all.insert(rules.begin(), rules.end());
    return QByteArrayList(all.begin(), all.end());
}

} // namespace Transcript
