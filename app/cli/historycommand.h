// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/invocation.h"
#include "cli/runningcommand.h"
#include "cli/transcriptsink.h"

namespace Workbench {
class Workbench;
}

namespace Cli {

class Console;

/// `history`: lists, shows, exports and compares the conversations that were kept.
class HistoryCommand final : public RunningCommand {
    Q_OBJECT
public:
    /// The console and the workbench must outlive the command.
    HistoryCommand(Invocation invocation, Console &console, Workbench::Workbench &workbench, QObject *parent = nullptr);

    void start() override;
    void interrupt() override { }

private:
    // Each answers with what is in the way.
    [[nodiscard]] std::optional<Refusal> list();
    [[nodiscard]] std::optional<Refusal> show();
    [[nodiscard]] std::optional<Refusal> exportOne();
    [[nodiscard]] std::optional<Refusal> compare();

    /// Lets everyone look at the conversation whose id is this word of the command line.
    [[nodiscard]] std::optional<Refusal> open(qsizetype word);
    [[nodiscard]] OrRefusal<qint64> idAt(qsizetype word);
    [[nodiscard]] std::optional<Refusal> trouble() const;
    void conclude(qsizetype count);

    Invocation m_invocation;
    Console &m_console;
    Workbench::Workbench &m_workbench;
};

} // namespace Cli
