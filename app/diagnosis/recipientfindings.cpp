// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/recipientfindings.h"

#include <algorithm>

#include "delivery/report.h"
#include "diagnosis/rules/findingrow.h"
#include "diagnosis/rules/replyrule.h"
#include "diagnosis/singlefinding.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Delivery::RecipientResult;

namespace {

bool isRefusal(const Smtp::Reply &reply)
{
    return reply.isTransient() || reply.isPermanent();
}

Base::Error errorOf(const QString &address, const Smtp::Reply &reply)
{
    return {
        .problem = Base::Problem::RecipientsRefused,
        .stage = Base::Stage::Envelope,
        .subject = address,
        .code = reply.code,
        .replyText = reply.text(),
    };
}

QString addressList(const QStringList &addresses)
{
    constexpr qsizetype most = 3;
    return addresses.size() > most ? addresses.first(most).join(u", "_s) + u" …"_s : addresses.join(u", "_s);
}

/// Recipients that are refused for the same reason.
struct Group {
    QLatin1StringView reason;
    Base::Error error; ///< of the first of them
    QStringList addresses;
    QList<QByteArray> quotes;
};

Group &groupFor(QLatin1StringView reason, const Base::Error &error, QList<Group> &groups)
{
    const auto found = std::ranges::find(groups, reason, &Group::reason);
    if (found != groups.end())
        return *found;
    groups.append({reason, error, {}, {}});
    return groups.last();
}

QList<Group> groupsIn(const Delivery::Report &report)
{
    QList<Group> groups;
    for (const RecipientResult &recipient : report.recipients) {
        const std::optional<Smtp::Reply> &reply = recipient.decidingReply();
        if (!reply || !isRefusal(*reply))
            continue;
        const Base::Error error = errorOf(recipient.address, *reply);
        const ReplyRule *rule = matchingRule(error, &report);
        Group &group = groupFor(rule ? rule->id : QLatin1StringView(), error, groups);
        group.addresses.append(recipient.address);
        group.quotes.append(quoteOf(error.code, error.replyText));
    }
    return groups;
}

/// Those whom the letter did not reach: refused, or left behind without a word.
QStringList missedAddresses(const Delivery::Report &report, bool areRefused)
{
    QStringList addresses;
    for (const RecipientResult &recipient : report.recipients) {
        const std::optional<Smtp::Reply> &reply = recipient.decidingReply();
        const bool isRefused = reply && isRefusal(*reply);
        if (recipient.outcome != Smtp::Outcome::Accepted && isRefused == areRefused)
            addresses.append(recipient.address);
    }
    return addresses;
}

void prepend(const NamedRow &named, const QStringList &addresses, const Delivery::Report &report, QList<Finding> &to)
{
    if (addresses.isEmpty())
        return;
    const QStringList arguments{
        addressList(addresses), QString::number(addresses.size()), QString::number(report.recipients.size())};
    to.prepend(findingFrom(named.id, named.row, Base::Stage::Envelope, arguments));
}

} // namespace

QList<Finding> recipientFindings(const Delivery::Report &report)
{
    QList<Finding> findings;
    const QList<Group> groups = groupsIn(report);
    for (const Group &group : groups) {
        Base::Error error = group.error;
        error.subject = addressList(group.addresses);
        Finding finding = singleFinding(error, &report);
        finding.quotes = group.quotes;
        findings.append(finding);
    }
    if (findings.isEmpty() && report.error)
        findings.append(singleFinding(*report.error, &report));
    return findings;
}

QList<Finding> partialFindings(const Delivery::Report &report, QList<Finding> reasons)
{
    for (Finding &finding : reasons)
        finding.severity = std::min(finding.severity, Severity::Warning);
    if (!report.verdict && report.messagesAccepted == 0) // a probe: nobody got anything
        return reasons;
    prepend(leftBehindRow(), missedAddresses(report, false), report, reasons);
    prepend(partialRow(), missedAddresses(report, true), report, reasons);
    return reasons;
}

} // namespace Diagnosis
