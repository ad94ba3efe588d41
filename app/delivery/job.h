// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <memory>
#include <optional>

#include <QObject>

#include "delivery/order.h"
#include "delivery/recordedwire.h"
#include "delivery/report.h"
#include "delivery/reportbuilder.h"
#include "delivery/waiting.h"
#include "smtp/conversation.h"

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

/// One conversation with one server, driven to a report.
///
/// It drives a dialogue (app/smtp/dialogues) and handles what can happen at any time: a lost connection, a timeout,
/// 421, cancelling. finished() comes exactly once, never from inside start(); the job may be deleted later, not from
/// a slot of its own signals.
class Job final : public QObject {
    Q_OBJECT
public:
    /// The store, the gate and the clock must outlive the job.
    Job(Order order, std::unique_ptr<Net::Channel> channel, Transcript::Store &store, Gate &gate,
        const Base::Clock &clock, QObject *parent = nullptr);
    ~Job() override;

    void start();
    /// Before the final dot: the connection is closed and nothing is delivered. After it the job waits for the
    /// verdict, because the letter may already be theirs, and sends no further letter.
    void cancel();

    /// The stages reached so far, with their times.
    [[nodiscard]] const QList<StageTime> &stages() const { return m_report.stages(); }

Q_SIGNALS:
    void stageReached(Base::Stage stage);
    /// The handshake is over, well or badly. Comes before the notes about it.
    void tlsLearnt(const Net::TlsFacts &facts);
    /// Octets of the letter that left, of how many.
    void bodySent(qint64 octets, qint64 total);
    /// Each second of a wait that one notices, with what is left of the patience; zeros: it is over.
    void stillWaiting(int seconds, int secondsLeft);
    /// Too late to stop: the letter is theirs, the verdict is awaited.
    void cancelling();
    void finished(const Delivery::Report &report);

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
    void beginDialogue();
    void readReplies();
    void takeReply(const Smtp::Reply &reply, bool isDue);
    void takeDue(const Smtp::Reply &reply);
    void takeUnasked(const Smtp::Reply &reply);
    void run(std::optional<Smtp::Action> action);
    /// What the dialogue gets for its action; none: it has to wait.
    [[nodiscard]] std::optional<Smtp::Answer> perform(const Smtp::Send &send);
    [[nodiscard]] std::optional<Smtp::Answer> perform(const Smtp::Hear &hear);
    [[nodiscard]] std::optional<Smtp::Answer> perform(const Smtp::Upgrade &upgrade);
    [[nodiscard]] std::optional<Smtp::Answer> perform(const Smtp::LookAtEncryption &look);
    [[nodiscard]] std::optional<Smtp::Answer> perform(const Smtp::SendBody &body);
    [[nodiscard]] std::optional<Smtp::Answer> perform(const Smtp::SendChunk &chunk);
    [[nodiscard]] std::optional<Smtp::Answer> sendFlight(const Smtp::Send &send);
    [[nodiscard]] std::optional<Smtp::Answer> pumpBody();
    void tellFacts();
    // time and ends
    void enterStage(Base::Stage stage);
    void handleTimeout(qint64 seconds);
    void handleWait(int seconds, int secondsLeft);
    void breakOff(Smtp::Outcome outcome, Base::Error error);
    void finish();

    Order m_order;
    std::unique_ptr<Net::Channel> m_channel;
    Transcript::Store &m_store;
    Gate &m_gate;
    const Base::Clock &m_clock;
    qint64 m_startedAt = 0;

    ReportBuilder m_report;
    RecordedWire m_wire;
    std::unique_ptr<Smtp::Conversation> m_conversation;
    std::optional<Smtp::Action> m_action; ///< what the dialogue waits for
    std::deque<Smtp::Reply> m_replies; ///< that have come and were not heard yet
    bool m_hasLogin = false;
    bool m_hasSpoken = false; ///< since the last wait: the next one is a flight
    bool m_isCancelled = false; ///< it ends with the verdict that is due
    bool m_isOver = false;

    Waiting m_waiting;
    bool m_hasNotedSilence = false;
};

} // namespace Delivery
