// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "smtp/dialogue.h"
#include "smtp/dialogues/mailtransaction.h"
#include "smtp/postbag.h"

namespace Smtp {

/// Where deliver() is on its round through the letters. It lives in the frame of deliver().
class Round final {
public:
    Round(std::vector<Transaction> letters, const SessionFacts &session, bool mayPipeline, bool forLmtp);

    [[nodiscard]] Postbag &bag() { return m_bag; }
    [[nodiscard]] bool isPipelined() const { return m_isPipelined; }
    void sayOneByOne() { m_isPipelined = false; }
    /// One verdict for each recipient, RFC 2033 4.2.
    [[nodiscard]] bool isLmtp() const { return m_isLmtp; }
    [[nodiscard]] bool isQuitSaid() const { return m_isQuitSaid; }
    /// The session makes no sense any more.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    void breakOff() { m_isBroken = true; }
    /// A transaction is open that came to nothing: RSET comes before the next one.
    void resetFirst() { m_needsReset = true; }

    /// The envelope whose turn it is; null: there is none. It may have been begun behind the last letter.
    [[nodiscard]] std::unique_ptr<Envelope> nextEnvelope();
    /// Whether envelope, letter and what follows may go without waiting for anything, RFC 3030 4.2.
    [[nodiscard]] bool goesInOneFlight(const Envelope &envelope);
    /// What goes into the flight behind the current letter: the beginning of the next envelope, or QUIT.
    [[nodiscard]] std::vector<Command> whatFollows();

private:
    [[nodiscard]] std::unique_ptr<Envelope> makeEnvelope();

    Postbag m_bag;
    std::unique_ptr<Envelope> m_ahead; ///< begun behind the current letter
    bool m_isPipelined;
    bool m_isLmtp;
    bool m_needsReset = false;
    bool m_isQuitSaid = false;
    bool m_isBroken = false;
};

/// A flight that is QUIT alone.
[[nodiscard]] std::vector<Command> farewell();

/// Envelope, letter and what follows in one flight, as goesInOneFlight() allows. All replies are still to be heard.
[[nodiscard]] Dialogue<> launch(Round *round, Envelope *envelope);
/// The verdict on a letter that these recipients get; in LMTP one for each.
[[nodiscard]] Dialogue<> hearVerdicts(Round *round, Batch batch, QList<qsizetype> accepted);
/// DATA, 354, the letter and its verdict.
[[nodiscard]] Dialogue<> handOverData(Round *round, Batch batch, EnvelopeAnswer answer);
/// The letter in chunks and its verdict.
[[nodiscard]] Dialogue<> handOverChunks(Round *round, Batch batch, EnvelopeAnswer answer);

} // namespace Smtp
