// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QObject>
#include <QSocketNotifier>

namespace Cli {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a signal of the event loop. One at a time lives in a program.
class InterruptWatch final : public QObject {
    Q_OBJECT
public:
    explicit InterruptWatch(QObject *parent = nullptr);
    ~InterruptWatch() override;

Q_SIGNALS:
    void interrupted();

private:
    void drain();

    std::array<int, 2> m_pipe{-1, -1}; ///< what a signal handler may do is write an octet
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Waits until there is something to read from this descriptor, or its end. false: Ctrl+C or SIGTERM came first. Before
/// the event loop runs, this is how somebody who waits for input lets itself be interrupted.
[[nodiscard]] bool awaitInput(int descriptor);

} // namespace Cli
