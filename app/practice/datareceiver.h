// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "transcript/entry.h"

namespace Practice {

/// Takes the letter behind 354: undoes the doubled dots and finds the end of data, RFC 5321 4.5.2 and 4.1.1.4.
///
/// CRLF `.` CRLF ends the letter and nothing else does: no sequence with a bare CR or a bare LF, so that a letter
/// cannot carry a second one that only some server sees.
class DataReceiver final {
public:
    /// limit: octets; 0: none. What goes over it is read, counted and not given out.
    explicit DataReceiver(qint64 limit)
        : m_limit(limit)
    {
    }

    /// Takes octets up to the end of data at most; returns how many. The letter's octets are appended to text.
    [[nodiscard]] qsizetype take(QByteArrayView octets, QByteArray &text);

    [[nodiscard]] bool isComplete() const { return m_state == State::End; }
    [[nodiscard]] bool isOverLimit() const { return m_limit > 0 && m_facts.octets > m_limit; }
    /// All octets of the letter, those over the limit too.
    [[nodiscard]] const Transcript::BodyFacts &facts() const { return m_facts; }

private:
    enum class State : quint8 { LineStart, Dot, DotCr, Text, Cr, End };

    void takeOctet(char octet, QByteArray &text);
    void takeTextOctet(char octet, QByteArray &text);
    [[nodiscard]] qsizetype takeRun(QByteArrayView octets, QByteArray &text);
    void give(QByteArrayView octets, QByteArray &text);

    qint64 m_limit;
    State m_state = State::LineStart;
    Transcript::BodyFacts m_facts;
};

} // namespace Practice
