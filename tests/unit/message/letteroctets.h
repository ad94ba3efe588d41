// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/composer.h"
#include "message/draft.h"

/// All octets of a letter, pulled in pieces of one size, or the reason why they cannot be read.
inline Base::Result<QByteArray> octetsOf(
    const Message::Letter &letter, Base::BodyType form = Base::BodyType::SevenBit, qint64 pieceOctets = 4096)
{
    const auto reader = letter.open(form);
    QByteArray octets;
    for (;;) {
        auto piece = reader->read(pieceOctets);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return octets;
        if (piece->size() > pieceOctets)
            return Base::Error{.problem = Base::Problem::Internal, .detail = QStringLiteral("a piece is too long")};
        octets += *piece;
    }
}

/// A draft that can be sent as it is.
inline Message::Draft readyDraft()
{
    Message::Draft draft;
    draft.from = QStringLiteral("Ann <ann@example.org>");
    draft.to = QStringList{QStringLiteral("bo@example.net")};
    draft.subject = QStringLiteral("Hello");
    draft.text = QStringLiteral("A line.\n");
    return draft;
}
