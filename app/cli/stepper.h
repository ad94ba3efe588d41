// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "cli/stepinput.h"
#include "delivery/held.h"

namespace Workbench {
class DialogueDesk;
}

namespace Cli {

class Console;

/// --step and --break: says on standard error what waits, and does with it what the keys say. When the keys come to an end, it
/// leaves: nothing is said that nobody has agreed to.
class Stepper final : public QObject {
    Q_OBJECT
public:
    /// Desk and console must outlive it. descriptor: where the keys come from. pausesEverywhere: before each command;
    /// else at the breakpoints of the desk.
    Stepper(Workbench::DialogueDesk &desk, Console &console, int descriptor, bool pausesEverywhere,
        QObject *parent = nullptr);

private:
    void follow();
    void ask();
    void obey(char key);
    /// What the next line is for.
    enum class Line : quint8 { Instead, Breakpoint, Removal };

    void obeyBreakpointKey(char key);
    void askForLine(Line use, const QString &question, bool isSecret = false);
    void takeLine(const QByteArray &line);
    void sayInstead(const QByteArray &line);
    void addBreakpoint(const QString &text);
    void removeBreakpoint(const QString &number);
    void listBreakpoints();
    void leave();

    Workbench::DialogueDesk &m_desk;
    Console &m_console;
    StepInput m_input;
    std::optional<Delivery::Held> m_held; ///< that was asked about
    Line m_line = Line::Instead;
};

} // namespace Cli
