// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/changedlines.h"

#include <QtGlobal>

#include "base/visibletext.h"
#include "diagnosis/finding.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

/// The gate notes the change right before the line that is said instead.
bool isChanged(const Transcript::Store &store, const Entry &command)
{
    const qsizetype before = command.number - 2;
    return before >= 0 && store.at(before).note.kind == Base::NoteKind::ChangedAtGate;
}

/// 500 to 504: RFC 5321 4.2.2, the line itself is at fault.
bool isAboutSyntax(int code)
{
    return code >= 500 && code <= 504;
}

void blame(Finding &finding, const Entry &command, const Entry &reply)
{
    const QString line = Base::visibleText(command.octets.trimmed());
    const QString said = Base::visibleText(reply.lines().join(' '));
    finding.id = "changed-at-gate"_L1;
    finding.headline = {QT_TRANSLATE_NOOP("Findings", "The server refused the line that you changed"), {}};
    finding.explanation
        = {QT_TRANSLATE_NOOP("Findings", "You changed this line at the gate: “%1”. The server said: %2"), {line, said}};
    const char *cause = isAboutSyntax(reply.code)
        ? QT_TRANSLATE_NOOP("Findings", "As it was sent it is not written as SMTP wants it.")
        : QT_TRANSLATE_NOOP("Findings", "The server does not want what the line asks for now.");
    finding.causes = {Sentence{cause, {}}};
    const char *advice
        = QT_TRANSLATE_NOOP("Findings", "Send again, and leave the line as it was or change it otherwise.");
    finding.advice = {Sentence{advice, {}}};
    finding.who = Who::You;
    finding.retry = Retry::Now;
    finding.fix = Fix::SendAgain;
    finding.reference = isAboutSyntax(reply.code) ? u"RFC 5321 4.2.2"_s : QString();
}

} // namespace

void blameChangedLines(const Transcript::Store &store, QList<Finding> &findings)
{
    for (Finding &finding : findings) {
        for (const qsizetype number : std::as_const(finding.entries)) {
            const Entry reply = store.at(number - 1);
            if (reply.kind != EntryKind::Reply || reply.code < 400 || reply.answers < 1)
                continue;
            const Entry command = store.at(reply.answers - 1);
            if (command.kind != EntryKind::Command || !isChanged(store, command))
                continue;
            blame(finding, command, reply);
            break;
        }
    }
}

} // namespace Diagnosis
