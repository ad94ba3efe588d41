// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/wiresegment.h"

#include <algorithm>

#include "transcript/store.h"
#include "transcript/wiresegmentreader.h"

namespace Transcript {

namespace {

void begin(QList<WireSegment> &segments, const WireSegmentReader::Piece &piece, const Glance &glance)
{
    WireSegment segment;
    segment.isClient = glance.kind != EntryKind::Reply;
    segment.isEncrypted = glance.isEncrypted;
    segment.first = piece.row;
    segment.time = piece.time;
    segments.append(segment);
}

void addLetter(WireSegment &segment, const BodyFacts &body, bool isComplete, bool begins)
{
    constexpr qint64 finalDot = 3;
    const qint64 octets = body.octets + body.dotsDoubled + (isComplete && !body.isChunked ? finalDot : 0);
    segment.octets += octets;
    if (segment.letterOctets == 0)
        segment.letterAt = segment.text.size();
    segment.letterOctets += octets;
    segment.count += std::max(body.segments - (begins ? 1 : 0), qint64(0));
}

void add(WireSegment &segment, const WireSegmentReader::Piece &piece)
{
    segment.octets += piece.octets.size();
    const qsizetype room = std::max(WireSegment::mostText - segment.text.size(), qsizetype(0));
    segment.text += piece.octets.first(std::min(piece.octets.size(), room));
}

} // namespace

QList<WireSegment> segmentsOf(const Store &store, qsizetype atMost)
{
    QList<WireSegment> segments;
    WireSegmentReader reader(store);
    for (qsizetype row = 0; row < store.size(); ++row) {
        for (const WireSegmentReader::Piece &piece : reader.piecesOf(row)) {
            const Glance glance = store.glance(row);
            if (piece.begins && segments.size() == atMost)
                return segments;
            if (piece.begins)
                begin(segments, piece, glance);
            segments.last().last = row;
            if (glance.kind == EntryKind::Body)
                addLetter(segments.last(), store.at(row).body, glance.isComplete, piece.begins);
            else
                add(segments.last(), piece);
        }
    }
    return segments;
}

} // namespace Transcript
