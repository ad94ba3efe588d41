// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/gateactions.h"

#include <QAction>
#include <QWidget>

#include "ui/transcript/breakpointsdialog.h"
#include "ui/transcript/transcriptpane.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Delivery::Breakpoint;
using Workbench::DialogueDesk;
using Kind = Delivery::Breakpoint::Kind;

GateActions::GateActions(DialogueDesk &desk, TranscriptPane &pane, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
    addPlaces();
    addSeparator();
    addWishes(pane);
    addSeparator();
    QAction *breakpoints = add(tr("Pause when…"), u"Shift+F9"_s, tr("Choose where the conversation pauses by itself"));
    connect(breakpoints, &QAction::triggered, this, &GateActions::askForBreakpoints);
    connect(&desk, &DialogueDesk::changed, this, &GateActions::follow);
    follow();
}

QAction *GateActions::add(const QString &text, const QString &key, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    action->setToolTip(tip);
    m_all.append(action);
    return action;
}

void GateActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

void GateActions::addPlace(const QString &text, const QString &key, const Breakpoint &place)
{
    QAction *action = add(text, key, text);
    m_places.append(action);
    connect(action, &QAction::triggered, &m_desk, [this, place] { m_desk.runUntil(place); });
}

void GateActions::addPlaces()
{
    addPlace(tr("Run to the next reply"), u"Ctrl+F10"_s, {.kind = Kind::AnyReply});
    addPlace(tr("Run to the envelope"), u"Ctrl+F5"_s, {.kind = Kind::Stage, .stage = Base::Stage::Envelope});
    addPlace(tr("Run to the letter"), u"Shift+F5"_s, {.kind = Kind::Letter});
}

void GateActions::addWishes(TranscriptPane &pane)
{
    m_edit = add(tr("Change what waits"), u"F2"_s, tr("Change the command that waits, then send it"));
    m_skip = add(tr("Skip what waits"), u"F11"_s, tr("Go on without saying the command that waits"));
    m_leave = add(tr("Leave with QUIT"), u"Shift+F11"_s, tr("Say QUIT in place of the command that waits"));
    m_drop = add(tr("Drop the connection"), u"Ctrl+F11"_s, tr("Close the connection without a word"));
    connect(m_edit, &QAction::triggered, &pane, &TranscriptPane::editHeld);
    connect(m_skip, &QAction::triggered, &m_desk, &DialogueDesk::skip);
    connect(m_leave, &QAction::triggered, &m_desk, &DialogueDesk::leave);
    connect(m_drop, &QAction::triggered, &m_desk, &DialogueDesk::drop);
}

void GateActions::askForBreakpoints()
{
    (new BreakpointsDialog(m_desk, m_window))->show();
}

void GateActions::follow()
{
    const std::optional<Delivery::Held> &held = m_desk.snapshot().held;
    for (QAction *place : m_places)
        place->setEnabled(held.has_value());
    m_edit->setEnabled(held && held->canBeEdited());
    m_skip->setEnabled(held && held->canBeSkipped());
    m_leave->setEnabled(held && held->canBeQuit());
    m_drop->setEnabled(held.has_value());
}

} // namespace Ui
