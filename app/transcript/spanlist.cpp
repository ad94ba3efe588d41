// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/spanlist.h"

#include <algorithm>

namespace Transcript {

Span &SpanList::open(Phase phase, qsizetype row, qint64 time)
{
    Span span;
    span.phase = phase;
    span.firstRow = span.lastRow = row;
    span.from = span.sentUntil = time;
    m_spans.append(span);
    return m_spans.last();
}

void SpanList::setPhase(qsizetype index, Phase phase)
{
    m_spans[index].phase = phase;
    m_changedFrom = std::min(m_changedFrom, index);
}

void SpanList::removeAt(qsizetype index)
{
    m_spans.removeAt(index);
    m_changedFrom = std::min(m_changedFrom, index);
}

qsizetype SpanList::ofRow(qsizetype row) const
{
    if (!m_spans.isEmpty() && m_spans.constLast().firstRow <= row) // while reading, nearly always
        return m_spans.size() - 1;
    const auto beginsBehind = [](qsizetype wanted, const Span &span) {
        return wanted < span.firstRow;
    };
    const auto behind = std::upper_bound(m_spans.cbegin(), m_spans.cend(), row, beginsBehind);
    return behind - m_spans.cbegin() - 1;
}

} // namespace Transcript
