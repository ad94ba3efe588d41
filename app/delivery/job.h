// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "delivery/driver.h"
#include "delivery/recordedwire.h"
#include "delivery/reportbuilder.h"
#include "delivery/run.h"
#include "delivery/waiting.h"

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

/// One conversation with one server, driven to a report.
///
/// Its driver does what the dialogue asks for. The job opens the connection and ends the run, and handles what can happen
/// at any time: a lost connection, a timeout, 421, cancelling.
class Job final : public Run {
    Q_OBJECT
public:
    /// The store, the gate and the clock must outlive the job.
    Job(Order order, std::unique_ptr<Net::Channel> channel, Transcript::Store &store, Gate &gate,
        const Base::Clock &clock, QObject *parent = nullptr);
    ~Job() override;

    void start() override;
    void cancel() override;
    void take(Smtp::HandWish wish) override;
    [[nodiscard]] const QList<StageTime> &stages() const override { return m_report.stages(); }

private:
    // what the channel tells
    void connectChannel();
    void handleConnected(const QString &address, quint16 port);
    void handleEncrypted(const Net::TlsFacts &facts);
    void handleReceived(const QByteArray &octets);
    void handleWritten();
    void handleClosed();
    void handleFailed(const Base::Error &error);
    // the dialogue
    void connectDriver();
    void beginDialogue();
    void readReplies();
    void takeReply(const Smtp::Reply &reply, bool isDue);
    void takeUnasked(const Smtp::Reply &reply);
    void takeFact(const Smtp::Fact &fact);
    void cancelWhenHeard();
    // time and ends
    void enterStage(Base::Stage stage);
    void handleTimeout(qint64 seconds);
    void handleWait(int seconds, int secondsLeft);
    void breakOff(const Ending &ending);
    [[nodiscard]] Ending becauseOfHeader(Ending ending) const;
    void finish();

    Order m_order;
    std::unique_ptr<Net::Channel> m_channel;
    Transcript::Store &m_store;
    Gate &m_gate;
    const Base::Clock &m_clock;
    qint64 m_startedAt = 0;

    ReportBuilder m_report;
    RecordedWire m_wire;
    Waiting m_waiting;
    Driver m_driver;
    bool m_isCancelled = false; ///< it ends with the verdict that is due
    bool m_isHeaderUnproven = false; ///< a PROXY header goes first, and nothing shows yet that the server expects one
    bool m_isOver = false;
    bool m_hasNotedSilence = false;
};

} // namespace Delivery
