// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/store.h"

#include <algorithm>
#include <utility>

#include "base/clock.h"

namespace Transcript {

namespace {

constexpr qint64 smallestBodyStep = 64 * 1024;

/// How far a body must grow before it is worth a signal.
qint64 bodyStep(qint64 octetsTotal)
{
    return std::max(smallestBodyStep, octetsTotal / 100);
}

} // namespace

Store::Store(const Base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_startedAt(clock.now())
    , m_startedAtNanoseconds(clock.nanoseconds())
{
}

qint64 Store::elapsed() const
{
    return m_clock.nanoseconds() - m_startedAtNanoseconds;
}

qsizetype Store::append(Entry entry)
{
    const qsizetype row = m_entries.size();
    entry.number = row + 1;
    entry.time = elapsed();
    if (entry.kind == EntryKind::Reply)
        entry.wait = waitFor(entry.answers, entry.time);
    m_entries.append(std::move(entry));
    Q_EMIT rowsAppended(row, row);
    return row + 1;
}

/// A server begins to think about a letter when it has all of it; about a command, when it was written.
qint64 Store::waitFor(qsizetype answered, qint64 time) const
{
    if (answered < 1 || answered > m_entries.size())
        return -1;
    const Entry &entry = m_entries.at(answered - 1);
    return time - (entry.number == m_endedBody ? m_bodyEndedAt : entry.time);
}

qsizetype Store::appendNote(const Base::Note &note, bool isEncrypted)
{
    Entry entry;
    entry.kind = EntryKind::Note;
    entry.isEncrypted = isEncrypted;
    entry.note = note;
    return append(std::move(entry));
}

qsizetype Store::appendCommand(const QByteArray &display, bool isEncrypted)
{
    Entry entry;
    entry.kind = EntryKind::Command;
    entry.isEncrypted = isEncrypted;
    entry.octets = display;
    return append(std::move(entry));
}

qsizetype Store::appendReplyLine(const QByteArray &line, bool isEncrypted, qsizetype answers)
{
    if (m_openReply >= 0) {
        Entry &open = m_entries[m_openReply];
        open.octets += line;
        Q_EMIT rowChanged(m_openReply);
        return open.number;
    }
    Entry entry;
    entry.kind = EntryKind::Reply;
    entry.isEncrypted = isEncrypted;
    entry.isComplete = false;
    entry.answers = answers;
    entry.octets = line;
    m_openReply = m_entries.size();
    return append(std::move(entry));
}

void Store::completeReply(int code, const QByteArray &enhancedCode)
{
    if (m_openReply < 0)
        return;
    Entry &reply = m_entries[m_openReply];
    reply.code = code;
    reply.enhancedCode = enhancedCode;
    reply.isComplete = true;
    Q_EMIT rowChanged(std::exchange(m_openReply, -1));
}

qsizetype Store::beginBody(qint64 octetsTotal, bool isChunked, bool isEncrypted)
{
    Entry entry;
    entry.kind = EntryKind::Body;
    entry.isEncrypted = isEncrypted;
    entry.isComplete = false;
    entry.body.octetsTotal = octetsTotal;
    entry.body.isChunked = isChunked;
    m_openBody = m_entries.size();
    m_bodyOctetsShown = 0;
    return append(std::move(entry));
}

void Store::updateBody(const BodyFacts &facts)
{
    if (m_openBody < 0)
        return;
    m_entries[m_openBody].body = facts;
    if (facts.octets - m_bodyOctetsShown < bodyStep(facts.octetsTotal))
        return;
    m_bodyOctetsShown = facts.octets;
    Q_EMIT rowChanged(m_openBody);
}

void Store::endBody(const BodyFacts &facts)
{
    if (m_openBody < 0)
        return;
    Entry &entry = m_entries[m_openBody];
    entry.body = facts;
    entry.isComplete = true;
    m_endedBody = entry.number;
    m_bodyEndedAt = elapsed();
    Q_EMIT rowChanged(std::exchange(m_openBody, -1));
}

} // namespace Transcript
