// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

#include <QObject>

#include "delivery/endings.h"
#include "delivery/order.h"
#include "delivery/passage.h"
#include "smtp/conversation.h"

namespace Base {
class Clock;
}
namespace Net {
class Channel;
}

namespace Delivery {

class RecordedWire;
class Waiting;

/// Drives one dialogue (app/smtp/dialogues): does what it asks for, past the gate and over the wire, and brings it what
/// has come. It knows nothing of how a connection begins and ends; its job does.
///
/// Each signal may end the run: nothing is done for the dialogue after end().
class Driver final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive the driver.
    Driver(const Order &order, Net::Channel &channel, RecordedWire &wire, Gate &gate, Waiting &waiting,
        const Base::Clock &clock);
    ~Driver() override;

    /// hasLogin: the dialogue may want to bind one to the certificate.
    void begin(Smtp::Dialogue<> dialogue, bool hasLogin);
    [[nodiscard]] bool hasBegun() const { return m_conversation != nullptr; }
    /// A reply that the dialogue is due, now or later.
    void takeReply(const Smtp::Reply &reply);
    /// What a user wants who speaks by hand. It waits for its turn.
    void takeWish(Smtp::HandWish wish);
    /// Those whose turn it is by now are replies like any other.
    void collectSkipped();
    /// The channel has taken octets of the letter.
    void pumpOn();
    /// The channel is encrypted, as the dialogue wanted.
    void tellEncrypted();
    void obeyGate(Gate::Decision decision);
    /// The run ends while part of a flight waits at the gate: what came before is heard, a verdict for one, and nothing
    /// more is said.
    void hearWhatCame();
    void end();

    /// Since the last command, or the end of the last letter, went out.
    [[nodiscard]] std::chrono::nanoseconds sinceSpoken() const;

Q_SIGNALS:
    void stageReached(Base::Stage stage);
    void factTold(const Smtp::Fact &fact);
    /// All facts that there are by now.
    void factsTold();
    /// What was said since the last wait is waited for.
    void flightOut();
    void bodySent(qint64 octets, qint64 total);
    void bodyDone(qint64 octets);
    /// The user leaves while the verdict on the letter is due.
    void leftBeforeVerdict();
    void brokenOff(const Delivery::Ending &ending);
    /// The dialogue has come to its end.
    void done();

private:
    /// What the dialogue waits for, where it is of this kind; else null.
    template <typename Kind> [[nodiscard]] const Kind *awaited() const
    {
        return m_action ? std::get_if<Kind>(&*m_action) : nullptr;
    }
    void enter(Base::Stage stage);
    void markSpoken();
    void breakOff(const Ending &ending);
    void tellFacts();
    void answer(std::optional<Smtp::Answer> answer);
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
    /// What the dialogue gets when what it says has come this far.
    [[nodiscard]] std::optional<Smtp::Answer> passed(Passage::Progress progress);
    [[nodiscard]] std::optional<Smtp::Answer> beginBody();
    [[nodiscard]] std::optional<Smtp::Answer> pumpBody();
    [[nodiscard]] const Message::Letter &letterOf(qsizetype index) const;
    [[nodiscard]] std::optional<Smtp::Answer> leaveAtGate();
    void dropAtGate();

    const Order &m_order;
    Net::Channel &m_channel;
    RecordedWire &m_wire;
    Gate &m_gate;
    Waiting &m_waiting;
    const Base::Clock &m_clock;

    Passage m_passage;
    std::unique_ptr<Smtp::Conversation> m_conversation;
    std::optional<Smtp::Action> m_action; ///< what the dialogue waits for
    Base::Stage m_stage = Base::Stage::Greeting;
    std::deque<Smtp::Reply> m_replies; ///< that have come and were not heard yet
    std::deque<Smtp::HandWish> m_wishes;
    bool m_hasLogin = false;
    bool m_isSilenced = false; ///< nothing goes out any more
    bool m_hasSpoken = false; ///< since the last wait: the next one is a flight
    qint64 m_spokeAt = 0;
};

} // namespace Delivery
