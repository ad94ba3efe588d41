// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/letterfile.h"

#include <algorithm>

#include <QIODevice>

#include "transcript/sentoctets.h"
#include "transcript/store.h"

namespace Transcript {

namespace {

constexpr qint64 pieceOctets = 64 * 1024;

/// RFC 5321 4.5.2: the first dot of a line is not the letter's. isAtLineStart: of the first octet, then of what follows.
QByteArray withoutDots(const QByteArray &octets, bool &isAtLineStart)
{
    QByteArray kept;
    kept.reserve(octets.size());
    for (const char octet : octets) {
        if (!isAtLineStart || octet != '.')
            kept += octet;
        isAtLineStart = octet == '\n';
    }
    return kept;
}

bool writePart(QIODevice &device, const Store &store, qsizetype row, SentOctets &sent)
{
    const BodyFacts body = store.at(row).body;
    const qint64 end = body.octets + body.dotsDoubled; // the final dot comes behind it
    bool isAtLineStart = true;
    for (qint64 offset = 0; offset < end;) {
        const QByteArray piece = sent.at(row, offset, std::min(pieceOctets, end - offset));
        if (piece.isEmpty())
            break; // it can no longer be read
        offset += piece.size();
        const QByteArray octets = body.isChunked ? piece : withoutDots(piece, isAtLineStart);
        if (device.write(octets) != octets.size())
            return false;
    }
    return true;
}

} // namespace

QList<qsizetype> firstLetterIn(const Store &store)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const EntryKind kind = store.glance(row).kind;
        if (kind == EntryKind::Body)
            rows.append(row);
        const bool isOver = !rows.isEmpty() && !store.at(rows.constLast()).body.isChunked;
        const bool isNext = !rows.isEmpty() && kind == EntryKind::Command && store.at(row).verb() == "MAIL";
        if (isOver || isNext)
            break;
    }
    return rows;
}

bool writeLetter(QIODevice &device, const Store &store, const QList<qsizetype> &rows, SentOctets &sent)
{
    return std::ranges::all_of(rows, [&](qsizetype row) { return writePart(device, store, row, sent); });
}

} // namespace Transcript
