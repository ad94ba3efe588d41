// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <memory>
#include <optional>

#include "delivery/endings.h"
#include "delivery/order.h"
#include "delivery/passage.h"
#include "delivery/recordedwire.h"
#include "delivery/reportbuilder.h"
#include "delivery/run.h"
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

/// One conversation with one server, driven to a report.
///
/// It drives a dialogue (app/smtp/dialogues) and handles what can happen at any time: a lost connection, a timeout,
/// 421, cancelling.
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
    /// What the dialogue waits for, where it is of this kind; else null.
    template <typename Kind> [[nodiscard]] const Kind *awaited() const
    {
        return m_action ? std::get_if<Kind>(&*m_action) : nullptr;
    }
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
    [[nodiscard]] std::optional<Smtp::Answer> perform(const Smtp::TakeTurn &turn);
    [[nodiscard]] std::optional<Smtp::Answer> perform(const Smtp::SendTyped &typed);
    [[nodiscard]] std::optional<Smtp::Answer> nextTurn();
    [[nodiscard]] bool isHearing() const;
    /// What the dialogue gets when what it says has come this far.
    [[nodiscard]] std::optional<Smtp::Answer> passed(Passage::Progress progress);
    [[nodiscard]] std::optional<Smtp::Answer> beginBody();
    [[nodiscard]] const Message::Letter &letterOf(qsizetype index) const;
    void collectSkipped();
    void obeyGate(Gate::Decision decision);
    [[nodiscard]] std::optional<Smtp::Answer> leaveAtGate();
    void dropAtGate();
    [[nodiscard]] std::optional<Smtp::Answer> pumpBody();
    void tellFacts();
    // time and ends
    void enterStage(Base::Stage stage);
    void handleTimeout(qint64 seconds);
    void handleWait(int seconds, int secondsLeft);
    void breakOff(const Ending &ending);
    void finish();

    Order m_order;
    std::unique_ptr<Net::Channel> m_channel;
    Transcript::Store &m_store;
    Gate &m_gate;
    const Base::Clock &m_clock;
    qint64 m_startedAt = 0;

    ReportBuilder m_report;
    RecordedWire m_wire;
    Passage m_passage;
    std::unique_ptr<Smtp::Conversation> m_conversation;
    std::optional<Smtp::Action> m_action; ///< what the dialogue waits for
    std::deque<Smtp::Reply> m_replies; ///< that have come and were not heard yet
    bool m_hasLogin = false;
    std::deque<Smtp::HandWish> m_wishes; ///< of a user who speaks by hand, that wait for their turn
    bool m_hasSpoken = false; ///< since the last wait: the next one is a flight
    qint64 m_spokeAt = 0;
    bool m_isCancelled = false; ///< it ends with the verdict that is due
    bool m_isOver = false;

    Waiting m_waiting;
    bool m_hasNotedSilence = false;
};

} // namespace Delivery
