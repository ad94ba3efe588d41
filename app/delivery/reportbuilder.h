// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/order.h"
#include "delivery/report.h"
#include "smtp/fact.h"

namespace Delivery {

/// Gathers what is found out during a run, so that the report is right whenever it breaks off.
class ReportBuilder final {
public:
    explicit ReportBuilder(const Order &order);

    void enterStage(Base::Stage stage, qint64 nanoseconds);
    void take(const Smtp::Fact &fact);
    void setAddress(const QString &address) { m_report.serverAddress = address; }
    [[nodiscard]] bool hasAddress() const { return !m_report.serverAddress.isEmpty(); }
    void setTls(const Net::TlsFacts &facts) { m_report.tls = facts; }
    void countRoundTrip() { ++m_report.roundTrips; }
    void setBodyOctets(qint64 octets) { m_report.bodyOctets = octets; }
    /// Settles the outcome unless it is settled already.
    void conclude(Smtp::Outcome outcome, std::optional<Base::Error> error);
    [[nodiscard]] bool isConcluded() const { return m_isConcluded; }
    [[nodiscard]] Base::Stage stage() const { return m_report.stage; }
    [[nodiscard]] const QList<StageTime> &stages() const { return m_report.stages; }

    [[nodiscard]] Report finish(qint64 nanoseconds);

private:
    [[nodiscard]] Smtp::Outcome outcomeOf(const RecipientResult &recipient) const;

    Report m_report;
    bool m_isProbe;
    bool m_isConcluded = false;
};

/// The name that the server gave the letter in its verdict; empty where none is recognised.
[[nodiscard]] QByteArray queueIdIn(const Smtp::Reply &verdict);

} // namespace Delivery
