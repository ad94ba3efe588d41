// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "transcript/span.h"

namespace Transcript {

/// Spans in the order in which they began. It knows from where on it is another one than at its last mark.
class SpanList final {
public:
    [[nodiscard]] const QList<Span> &all() const { return m_spans; }
    [[nodiscard]] qsizetype size() const { return m_spans.size(); }
    [[nodiscard]] const Span &at(qsizetype index) const { return m_spans.at(index); }
    [[nodiscard]] Span &operator[](qsizetype index) { return m_spans[index]; }
    /// Null: there is none.
    [[nodiscard]] Span *last() { return m_spans.isEmpty() ? nullptr : &m_spans.last(); }
    /// The last one that began at or before this row; -1: none.
    [[nodiscard]] qsizetype ofRow(qsizetype row) const;

    Span &open(Phase phase, qsizetype row, qint64 time);
    void setPhase(qsizetype index, Phase phase);
    void removeAt(qsizetype index);

    void mark() { m_changedFrom = size(); }
    /// Those before this one have the phases that they had at the mark.
    [[nodiscard]] qsizetype changedFrom() const { return m_changedFrom; }

private:
    QList<Span> m_spans;
    qsizetype m_changedFrom = 0;
};

} // namespace Transcript
