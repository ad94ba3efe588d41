// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/waiting.h"

#include <utility>

namespace Delivery {

using namespace std::chrono_literals;

namespace {

constexpr auto beat = 1s;
constexpr auto conspicuous = 2s;

} // namespace

std::chrono::milliseconds patienceFor(Base::Stage stage, const Base::Patience &patience)
{
    switch (stage) {
    case Base::Stage::Greeting:
        return patience.greeting;
    case Base::Stage::Verdict:
        return patience.verdict;
    case Base::Stage::Data:
        return patience.dataStart;
    case Base::Stage::Quit:
        return patience.quit;
    default:
        return patience.command;
    }
}

Waiting::Waiting(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    // Qt's usual timers come up to 5 % early: the server would be given less time than we say.
    m_patience.setTimerType(Qt::PreciseTimer);
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT timedOut(std::chrono::duration_cast<std::chrono::seconds>(m_patience.intervalAsDuration()).count());
    });
    connect(&m_beat, &QTimer::timeout, this, &Waiting::tell);
}

void Waiting::begin(std::chrono::milliseconds patience)
{
    forgetTold();
    m_patience.start(patience);
    m_begun.start();
    if (!m_beat.isActive())
        m_beat.start(beat);
}

void Waiting::pause()
{
    forgetTold();
    m_patience.stop();
}

void Waiting::end()
{
    pause();
    m_beat.stop();
}

void Waiting::tell()
{
    using std::chrono::seconds;
    const std::chrono::milliseconds passed(m_begun.elapsed());
    if (!m_patience.isActive() || passed < conspicuous)
        return;
    m_isTold = true;
    const auto left = std::chrono::ceil<seconds>(m_patience.remainingTimeAsDuration());
    Q_EMIT stillWaiting(static_cast<int>(std::chrono::floor<seconds>(passed).count()), static_cast<int>(left.count()));
}

void Waiting::forgetTold()
{
    if (std::exchange(m_isTold, false))
        Q_EMIT stillWaiting(0, 0);
}

} // namespace Delivery
