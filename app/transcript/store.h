// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

#include "transcript/entry.h"

namespace Base {
class Clock;
}

namespace Transcript {

/// What was said, in order, append-only. The one who talks writes; everyone else reads and listens.
class Store final : public QObject {
    Q_OBJECT
public:
    /// The clock must outlive the store.
    explicit Store(const Base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] const Entry &at(qsizetype row) const { return m_entries.at(row); }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; }

    // Writing. Each returns the number of the entry.
    qsizetype appendNote(const Base::Note &note, bool isEncrypted = false);
    /// The line as it may be seen: Smtp::Command::display(), with its CRLF.
    qsizetype appendCommand(const QByteArray &display, bool isEncrypted);
    /// A line as received, with its line end, before anybody parses it; the rest of a broken connection has none.
    /// Lines collect in one entry until completeReply(). answers: number of the entry answered, 0 for the greeting.
    qsizetype appendReplyLine(const QByteArray &line, bool isEncrypted, qsizetype answers);
    /// The lines collected since the last call are one reply with these codes; 0: they are no reply.
    void completeReply(int code, const QByteArray &enhancedCode = {});
    qsizetype beginBody(qint64 octetsTotal, bool isChunked, bool isEncrypted);
    /// The body has grown. Signals are thinned out: one per 64 KiB or 1 % of the whole, whichever is more.
    void updateBody(const Transcript::BodyFacts &facts);
    /// The body was sent whole.
    void endBody(const Transcript::BodyFacts &facts);

Q_SIGNALS:
    void rowsAppended(qsizetype first, qsizetype last);
    void rowChanged(qsizetype row);

private:
    qsizetype append(Entry entry);
    [[nodiscard]] qint64 elapsed() const;
    [[nodiscard]] qint64 waitFor(qsizetype answered, qint64 time) const;

    const Base::Clock &m_clock;
    QDateTime m_startedAt;
    qint64 m_startedAtNanoseconds = 0;
    QList<Entry> m_entries;
    qsizetype m_openReply = -1; ///< row that collects lines; -1: none
    qsizetype m_openBody = -1; ///< row that grows; -1: none
    qint64 m_bodyOctetsShown = 0; ///< of the open body, when its last signal went out
    qsizetype m_endedBody = 0; ///< number of the last body that was sent whole
    qint64 m_bodyEndedAt = 0; ///< when, as Entry::time: the wait for the verdict begins here
};

} // namespace Transcript
