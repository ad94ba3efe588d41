// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "base/limits.h"
#include "base/stage.h"

namespace Delivery {

/// How long a reply may take at this stage.
[[nodiscard]] std::chrono::milliseconds patienceFor(Base::Stage stage, const Base::Patience &patience);

/// How long the server keeps us waiting: the bound on each wait, and how far it is, for those who watch.
class Waiting final : public QObject {
    Q_OBJECT
public:
    explicit Waiting(QObject *parent = nullptr);

    /// A new wait begins, with this bound; the last one is over.
    void begin(std::chrono::milliseconds patience);
    /// Nothing is waited for.
    void pause();
    void end();

Q_SIGNALS:
    void timedOut(qint64 seconds);
    /// Each second of a wait that one notices: how many have passed and how many are left. Zeros: it is over.
    void stillWaiting(int seconds, int secondsLeft);

private:
    void tell();
    void forgetTold();

    QTimer m_patience;
    QTimer m_beat; ///< runs through all waits: starting it for each would cost more than most waits last
    QElapsedTimer m_begun;
    bool m_isTold = false;
};

} // namespace Delivery
