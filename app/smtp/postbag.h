// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "smtp/fact.h"
#include "smtp/manner.h"
#include "smtp/plan.h"
#include "smtp/sessionfacts.h"

namespace Smtp {

/// A letter and those of its recipients that are named in one mail transaction.
struct Batch {
    qsizetype letter = 0;
    QList<qsizetype> recipients; ///< into Transaction::recipients
};

/// What the server said to an envelope.
struct EnvelopeAnswer {
    Reply sender;
    std::vector<Reply> recipients; ///< in the order of the batch; shorter when it broke off
    std::optional<Reply> data; ///< to a DATA in the same flight

    [[nodiscard]] qsizetype acceptedCount() const;
};

/// The sender was accepted, and then no recipient is understood or in order: a server, or something before it, that
/// loses commands which come together, whatever it offers (RFC 2920 3.1).
[[nodiscard]] bool isFlightMisunderstood(const EnvelopeAnswer &answer);

/// All its recipients at once.
[[nodiscard]] Batch wholeBatch(const Transaction &letter);

/// Why nobody gets the letter; or, with allOrNothing, why not everybody would. None: send it.
[[nodiscard]] std::optional<Concluded> obstacleIn(const EnvelopeAnswer &answer, bool allOrNothing);

/// The letters of one session and what is still to be done with them. Pure bookkeeping: nothing is said here.
///
/// It obeys the LIMITS of the server (RFC 9422), and goes again for recipients that were too many in one transaction
/// (RFC 5321 4.5.3.1.10). A batch may be taken while the verdict on the last one is still to come.
class Postbag final {
public:
    Postbag(std::vector<Transaction> letters, SessionFacts session);

    /// The next one; letters that cannot go to this server are settled and passed over. None: nothing is left, or the
    /// session is spent.
    [[nodiscard]] std::optional<Batch> next();
    /// Letters are left that need another session.
    [[nodiscard]] bool isSpent() const { return m_isSpent; }

    [[nodiscard]] const Transaction &letter(const Batch &batch) const;
    /// How the letter of a batch that was given out goes.
    [[nodiscard]] const Manner &manner(const Batch &batch) const;

    /// Why nobody gets the letter in this transaction, as it is noted; none: go on.
    /// mayComeAgain: recipients that were too many for it get another one.
    [[nodiscard]] std::optional<Concluded> takeEnvelope(
        const Batch &batch, const EnvelopeAnswer &answer, bool mayComeAgain);
    /// Its envelope is to be presented once more.
    void takeBack(const Batch &batch);
    /// Of a batch whose envelope was taken: how many get another transaction.
    [[nodiscard]] qsizetype carriedOver(const Batch &batch) const;
    [[nodiscard]] QList<qsizetype> accepted(const Batch &batch, const EnvelopeAnswer &answer) const;
    void takeVerdict(const Batch &batch, qsizetype recipients, const Reply &verdict);
    /// The transaction came to nothing.
    void fail(const Batch &batch, const Concluded &why);
    /// All that a batch is due was heard.
    void close(const Batch &batch);

    /// Letters that were settled since the last call, in their order.
    [[nodiscard]] std::vector<LetterConcluded> takeSettled();

private:
    struct Progress {
        std::optional<Manner> manner;
        QList<qsizetype> waiting; ///< recipients that are not in any batch yet
        QList<qsizetype> left; ///< and those that will not be in any of this session
        int openBatches = 0;
        qsizetype accepted = 0; ///< recipients who have it
        std::optional<Concluded> obstacle; ///< the first one
        bool hasBegun = false;
    };

    [[nodiscard]] bool begin(qsizetype letter);
    /// The transactions that are left would cut it in two, and those of a new session would not.
    [[nodiscard]] bool isBetterBegunElsewhere(
        const Progress &progress, qsizetype mostRecipients, qsizetype mostTransactions) const;
    void carryOver(const Batch &batch, const EnvelopeAnswer &answer);
    void stopHalfWay(Progress &progress);
    void settleIfDone(qsizetype letter);

    std::vector<Transaction> m_letters;
    std::vector<Progress> m_progress;
    std::vector<LetterConcluded> m_settled;
    SessionFacts m_session;
    qsizetype m_current = 0;
    qsizetype m_transactions = 0;
    bool m_isSpent = false;
};

} // namespace Smtp
