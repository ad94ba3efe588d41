// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>

#include "delivery/report.h"
#include "diagnosis/finding.h"
#include "practice/keptmessage.h"
#include "transcript/entry.h"

namespace Cli {

/// What is known when a run is over.
struct Conclusion {
    Delivery::Report report;
    bool isProbe = false; ///< nothing was to be delivered
    QList<Diagnosis::Finding> findings; ///< the worst first
    std::optional<Practice::KeptMessage> received; ///< what the practice server of this run kept
};

/// How a run of `send` or `probe` is shown on standard output.
class RunOutput {
public:
    RunOutput() = default;
    RunOutput(const RunOutput &) = delete;
    RunOutput &operator=(const RunOutput &) = delete;
    virtual ~RunOutput() = default;

    /// An entry is complete.
    virtual void show(const Transcript::Entry &entry) = 0;
    /// It was said again and again since, in nobody's answer.
    virtual void showRepeated(const Transcript::Entry &entry) = 0;
    /// The handshake is over, well or badly; comes before the notes about it.
    virtual void show(const Net::TlsFacts &facts) = 0;
    virtual void conclude(const Conclusion &conclusion) = 0;
};

/// --quiet
class NoOutput final : public RunOutput {
public:
    void show(const Transcript::Entry &) override { }
    void showRepeated(const Transcript::Entry &) override { }
    void show(const Net::TlsFacts &) override { }
    void conclude(const Conclusion &) override { }
};

} // namespace Cli
