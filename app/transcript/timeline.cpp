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
    settle(store);
    for (; m_read < store.size(); ++m_read)
        read(store.at(m_read));
}

void Timeline::read(const Entry &entry)
{
    m_end = std::max(m_end, entry.time);
    switch (entry.kind) {
    case EntryKind::Note:
        readNote(entry);
        break;
    case EntryKind::Command:
        readCommand(entry);
        break;
    case EntryKind::Reply:
        readReply(entry);
        break;
    case EntryKind::Body:
        readBody(entry);
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
    Span *before = last();
    if (m_attempts.isEmpty() && before != nullptr && before->phase == Phase::Connect && before->isOpen()) {
        before->phase = Phase::Resolve;
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
    for (auto span = m_spans.rbegin(); span != m_spans.rend() && span->phase <= Phase::Connect; ++span) {
        if (!span->isOpen())
            continue;
        span->to = entry.time;
        span->lastRow = entry.number - 1;
    }
    m_attempts.clear();
    open(Phase::Greeting, entry);
}

/// The handshake began with the connection, or with the reply to STARTTLS.
void Timeline::readTlsStart(const Entry &entry)
{
    Span *before = last();
    if (before == nullptr || before->phase != Phase::StartTls) {
        if (before != nullptr && before->phase == Phase::Greeting && before->isOpen()) {
            before->phase = Phase::Tls;
            before->to = entry.time;
            before->lastRow = entry.number - 1;
            open(Phase::Greeting, entry);
        }
        return;
    }
    const qint64 began = m_spans.constLast().to;
    Span &handshake = open(Phase::Tls, entry);
    handshake.from = handshake.sentUntil = std::max<qint64>(began, 0);
    handshake.to = entry.time;
}

/// Nothing more will come for whatever is open.
void Timeline::breakOff(const Entry &entry)
{
    const Span *before = last();
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

void Timeline::readCommand(const Entry &entry)
{
    Span *before = last();
    const std::optional<Phase> known = phaseOfVerb(entry.verb());
    const bool isLogin = !known && before != nullptr && before->phase == Phase::Login;
    const Phase phase = isLogin ? Phase::Login : known.value_or(Phase::Other);
    const bool isJoined = before != nullptr && before->phase == phase
        && (phase == Phase::Login || (phase != Phase::Letter && before->unanswered > 0));
    Span &span = isJoined ? *before : open(phase, entry);
    if (isJoined && phase != Phase::Login)
        span.sentUntil = entry.time;
    span.lastRow = entry.number - 1;
    span.to = -1;
    span.octets += entry.octets.size();
    ++span.commands;
    if (phase != Phase::Letter) // BDAT is answered when its octets are there
        ++span.unanswered;
}

/// The letter's span, and behind it that of its verdict: so the last span that began at or before a body is where the
/// reply to it belongs.
void Timeline::readBody(const Entry &entry)
{
    Span *before = last();
    const bool isAnnounced = before != nullptr && before->phase == Phase::Letter && before->isOpen();
    if (!isAnnounced)
        open(Phase::Letter, entry);
    m_spans.last().lastRow = entry.number - 1;
    Span &verdict = open(Phase::Verdict, entry);
    verdict.from = verdict.sentUntil = -1;
    verdict.unanswered = 1;
    takeFacts(entry, m_spans.size() - 1);
}

void Timeline::readReply(const Entry &entry)
{
    qsizetype index = spanOf(entry);
    const bool isExpected = index >= 0 && m_spans.at(index).isOpen();
    if (!isExpected && (entry.answers == 0 || index < 0)) {
        open(Phase::Other, entry);
        index = m_spans.size() - 1;
    }
    if (m_spans.at(index).phase == Phase::Verdict && m_spans.at(index).from < 0)
        endLetter(index, entry.time - std::max<qint64>(entry.wait, 0));
    Span &span = m_spans[index];
    span.lastRow = std::max(span.lastRow, entry.number - 1);
    span.unanswered = std::max<qsizetype>(span.unanswered - 1, 0);
    if (span.unanswered == 0)
        span.to = entry.time;
    takeFacts(entry, index);
}

void Timeline::endLetter(qsizetype verdict, qint64 time)
{
    Span &letter = m_spans[verdict - 1];
    letter.to = letter.sentUntil = time;
    m_spans[verdict].from = m_spans[verdict].sentUntil = time;
}

/// What can change until an entry is complete.
void Timeline::takeFacts(const Entry &entry, qsizetype span)
{
    if (entry.kind == EntryKind::Body)
        m_spans[span - 1].octets = entry.body.octets;
    else if (entry.code > 0)
        m_spans[span].code = worseCode(m_spans.at(span).code, entry.code);
    if (!entry.isComplete)
        m_unfinished.append({entry.number - 1, span});
}

void Timeline::settle(const Store &store)
{
    const QList<Unfinished> unfinished = std::exchange(m_unfinished, {});
    for (const Unfinished &one : unfinished)
        takeFacts(store.at(one.row), one.span);
}

Span &Timeline::open(Phase phase, const Entry &entry)
{
    Span span;
    span.phase = phase;
    span.firstRow = span.lastRow = entry.number - 1;
    span.from = span.sentUntil = entry.time;
    m_spans.append(span);
    return m_spans.last();
}

void Timeline::closeLookup(qint64 time)
{
    Span *lookup = last();
    if (lookup != nullptr && lookup->phase == Phase::Resolve && lookup->isOpen())
        lookup->to = time;
}

Span *Timeline::last()
{
    return m_spans.isEmpty() ? nullptr : &m_spans.last();
}

qsizetype Timeline::spanOfRow(qsizetype row) const
{
    const auto beginsBehind = [](qsizetype wanted, const Span &span) {
        return wanted < span.firstRow;
    };
    const auto behind = std::upper_bound(m_spans.cbegin(), m_spans.cend(), row, beginsBehind);
    return behind - m_spans.cbegin() - 1;
}

qsizetype Timeline::spanOf(const Entry &entry) const
{
    const qsizetype row = entry.number - 1;
    if (entry.kind == EntryKind::Reply && entry.answers > 0)
        return spanOfRow(entry.answers - 1);
    const qsizetype index = spanOfRow(row);
    const bool isOfLetter = entry.kind == EntryKind::Body && index > 0 && m_spans.at(index).phase == Phase::Verdict;
    return isOfLetter ? index - 1 : index;
}

Phase Timeline::phaseOf(const Entry &entry) const
{
    const qsizetype span = spanOf(entry);
    return span >= 0 ? m_spans.at(span).phase : Phase::Other;
}

} // namespace Transcript
