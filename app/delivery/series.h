// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <list>
#include <memory>

#include "delivery/gate.h"
#include "delivery/means.h"
#include "delivery/seriestally.h"

namespace Delivery {

/// One letter many times over several connections, each of which is used again and again (RFC 5321 3.3).
///
/// The first connection goes through the gate and into the transcript. The others follow when it has been let in: a
/// server that does not want us is asked once, and a TLS session is there to be resumed. A connection that ended early
/// and got something done has a successor; where one got nothing done, the others do its work.
class Series final : public Run {
    Q_OBJECT
public:
    /// The order has a repetition.
    Series(Order order, Means means, QObject *parent = nullptr);
    ~Series() override;

    void start() override;
    void cancel() override;
    [[nodiscard]] const QList<StageTime> &stages() const override { return m_stages; }

private:
    /// One after the other they are as many as there are sessions.
    struct Connection {
        qsizetype number = 1;
        qint64 begunAt = 0;
        std::unique_ptr<Job> job;
        qsizetype settled = 0; ///< letters, so far
        qsizetype accepted = 0;
    };

    [[nodiscard]] qsizetype idleLanes() const { return m_lanes - std::ssize(m_running); }
    void connectOnce();
    void listenToFirst(Job &job);
    void fillLanes();
    void handleStage(Base::Stage stage);
    void handleSettled(Connection &connection, qsizetype settled, qsizetype accepted);
    void handleFinished(qsizetype number, const Report &report);
    void noteEnd(const Connection &connection, const Report &report);

    Order m_order;
    Means m_means;
    Gate m_openGate; ///< of the further connections, which nobody steps through
    qint64 m_startedAt = 0;

    qsizetype m_lanes; ///< connections that may run at once; one that gets nothing done is not replaced
    qsizetype m_waiting; ///< letters that no connection has
    std::list<Connection> m_running;
    qsizetype m_begun = 0; ///< connections
    SeriesTally m_tally;
    QList<StageTime> m_stages; ///< of the first connection
    bool m_isLetIn = false;
    bool m_isCancelled = false;
};

} // namespace Delivery
