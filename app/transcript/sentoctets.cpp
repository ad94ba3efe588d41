// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/sentoctets.h"

namespace Transcript {

namespace {

constexpr qint64 pieceOctets = 64 * 1024; ///< read at once, and the longest line

} // namespace

void readLines(SentOctets &letter, qsizetype row, const std::function<void(const QByteArray &line)> &take)
{
    QByteArray held;
    qint64 offset = 0;
    for (QByteArray piece = letter.at(row, 0, pieceOctets); !piece.isEmpty();
        piece = letter.at(row, offset, pieceOctets)) {
        offset += piece.size();
        held += piece;
        qsizetype begin = 0;
        for (qsizetype end = held.indexOf('\n'); end >= 0; end = held.indexOf('\n', begin)) {
            const bool hasReturn = end > begin && held.at(end - 1) == '\r';
            take(held.sliced(begin, end - begin - (hasReturn ? 1 : 0)));
            begin = end + 1;
        }
        held.remove(0, begin);
        if (held.size() >= pieceOctets) {
            take(held);
            held.clear();
        }
    }
    if (!held.isEmpty())
        take(held);
}

} // namespace Transcript
