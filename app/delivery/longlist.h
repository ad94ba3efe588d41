// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include "delivery/means.h"
#include "delivery/roundtally.h"

namespace Delivery {

/// There may be more people than one session takes.
[[nodiscard]] bool isLongList(const Order &order);

/// One letter to a list of recipients, over as many connections as the LIMITS of the server ask for (RFC 9422), one after
/// the other and in one transcript: each begins anew, login included, and serves those whom the ones before left.
///
/// A session that offered the letter to nobody has no successor, and there are Limits::connectionsOfLetter at most.
class LongList final : public Run {
    Q_OBJECT
public:
    /// The order has one letter, and is a long list.
    LongList(Order order, Means means, QObject *parent = nullptr);
    ~LongList() override;

    void start() override;
    void cancel() override;
    [[nodiscard]] const QList<StageTime> &stages() const override { return m_stages; }

private:
    void connectOnce();
    void enterStage(Base::Stage stage);
    void handleFinished(const Report &report);
    void goOn(const Report &report);
    [[nodiscard]] bool hasSuccessor(const Report &report) const;
    void conclude(Report report);

    Order m_order;
    Means m_means;
    qint64 m_startedAt = 0;

    QList<Smtp::Mailbox> m_waiting; ///< for the conversation that is under way
    qsizetype m_begun = 0; ///< connections
    std::unique_ptr<Job> m_job;
    RoundTally m_tally;
    QList<StageTime> m_stages;
    std::optional<qint64> m_doneAt; ///< the conversation came to its end early; the last one is the end of all
    bool m_isCancelled = false;
};

} // namespace Delivery
