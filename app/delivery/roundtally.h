// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMultiHash>

#include "delivery/report.h"
#include "smtp/mailbox.h"

namespace Delivery {

/// What became of each recipient in several conversations for one letter, and one report of it all.
class RoundTally final {
public:
    explicit RoundTally(const QList<Smtp::Mailbox> &recipients);

    /// A conversation is over, or a domain has no host. It may not be the last word on those whom another one may still
    /// serve. domain: whose mail hosts were asked; empty: no domain's own.
    void take(const Report &report, const QString &domain = {});
    /// Who of these may fare better with another host: a connection that failed and a refusal for now are worth it
    /// (RFC 5321 5.1), and so is a host that turns everybody away at its door (RFC 7504 4).
    [[nodiscard]] static QList<Smtp::Mailbox> worthAnotherHost(
        const QList<Smtp::Mailbox> &recipients, const Report &report);
    /// It does not come to the others any more.
    void cancelRest();

    /// isProbe: nothing was to be delivered.
    [[nodiscard]] Report total(bool isProbe) const;

private:
    [[nodiscard]] Report mostTelling(Smtp::Outcome outcome) const;
    [[nodiscard]] std::vector<Report> parts() const;

    QList<RecipientResult> m_recipients; ///< in the order of the letter
    QMultiHash<QString, qsizetype> m_places; ///< of an address in that list
    QList<qsizetype> m_lastWords; ///< for each of them: the report, of m_reports, that has it; -1: none yet
    QList<Report> m_reports;
};

/// One outcome of many: what they agree on; partial where some have the letter; else what matters most to whoever
/// wonders whether to send again.
[[nodiscard]] Smtp::Outcome outcomeOf(const QList<RecipientResult> &recipients);

} // namespace Delivery
