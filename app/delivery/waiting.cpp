// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/waiting.h"

namespace Delivery {

using namespace std::chrono_literals;

namespace {

constexpr auto conspicuousSilence = 5s;

} // namespace

Waiting::Waiting(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    // Qt's usual timers come up to 5 % early: the server would be given less time than we say.
    m_patience.setTimerType(Qt::PreciseTimer);
    m_silence.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT timedOut(std::chrono::duration_cast<std::chrono::seconds>(m_patience.intervalAsDuration()).count());
    });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_silentSeconds += static_cast<int>(conspicuousSilence.count());
        Q_EMIT stillSilent(m_silentSeconds);
    });
}

void Waiting::begin(std::chrono::milliseconds patience)
{
    m_patience.start(patience);
}

void Waiting::watchForSilence()
{
    m_silentSeconds = 0;
    m_silence.start(conspicuousSilence);
}

void Waiting::end()
{
    m_patience.stop();
    m_silence.stop();
}

} // namespace Delivery
