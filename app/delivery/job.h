// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <memory>
#include <optional>

#include <QObject>

#include "delivery/bodysender.h"
#include "delivery/order.h"
#include "delivery/replyreader.h"
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

/// One conversation with one server, driven to a report. The only place that writes a command to a channel.
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
    /// verdict, because the letter may already be theirs.
    void cancel();

    /// The stages reached so far, with their times.
    [[nodiscard]] const QList<StageTime> &stages() const { return m_report.stages(); }

Q_SIGNALS:
    void stageReached(Base::Stage stage);
    /// The handshake is over, well or badly. Comes before the notes about it.
    void tlsLearnt(const Net::TlsFacts &facts);
    /// Octets of the letter that left, of how many.
    void bodySent(qint64 octets, qint64 total);
    /// There was no greeting for so many seconds; the job waits on.
    void stillSilent(int seconds);
    /// Too late to stop: the letter is theirs, the verdict is awaited.
    void cancelling();
    void finished(const Delivery::Report &report);

private:
    // what the channel tells
    void handleConnected(const QString &address, quint16 port);
    void handleEncrypted(const Net::TlsFacts &facts);
    void handleReceived(const QByteArray &octets);
    void handleWritten();
    void handleClosed();
    void handleFailed(const Base::Error &error);
    // the dialogue
    void beginDialogue();
    void readReplies();
    void takeReply(const Smtp::Reply &reply);
    void takeEarlyReply(const Smtp::Reply &reply);
    void goOn(std::optional<Smtp::Action> action);
    void perform(const Smtp::Hear &hear);
    void perform(const Smtp::Say &say);
    void perform(const Smtp::Upgrade &upgrade);
    void perform(const Smtp::SendBody &body);
    void sendFlight(const Smtp::Say &say);
    void write(const Smtp::Command &command);
    void pumpBody();
    void tellFacts();
    // time and ends
    void enterStage(Base::Stage stage);
    void handleTimeout(qint64 seconds);
    void handleSilence(int seconds);
    void breakOff(Smtp::Outcome outcome, Base::Error error);
    void finish();
    [[nodiscard]] bool isVerdictDue() const;

    Order m_order;
    std::unique_ptr<Net::Channel> m_channel;
    Transcript::Store &m_store;
    Gate &m_gate;
    const Base::Clock &m_clock;
    qint64 m_startedAt = 0;

    ReportBuilder m_report;
    ReplyReader m_reader;
    std::unique_ptr<Smtp::Conversation> m_conversation;
    std::optional<Smtp::Action> m_action; ///< what the dialogue waits for
    std::deque<qsizetype> m_unanswered; ///< entries whose replies are due; 0: the greeting
    std::vector<Smtp::Reply> m_replies; ///< those that have come for the action
    std::unique_ptr<BodySender> m_body;
    qsizetype m_bodyEntry = 0;
    bool m_isBodySent = false;
    bool m_isLoginAllowedInClear = false;
    bool m_isOver = false;

    Waiting m_waiting;
    bool m_hasNotedSilence = false;
};

} // namespace Delivery
