// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

namespace Delivery {

/// How long the server keeps us waiting: the bound on each wait, and the silence before a greeting.
class Waiting final : public QObject {
    Q_OBJECT
public:
    explicit Waiting(QObject *parent = nullptr);

    /// A new wait begins, with this bound; the last one is over.
    void begin(std::chrono::milliseconds patience);
    /// Says so when nothing comes for some seconds; until something() is called.
    void watchForSilence();
    void something() { m_silence.stop(); }
    /// Nothing is waited for.
    void pause() { m_patience.stop(); }
    void end();

Q_SIGNALS:
    void timedOut(qint64 seconds);
    /// Comes again and again, with the seconds that have passed altogether.
    void stillSilent(int seconds);

private:
    QTimer m_patience;
    QTimer m_silence;
    int m_silentSeconds = 0;
};

} // namespace Delivery
