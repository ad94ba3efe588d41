// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "smtp/dialogue.h"
#include "smtp/postbag.h"

namespace Smtp {

/// The commands that present an envelope, cut into flights, and how far they are said and answered.
class Envelope final {
public:
    /// What may stand in it.
    struct Wish {
        bool isPipelined = false; ///< up to Base::Limits::commandsInFlight at a time, RFC 2920
        bool beginsWithReset = false; ///< an earlier transaction is still open
        bool endsWithData = false;
    };

    Envelope(const Transaction &letter, const Batch &batch, const Manner &manner, Wish wish);

    [[nodiscard]] const Batch &batch() const { return m_batch; }
    [[nodiscard]] std::vector<Command> nextFlight();
    /// The first flight, for which no reply was heard yet, is out.
    [[nodiscard]] bool isBegun() const { return m_flights > 0; }
    /// The first flight holds all of it.
    [[nodiscard]] bool fitsOneFlight() const { return std::ssize(m_commands) <= m_flightSize; }
    [[nodiscard]] bool beginsWithReset() const { return m_wish.beginsWithReset; }
    [[nodiscard]] bool endsWithData() const { return m_wish.endsWithData; }
    /// Every command that was said is answered.
    [[nodiscard]] bool isAllHeard() const { return m_heard == m_said; }
    void countHeard() { ++m_heard; }

private:
    Batch m_batch;
    Wish m_wish;
    std::vector<Command> m_commands; ///< moved out as they are said
    qsizetype m_flightSize;
    qsizetype m_said = 0;
    qsizetype m_heard = 0;
    int m_flights = 0;
};

/// RSET, MAIL, every RCPT and DATA (RFC 5321 3.3), as far as the envelope holds them and the sender is accepted. What
/// the caller has said of it already is only heard. The envelope lives in the caller's frame.
[[nodiscard]] Dialogue<EnvelopeAnswer> presentEnvelope(Envelope *envelope);

} // namespace Smtp
