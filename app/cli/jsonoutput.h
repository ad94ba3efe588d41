// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runoutput.h"

namespace Cli {

class Console;

/// A run for programs: one object a line, the result last.
class JsonOutput final : public RunOutput {
public:
    /// The console must outlive it.
    explicit JsonOutput(Console &console)
        : m_console(console)
    {
    }

    void show(const Transcript::Entry &entry) override;
    void showRepeated(const Transcript::Entry &entry) override;
    void show(const Net::TlsFacts &facts) override;
    void conclude(const Conclusion &conclusion) override;

private:
    Console &m_console;
    Transcript::Entry m_connecting; ///< the last note that says so
};

} // namespace Cli
