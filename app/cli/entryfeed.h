// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include "transcript/entry.h"

namespace Transcript {
class Store;
}

namespace Cli {

/// Hands out the entries of a conversation in order, each once and as soon as it is complete.
class EntryFeed final : public QObject {
    Q_OBJECT
public:
    /// The store must outlive the feed.
    explicit EntryFeed(const Transcript::Store &store, QObject *parent = nullptr);

    /// The conversation is over: hands out what was broken off, too.
    void finish();

Q_SIGNALS:
    void entryReady(const Transcript::Entry &entry);
    /// What was handed out was said again and again since; comes before the entry that follows.
    void entryRepeated(const Transcript::Entry &entry);

private:
    void handOutComplete();
    void handOutNext();
    void handOutRepeated();
    void noteChange(qsizetype row);

    const Transcript::Store &m_store;
    qsizetype m_next = 0;
    QList<qsizetype> m_repeated; ///< rows that were handed out and said again since
};

} // namespace Cli
