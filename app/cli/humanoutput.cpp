// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/humanoutput.h"

#include <algorithm>

#include "base/visibletext.h"
#include "cli/console.h"
#include "cli/optionhint.h"
#include "cli/sentences.h"
#include "transcript/textexport.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

QString outcomeLine(const Delivery::Report &report, bool isProbe)
{
    QString line = outcomeSentence(report.outcome, isProbe);
    if (!report.queueId.isEmpty())
        line += " (queue id "_L1 + Base::visibleText(report.queueId) + u')';
    return line + u'\n';
}

QString recipientLines(const Delivery::Report &report)
{
    qsizetype columns = 0;
    for (const Delivery::RecipientResult &recipient : report.recipients)
        columns = std::max(columns, recipient.address.size());
    QString lines;
    for (const Delivery::RecipientResult &recipient : report.recipients) {
        lines += "  "_L1 + Base::visibleText(recipient.address).leftJustified(columns) + "  "_L1
            + QString(Smtp::outcomeName(recipient.outcome)).leftJustified(11);
        if (const auto &reply = recipient.decidingReply())
            lines += u' ' + QString::number(reply->code) + u' ' + Base::visibleText(reply->text().replace('\n', ' '));
        lines += u'\n';
    }
    return lines;
}

/// Of a run of several messages.
QString rateLine(const Delivery::Report &report)
{
    const double seconds = static_cast<double>(report.nanoseconds) / 1e9;
    const double rate = seconds > 0 ? static_cast<double>(report.messagesAccepted) / seconds : 0.0;
    return u"  %1 of %2 messages taken over %3 connections, %4 a second\n"_s.arg(report.messagesAccepted)
        .arg(report.messages)
        .arg(report.connections)
        .arg(rate, 0, 'f', 1);
}

QString countsLine(const Delivery::Report &report)
{
    QString line = u"  %1 s, %2 %3"_s.arg(static_cast<double>(report.nanoseconds) / 1e9, 0, 'f', 3)
                       .arg(report.roundTrips)
                       .arg(report.roundTrips == 1 ? "round trip"_L1 : "round trips"_L1);
    if (report.bodyOctets > 0)
        line += u", %1 octets of letter"_s.arg(report.bodyOctets);
    return line + u'\n';
}

QString headerSection(const QByteArray &octets)
{
    QString lines;
    for (const QByteArray &line : octets.left(octets.indexOf("\r\n\r\n")).split('\n'))
        lines += "  "_L1 + Base::visibleText(line.endsWith('\r') ? line.chopped(1) : line) + u'\n';
    return lines;
}

} // namespace

QString findingBlock(const Diagnosis::Finding &finding)
{
    QString lines = u'\n' + QString(Diagnosis::severityName(finding.severity)) + ": "_L1 + domainOf(finding)
        + Base::visibleText(finding.headline.english()) + u'\n';
    if (const QString explanation = finding.explanation.english(); !explanation.isEmpty())
        lines += "  "_L1 + Base::visibleText(explanation) + u'\n';
    for (const Diagnosis::Sentence &advice : finding.advice)
        lines += "  - "_L1 + Base::visibleText(advice.english()) + u'\n';
    if (const QString hint = optionHint(finding); !hint.isEmpty())
        lines += "  options: "_L1 + hint + u'\n';
    return lines;
}

void HumanOutput::show(const Transcript::Entry &entry)
{
    m_console.print(Transcript::entryAsText(entry) + u'\n');
}

void HumanOutput::showRepeated(const Transcript::Entry &entry)
{
    m_console.print(Transcript::repetitionAsText(entry) + u'\n');
}

void HumanOutput::conclude(const Conclusion &conclusion)
{
    m_console.print(resultBlock(conclusion));
}

QString resultBlock(const Conclusion &conclusion)
{
    const Delivery::Report &report = conclusion.report;
    QString block = u'\n' + outcomeLine(report, conclusion.isProbe) + recipientLines(report)
        + (report.messages > 1 ? rateLine(report) : QString()) + countsLine(report);
    for (const Diagnosis::Finding &finding : conclusion.findings)
        block += findingBlock(finding);
    if (conclusion.received)
        block += "\nreceived by the practice server:\n"_L1 + headerSection(conclusion.received->octets);
    return block;
}

QString keptLine(const Practice::KeptMessage &message)
{
    const QString id = Base::visibleText(message.id);
    if (message.isRefused)
        return "refused "_L1 + id + ": "_L1 + Base::visibleText(message.refusal);
    const QString place = message.file.isEmpty() ? QString() : ", in "_L1 + message.file;
    return "kept "_L1 + id + ": "_L1 + QString::number(message.size) + " octets from <"_L1
        + Base::visibleText(message.reversePath) + "> for <"_L1 + Base::visibleText(message.recipients.join(">, <"))
        + '>'_L1 + place;
}

} // namespace Cli
