// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/invocation.h"
#include "cli/runningcommand.h"

namespace Diagnosis {
struct Explanation;
struct LoggedReply;
class Knowledge;
} // namespace Diagnosis

namespace Cli {

class Console;

/// `explain`: what a reply or a command means, or every reply of a pasted text.
class ExplainCommand final : public RunningCommand {
    Q_OBJECT
public:
    /// The console must outlive the command.
    ExplainCommand(Invocation invocation, Console &console, QObject *parent = nullptr);

    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] OrRefusal<QByteArray> text() const;
    void explain(const Diagnosis::Explanation &command);
    void explain(const Diagnosis::LoggedReply &logged, const Diagnosis::Knowledge &knowledge);

    Invocation m_invocation;
    Console &m_console;
};

} // namespace Cli
