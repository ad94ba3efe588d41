// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QList>
#include <QObject>
#include <QTimer>

#include "delivery/gate.h"
#include "delivery/order.h"
#include "delivery/report.h"
#include "diagnosis/finding.h"
#include "smtp/handwish.h"

namespace Base {
class Clock;
}
namespace Delivery {
class Run;
}
namespace Net {
class TlsSessions;
}
namespace Transcript {
class Store;
}

namespace Workbench {

class Lookout;
struct PastConversation;

/// What the dialogue desk shows at one moment.
struct DialogueSnapshot {
    bool isRunning = false;
    bool isCancelling = false; ///< cancelled after the final dot: waiting for the verdict
    bool isProbe = false; ///< nothing will be delivered
    bool isByHand = false; ///< the user says what is said
    bool isExample = false; ///< prepared to go wrong: nobody keeps it, and nothing of it can be mended
    bool isPast = false; ///< not the latest one but one of before; nothing of it can be mended
    QString fileName; ///< of a past one that was read from a file
    Base::Stage stage = Base::Stage::Resolve;
    QList<Delivery::StageTime> stages; ///< those reached so far
    std::optional<Net::TlsFacts> tls; ///< as soon as the handshake is over, well or badly
    int handshakes = 0; ///< so far: tls is of the last one
    qint64 bodySent = 0;
    qint64 bodyTotal = 0;
    int waitedSeconds = 0; ///< for the server, so far; 0: not conspicuous
    int patienceSeconds = 0; ///< left of that wait; then the run gives up
    qsizetype messages = 0; ///< letters of the run
    qsizetype messagesSettled = 0; ///< of several: those with an outcome
    std::optional<Delivery::Held> held; ///< waits at the gate; none: nothing waits
    std::optional<Delivery::Report> report; ///< of the run that has ended
    QList<Diagnosis::Finding> findings; ///< of that report, the worst first
    std::shared_ptr<const Message::Letter> letter; ///< that is sent, the first of several; null: none, or long gone
    bool isOnlyHeader = false; ///< the letter is one of before, and no more than its header was kept
    Net::Endpoint server; ///< that is spoken to; empty: not known
    QByteArray user; ///< who logs in; empty: nobody
    /// Through which the letter of the compose desk went; empty: it was another one, spoken by hand or an example, and
    /// nothing of it can be mended at the desks.
    QString accountId;
};

/// Where a conversation runs and is watched.
class DialogueDesk final : public QObject {
    Q_OBJECT
public:
    /// The clock must outlive the desk.
    explicit DialogueDesk(const Base::Clock &clock, QObject *parent = nullptr);
    ~DialogueDesk() override;

    /// Of the conversation that is looked at: the one that runs or ran last, or a past one.
    [[nodiscard]] const DialogueSnapshot &snapshot() const { return m_past ? m_pastSnapshot : m_snapshot; }
    /// The conversation that is looked at; null before the first. The desk owns it.
    [[nodiscard]] Transcript::Store *transcript() const;
    /// What is remarkable in its lines, in their order; hints, while the findings of a report are verdicts.
    [[nodiscard]] const QList<Diagnosis::Finding> &observations() const;
    /// The verdicts, then the hints. What both tell of, the report knows better.
    [[nodiscard]] QList<Diagnosis::Finding> everythingFound() const;

    // Wishes.
    /// Starts a run with a new transcript. Not while one runs. accountId: as in the snapshot.
    void run(Delivery::Order order, const QString &accountId = {});
    /// The same for a user who gives each order anew, as in a terminal: what mends it goes into the next order, so that the
    /// findings keep their fixes.
    void runOnce(Delivery::Order order);
    /// The same, of a run that was prepared to show something.
    void runExample(Delivery::Order order);
    void cancel();
    void setGatePolicy(Delivery::Gate::Policy policy);
    [[nodiscard]] Delivery::Gate::Policy gatePolicy() const;
    [[nodiscard]] const QList<Delivery::Breakpoint> &breakpoints() const { return m_gate.breakpoints(); }
    void setBreakpoints(const QList<Delivery::Breakpoint> &breakpoints);
    /// Lets go what waits, and runs up to this place.
    void runUntil(const Delivery::Breakpoint &place);
    /// What the user wants who speaks by hand; only in a run by hand.
    void take(Smtp::HandWish wish);
    // What becomes of that which waits; see Delivery::Gate.
    void step();
    bool sendEdited(const QByteArray &line);
    void skip();
    void leave();
    void drop();
    /// Lets everyone look at a conversation of before, until showLatest() or the next run. Not while one runs.
    void showPast(PastConversation past);
    void showLatest();
    /// The past one that is looked at is in the history by now, and no longer a file's.
    void forgetFile();

Q_SIGNALS:
    void changed();
    /// There are more observations.
    void observed();
    /// Another conversation is looked at. Comes before the old store goes.
    void transcriptReplaced(Transcript::Store *store);
    void finished(const Delivery::Report &report);

private:
    void begin(Delivery::Order order, bool isExample, const QString &accountId);
    void listenToRun();
    void finish(const Delivery::Report &report);
    void lookAt(Transcript::Store *store);

    const Base::Clock &m_clock;
    Delivery::Gate m_gate;
    std::unique_ptr<Net::TlsSessions> m_tlsSessions; ///< of this run
    DialogueSnapshot m_snapshot;
    std::unique_ptr<Transcript::Store> m_store;
    std::unique_ptr<PastConversation> m_past; ///< null: the latest is looked at
    DialogueSnapshot m_pastSnapshot;
    Lookout *m_lookout; ///< at the conversation that is looked at
    std::unique_ptr<Delivery::Run> m_run;
    bool m_keepsFixes = false; ///< somebody can mend with them what went wrong in this run
    QTimer m_progress; ///< thins out what bodySent tells
};

} // namespace Workbench
