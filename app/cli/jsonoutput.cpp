// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonoutput.h"

#include "cli/console.h"
#include "cli/jsonlines.h"
#include "diagnosis/findingjson.h"
#include "transcript/jsonexport.h"

namespace Cli {

using Base::NoteKind;

void JsonOutput::show(const Transcript::Entry &entry)
{
    if (entry.note.kind == NoteKind::Connecting || entry.note.kind == NoteKind::ConnectingLocally)
        m_connecting = entry;
    // What has an object of its own is not said twice.
    if (entry.note.kind == NoteKind::Connected || entry.note.kind == NoteKind::ConnectedLocally)
        m_console.printLine(asLine(connectObject(m_connecting.note, entry.note, entry.time - m_connecting.time)));
    else if (entry.note.kind != NoteKind::TlsStarted)
        m_console.printLine(asLine(Transcript::entryAsJson(entry)));
}

void JsonOutput::showRepeated(const Transcript::Entry &entry)
{
    m_console.printLine(asLine(repeatedObject(entry)));
}

void JsonOutput::show(const Net::TlsFacts &facts)
{
    m_console.printLine(asLine(tlsObject(facts)));
}

void JsonOutput::conclude(const Conclusion &conclusion)
{
    for (const Diagnosis::Finding &finding : conclusion.findings)
        m_console.printLine(asLine(Diagnosis::findingAsJson(finding)));
    if (conclusion.received)
        m_console.printLine(asLine(messageObject(*conclusion.received)));
    m_console.printLine(asLine(resultObject(conclusion.report, conclusion.isProbe)));
}

} // namespace Cli
