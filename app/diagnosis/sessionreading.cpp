// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/sessionreading.h"

#include <utility>

#include "transcript/store.h"

namespace Diagnosis {

using Base::NoteKind;
using Transcript::Entry;
using Transcript::EntryKind;

void SessionReading::readOn(const Transcript::Store &store, qsizetype lastRow)
{
    const qsizetype end = lastRow < 0 ? store.size() : std::min(lastRow + 1, store.size());
    for (; m_next < end; ++m_next) {
        const Entry entry = store.at(m_next);
        if (!entry.isComplete)
            return;
        take(entry);
    }
}

/// After these notes nothing is said any more on this connection.
bool SessionReading::isEnd(NoteKind kind)
{
    return kind == NoteKind::ConnectionClosedByServer || kind == NoteKind::ConnectionClosedByUs
        || kind == NoteKind::ConnectionLost || kind == NoteKind::CertificateRefused || kind == NoteKind::NoConnection
        || kind == NoteKind::TimedOut || kind == NoteKind::CancelledByUser || kind == NoteKind::DroppedAtGate;
}

bool SessionReading::isBeginning(NoteKind kind)
{
    return kind == NoteKind::Connected || kind == NoteKind::ConnectedLocally;
}

void SessionReading::take(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Command:
        m_begun += entry.octets;
        if (m_begun.endsWith('\n'))
            m_state.say(std::exchange(m_begun, {}));
        return;
    case EntryKind::Body:
        if (!entry.body.isChunked)
            m_state.sayLetter();
        return;
    case EntryKind::Reply:
        takeReply(entry);
        return;
    case EntryKind::Note:
        if (isBeginning(entry.note.kind))
            begin();
        if (entry.note.kind == NoteKind::TlsStarted || entry.note.kind == NoteKind::TlsResumed)
            m_state.encrypt();
        if (isEnd(entry.note.kind))
            m_state.close();
        return;
    }
}

void SessionReading::begin()
{
    m_state = {};
    m_begun.clear();
}

void SessionReading::takeReply(const Entry &entry)
{
    if (entry.code > 0)
        m_state.hear({.code = entry.code, .lines = entry.texts()});
}

} // namespace Diagnosis
