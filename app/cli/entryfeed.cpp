// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/entryfeed.h"

#include <utility>

#include "transcript/store.h"

namespace Cli {

EntryFeed::EntryFeed(const Transcript::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Transcript::Store::rowsAppended, this, &EntryFeed::handOutComplete);
    connect(&store, &Transcript::Store::rowChanged, this, &EntryFeed::noteChange);
}

void EntryFeed::finish()
{
    while (m_next < m_store.size())
        handOutNext();
    handOutRepeated();
}

void EntryFeed::handOutComplete()
{
    while (m_next < m_store.size() && m_store.glance(m_next).isComplete)
        handOutNext();
}

void EntryFeed::handOutNext()
{
    handOutRepeated();
    Q_EMIT entryReady(m_store.at(m_next++));
}

/// How often is known when something else is said.
void EntryFeed::handOutRepeated()
{
    for (const qsizetype row : std::exchange(m_repeated, {}))
        Q_EMIT entryRepeated(m_store.at(row));
}

void EntryFeed::noteChange(qsizetype row)
{
    if (row < m_next && m_store.repeats(row) > 0 && !m_repeated.contains(row))
        m_repeated.append(row);
    handOutComplete();
}

} // namespace Cli
