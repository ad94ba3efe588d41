// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>

#include "transcript/entry.h"
#include "transcript/spanlist.h"

namespace Transcript {

class Store;
struct Glance;

/// Where the time of a conversation went: its entries read into spans, in the order in which they began.
///
/// A timeline grows with its store: each call reads only what is new.
class Timeline final {
public:
    /// Always with the same store.
    void follow(const Store &store);

    [[nodiscard]] const QList<Span> &spans() const { return m_spans.all(); }
    /// Spans before this one have the phases that they had before the last call.
    [[nodiscard]] qsizetype changedFrom() const { return m_spans.changedFrom(); }
    /// The time of the newest entry: where what is still going on ends for now.
    [[nodiscard]] qint64 end() const { return m_end; }
    /// Where a span ends, or has come to.
    [[nodiscard]] qint64 endOf(const Span &span) const { return span.isOpen() ? m_end : span.to; }
    /// Index of the span that an entry belongs to; -1: to none.
    [[nodiscard]] qsizetype spanOf(const Entry &entry) const;
    /// What an entry belongs to.
    [[nodiscard]] Phase phaseOf(const Entry &entry) const;
    /// Names were looked up.
    [[nodiscard]] bool hasLookups() const { return m_hasLookups; }

private:
    struct Unfinished {
        qsizetype row = 0;
        qsizetype span = 0;
    };

    void read(const Store &store, qsizetype row);
    void readNote(const Entry &entry);
    void readCommand(qsizetype row, const Glance &command);
    void readLetterLine(qsizetype row, const Glance &line);
    void readReply(const Store &store, qsizetype row, const Glance &reply);
    void readBody(const Entry &entry);
    void readTlsStart(const Entry &entry);
    void tryAddress(const Entry &entry);
    void finishAddress(const Entry &entry);
    void connected(const Entry &entry);
    void breakOff(const Entry &entry);
    void breakOff(qsizetype index, qint64 time);
    [[nodiscard]] bool isUnfinished(qsizetype row) const;
    void settle(const Store &store);
    void takeBody(const Entry &entry, qsizetype span);
    void takeReply(qsizetype row, const Glance &reply, qsizetype span);
    void endLetter(qsizetype verdict, qint64 time);
    Span &open(Phase phase, const Entry &entry);
    void closeLookup(qint64 time);
    [[nodiscard]] qsizetype spanOf(EntryKind kind, qsizetype row, qsizetype answers) const;

    SpanList m_spans;
    QList<Unfinished> m_unfinished; ///< entries that were not complete when they were read
    QHash<QString, qsizetype> m_attempts; ///< the span of each address that is being tried
    qsizetype m_read = 0; ///< rows
    qint64 m_end = 0;
    bool m_hasLookups = false;
};

} // namespace Transcript
