// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QBitArray>
#include <QList>

#include "transcript/filter.h"

namespace Transcript {

/// What is shown around an entry that matches.
struct FilterContext {
    int lines = 0; ///< so many entries before and behind it
    bool isWholeExchange = false; ///< the command with all its replies
    friend bool operator==(const FilterContext &, const FilterContext &) = default;
};

/// The entries that a filter selects, found row by row as far as somebody reads on.
class RowSelection final {
public:
    RowSelection() = default;
    RowSelection(Filter filter, FilterContext context);

    /// Looks at so many rows more, or at all that there are.
    void read(const Store &store, qsizetype count);
    /// Rows from this one on are not what they were: they will be looked at again.
    void rewind(qsizetype row);

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const FilterContext &context() const { return m_context; }
    /// The first row that was not looked at.
    [[nodiscard]] qsizetype next() const { return m_next; }
    /// In ascending order, with their context.
    [[nodiscard]] const QList<quint32> &rows() const { return m_rows; }
    /// Without it.
    [[nodiscard]] const QList<quint32> &matches() const { return m_matches; }
    [[nodiscard]] bool isMatch(qsizetype row) const;
    /// Since the last call: the first index at which rows() is another, or ends; null: nothing is.
    [[nodiscard]] std::optional<qsizetype> takeChange();

private:
    void look(const Store &store, qsizetype row);
    void include(const Store &store, qsizetype match);
    void includeExchange(const Store &store, qsizetype match);
    void add(qsizetype row);
    void rememberFrom(qsizetype index);
    [[nodiscard]] qsizetype reach() const;

    Filter m_filter;
    FilterContext m_context;
    qsizetype m_next = 0;
    qsizetype m_behind = 0; ///< rows before this one stand behind a match, and are its context
    QList<quint32> m_rows;
    QList<quint32> m_matches;
    QBitArray m_exchanges; ///< commands whose replies are wanted
    qsizetype m_changedFrom = 0;
    QList<quint32> m_removed; ///< what stood in m_rows from m_changedFrom on, before it was looked at again
};

} // namespace Transcript
