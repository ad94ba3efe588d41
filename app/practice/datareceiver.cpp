// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/datareceiver.h"

#include <algorithm>

namespace Practice {

qsizetype DataReceiver::take(QByteArrayView octets, QByteArray &text)
{
    qsizetype taken = 0;
    while (taken < octets.size() && m_state != State::End) {
        if (m_state == State::Text)
            taken += takeRun(octets.sliced(taken), text);
        else
            takeOctet(octets.at(taken++), text);
    }
    return taken;
}

// Inside a line, up to its CR: where nearly all octets are.
qsizetype DataReceiver::takeRun(QByteArrayView octets, QByteArray &text)
{
    const qsizetype carriageReturn = octets.indexOf('\r');
    const QByteArrayView run = octets.first(carriageReturn < 0 ? octets.size() : carriageReturn);
    give(run, text);
    if (carriageReturn < 0)
        return run.size();
    takeTextOctet('\r', text);
    return run.size() + 1;
}

void DataReceiver::takeOctet(char octet, QByteArray &text)
{
    switch (m_state) {
    case State::LineStart:
        if (octet == '.')
            m_state = State::Dot;
        else
            takeTextOctet(octet, text);
        return;
    case State::Dot:
        if (octet == '\r') {
            m_state = State::DotCr;
            return;
        }
        ++m_facts.dotsDoubled;
        takeTextOctet(octet, text);
        return;
    case State::DotCr:
        if (octet == '\n') {
            m_state = State::End;
            return;
        }
        // The line goes on: its first dot is dropped all the same, and the CR was a bare one.
        ++m_facts.dotsDoubled;
        takeTextOctet('\r', text);
        takeTextOctet(octet, text);
        return;
    case State::Text:
    case State::Cr:
        takeTextOctet(octet, text);
        return;
    case State::End:
        return;
    }
}

void DataReceiver::takeTextOctet(char octet, QByteArray &text)
{
    const bool isLineEnd = m_state == State::Cr && octet == '\n';
    give(QByteArrayView(&octet, 1), text);
    if (isLineEnd) {
        ++m_facts.lines;
        m_state = State::LineStart;
    } else {
        m_state = octet == '\r' ? State::Cr : State::Text;
    }
}

void DataReceiver::give(QByteArrayView octets, QByteArray &text)
{
    const qint64 room = m_limit > 0 ? std::max<qint64>(m_limit - m_facts.octets, 0) : octets.size();
    text.append(octets.first(std::min<qsizetype>(octets.size(), room)));
    m_facts.octets += octets.size();
}

} // namespace Practice
