// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/store.h"

#include <algorithm>
#include <utility>

#include "base/clock.h"
#include "transcript/entryrecord.h"
#include "transcript/packedcode.h"
#include "transcript/packednote.h"

namespace Transcript {

using namespace Qt::StringLiterals;

Store::Store(const Base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(&clock)
    , m_startedAt(clock.now())
    , m_startedAtNanoseconds(clock.nanoseconds())
{
}

Store::Store(const QDateTime &startedAt, QObject *parent)
    : QObject(parent)
    , m_startedAt(startedAt)
{
}

Store::Store(const Store &other, AsItIs)
    : m_startedAt(other.m_startedAt)
    , m_records(other.m_records)
    , m_octets(other.m_octets)
    , m_bodies(other.m_bodies)
    , m_oddCodes(other.m_oddCodes)
    , m_runs(other.m_runs)
    , m_notes(other.m_notes)
    , m_cuts(other.m_cuts)
    , m_knowsSegments(other.m_knowsSegments)
    , m_timeZero(other.m_timeZero)
{
}

std::unique_ptr<const Store> Store::copy() const
{
    return std::unique_ptr<const Store>(new Store(*this, AsItIs()));
}

Glance Store::glance(qsizetype row) const
{
    const Record &record = m_records.at(row);
    return glanceOf(record, record.kind == EntryKind::Body ? QByteArrayView() : octets(record));
}

Entry Store::at(qsizetype row) const
{
    const Record &record = m_records.at(row);
    Entry entry = entryOf(glance(row), row);
    entry.enhancedCode = enhancedCode(row);
    entry.wait = wait(row);
    entry.repeats = run(row).repeats;
    entry.duration = run(row).duration;
    entry.cuts = cuts(row);
    if (entry.kind == EntryKind::Note)
        entry.note = {static_cast<Base::NoteKind>(record.code), unpackedArguments(octets(record))};
    if (entry.kind == EntryKind::Body) {
        entry.body = m_bodies.at(record.place).facts;
        entry.duration = m_bodies.at(record.place).duration;
    }
    return entry;
}

QByteArrayView Store::octets(const Record &record) const
{
    return m_octets.view(record.place, record.length);
}

QByteArray Store::enhancedCode(qsizetype row) const
{
    const quint32 packed = m_records.at(row).enhancedCode;
    return packed == PackedCode::odd ? m_oddCodes.value(row) : PackedCode::toBytes(packed);
}

/// A server begins to think about a letter when it has all of it; about a command, when it was written.
qint64 Store::wait(qsizetype row) const
{
    const Record &reply = m_records.at(row);
    if (reply.kind != EntryKind::Reply || reply.answers < 1 || reply.answers > size())
        return -1;
    const Record &asked = m_records.at(reply.answers - 1);
    const bool isWholeBody = asked.kind == EntryKind::Body && asked.isComplete;
    const qint64 end = asked.time + (isWholeBody ? m_bodies.at(asked.place).duration : 0);
    return reply.time - (end <= reply.time ? end : asked.time); // the verdict may come before the end
}

Store::Run Store::run(qsizetype row) const
{
    return m_records.at(row).hasRun ? m_runs.value(row) : Run();
}

qint64 Store::elapsed() const
{
    return m_clock->nanoseconds() - m_startedAtNanoseconds;
}

qsizetype Store::append(Record record)
{
    record.time = elapsed();
    m_isRepeating = false;
    if (record.kind != EntryKind::Note)
        m_unasked = -1;
    const qsizetype row = m_records.size();
    m_records.append(record);
    Q_EMIT rowsAppended(row, row);
    return row + 1;
}

bool Store::isFull() const
{
    return m_fullNote >= 0 || size() >= m_room.rows || m_octets.size() >= m_room.octets;
}

/// A flood ends here: nothing grows any more, and it is still known how much there was.
qsizetype Store::countUnkept()
{
    if (m_fullNote >= 0)
        return repeat(m_fullNote, elapsed());
    m_fullNote = size();
    return append(noteRecord({.kind = Base::NoteKind::TranscriptFull}, false));
}

Record Store::noteRecord(const Base::Note &note, bool isEncrypted)
{
    const QByteArray arguments = packedArguments(note.arguments);
    Record record = recordOf(EntryKind::Note, isEncrypted);
    record.code = static_cast<quint16>(note.kind);
    record.place = m_octets.add(arguments);
    record.length = static_cast<quint32>(arguments.size());
    return record;
}

qsizetype Store::appendNote(const Base::Note &note, bool isEncrypted)
{
    if (isFull())
        return countUnkept();
    const QByteArray arguments = packedArguments(note.arguments);
    const qsizetype last = size() - 1;
    if (m_isRepeating && last > m_unasked && m_records.at(last).code == static_cast<quint16>(note.kind)
        && isRepeated(last, arguments, isEncrypted))
        return repeat(last, elapsed());
    return append(noteRecord(note, isEncrypted));
}

qsizetype Store::appendCommand(const QByteArray &display, bool isEncrypted)
{
    if (isFull())
        return countUnkept();
    return append(commandRecord(display, isEncrypted));
}

void Store::setDecoded(qsizetype number, const QByteArray &decoded)
{
    if (m_records.at(number - 1).kind == EntryKind::Command) // there was room for it
        m_decoded.insert(number - 1, decoded);
}

qsizetype Store::appendLetterLine(const QByteArray &line, bool isEncrypted)
{
    if (isFull())
        return countUnkept();
    Record record = commandRecord(line, isEncrypted);
    record.isOfLetter = true;
    return append(record);
}

Record Store::commandRecord(const QByteArray &line, bool isEncrypted)
{
    Record record = recordOf(EntryKind::Command, isEncrypted);
    record.place = m_octets.add(line);
    record.length = static_cast<quint32>(line.size());
    return record;
}

qsizetype Store::appendReplyLine(const QByteArray &line, bool isEncrypted, qsizetype answers)
{
    if (isFull())
        return countUnkept();
    if (m_openReply >= 0) {
        Record &open = m_records[m_openReply];
        open.place = m_octets.extend(open.place, open.length, line);
        open.length += static_cast<quint32>(line.size());
        Q_EMIT rowChanged(m_openReply);
        return m_openReply + 1;
    }
    if (answers == 0 && isRepeated(m_unasked, line, isEncrypted)) {
        m_isRepeating = true;
        return repeat(m_unasked, elapsed());
    }
    Record record = recordOf(EntryKind::Reply, isEncrypted);
    record.isComplete = false;
    record.answers = static_cast<quint32>(answers);
    record.place = m_octets.add(line);
    record.length = static_cast<quint32>(line.size());
    m_openReply = size();
    return append(record);
}

/// Whether exactly this was said last, and nobody had asked for it.
bool Store::isRepeated(qsizetype row, QByteArrayView octets, bool isEncrypted) const
{
    if (m_unasked < 0 || size() - m_unasked > 2) // a reply, and at most one note about it
        return false;
    const Record &said = m_records.at(row);
    return said.isEncrypted == isEncrypted && this->octets(said) == octets;
}

qsizetype Store::repeat(qsizetype row, qint64 time)
{
    Record &record = m_records[row];
    record.hasRun = true;
    Run &run = m_runs[row];
    ++run.repeats;
    run.duration = time - record.time;
    Q_EMIT rowChanged(row);
    return row + 1;
}

void Store::completeReply(int code, const QByteArray &enhancedCode)
{
    if (m_openReply < 0)
        return;
    Record &reply = m_records[m_openReply];
    reply.code = static_cast<quint16>(code);
    reply.isComplete = true;
    setEnhancedCode(m_openReply, enhancedCode);
    m_unasked = reply.answers == 0 ? m_openReply : -1;
    Q_EMIT rowChanged(std::exchange(m_openReply, -1));
}

void Store::setEnhancedCode(qsizetype row, const QByteArray &code)
{
    const quint32 packed = PackedCode::pack(code);
    m_records[row].enhancedCode = packed;
    if (packed == PackedCode::odd)
        m_oddCodes.insert(row, code);
}

qsizetype Store::beginBody(qint64 octetsTotal, bool isChunked, bool isEncrypted)
{
    if (isFull())
        return countUnkept();
    Record record = recordOf(EntryKind::Body, isEncrypted);
    record.isComplete = false;
    record.place = m_bodies.add({.facts = {.octetsTotal = octetsTotal, .isChunked = isChunked}});
    m_openBody = size();
    return append(record);
}

void Store::updateBody(const BodyFacts &facts)
{
    if (m_openBody < 0)
        return;
    const Record &record = m_records.at(m_openBody);
    m_bodies.set(record.place, {facts, elapsed() - record.time});
    if (m_bodies.takeStep(facts))
        Q_EMIT rowChanged(m_openBody);
}

void Store::endBody(const BodyFacts &facts)
{
    if (m_openBody < 0)
        return;
    Record &record = m_records[m_openBody];
    m_bodies.set(record.place, {facts, elapsed() - record.time});
    record.isComplete = true;
    Q_EMIT rowChanged(std::exchange(m_openBody, -1));
}

qsizetype Store::restore(const Entry &entry)
{
    const qsizetype row = size();
    const QByteArray octets = entry.kind == EntryKind::Note ? packedArguments(entry.note.arguments) : entry.octets;
    Record record = recordOf(entry, row);
    record.length = static_cast<quint32>(octets.size());
    record.place = entry.kind == EntryKind::Body ? m_bodies.add({entry.body, entry.duration}) : m_octets.add(octets);
    if (entry.repeats > 0)
        m_runs.insert(row, {entry.repeats, entry.duration});
    m_records.append(record);
    for (const SegmentCut &cut : entry.cuts)
        addCut(row, cut);
    m_knowsSegments = m_knowsSegments || record.beginsSegment;
    setEnhancedCode(row, entry.enhancedCode);
    Q_EMIT rowsAppended(row, row);
    return row + 1;
}

void Store::beginSegment(qsizetype number, qint64 offset, std::optional<qint64> time)
{
    Record &record = m_records[number - 1];
    if (record.kind == EntryKind::Note || record.hasRun) // no room, or as it was said before
        return;
    m_knowsSegments = true;
    if (record.kind == EntryKind::Body)
        m_bodies.addSegment(record.place);
    if (offset == 0)
        record.beginsSegment = true;
    if (record.kind != EntryKind::Body && offset < record.length && (offset > 0 || time))
        addCut(number - 1, {offset, time.value_or(record.time)});
}

void Store::addCut(qsizetype row, const SegmentCut &cut)
{
    if (m_cuts.add(row, cut))
        m_records[row].hasCuts = true;
}

QList<SegmentCut> Store::cuts(qsizetype row) const
{
    return m_records.at(row).hasCuts ? m_cuts.of(row) : QList<SegmentCut>();
}

Annotation Store::annotation(qsizetype row) const
{
    const Record &record = m_records.at(row);
    return {record.isMarked, record.hasNote ? m_notes.value(row) : QString(), record.level};
}

void Store::annotate(qsizetype row, const Annotation &annotation)
{
    if (annotation == this->annotation(row))
        return;
    Record &record = m_records[row];
    record.isMarked = annotation.isMarked;
    record.level = annotation.level;
    record.hasNote = !annotation.note.isEmpty();
    if (record.hasNote)
        m_notes.insert(row, annotation.note);
    else
        m_notes.remove(row);
    Q_EMIT annotated(row);
}

void Store::addRule(qsizetype row, const QByteArray &rule)
{
    if (m_knowledge.addRule(row, rule))
        Q_EMIT annotated(row);
}

void Store::setTimeZero(std::optional<qsizetype> row)
{
    if (std::exchange(m_timeZero, row) != row)
        Q_EMIT timeZeroChanged();
}

} // namespace Transcript
