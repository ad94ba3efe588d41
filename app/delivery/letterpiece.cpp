// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/letterpiece.h"

#include "message/letter.h"
#include "transcript/store.h"

namespace Delivery {

using Base::BodyType;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

constexpr qint64 finalDotOctets = 3; ///< and its line end

/// The form that MAIL announced; without a word it is lines of seven bits, where the letter can be that.
BodyType announcedForm(const QByteArray &mail, const Message::Letter &letter)
{
    const QByteArray capitals = mail.toUpper();
    if (capitals.contains(" BODY=BINARYMIME"))
        return BodyType::Binary;
    if (capitals.contains(" BODY=8BITMIME"))
        return BodyType::EightBit;
    return letter.canBe(BodyType::SevenBit) ? BodyType::SevenBit : BodyType::EightBit;
}

} // namespace

LetterPiece letterPiece(const Transcript::Store &store, qsizetype row, const Message::Letter &letter)
{
    const Entry body = store.at(row);
    LetterPiece piece{.form = announcedForm({}, letter), .isStuffed = !body.body.isChunked};
    piece.octets = body.body.octets + body.body.dotsDoubled;
    if (piece.isStuffed && body.isComplete)
        piece.octets += finalDotOctets;
    for (qsizetype before = row - 1; before >= 0; --before) {
        const Entry entry = store.at(before);
        if (entry.kind == EntryKind::Body)
            piece.begin += entry.body.octets;
        if (entry.verb() == "MAIL") {
            piece.form = announcedForm(entry.octets, letter);
            break;
        }
    }
    return piece;
}

} // namespace Delivery
