// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "cli/exitcode.h"
#include "cli/refusal.h"

namespace Cli {

/// A command at work: it begins, may be interrupted, and ends once, by one of its signals.
class RunningCommand : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Ctrl+C
    virtual void interrupt() = 0;

Q_SIGNALS:
    void finished(Cli::ExitCode exitCode);
    /// Nothing was begun.
    void refused(const Cli::Refusal &refusal);
};

} // namespace Cli
