// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/repeatstep.h"

#include "diagnosis/sessionreading.h"
#include "smtp/command.h"
#include "transcript/store.h"

namespace Workbench {

using Smtp::SessionStep;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

constexpr auto standInLetter = "Subject: Said again\n\nA short letter in place of the one that was sent.\n";

QByteArray lineOf(const Entry &entry)
{
    QByteArray line = entry.octets;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// AUTH with its mechanism; what follows it is a secret.
RepeatStep loginStep(const QByteArray &line)
{
    return {.kind = RepeatStep::Kind::Login, .text = line.simplified().split(' ').value(1).toUpper()};
}

} // namespace

QList<RepeatStep> stepsOf(const Transcript::Store &store)
{
    QList<RepeatStep> steps;
    Diagnosis::SessionReading reading;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Entry entry = store.at(row);
        const SessionStep step = reading.state().expected().step;
        reading.readOn(store, row);
        if (entry.kind == EntryKind::Body && (steps.isEmpty() || steps.constLast().kind != RepeatStep::Kind::Letter))
            steps.append({.kind = RepeatStep::Kind::Letter, .text = standInLetter});
        if (entry.kind != EntryKind::Command || step == SessionStep::Login)
            continue;
        const QByteArray line = lineOf(entry);
        if (step == SessionStep::Data) { // a letter that was typed line by line
            if (steps.constLast().kind != RepeatStep::Kind::Letter)
                steps.append({.kind = RepeatStep::Kind::Letter});
            if (line != ".")
                steps.last().text += (line.startsWith('.') ? line.sliced(1) : line) + '\n';
        } else if (entry.verb() == "BDAT") {
            steps.append({.text = "DATA"}); // what stands in for the letter has another size
        } else if (entry.verb() == "AUTH") {
            steps.append(loginStep(line));
        } else {
            steps.append({.text = line});
        }
    }
    return steps;
}

bool beganEncrypted(const Transcript::Store &store)
{
    for (qsizetype row = 0; row < store.size(); ++row) {
        if (store.glance(row).kind != EntryKind::Note)
            return store.at(row).isEncrypted;
    }
    return false;
}

} // namespace Workbench
