// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/timeline.h"

#include <algorithm>
#include <utility>

#include "transcript/store.h"

namespace Transcript {

namespace {

/// A refusal outweighs everything before it; else the newest reply counts.
int worseCode(int code, int other)
{
    return std::max(code, other) >= 400 ? std::max(code, other) : other;
}

} // namespace

void Timeline::follow(const Store &store)
{
    m_spans.mark();
    settle(store);
    for (; m_read < store.size(); ++m_read)
        read(store, m_read);
}

/// Nearly all are commands and replies: those are not copied.
void Timeline::read(const Store &store, qsizetype row)
{
    const Glance glance = store.glance(row);
    m_end = std::max(m_end, glance.time);
    switch (glance.kind) {
    case EntryKind::Note:
        readNote(store.at(row));
        break;
    case EntryKind::Command:
        glance.isOfLetter ? readLetterLine(row, glance) : readCommand(row, glance);
        break;
    case EntryKind::Reply:
        readReply(store, row, glance);
        break;
    case EntryKind::Body:
        readBody(store.at(row));
        break;
    }
}

void Timeline::readNote(const Entry &entry)
{
    using Base::NoteKind;
    switch (entry.note.kind) {
    case NoteKind::LookingUp:
        closeLookup(entry.time);
        open(Phase::Resolve, entry);
        m_hasLookups = true;
        break;
    case NoteKind::MailHostsFound:
    case NoteKind::MailHostImplied:
        closeLookup(entry.time);
        break;
    case NoteKind::Connecting:
    case NoteKind::ConnectingLocally:
        closeLookup(entry.time);
        open(Phase::Connect, entry);
        break;
    case NoteKind::TryingAddress:
        tryAddress(entry);
        break;
    case NoteKind::AddressFailed:
        finishAddress(entry);
        break;
    case NoteKind::Connected:
    case NoteKind::ConnectedLocally:
    case NoteKind::ClientConnected:
        connected(entry);
        break;
    case NoteKind::TlsStarted:
        readTlsStart(entry);
        break;
    case NoteKind::CertificateRefused:
    case NoteKind::CancelledByUser:
    case NoteKind::TimedOut:
    case NoteKind::ConnectionClosedByServer:
    case NoteKind::ConnectionClosedByUs:
    case NoteKind::NoConnection:
    case NoteKind::ConnectionLost:
    case NoteKind::ClientGone:
        breakOff(entry);
        break;
    default: // said by the way: it begins and ends nothing
        break;
    }
}

/// A host that is given by its name is looked up before the first address is tried; nobody says when that is over.
void Timeline::tryAddress(const Entry &entry)
{
    Span *before = m_spans.last();
    if (m_attempts.isEmpty() && before != nullptr && before->phase == Phase::Connect && before->isOpen()) {
        m_spans.setPhase(m_spans.size() - 1, Phase::Resolve);
        m_hasLookups = true;
    }
    closeLookup(entry.time);
    open(Phase::Connect, entry);
    m_attempts.insert(entry.note.arguments.value(0), m_spans.size() - 1);
}

void Timeline::finishAddress(const Entry &entry)
{
    const auto attempt = m_attempts.constFind(entry.note.arguments.value(0));
    if (attempt == m_attempts.cend())
        return;
    Span &span = m_spans[*attempt];
    span.to = entry.time;
    span.isBroken = true;
    span.lastRow = entry.number - 1;
}

void Timeline::connected(const Entry &entry)
{
    for (qsizetype index = m_spans.size() - 1; index >= 0 && m_spans.at(index).phase <= Phase::Connect; --index) {
        if (!m_spans.at(index).isOpen())
            continue;
        m_spans[index].to = entry.time;
        m_spans[index].lastRow = entry.number - 1;
    }
    m_attempts.clear();
    open(Phase::Greeting, entry);
}

/// The handshake began with the connection, or with the reply to STARTTLS.
void Timeline::readTlsStart(const Entry &entry)
{
    Span *before = m_spans.last();
    if (before == nullptr || before->phase != Phase::StartTls) {
        if (before != nullptr && before->phase == Phase::Greeting && before->isOpen()) {
            m_spans.setPhase(m_spans.size() - 1, Phase::Tls);
            before->to = entry.time;
            before->lastRow = entry.number - 1;
            open(Phase::Greeting, entry);
        }
        return;
    }
    const qint64 began = before->to;
    Span &handshake = open(Phase::Tls, entry);
    handshake.from = handshake.sentUntil = std::max<qint64>(began, 0);
    handshake.to = entry.time;
}

/// Nothing more will come for whatever is open.
void Timeline::breakOff(const Entry &entry)
{
    const Span *before = m_spans.last();
    if (before != nullptr && before->phase == Phase::StartTls && !before->isOpen() && before->code / 100 == 2) {
        const qint64 began = before->to;
        Span &handshake = open(Phase::Tls, entry);
        handshake.from = handshake.sentUntil = began;
    }
    for (qsizetype index = m_spans.size() - 1; index >= 0 && m_spans.at(index).isOpen(); --index)
        breakOff(index, entry.time);
    for (const qsizetype index : std::as_const(m_attempts))
        breakOff(index, entry.time);
    m_attempts.clear();
}

void Timeline::breakOff(qsizetype index, qint64 time)
{
    Span &span = m_spans[index];
    if (!span.isOpen())
        return;
    if (span.from < 0 && isUnfinished(span.firstRow)) { // no verdict is due before the letter has gone
        m_spans.removeAt(index);
        return;
    }
    if (span.from < 0) // the entry does not say when the letter was gone; what the client said next does
        endLetter(index, index + 1 < m_spans.size() ? m_spans.at(index + 1).from : m_spans.at(index - 1).from);
    span.to = time;
    span.isBroken = true;
}

bool Timeline::isUnfinished(qsizetype row) const
{
    return std::any_of(
        m_unfinished.cbegin(), m_unfinished.cend(), [row](const Unfinished &one) { return one.row == row; });
}

void Timeline::readCommand(qsizetype row, const Glance &command)
{
    Span *before = m_spans.last();
    const std::optional<Phase> known = phaseOfVerb(command.verb());
    const bool isLogin = !known && before != nullptr && before->phase == Phase::Login;
    const Phase phase = isLogin ? Phase::Login : known.value_or(Phase::Other);
    const bool isJoined = before != nullptr && before->phase == phase
        && (phase == Phase::Login || (phase != Phase::Letter && before->unanswered > 0));
    Span &span = isJoined ? *before : m_spans.open(phase, row, command.time);
    if (isJoined && phase != Phase::Login)
        span.sentUntil = command.time;
    span.lastRow = row;
    span.to = -1;
    span.octets += command.octets.size();
    ++span.commands;
    if (phase != Phase::Letter) // BDAT is answered when its octets are there
        ++span.unanswered;
}

/// A letter that is typed goes on until the dot; with that the server's turn begins.
void Timeline::readLetterLine(qsizetype row, const Glance &line)
{
    Span *before = m_spans.last();
    const bool isGoingOn = before != nullptr && before->phase == Phase::Letter;
    Span &letter = isGoingOn ? *before : m_spans.open(Phase::Letter, row, line.time);
    letter.lastRow = row;
    letter.sentUntil = line.time;
    letter.octets += line.octets.size();
    if (!isLoneDot(line.octets))
        return;
    letter.to = line.time;
    m_spans.open(Phase::Verdict, row, line.time).unanswered = 1;
}

/// The letter's span, and behind it that of its verdict: so the last span that began at or before a body is where the
/// reply to it belongs.
void Timeline::readBody(const Entry &entry)
{
    Span *before = m_spans.last();
    const bool isAnnounced = before != nullptr && before->phase == Phase::Letter && before->isOpen();
    if (!isAnnounced)
        open(Phase::Letter, entry);
    m_spans.last()->lastRow = entry.number - 1;
    Span &verdict = open(Phase::Verdict, entry);
    verdict.from = verdict.sentUntil = -1;
    verdict.unanswered = 1;
    takeBody(entry, m_spans.size() - 1);
}

void Timeline::readReply(const Store &store, qsizetype row, const Glance &reply)
{
    qsizetype index = spanOf(EntryKind::Reply, row, reply.answers);
    const bool isExpected = index >= 0 && m_spans.at(index).isOpen();
    if (!isExpected && (reply.answers == 0 || index < 0)) {
        m_spans.open(Phase::Other, row, reply.time);
        index = m_spans.size() - 1;
    }
    if (m_spans.at(index).phase == Phase::Verdict && m_spans.at(index).from < 0)
        endLetter(index, reply.time - std::max<qint64>(store.wait(row), 0));
    Span &span = m_spans[index];
    span.lastRow = std::max(span.lastRow, row);
    span.unanswered = std::max<qsizetype>(span.unanswered - 1, 0);
    if (span.unanswered == 0)
        span.to = reply.time;
    takeReply(row, reply, index);
}

void Timeline::endLetter(qsizetype verdict, qint64 time)
{
    Span &letter = m_spans[verdict - 1];
    letter.to = letter.sentUntil = time;
    m_spans[verdict].from = m_spans[verdict].sentUntil = time;
}

// What can change until an entry is complete.

void Timeline::takeBody(const Entry &entry, qsizetype span)
{
    m_spans[span - 1].octets = entry.body.octets;
    if (!entry.isComplete)
        m_unfinished.append({entry.number - 1, span});
}

void Timeline::takeReply(qsizetype row, const Glance &reply, qsizetype span)
{
    if (reply.code > 0)
        m_spans[span].code = worseCode(m_spans.at(span).code, reply.code);
    if (!reply.isComplete)
        m_unfinished.append({row, span});
}

void Timeline::settle(const Store &store)
{
    const QList<Unfinished> unfinished = std::exchange(m_unfinished, {});
    for (const Unfinished &one : unfinished) {
        if (const Glance glance = store.glance(one.row); glance.kind == EntryKind::Body)
            takeBody(store.at(one.row), one.span);
        else
            takeReply(one.row, glance, one.span);
    }
}

Span &Timeline::open(Phase phase, const Entry &entry)
{
    return m_spans.open(phase, entry.number - 1, entry.time);
}

void Timeline::closeLookup(qint64 time)
{
    Span *lookup = m_spans.last();
    if (lookup != nullptr && lookup->phase == Phase::Resolve && lookup->isOpen())
        lookup->to = time;
}

qsizetype Timeline::spanOf(const Entry &entry) const
{
    return spanOf(entry.kind, entry.number - 1, entry.answers);
}

qsizetype Timeline::spanOf(EntryKind kind, qsizetype row, qsizetype answers) const
{
    if (kind == EntryKind::Reply && answers > 0)
        return m_spans.ofRow(answers - 1);
    const qsizetype index = m_spans.ofRow(row);
    const bool isSaid = kind == EntryKind::Body || kind == EntryKind::Command;
    const bool endsLetter = isSaid && index > 0 && m_spans.at(index).phase == Phase::Verdict;
    return endsLetter ? index - 1 : index;
}

Phase Timeline::phaseOf(const Entry &entry) const
{
    // The line ends one phase and begins the next: for a reader it belongs to what it tells of.
    if (entry.note.kind == Base::NoteKind::Connected || entry.note.kind == Base::NoteKind::ConnectedLocally)
        return Phase::Connect;
    const qsizetype span = spanOf(entry);
    return span >= 0 ? m_spans.at(span).phase : Phase::Other;
}

} // namespace Transcript
