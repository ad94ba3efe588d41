// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QStringList>

#include "base/clock.h"
#include "cli/runningcommand.h"
#include "workbench/workbench.h"

namespace Cli {

class Console;
struct Invocation;

/// postscope-cli from its arguments to its exit code.
class Program final : public QObject {
    Q_OBJECT
public:
    /// The console must outlive the program.
    Program(Console &console, const Workbench::Places &places, QObject *parent = nullptr);
    ~Program() override;

    /// arguments: without the name of the program. finished() comes once, never from inside start().
    void start(const QStringList &arguments);
    /// Ctrl+C
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void run(const Invocation &invocation);
    void refuse(const Refusal &refusal);
    void finish(ExitCode exitCode);

    Console &m_console;
    Base::SystemClock m_clock;
    Workbench::Places m_places;
    std::unique_ptr<Workbench::Workbench> m_workbench;
    std::unique_ptr<RunningCommand> m_command;
    bool m_isJson = false;
    bool m_isOver = false;
};

} // namespace Cli
