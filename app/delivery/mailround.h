// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "delivery/means.h"
#include "delivery/mxplan.h"
#include "delivery/roundtally.h"
#include "net/resolver.h"

namespace Net {
class MxLookup;
}

namespace Delivery {

/// One letter to each recipient's own mail hosts, domain by domain, in one transcript (RFC 5321 5.1).
///
/// The hosts of a domain are tried by their preference, until everybody is settled or none is left. Where nobody asked
/// for more, encryption is taken as it comes (RFC 7435): any certificate will do, and a host that offers STARTTLS and
/// cannot do it is tried once more in clear. The transcript says so loudly.
class MailRound final : public Run {
    Q_OBJECT
public:
    /// The order has a port of mail hosts, and one letter or envelope.
    MailRound(Order order, Means means, QObject *parent = nullptr);
    ~MailRound() override;

    void start() override;
    void cancel() override;
    [[nodiscard]] const QList<StageTime> &stages() const override { return m_stages; }

private:
    void enterStage(Base::Stage stage);
    void nextDomain();
    void handleFound(const Net::MailHosts &hosts);
    void handleNotFound(const Base::Error &error);
    void tryHost(bool inClear);
    [[nodiscard]] Order orderForHost(bool inClear) const;
    void handleFinished(const Report &report, bool wasInClear);
    [[nodiscard]] bool isWorthTryingInClear(const Report &report) const;
    void conclude();

    Order m_order;
    Means m_means;
    qint64 m_startedAt = 0;

    Net::Resolver m_resolver;
    QList<DomainGroup> m_domains; ///< still to come; the first one is under way
    QList<Net::MailHost> m_hosts; ///< of that one, still to be tried; the first one is under way
    std::unique_ptr<Net::MxLookup> m_lookup; ///< null while a host is tried
    std::unique_ptr<Run> m_errand; ///< of the host that is tried; null while a lookup works
    RoundTally m_tally;
    QList<StageTime> m_stages;
    bool m_isCancelled = false;
    bool m_isOver = false;
};

} // namespace Delivery
