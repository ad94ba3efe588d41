// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QString>

#include "base/stage.h"

class QIODevice;

namespace Base {
class Clock;
}

namespace Cli {

/// `[#########.....]  42 %  41.2 of 98.0 MiB  35.1 MiB/s  0:02 left`
[[nodiscard]] QString progressText(qint64 sent, qint64 total, std::chrono::nanoseconds elapsed);

/// `[#########.....]  42 %  420 of 1000 messages  210.0/s  0:03 left`
[[nodiscard]] QString countText(qint64 settled, qint64 total, std::chrono::nanoseconds elapsed);

/// `waiting for login: 12 s, giving up in 4:48`
[[nodiscard]] QString waitText(Base::Stage stage, int seconds, int secondsLeft);

/// On a terminal: how far a body has gone, or how many messages, where it takes over a second; and how long an answer lets us wait.
class ProgressBar final {
public:
    /// Both must outlive the bar.
    ProgressBar(QIODevice &terminal, const Base::Clock &clock);

    void show(qint64 sent, qint64 total);
    void showCount(qint64 settled, qint64 total);
    void show(Base::Stage stage, int secondsWaited, int secondsLeft);
    /// Wipes it off the terminal, so that a line can be printed there.
    void clear();

private:
    using Text = QString (*)(qint64 done, qint64 total, std::chrono::nanoseconds elapsed);

    void drawDue(Text text, qint64 done, qint64 total);
    void draw(const QString &text);

    QIODevice &m_terminal;
    const Base::Clock &m_clock;
    std::chrono::nanoseconds m_begun{-1}; ///< negative: no body goes out
    std::chrono::nanoseconds m_drawn{0};
    bool m_isVisible = false;
};

} // namespace Cli
