// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/breakpointmarks.h"

#include <QAction>
#include <QSet>

#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptreader.h"
#include "ui/transcript/transcriptview.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using Delivery::Breakpoint;

BreakpointMarks::BreakpointMarks(Workbench::DialogueDesk &desk, TranscriptReader &reader)
    : QObject(&reader)
    , m_desk(desk)
    , m_reader(reader)
{
    for (TranscriptView *view : {&reader.view(), &reader.below()})
        connect(view, &TranscriptView::numberClicked, this, &BreakpointMarks::toggleAt);
    connect(
        reader.actions().breakpoint, &QAction::triggered, this, [this] { toggleAt(m_reader.chosen().currentEntry()); });
    connect(&reader, &TranscriptReader::entryChosen, this, &BreakpointMarks::followAction);
    connect(&desk, &Workbench::DialogueDesk::changed, this, &BreakpointMarks::follow);
    follow();
}

QByteArray BreakpointMarks::verbAt(qsizetype entry) const
{
    return entry < 0 ? QByteArray() : m_reader.view().shown().verbOf(entry);
}

/// One that is switched off is switched on again; one that is on goes.
void BreakpointMarks::toggleAt(qsizetype entry)
{
    const QByteArray verb = verbAt(entry);
    if (verb.isEmpty())
        return;
    const Breakpoint wanted{.kind = Breakpoint::Kind::Verb, .text = verb};
    QList<Breakpoint> breakpoints = m_desk.breakpoints();
    const bool wasOn = breakpoints.contains(wanted);
    breakpoints.removeIf([&verb](const Breakpoint &breakpoint) {
        return breakpoint.kind == Breakpoint::Kind::Verb && breakpoint.text == verb;
    });
    if (!wasOn)
        breakpoints.append(wanted);
    m_desk.setBreakpoints(breakpoints);
}

void BreakpointMarks::follow()
{
    QSet<QByteArray> verbs;
    for (const Breakpoint &breakpoint : m_desk.breakpoints()) {
        if (breakpoint.kind == Breakpoint::Kind::Verb && breakpoint.isOn)
            verbs.insert(breakpoint.text);
    }
    for (const TranscriptView *view : {&m_reader.view(), &m_reader.below()})
        view->shown().setPausesBefore(verbs);
    followAction();
}

void BreakpointMarks::followAction()
{
    const qsizetype entry = m_reader.chosen().currentEntry();
    QAction *action = m_reader.actions().breakpoint;
    const QByteArray verb = verbAt(entry);
    action->setEnabled(!verb.isEmpty());
    action->setChecked(m_reader.view().shown().pausesBefore(verb));
}

} // namespace Ui
