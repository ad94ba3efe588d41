// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/entryfeed.h"

#include "transcript/store.h"

namespace Cli {

EntryFeed::EntryFeed(const Transcript::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Transcript::Store::rowsAppended, this, &EntryFeed::handOutComplete);
    connect(&store, &Transcript::Store::rowChanged, this, &EntryFeed::handOutComplete);
}

void EntryFeed::finish()
{
    while (m_next < m_store.size())
        Q_EMIT entryReady(m_store.at(m_next++));
}

void EntryFeed::handOutComplete()
{
    while (m_next < m_store.size() && m_store.glance(m_next).isComplete)
        Q_EMIT entryReady(m_store.at(m_next++));
}

} // namespace Cli
