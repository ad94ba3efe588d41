// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QString>

class QIODevice;

namespace Base {
class Clock;
}

namespace Cli {

/// `[#########.....]  42 %  41.2 of 98.0 MiB  35.1 MiB/s  0:02 left`
[[nodiscard]] QString progressText(qint64 sent, qint64 total, std::chrono::nanoseconds elapsed);

/// How far a body has gone, on a terminal; only for one that takes over a second.
class ProgressBar final {
public:
    /// Both must outlive the bar.
    ProgressBar(QIODevice &terminal, const Base::Clock &clock);

    void show(qint64 sent, qint64 total);
    /// Wipes it off the terminal, so that a line can be printed there.
    void clear();

private:
    QIODevice &m_terminal;
    const Base::Clock &m_clock;
    std::chrono::nanoseconds m_begun{-1}; ///< negative: no body goes out
    std::chrono::nanoseconds m_drawn{0};
    bool m_isVisible = false;
};

} // namespace Cli
