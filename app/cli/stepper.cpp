// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/stepper.h"

#include "base/visibletext.h"
#include "cli/console.h"
#include "workbench/dialoguedesk.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Delivery::Held;
using Workbench::DialogueDesk;

namespace {

QString textOf(const Held &held)
{
    if (held.kind == Held::Kind::Letter)
        return u"(the letter)"_s;
    const QByteArray &line = held.display;
    return Base::visibleText(line.endsWith("\r\n") ? line.chopped(2) : line);
}

QString keysFor(const Held &held)
{
    QStringList keys{u"Enter send"_s};
    if (held.canBeEdited())
        keys += u"e edit"_s;
    if (held.canBeSkipped())
        keys += u"s skip"_s;
    if (held.canBeQuit())
        keys += u"q QUIT"_s;
    return (keys + QStringList{u"d drop"_s, u"r run on"_s}).join(u", "_s);
}

} // namespace

Stepper::Stepper(DialogueDesk &desk, Console &console, int descriptor, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_console(console)
    , m_input(descriptor)
{
    desk.setGatePolicy(Delivery::Gate::Policy::PauseBeforeEach);
    connect(&desk, &DialogueDesk::changed, this, &Stepper::follow);
    connect(&desk, &DialogueDesk::finished, &m_input, &StepInput::rest);
    connect(&m_input, &StepInput::keyPressed, this, &Stepper::obey);
    connect(&m_input, &StepInput::lineWritten, this, &Stepper::sayInstead);
    connect(&m_input, &StepInput::ended, this, &Stepper::leave);
}

void Stepper::follow()
{
    const std::optional<Held> &held = m_desk.snapshot().held;
    if (held == m_held)
        return;
    m_held = held;
    if (held)
        ask();
    else
        m_input.rest();
}

void Stepper::ask()
{
    if (!m_held)
        return;
    m_console.prompt(u"next: "_s + textOf(*m_held) + u"   ["_s + keysFor(*m_held) + u"] "_s);
    m_input.askForKey();
}

void Stepper::obey(char key)
{
    m_console.prompt(u"\n"_s);
    if (!m_held)
        return; // it went while the key was pressed
    const Held held = *m_held;
    if (key == '\n')
        m_desk.step();
    else if (key == 'e' && held.canBeEdited())
        askForLine(held);
    else if (key == 's' && held.canBeSkipped())
        m_desk.skip();
    else if (key == 'q' && held.canBeQuit())
        m_desk.leave();
    else if (key == 'd')
        m_desk.drop();
    else if (key == 'r')
        m_desk.setGatePolicy(Delivery::Gate::Policy::RunFreely);
    else
        ask();
}

void Stepper::askForLine(const Held &held)
{
    m_console.prompt(u"say instead: "_s);
    m_input.askForLine(held.kind == Held::Kind::LoginResponse);
}

void Stepper::sayInstead(const QByteArray &line)
{
    if (m_desk.sendEdited(line))
        return;
    m_console.complain(u"this is too long for one line: make it shorter"_s);
    ask();
}

void Stepper::leave()
{
    m_console.prompt(u"\n"_s);
    m_console.complain(u"there are no more keys: leaving, and nothing more is sent"_s);
    if (m_held && m_held->canBeQuit())
        m_desk.leave();
    else
        m_desk.drop();
}

} // namespace Cli
