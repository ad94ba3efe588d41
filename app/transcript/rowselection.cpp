// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/rowselection.h"

#include <algorithm>

#include "transcript/store.h"

namespace Transcript {

namespace {

/// How many rows may lie between a command and the last of its replies. Pipelining puts a hundred there.
constexpr qsizetype exchangeReach = 1024;

qsizetype indexOf(const QList<quint32> &rows, qsizetype row)
{
    return std::lower_bound(rows.cbegin(), rows.cend(), row, [](quint32 l, qsizetype r) { return l < r; })
        - rows.cbegin();
}

bool holds(const QList<quint32> &rows, qsizetype row)
{
    const qsizetype index = indexOf(rows, row);
    return index < rows.size() && rows.at(index) == row;
}

} // namespace

RowSelection::RowSelection(Filter filter, FilterContext context)
    : m_filter(std::move(filter))
    , m_context(context)
{
}

void RowSelection::read(const Store &store, qsizetype count)
{
    const qsizetype end = std::min(m_next + count, store.size());
    if (m_context.isWholeExchange && m_exchanges.size() < end)
        m_exchanges.resize(std::max(end, 2 * m_exchanges.size()));
    while (m_next < end)
        look(store, m_next++);
}

void RowSelection::look(const Store &store, qsizetype row)
{
    if (m_filter.matches(store, row)) {
        m_matches.append(static_cast<quint32>(row));
        include(store, row);
        return;
    }
    const qsizetype answers = m_context.isWholeExchange ? store.glance(row).answers : 0;
    const bool isOfExchange = answers > 0 && answers <= row && m_exchanges.testBit(answers - 1);
    if (row < m_behind || isOfExchange)
        add(row);
}

void RowSelection::include(const Store &store, qsizetype match)
{
    for (qsizetype row = std::max(match - m_context.lines, qsizetype(0)); row <= match; ++row)
        add(row);
    m_behind = match + 1 + m_context.lines;
    if (m_context.isWholeExchange)
        includeExchange(store, match);
}

/// The command and what of its replies was seen already; the others follow.
void RowSelection::includeExchange(const Store &store, qsizetype match)
{
    const Glance entry = store.glance(match);
    const bool isReply = entry.kind == EntryKind::Reply;
    if (entry.kind == EntryKind::Note || (isReply && (entry.answers < 1 || entry.answers > match)))
        return;
    const qsizetype command = isReply ? entry.answers - 1 : match;
    if (match - command > exchangeReach)
        return;
    m_exchanges.setBit(command);
    add(command);
    for (qsizetype row = command + 1; row < match; ++row) {
        if (store.glance(row).answers == command + 1)
            add(row);
    }
}

void RowSelection::add(qsizetype row)
{
    if (m_rows.isEmpty() || m_rows.constLast() < row) {
        m_rows.append(static_cast<quint32>(row));
        return;
    }
    const qsizetype index = indexOf(m_rows, row);
    if (m_rows.at(index) == row)
        return;
    rememberFrom(index);
    m_rows.insert(index, static_cast<quint32>(row));
}

/// How far before a match its context can begin.
qsizetype RowSelection::reach() const
{
    return m_context.isWholeExchange ? exchangeReach : m_context.lines;
}

/// What was selected because of rows that changed stands at most reach() before them. From there it is read again.
void RowSelection::rewind(qsizetype row)
{
    if (row >= m_next)
        return;
    m_next = std::max(row - reach(), qsizetype(0));
    const qsizetype index = indexOf(m_rows, m_next);
    rememberFrom(index);
    m_rows.resize(index);
    m_matches.resize(indexOf(m_matches, m_next));
    m_behind = m_matches.isEmpty() ? 0 : qsizetype(m_matches.constLast()) + 1 + m_context.lines;
    if (m_context.isWholeExchange)
        m_exchanges.fill(false, m_next, m_exchanges.size());
}

/// Before rows from here on are taken away or moved.
void RowSelection::rememberFrom(qsizetype index)
{
    if (index >= m_changedFrom)
        return;
    m_removed = m_rows.mid(index, m_changedFrom - index) + m_removed;
    m_changedFrom = index;
}

bool RowSelection::isMatch(qsizetype row) const
{
    return holds(m_matches, row);
}

std::optional<qsizetype> RowSelection::takeChange()
{
    const auto [removed, now]
        = std::mismatch(m_removed.cbegin(), m_removed.cend(), m_rows.cbegin() + m_changedFrom, m_rows.cend());
    const bool isSame = removed == m_removed.cend() && now == m_rows.cend();
    const qsizetype change = now - m_rows.cbegin();
    m_changedFrom = m_rows.size();
    m_removed.clear();
    return isSame ? std::nullopt : std::optional(change);
}

} // namespace Transcript
