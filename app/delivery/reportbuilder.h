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
    /// The order must outlive the builder.
    explicit ReportBuilder(const Order &order);

    void enterStage(Base::Stage stage, qint64 nanoseconds);
    void take(const Smtp::Fact &fact);
    /// On the letter that is on its way, before it was sent whole.
    void takeEarlyVerdict(const Smtp::Reply &verdict);
    void setAddress(const QString &address) { m_report.serverAddress = address; }
    [[nodiscard]] bool hasAddress() const { return !m_report.serverAddress.isEmpty(); }
    void setTls(const Net::TlsFacts &facts) { m_report.tls = facts; }
    void countRoundTrip() { ++m_report.roundTrips; }
    void addBodyOctets(qint64 octets) { m_report.bodyOctets += octets; }
    /// Settles what is not settled yet.
    void conclude(Smtp::Outcome outcome, const std::optional<Base::Error> &error);
    /// The outcome of every letter is settled.
    [[nodiscard]] bool isConcluded() const { return m_isConcluded; }
    [[nodiscard]] Base::Stage stage() const { return m_report.stage; }
    [[nodiscard]] const QList<StageTime> &stages() const { return m_report.stages; }
    [[nodiscard]] qsizetype lettersSettled() const { return m_settled; }
    [[nodiscard]] qsizetype lettersAccepted() const { return m_report.messagesAccepted; }

    [[nodiscard]] Report finish(qint64 nanoseconds);

private:
    /// What is known of one letter.
    struct LetterResult {
        qsizetype letter = -1;
        QList<RecipientResult> recipients = {};
        std::optional<Smtp::Reply> verdict = {};
        QByteArray queueId = {};
    };

    [[nodiscard]] LetterResult &resultOf(qsizetype letter);
    void takeVerdict(const Smtp::VerdictHeard &verdict);
    void countTyped(const Smtp::TypedLetterHeard &typed);
    void settle(const Smtp::LetterConcluded &letter);
    [[nodiscard]] bool mayGoAgain(Smtp::Outcome outcome, const std::optional<Base::Error> &error);
    [[nodiscard]] static bool isTaken(const LetterResult &result);
    void showLetter(const LetterResult &result, const Smtp::LetterConcluded &letter);
    void close(const std::optional<Base::Error> &error);
    [[nodiscard]] Smtp::Outcome outcomeOf(const RecipientResult &recipient, Smtp::Outcome ofLetter) const;

    const Order &m_order;
    Report m_report;
    LetterResult m_current; ///< facts come letter by letter
    qsizetype m_settled = 0;
    bool m_isShownForGood = false; ///< the report holds a letter that did not reach everybody
    bool m_isAnyUnknown = false;
    bool m_isTypedTaken = false; ///< somebody has the letter that was said by hand last
    bool m_isConcluded = false;
};

/// The name that the server gave the letter in its verdict; empty where none is recognised.
[[nodiscard]] QByteArray queueIdIn(const Smtp::Reply &verdict);

} // namespace Delivery
