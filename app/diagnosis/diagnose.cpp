// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/diagnose.h"

#include <algorithm>

#include "base/visibletext.h"
#include "delivery/report.h"
#include "diagnosis/certificatefindings.h"
#include "diagnosis/recipientfindings.h"
#include "diagnosis/rules/findingrow.h"
#include "diagnosis/singlefinding.h"
#include "transcript/store.h"

namespace Diagnosis {

using Base::Problem;
using Smtp::Outcome;

namespace {

/// Accepted is what the server said; nobody can know more here.
Finding acceptedFinding(const Delivery::Report &report)
{
    const NamedRow &accepted = acceptedRow(!report.queueId.isEmpty());
    const QStringList arguments{{}, Base::visibleText(report.queueId), {}, {}, report.server.toText()};
    Finding finding = findingFrom(accepted.id, accepted.row, Base::Stage::Verdict, arguments);
    if (report.verdict)
        finding.quotes.append(quoteOf(report.verdict->code, report.verdict->text()));
    return finding;
}

Finding localSocketFinding(const Base::Error &error, const Delivery::Report &report)
{
    const NamedRow &silent = localSocketRow();
    const QStringList arguments{Base::visibleText(QStringView(error.detail)), {}, {}, {}, report.server.toText()};
    return findingFrom(silent.id, silent.row, error.stage, arguments);
}

QList<Finding> failureFindings(const Base::Error &error, const Delivery::Report &report)
{
    if (error.problem == Problem::CertificateRefused && report.tls && !report.tls->problems.isEmpty())
        return certificateFindings(*report.tls, report.server.host);
    if (error.problem == Problem::RecipientsRefused)
        return recipientFindings(report);
    const bool isNoWay = error.problem == Problem::FileUnreadable || error.problem == Problem::ConnectionRefused;
    if (isNoWay && report.server.isLocal() && error.stage <= Base::Stage::Connect)
        return {localSocketFinding(error, report)};
    if (error.problem == Problem::Cancelled && report.outcome == Outcome::Insecure) {
        const NamedRow &skipped = skippedEncryptionRow();
        return {findingFrom(skipped.id, skipped.row, error.stage, {})};
    }
    return {singleFinding(error, &report)};
}

bool isRefusedByName(const Delivery::RecipientResult &recipient)
{
    return recipient.reply && (recipient.reply->isTransient() || recipient.reply->isPermanent());
}

/// Why nobody of a part has the letter: one cause for all of them, or one for each, or both.
QList<Finding> findingsOfPart(const Delivery::Report &part)
{
    QList<Finding> findings;
    Delivery::Report refusals = part;
    if (part.error && part.error->problem != Problem::RecipientsRefused) {
        findings = failureFindings(*part.error, part);
        refusals.error.reset();
        refusals.recipients.removeIf([](const auto &recipient) { return !isRefusedByName(recipient); });
    }
    findings += recipientFindings(refusals);
    for (Finding &finding : findings)
        finding.domain = part.domain;
    return findings;
}

/// Why somebody does not have the letter.
QList<Finding> reasonsIn(const Delivery::Report &report)
{
    QList<Finding> reasons;
    for (const Delivery::Report &part : report.parts)
        reasons += findingsOfPart(part);
    if (!report.parts.empty())
        return reasons;
    if (report.outcome == Outcome::Partial)
        return recipientFindings(report);
    return report.error ? failureFindings(*report.error, report) : reasons;
}

/// A letter that went out, to all or to some. A probe has no verdict: nothing went out.
QList<Finding> deliveryFindings(const Delivery::Report &report)
{
    QList<Finding> findings;
    const bool isAccepted = report.outcome == Outcome::Accepted || report.outcome == Outcome::Partial;
    if (isAccepted && report.verdict && report.verdict->isCompletion())
        findings.append(acceptedFinding(report));
    return findings;
}

bool restsOn(const Finding &finding, const Transcript::Entry &entry, const QString &domain)
{
    if (!finding.domain.isEmpty() && finding.domain != domain)
        return false;
    switch (entry.kind) {
    case Transcript::EntryKind::Reply:
        return finding.quotes.contains(quoteOf(entry.code, entry.texts().join('\n')));
    case Transcript::EntryKind::Note:
        return finding.notes.contains(entry.note);
    case Transcript::EntryKind::Command:
    case Transcript::EntryKind::Body:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Finding> diagnose(const Delivery::Report &report)
{
    QList<Finding> findings = reasonsIn(report);
    if (report.outcome == Outcome::Partial)
        findings = partialFindings(report, findings);
    findings += deliveryFindings(report);
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
    return findings;
}

Finding diagnose(const Base::Error &error)
{
    return singleFinding(error, nullptr);
}

void cite(const Transcript::Store &store, QList<Finding> &findings)
{
    QString domain; // whose mail hosts are asked
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Transcript::Entry entry = store.at(row);
        if (entry.note.kind == Base::NoteKind::MailForDomain)
            domain = entry.note.arguments.value(0);
        for (Finding &finding : findings) {
            if (!restsOn(finding, entry, domain))
                continue;
            if (entry.answers > 0)
                finding.entries.append(entry.answers);
            finding.entries.append(entry.number);
        }
    }
}

} // namespace Diagnosis
