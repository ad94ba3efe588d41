// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/stepper.h"

#include "base/visibletext.h"
#include "cli/breakvalue.h"
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

QString keysFor(const Held &held, bool hasBreakpoints)
{
    QStringList keys{u"Enter send"_s};
    if (held.canBeEdited())
        keys += u"e edit"_s;
    if (held.canBeSkipped())
        keys += u"s skip"_s;
    if (held.canBeQuit())
        keys += u"q QUIT"_s;
    keys += {u"d drop"_s, hasBreakpoints ? u"r run to the next break"_s : u"r run on"_s, u"? more"_s};
    return keys.join(u", "_s);
}

constexpr auto help = "  b WHEN  break there as well: %1\n"
                      "  l       list the breaks\n"
                      "  x N     remove the break with this number\n"
                      "  r       run as far as the next break, or to the end\n"_L1;

} // namespace

Stepper::Stepper(DialogueDesk &desk, Console &console, int descriptor, bool pausesEverywhere, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_console(console)
    , m_input(descriptor)
{
    using Policy = Delivery::Gate::Policy;
    desk.setGatePolicy(pausesEverywhere ? Policy::PauseBeforeEach : Policy::RunFreely);
    connect(&desk, &DialogueDesk::changed, this, &Stepper::follow);
    connect(&desk, &DialogueDesk::finished, &m_input, &StepInput::rest);
    connect(&m_input, &StepInput::keyPressed, this, &Stepper::obey);
    connect(&m_input, &StepInput::lineWritten, this, &Stepper::takeLine);
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
    m_console.prompt(
        u"next: "_s + textOf(*m_held) + u"   ["_s + keysFor(*m_held, !m_desk.breakpoints().isEmpty()) + u"] "_s);
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
        askForLine(Line::Instead, u"say instead: "_s, held.kind == Held::Kind::LoginResponse);
    else if (key == 's' && held.canBeSkipped())
        m_desk.skip();
    else if (key == 'q' && held.canBeQuit())
        m_desk.leave();
    else if (key == 'd')
        m_desk.drop();
    else if (key == 'r')
        m_desk.setGatePolicy(Delivery::Gate::Policy::RunFreely);
    else
        obeyBreakpointKey(key);
}

void Stepper::obeyBreakpointKey(char key)
{
    if (key == 'b') {
        askForLine(Line::Breakpoint, u"break at: "_s);
        return;
    }
    if (key == 'x') {
        askForLine(Line::Removal, u"remove break number: "_s);
        return;
    }
    if (key == 'l')
        listBreakpoints();
    else if (key == '?')
        m_console.prompt(QString(help).arg(breakpointForms()));
    ask();
}

void Stepper::askForLine(Line use, const QString &question, bool isSecret)
{
    m_line = use;
    m_console.prompt(question);
    m_input.askForLine(isSecret);
}

void Stepper::takeLine(const QByteArray &line)
{
    switch (m_line) {
    case Line::Instead:
        sayInstead(line);
        return;
    case Line::Breakpoint:
        addBreakpoint(QString::fromUtf8(line));
        break;
    case Line::Removal:
        removeBreakpoint(QString::fromUtf8(line).trimmed());
        break;
    }
    ask();
}

void Stepper::addBreakpoint(const QString &text)
{
    const auto breakpoint = breakpointFrom(text);
    if (!breakpoint) {
        m_console.complain("that is no place to break at: write "_L1 + breakpointForms());
        return;
    }
    QList<Delivery::Breakpoint> breakpoints = m_desk.breakpoints();
    if (!breakpoints.contains(*breakpoint))
        m_desk.setBreakpoints(breakpoints << *breakpoint);
    listBreakpoints();
}

void Stepper::removeBreakpoint(const QString &number)
{
    QList<Delivery::Breakpoint> breakpoints = m_desk.breakpoints();
    const qsizetype index = number.toInt() - 1;
    if (index < 0 || index >= breakpoints.size()) {
        m_console.complain(u"no break has this number: l lists them"_s);
        return;
    }
    breakpoints.removeAt(index);
    m_desk.setBreakpoints(breakpoints);
    listBreakpoints();
}

void Stepper::listBreakpoints()
{
    const QList<Delivery::Breakpoint> &breakpoints = m_desk.breakpoints();
    if (breakpoints.isEmpty())
        m_console.prompt(u"  no breaks are set\n"_s);
    for (qsizetype i = 0; i < breakpoints.size(); ++i)
        m_console.prompt(u"  %1  %2\n"_s.arg(i + 1).arg(breakpointText(breakpoints.at(i))));
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
