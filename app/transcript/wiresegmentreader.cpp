// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/wiresegmentreader.h"

#include <utility>

#include "transcript/store.h"

namespace Transcript {

/// Whether one began in rows that were left out.
bool WireSegmentReader::hasBeginningBefore(qsizetype row)
{
    bool isFound = false;
    for (qsizetype skipped = std::exchange(m_next, row + 1); skipped < row && !isFound; ++skipped) {
        const Glance glance = m_store.glance(skipped);
        isFound = glance.beginsSegment || glance.hasCuts;
    }
    return isFound;
}

QList<WireSegmentReader::Piece> WireSegmentReader::piecesOf(qsizetype row)
{
    const Glance glance = m_store.glance(row);
    if (glance.kind == EntryKind::Note)
        return {};
    const bool isServer = glance.kind == EntryKind::Reply;
    const Voice voice = glance.isEncrypted ? (isServer ? Voice::EncryptedServer : Voice::EncryptedClient)
                                           : (isServer ? Voice::Server : Voice::Client);
    // Where a beginning is not known, as behind the last cut that there was room for, the other voice is one.
    const bool isOtherVoice = std::exchange(m_voice, voice) != voice;
    const bool isBehindOther = hasBeginningBefore(row);
    Piece piece{
        .row = row, .begins = glance.beginsSegment || isOtherVoice || isBehindOther, .time = glance.time, .octets = {}};
    QList<Piece> pieces;
    qint64 offset = 0;
    for (const SegmentCut &cut : m_store.cuts(row)) {
        if (cut.offset > offset) {
            piece.octets = glance.octets.sliced(offset, cut.offset - offset);
            pieces.append(piece);
        }
        piece.begins = true;
        piece.time = cut.time;
        offset = cut.offset;
    }
    piece.octets = glance.octets.sliced(offset);
    pieces.append(piece);
    return pieces;
}

} // namespace Transcript
