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

/// --step: says on standard error what waits, and does with it what the keys say. When the keys come to an end, it
/// leaves: nothing is said that nobody has agreed to.
class Stepper final : public QObject {
    Q_OBJECT
public:
    /// Desk and console must outlive it. descriptor: where the keys come from. From now on the desk pauses before each
    /// command.
    Stepper(Workbench::DialogueDesk &desk, Console &console, int descriptor, QObject *parent = nullptr);

private:
    void follow();
    void ask();
    void obey(char key);
    void askForLine(const Delivery::Held &held);
    void sayInstead(const QByteArray &line);
    void leave();

    Workbench::DialogueDesk &m_desk;
    Console &m_console;
    StepInput m_input;
    std::optional<Delivery::Held> m_held; ///< that was asked about
};

} // namespace Cli
