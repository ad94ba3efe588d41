// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QDateTime>
#include <QHash>
#include <QObject>

#include "base/limits.h"
#include "transcript/annotation.h"
#include "transcript/bodytable.h"
#include "transcript/cuttable.h"
#include "transcript/entry.h"
#include "transcript/glance.h"
#include "transcript/lineknowledge.h"
#include "transcript/recordtable.h"

namespace Base {
class Clock;
}

namespace Transcript {

/// What was said, in order, append-only. The one who talks writes; everyone else reads and listens.
///
/// Built for a million lines: 32 octets for each beside its text. Nothing refers into it: at() gives a copy.
/// It is bounded all the same: when the room is used up, a last note says so, and counts what follows.
class Store final : public QObject {
    Q_OBJECT
public:
    /// A conversation that begins now. The clock must outlive the store.
    explicit Store(const Base::Clock &clock, QObject *parent = nullptr);
    /// One that is over: written by restore() alone.
    explicit Store(const QDateTime &startedAt, QObject *parent = nullptr);
    /// As it is now, for a reader in another thread. Nobody can write it.
    [[nodiscard]] std::unique_ptr<const Store> copy() const;

    [[nodiscard]] qsizetype size() const { return m_records.size(); }
    [[nodiscard]] Entry at(qsizetype row) const;
    [[nodiscard]] Glance glance(qsizetype row) const;
    [[nodiscard]] QByteArray enhancedCode(qsizetype row) const;
    /// As Entry::wait.
    [[nodiscard]] qint64 wait(qsizetype row) const;
    /// As Entry::repeats.
    [[nodiscard]] qint64 repeats(qsizetype row) const { return run(row).repeats; }
    /// As setDecoded(); empty: not known.
    [[nodiscard]] QByteArray decoded(qsizetype row) const { return m_decoded.value(row); }
    /// As Entry::cuts.
    [[nodiscard]] QList<SegmentCut> cuts(qsizetype row) const;
    /// Whoever wrote it told where segments began.
    [[nodiscard]] bool knowsSegments() const { return m_knowsSegments; }
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; }
    /// Nanoseconds until now, as Entry::time; only where it is being written.
    [[nodiscard]] qint64 elapsed() const;

    struct Room { ///< how much is kept
        qsizetype rows = Base::Limits::transcriptRows;
        qint64 octets = Base::Limits::transcriptOctets;
    };
    void setRoom(Room room) { m_room = room; }

    // Writing. Each returns the number of the entry; of that last note, when there is no room.
    qsizetype appendNote(const Base::Note &note, bool isEncrypted = false);
    /// The line as it may be seen: Smtp::Command::display(), with its CRLF.
    qsizetype appendCommand(const QByteArray &display, bool isEncrypted);
    /// What a masked line of a login stands for, as far as it may be seen: Smtp::Command::decoded(). It lives here alone:
    /// no copy, no file and no log has it.
    void setDecoded(qsizetype number, const QByteArray &decoded);
    /// As Entry::isOfLetter.
    qsizetype appendLetterLine(const QByteArray &line, bool isEncrypted);
    /// A line as received, with its line end, before anybody parses it; the rest of a broken connection has none.
    /// Lines collect in one entry until completeReply(). answers: number of the entry answered, 0 for the greeting.
    /// What nobody asked for and is what was said just before only adds to its count: so a flood stays one entry.
    qsizetype appendReplyLine(const QByteArray &line, bool isEncrypted, qsizetype answers);
    /// The lines collected since the last call are one reply with these codes; 0: they are no reply.
    void completeReply(int code, const QByteArray &enhancedCode = {});
    qsizetype beginBody(qint64 octetsTotal, bool isChunked, bool isEncrypted);
    /// The body has grown. Signals are thinned out: one per 64 KiB or 1 % of the whole, whichever is more.
    void updateBody(const Transcript::BodyFacts &facts);
    /// The body was sent whole.
    void endBody(const Transcript::BodyFacts &facts);
    /// A segment begins so many octets behind the beginning of this entry; see WireSegment for what that is. No signal: who
    /// wants to know looks when all is said. time: of its octets, where that is not the time of the entry.
    void beginSegment(qsizetype number, qint64 offset = 0, std::optional<qint64> time = {});
    /// An entry of an earlier conversation as it was, but for number and wait, which follow from the others.
    qsizetype restore(const Transcript::Entry &entry);

    // What those above know of the lines.
    [[nodiscard]] const LineKnowledge &knowledge() const { return m_knowledge; }
    void setStates(LineKnowledge::StateOf stateOf) { m_knowledge.setStates(std::move(stateOf)); }
    void addRule(qsizetype row, const QByteArray &rule);

    // What is written beside the entries.
    [[nodiscard]] Annotation annotation(qsizetype row) const;
    void annotate(qsizetype row, const Transcript::Annotation &annotation);
    /// The row that times are to be counted from; null: the beginning.
    [[nodiscard]] std::optional<qsizetype> timeZero() const { return m_timeZero; }
    void setTimeZero(std::optional<qsizetype> row);

Q_SIGNALS:
    void rowsAppended(qsizetype first, qsizetype last);
    void rowChanged(qsizetype row);
    /// What is written beside it is another, or what is known of it.
    void annotated(qsizetype row);
    void timeZeroChanged();

private:
    struct AsItIs { }; ///< a copy
    Store(const Store &other, AsItIs);

    /// Of entries that are one row.
    struct Run {
        qint64 repeats = 0; ///< beside the first
        qint64 duration = 0; ///< from the first to the last
    };

    [[nodiscard]] bool isFull() const;
    qsizetype countUnkept();
    [[nodiscard]] Record commandRecord(const QByteArray &line, bool isEncrypted);
    [[nodiscard]] Record noteRecord(const Base::Note &note, bool isEncrypted);
    qsizetype append(Record record);
    qsizetype repeat(qsizetype row, qint64 time);
    [[nodiscard]] bool isRepeated(qsizetype row, QByteArrayView octets, bool isEncrypted) const;
    [[nodiscard]] QByteArrayView octets(const Record &record) const;
    void setEnhancedCode(qsizetype row, const QByteArray &code);
    void addCut(qsizetype row, const SegmentCut &cut);
    [[nodiscard]] Run run(qsizetype row) const;

    const Base::Clock *m_clock = nullptr;
    QDateTime m_startedAt;
    qint64 m_startedAtNanoseconds = 0;
    RecordTable m_records;
    OctetArena m_octets;
    BodyTable m_bodies;
    QHash<qsizetype, QByteArray> m_oddCodes; ///< enhanced codes that cannot be packed
    QHash<qsizetype, Run> m_runs;
    QHash<qsizetype, QString> m_notes; ///< of annotations
    QHash<qsizetype, QByteArray> m_decoded;
    CutTable m_cuts;
    bool m_knowsSegments = false;
    LineKnowledge m_knowledge;
    std::optional<qsizetype> m_timeZero;
    Room m_room;
    qsizetype m_fullNote = -1; ///< row that counts what there was no room for; -1: there is room
    qsizetype m_unasked = -1; ///< row of the last reply that nobody asked for, while no other is behind it
    bool m_isRepeating = false; ///< the last thing said was a repetition: so is a note about it
    qsizetype m_openReply = -1; ///< row that collects lines; -1: none
    qsizetype m_openBody = -1; ///< row that grows; -1: none
};

} // namespace Transcript
