// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

#include <algorithm>

namespace Diagnosis {

namespace {

QList<Sentence> sentences(std::span<const char *const> sources, const QStringList &arguments)
{
    QList<Sentence> list;
    for (const char *source : sources) {
        if (source)
            list.append({source, arguments});
    }
    return list;
}

} // namespace

const FindingRow &rowFor(Base::Problem problem)
{
    for (const auto &group :
        {letterProblems(), connectionProblems(), serverProblems(), loginProblems(), programProblems()}) {
        const auto found = std::ranges::find(group, problem, &ProblemRow::problem);
        if (found != group.end())
            return found->row;
    }
    Q_UNREACHABLE(); // a test walks through all problems
}

const NamedRow &rowFor(QLatin1StringView id)
{
    for (const auto &group :
        {loginReplies(), connectionReplies(), senderReplies(), recipientReplies(), letterReplies()}) {
        const auto found = std::ranges::find(group, id, &NamedRow::id);
        if (found != group.end())
            return *found;
    }
    Q_UNREACHABLE(); // a test walks through all rules
}

const NamedRow &rowFor(Net::CertificateDefect defect)
{
    const auto rows = certificateDefects();
    const auto found = std::ranges::find(rows, defect, &DefectRow::defect);
    Q_ASSERT(found != rows.end());
    return found->named;
}

Finding findingFrom(QLatin1StringView id, const FindingRow &row, Base::Stage stage, const QStringList &arguments)
{
    Finding finding;
    finding.id = id;
    finding.severity = row.severity;
    finding.stage = stage;
    finding.headline = {row.headline, arguments};
    finding.explanation = {row.explanation, arguments};
    finding.causes = sentences(row.causes, arguments);
    finding.advice = sentences(row.advice, arguments);
    finding.who = row.who;
    finding.retry = row.retry;
    finding.reference = QString::fromLatin1(row.reference);
    finding.fix = row.fix;
    return finding;
}

} // namespace Diagnosis
