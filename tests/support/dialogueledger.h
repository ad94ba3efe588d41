// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QSet>

#include "smtp/action.h"
#include "smtp/fact.h"
#include "smtp/plan.h"

namespace Support {

/// What happened in one conversation as its server sees it, and the rules that hold whatever a server says.
class DialogueLedger final {
public:
    DialogueLedger(const Smtp::SessionPlan &plan, const std::vector<Smtp::Transaction> &letters);

    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    /// Replies that the end of a letter is due, as the server counts.
    [[nodiscard]] qsizetype verdictsDue() const;

    void encrypt();
    void say(const Smtp::Command &command, const Smtp::Reply &reply);
    void sendBody(const Smtp::SendBody &body, const std::vector<Smtp::Reply> &verdicts);
    /// One reply, or the verdicts when it is the last one.
    void sendChunk(const Smtp::SendChunk &chunk, const std::vector<Smtp::Reply> &replies);
    void take(const std::vector<Smtp::Fact> &facts);
    void end();

    /// The first one, with the dialogue up to there; empty: none.
    [[nodiscard]] const QByteArray &brokenRule() const { return m_brokenRule; }

private:
    struct Letter {
        qsizetype recipients = 0;
        qsizetype served = 0; ///< for whom a 2yz verdict was given
        std::optional<Smtp::Outcome> outcome = {};
    };
    /// A mail transaction, RFC 5321 3.3, from the MAIL that was accepted on.
    struct Transaction {
        bool isOpen = false;
        bool isDataTaken = false;
        bool hasFailedChunk = false;
        bool hasChunk = false;
        QList<QByteArray> accepted = {}; ///< RCPT lines
    };

    void require(bool holds, const QByteArray &rule);
    void checkMoment(const QByteArray &verb);
    void checkSafety(const Smtp::Command &command);
    void open(const Smtp::Reply &reply);
    void addRecipient(const Smtp::Command &command, const Smtp::Reply &reply);
    void endWithoutLetter();
    void serve(const std::vector<Smtp::Reply> &verdicts);
    void settle(qsizetype letter, Smtp::Outcome outcome);
    void checkOutcome(const Letter &letter);
    [[nodiscard]] bool isAllSettled() const;
    [[nodiscard]] qsizetype letterOf(const QByteArray &recipient) const;

    QByteArray m_dialogue;
    QByteArray m_brokenRule;
    std::vector<Letter> m_letters;
    Transaction m_transaction;
    QSet<QByteArray> m_served; ///< RCPT lines
    std::optional<Smtp::Outcome> m_conclusion;
    bool m_isLmtp;
    bool m_isEncrypted;
    bool m_isEncryptionRequired;
    bool m_mayLogInClear;
    bool m_isSpent = false;
    bool m_isQuitSaid = false;
};

} // namespace Support
