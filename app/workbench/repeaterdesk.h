// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

#include "base/result.h"
#include "smtp/plan.h"
#include "workbench/repeatstep.h"

namespace Workbench {

class ConsoleDesk;

struct RepeaterSnapshot {
    QList<RepeatStep> steps;
    qsizetype current = -1; ///< the step that waits for its reply; -1: none
    int round = 0; ///< from 1; 0: it does not run
    int rounds = 0;
    [[nodiscard]] bool isRunning() const { return round > 0; }
    /// chosen: rows of the steps that are to be said, as in a plan.
    [[nodiscard]] bool needsLogin(const QSet<qsizetype> &chosen = {}) const;
};

/// Says a conversation again, step by step, each when the one before is answered: on the connection of the console, or
/// on a new one for each round.
class RepeaterDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr int roundsAtMost = 1000;

    /// How a round comes to its connection.
    struct Plan {
        int rounds = 1; ///< up to roundsAtMost; on this connection, or each on a new one
        QString server = {}; ///< host:port; empty: the connection that the console has
        bool isEncryptedFromTheStart = false; ///< on a new connection
        std::optional<Smtp::Login> login = {}; ///< for the steps that log in
        QSet<qsizetype> chosen = {}; ///< rows of the only steps that are said, in their order; empty: all of them
    };

    /// The console must outlive the desk.
    explicit RepeaterDesk(ConsoleDesk &console, QObject *parent = nullptr);

    [[nodiscard]] const RepeaterSnapshot &snapshot() const { return m_snapshot; }

    // Wishes.
    /// The commands of this conversation. Not while it runs.
    void takeFrom(const Transcript::Store &store);
    void setSteps(const QList<RepeatStep> &steps);
    /// Errors: BadServerName.
    [[nodiscard]] Base::Result<void> run(Plan plan);
    void stop();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Base::Result<void> beginRound();
    void follow();
    void takeReply();
    void sayNext();
    [[nodiscard]] bool canBeSaid(RepeatStep &step) const;
    void say(const RepeatStep &step);
    void endRound();

    ConsoleDesk &m_console;
    RepeaterSnapshot m_snapshot;
    Plan m_plan;
    bool m_isLeaving = false; ///< the connection of this round is being closed
};

} // namespace Workbench
