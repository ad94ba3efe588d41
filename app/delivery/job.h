// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "delivery/order.h"
#include "delivery/report.h"

namespace Base {
class Clock;
}
namespace Net {
class Channel;
}
namespace Transcript {
class Store;
}

namespace Delivery {

class Gate;

/// One conversation with one server, driven to a report. The only place that writes a command to a channel.
///
/// finished() comes exactly once, never from inside start(). After it the job does nothing more.
class Job final : public QObject {
    Q_OBJECT
public:
    /// The store, the gate and the clock must outlive the job.
    Job(Order order, std::unique_ptr<Net::Channel> channel, Transcript::Store &store, Gate &gate,
        const Base::Clock &clock, QObject *parent = nullptr);
    ~Job() override;

    void start();
    /// Before the final dot: the connection is closed and nothing is delivered. After it the job waits for the
    /// verdict, because the letter may already be theirs.
    void cancel();

Q_SIGNALS:
    void stageReached(Base::Stage stage);
    /// Octets of the letter that left, of how many.
    void bodySent(qint64 octets, qint64 total);
    /// There was no greeting for some seconds; the job waits on.
    void stillSilent(int seconds);
    void finished(const Delivery::Report &report);

private:
    class Driver;
    std::unique_ptr<Driver> m_driver;
};

} // namespace Delivery
