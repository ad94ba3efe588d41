// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/rowmap.h"

#include <algorithm>
#include <utility>

namespace Ui {

void RowMap::showAll(qsizetype entries)
{
    m_part.reset();
    m_all = entries;
    m_opened.clear();
}

void RowMap::showOnly(QList<quint32> entries)
{
    m_part = std::move(entries);
    m_all = 0;
    m_opened.clear();
}

void RowMap::append(qsizetype entries)
{
    m_all += entries;
}

void RowMap::append(const QList<quint32> &entries)
{
    if (m_part)
        m_part->append(entries);
}

qsizetype RowMap::lines() const
{
    return m_opened.empty() ? 0 : m_opened.back().linesBefore + m_opened.back().lines;
}

RowMap::Place RowMap::at(qsizetype row) const
{
    // The last one opened whose own row is not below this one.
    const auto after = std::upper_bound(m_opened.cbegin(), m_opened.cend(), row,
        [](qsizetype wanted, const Opened &opened) { return wanted < opened.index + opened.linesBefore; });
    if (after == m_opened.cbegin())
        return {entryAt(row), -1};
    const Opened &opened = *std::prev(after);
    const qsizetype below = row - (opened.index + opened.linesBefore);
    if (below > 0 && below <= opened.lines)
        return {entryAt(opened.index), below - 1};
    return {entryAt(below == 0 ? opened.index : row - opened.linesBefore - opened.lines), -1};
}

qsizetype RowMap::indexAtOrAfter(qsizetype entry) const
{
    if (!m_part)
        return std::min(entry, m_all);
    return std::lower_bound(m_part->cbegin(), m_part->cend(), entry) - m_part->cbegin();
}

qsizetype RowMap::indexOf(qsizetype entry) const
{
    const qsizetype index = indexAtOrAfter(entry);
    return entry >= 0 && index < entries() && entryAt(index) == entry ? index : -1;
}

/// Of those that were opened above this one.
qsizetype RowMap::linesAbove(qsizetype index) const
{
    const auto here = std::lower_bound(m_opened.cbegin(), m_opened.cend(), index,
        [](const Opened &opened, qsizetype wanted) { return opened.index < wanted; });
    return here == m_opened.cbegin() ? 0 : std::prev(here)->linesBefore + std::prev(here)->lines;
}

qsizetype RowMap::rowOf(qsizetype entry) const
{
    const qsizetype index = indexOf(entry);
    return index < 0 ? -1 : index + linesAbove(index);
}

qsizetype RowMap::rowAtOrAfter(qsizetype entry) const
{
    const qsizetype index = indexAtOrAfter(entry);
    return index + linesAbove(index);
}

qsizetype RowMap::linesOf(qsizetype entry) const
{
    const qsizetype index = indexOf(entry);
    const auto here = std::lower_bound(m_opened.cbegin(), m_opened.cend(), index,
        [](const Opened &opened, qsizetype wanted) { return opened.index < wanted; });
    return here != m_opened.cend() && here->index == index ? here->lines : 0;
}

void RowMap::setLines(qsizetype entry, qsizetype lines)
{
    const qsizetype index = indexOf(entry);
    auto here = std::lower_bound(m_opened.begin(), m_opened.end(), index,
        [](const Opened &opened, qsizetype wanted) { return opened.index < wanted; });
    if (here == m_opened.end() || here->index != index)
        here = m_opened.insert(here, {index, 0, 0});
    here->lines = lines;
    if (lines == 0)
        m_opened.erase(here);
    qsizetype before = 0;
    for (Opened &opened : m_opened) {
        opened.linesBefore = before;
        before += opened.lines;
    }
}

} // namespace Ui
