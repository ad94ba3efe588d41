// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runoutput.h"

namespace Diagnosis {
struct Finding;
}

namespace Cli {

class Console;

/// A run for people: the transcript as it grows, then what became of it.
class HumanOutput final : public RunOutput {
public:
    /// The console must outlive it.
    explicit HumanOutput(Console &console)
        : m_console(console)
    {
    }

    void show(const Transcript::Entry &entry) override;
    void showRepeated(const Transcript::Entry &entry) override;
    /// The transcript has notes for it.
    void show(const Net::TlsFacts &) override { }
    void conclude(const Conclusion &conclusion) override;

private:
    Console &m_console;
};

/// The block below the transcript: outcome, recipients, findings, what the practice server received.
[[nodiscard]] QString resultBlock(const Conclusion &conclusion);

/// What was found and what to do, behind an empty line.
[[nodiscard]] QString findingBlock(const Diagnosis::Finding &finding);

/// One line about a message that a practice server kept or refused.
[[nodiscard]] QString keptLine(const Practice::KeptMessage &message);

} // namespace Cli
